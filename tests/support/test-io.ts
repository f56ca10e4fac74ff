/** An `Io` for commands run in a test: files are an object, what is printed is kept. */
import { main } from '#cli/main.ts';
import type { Command, Io } from '#cli/command.ts';

export interface Ran {
	readonly exit: number;
	readonly stdout: string;
	readonly stderr: string;
	/** The files afterwards: those that were there and those that were written, as text. */
	readonly files: Readonly<Record<string, string>>;
	/** The same files, those that are bytes. */
	readonly bytes: Readonly<Record<string, Uint8Array>>;
}

export interface TestWorld {
	/** By path: text, bytes, or the code of the fault that reading it meets (`{ fault: 'EACCES' }`). */
	readonly files?: Readonly<Record<string, string | Uint8Array | { readonly fault: string }>>;
	readonly stdin?: string | Uint8Array;
	readonly commands?: readonly Command[];
}

/** Runs one call as the command line would: `runCli('check map.json --json', …)`. Words are parted at spaces. */
export async function runCli(call: string | readonly string[], world: TestWorld = {}): Promise<Ran> {
	const encode = (content: string | Uint8Array) =>
		typeof content === 'string' ? new TextEncoder().encode(content) : content;
	const decode = (content: Uint8Array) => new TextDecoder().decode(content);
	const files = new Map(Object.entries(world.files ?? {}));
	const printed = { stdout: '', stderr: '' };
	const io: Io = {
		stdin: () => Promise.resolve(encode(world.stdin ?? '')),
		stdout: (text) => void (printed.stdout += text),
		stderr: (text) => void (printed.stderr += text),
		readFile: (path) => {
			const content = files.get(path) ?? { fault: 'ENOENT' };
			if (typeof content === 'string' || content instanceof Uint8Array) return Promise.resolve(encode(content));
			return Promise.reject(Object.assign(new Error(`${content.fault}: ${path}`), { code: content.fault }));
		},
		writeFile: (path, content) => {
			files.set(path, encode(content));
			return Promise.resolve();
		},
		listFolder: (path) => {
			const folder = `${path.replace(/\/$/, '')}/`;
			const inside = [...files.keys()]
				.filter((name) => name.startsWith(folder))
				.map((name) => name.slice(folder.length));
			const names = new Set(inside.map((name) => name.replace(/\/.*/, '/')));
			return Promise.resolve(names.size > 0 ? [...names].sort() : null);
		}
	};
	const args = typeof call === 'string' ? call.split(' ').filter(Boolean) : call;
	const exit = await main(args, io, ...(world.commands ? [world.commands] : []));
	const left = Array.from(files).flatMap(([path, content]) =>
		typeof content === 'string' ? [[path, content]] : content instanceof Uint8Array ? [[path, decode(content)]] : []
	);
	const bytes = Object.fromEntries(
		[...files].filter((one): one is [string, Uint8Array] => one[1] instanceof Uint8Array)
	);
	return { exit, ...printed, files: Object.fromEntries(left) as Record<string, string>, bytes };
}
