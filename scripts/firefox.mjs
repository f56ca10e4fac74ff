// Where is Firefox on this machine? FIREFOX_PATH, the search path, the usual places. Null where it is nowhere: nobody has to have it.
//   npm run test:firefox
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const USUAL = [
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
	'C:\\Program Files (x86)\\Mozilla Firefox\\firefox.exe'
];

/** @returns {string | null} */
export function firefoxHere() {
	const named = process.env.FIREFOX_PATH;
	const onPath = (process.env.PATH ?? '')
		.split(delimiter)
		.flatMap((folder) => [join(folder, 'firefox-esr'), join(folder, 'firefox')]);
	return [...(named ? [named] : []), ...onPath, ...USUAL].find(canRun) ?? null;
}

/** @param {string} file */
function canRun(file) {
	try {
		accessSync(file, constants.X_OK);
		return true;
	} catch {
		// Not there, or not a program.
		return false;
	}
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	const file = join(dirname(dirname(fileURLToPath(import.meta.url))), 'tests', 'firefox', 'core-path.mjs');
	// Node 20 has the WebSocket behind a flag.
	const args = ['--experimental-websocket', file, ...process.argv.slice(2)];
	const { status } = spawnSync(process.execPath, args, { stdio: 'inherit' });
	process.exitCode = status ?? 1;
}
