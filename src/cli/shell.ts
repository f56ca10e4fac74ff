/** The command line's entry: joins `main` to this process: its arguments, streams, files and exit code. */
import { mkdir, readdir, readFile, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { main } from './main.ts';
import type { Io } from './command.ts';

const io: Io = {
	stdin: async () => {
		const parts: Buffer[] = [];
		for await (const part of process.stdin) parts.push(part as Buffer);
		return Buffer.concat(parts);
	},
	stdout: (text) => void process.stdout.write(text),
	stderr: (text) => void process.stderr.write(text),
	readFile: (path) => readFile(path),
	writeFile: async (path, content) => {
		await mkdir(dirname(path), { recursive: true });
		await writeFile(path, content);
	},
	listFolder: async (path) => {
		const found = await stat(path).catch((fault: NodeJS.ErrnoException) => {
			if (fault.code === 'ENOENT' || fault.code === 'ENOTDIR') return null;
			throw fault;
		});
		if (!found?.isDirectory()) return null;
		const inside = await readdir(path, { withFileTypes: true });
		return inside.map((entry) => (entry.isDirectory() ? `${entry.name}/` : entry.name)).sort();
	},
	isTerminal: process.stderr.isTTY === true
};

// A reader that stops listening (`| head`) is no fault of ours.
process.stdout.on('error', (fault: NodeJS.ErrnoException) => {
	if (fault.code !== 'EPIPE') throw fault;
	process.exit(0);
});

// PDF.js tells of a damaged file by the promise that is waited for, and once more by one that nobody holds: that must end nothing.
process.on('unhandledRejection', (fault) => {
	if (!(fault instanceof Error && fault.name === 'XRefEntryException')) throw fault;
});

process.exitCode = await main(process.argv.slice(2), io);
