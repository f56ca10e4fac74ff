/** Other places to serve the app from: a host that knows only files, one under a sub-path, a copy that changes. */
import { spawn, spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const project = fileURLToPath(new URL('../../../', import.meta.url));

export interface Host {
	/** With a slash at the end. */
	address: string;
	close: () => void;
}

/** Starts the project's server with these options on a port that is free. */
export function serve(...options: string[]): Promise<Host> {
	const server = spawn(process.execPath, ['scripts/serve.mjs', '--port', '0', ...options], { cwd: project });
	return new Promise((resolve, reject) => {
		let said = '';
		const listen = (chunk: Buffer) => {
			said += chunk.toString();
			const address = /http:\/\/\S+/.exec(said)?.[0];
			if (address) resolve({ address, close: () => server.kill() });
		};
		server.stdout.on('data', listen);
		server.stderr.on('data', listen);
		server.on('exit', () => reject(new Error(`the server did not start: ${said}`)));
	});
}

/** Builds the app for a sub-path into a folder of its own, and returns that folder. */
export function buildFor(base: string): string {
	const folder = '.svelte-kit/hosting/site';
	const { status, stdout, stderr } = spawnSync(process.execPath, ['node_modules/vite/bin/vite.js', 'build'], {
		cwd: project,
		env: { ...process.env, BASE_PATH: base, KIT_FOLDER: '.svelte-kit/hosting', BUILD_FOLDER: folder },
		encoding: 'utf8'
	});
	if (status !== 0) throw new Error(`the build for ${base} failed:\n${stdout}\n${stderr}`);
	return folder;
}
