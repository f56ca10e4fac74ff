// Serves the static build, as a plain static host does, and answers the app's own addresses with 200. No dependencies.
//   node scripts/serve.mjs [--port 4173] [--strict] [--base /folder] [--folder build] [--plain]
// --strict: fail where the port is taken (else the next free one). --plain: know no addresses, only files and 404.html.
import { createReadStream, existsSync, readdirSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, extname, join, normalize, resolve, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const project = dirname(dirname(fileURLToPath(import.meta.url)));

const TYPES = /** @type {Record<string, string>} */ ({
	'.css': 'text/css; charset=utf-8',
	'.html': 'text/html; charset=utf-8',
	'.js': 'text/javascript; charset=utf-8',
	'.json': 'application/json',
	'.png': 'image/png',
	'.svg': 'image/svg+xml',
	'.txt': 'text/plain; charset=utf-8',
	'.wasm': 'application/wasm',
	'.webmanifest': 'application/manifest+json',
	'.woff2': 'font/woff2'
});

// What a page's own <meta> policy cannot say (frame-ancestors) or should not have to.
const SAFETY = {
	'Content-Security-Policy': "frame-ancestors 'none'",
	'X-Content-Type-Options': 'nosniff',
	'Referrer-Policy': 'no-referrer',
	'Cross-Origin-Opener-Policy': 'same-origin',
	'Cross-Origin-Resource-Policy': 'same-origin',
	'Permissions-Policy': 'camera=(), geolocation=(), microphone=()'
};

/**
 * The addresses of the app, read from the folders of src/routes, so that there is no second list to keep.
 * @param {string} folder @param {string} pattern @returns {string[]} sources of regular expressions
 */
function addressesIn(folder, pattern = '') {
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		if (entry.name === '+page.svelte') return [pattern];
		if (!entry.isDirectory()) return [];
		return addressesIn(join(folder, entry.name), pattern + segment(entry.name));
	});
}

/** @param {string} name a folder of src/routes: `help`, `[id]`, `[[statement]]`, `[...rest]` or `(group)` */
function segment(name) {
	if (name.startsWith('(')) return '';
	if (name.startsWith('[[')) return '(?:/[^/]+)?';
	if (name.startsWith('[...')) return '(?:/.*)?';
	if (name.startsWith('[')) return '/[^/]+';
	return `/${name.replace(/[^\w-]/g, '\\$&')}`;
}

/** @returns {(address: string) => boolean} */
function appAddresses() {
	const pattern = new RegExp(`^(?:${addressesIn(join(project, 'src', 'routes')).join('|')})/?$`);
	return (address) => pattern.test(address);
}

/** @param {string} name */
function isFile(name) {
	return !name.includes('\0') && statSync(name, { throwIfNoEntry: false })?.isFile() === true;
}

/**
 * @param {string} root @param {string} address decoded, starting with a slash
 * @returns {string | undefined} the file for it; never one outside the root
 */
function locate(root, address) {
	const file = normalize(join(root, address));
	if (file !== root && !file.startsWith(root + sep)) return undefined;
	return [file, join(file, 'index.html'), `${file}.html`].find(isFile);
}

/** @param {{ folder: string, base: string, isAddress: (address: string) => boolean }} site */
function createSite({ folder, base, isAddress }) {
	const shell = join(folder, '404.html');
	return createServer((request, response) => {
		const read = request.method === 'GET' || request.method === 'HEAD';
		if (!read) return response.writeHead(405, { ...SAFETY, Allow: 'GET, HEAD' }).end();
		let address;
		try {
			const path = decodeURIComponent(new URL(request.url ?? '/', 'http://localhost').pathname);
			if (base && path === base) return response.writeHead(308, { ...SAFETY, Location: `${base}/` }).end();
			if (path.startsWith(`${base}/`)) address = path.slice(base.length);
		} catch {
			// A malformed address is answered as one that does not exist.
			address = undefined;
		}
		const file = address === undefined ? undefined : locate(folder, address);
		const found = file ?? shell;
		const size = statSync(found, { throwIfNoEntry: false })?.size;
		// The folder is being built anew.
		if (size === undefined) return response.writeHead(503, { ...SAFETY, 'Retry-After': '5' }).end();
		const known = found !== shell || (address !== undefined && isAddress(address));
		response.writeHead(known ? 200 : 404, {
			...SAFETY,
			'Content-Type': TYPES[extname(found)] ?? 'application/octet-stream',
			'Content-Length': size,
			'Cache-Control': found.includes(`${sep}immutable${sep}`) ? 'public, max-age=31536000, immutable' : 'no-cache'
		});
		if (request.method === 'HEAD') return response.end();
		return createReadStream(found)
			.on('error', () => response.destroy())
			.pipe(response);
	});
}

/** @param {string} message @returns {never} */
function fail(message) {
	console.error(message);
	process.exit(1);
}

const { values } = parseArgs({
	options: {
		port: { type: 'string', default: '4173' },
		strict: { type: 'boolean', default: false },
		base: { type: 'string', default: '' },
		folder: { type: 'string', default: 'build' },
		plain: { type: 'boolean', default: false }
	}
});
const folder = resolve(project, values.folder);
if (!existsSync(join(folder, '404.html'))) fail(`There is no build in ${values.folder}/: run \`npm run build\` first.`);
let port = Number(values.port);
if (!Number.isInteger(port) || port < 0 || port > 65_535) fail(`--port ${values.port} is not a port number.`);

const server = createSite({ folder, base: values.base, isAddress: values.plain ? () => false : appAddresses() });
server.on('error', (/** @type {NodeJS.ErrnoException} */ error) => {
	if (error.code === 'EADDRINUSE' && !values.strict && port < 65_535) server.listen(++port, '127.0.0.1');
	else if (error.code === 'EADDRINUSE') fail(`Port ${port} is taken: choose another with --port.`);
	else fail(`The server could not start on port ${port}: ${error.message}`);
});
server.on('listening', () => {
	const bound = server.address();
	const shown = bound && typeof bound === 'object' ? bound.port : port;
	console.log(`Counterpoint: http://localhost:${shown}${values.base}/   (Ctrl+C stops it)`);
});
server.listen(port, '127.0.0.1');
