/**
 * What a command of the command line is, what it may touch (`Io`, so that tests run it in process), and how it fails: a wrong
 * call (exit 2) or a wrong input (exit 1), each one clear line, never a stack trace.
 */
import { parseArgs, type ParseArgsConfig } from 'node:util';

export interface Io {
	/** All of standard input. */
	readonly stdin: () => Promise<Uint8Array>;
	/** What was asked for; with --json one JSON document and nothing else. */
	readonly stdout: (text: string) => void;
	/** Everything said about it. */
	readonly stderr: (text: string) => void;
	readonly readFile: (path: string) => Promise<Uint8Array>;
	/** Makes the folders it needs and replaces a file of that name. */
	readonly writeFile: (path: string, content: string | Uint8Array) => Promise<void>;
	/** Names of what a folder holds, sorted, those of folders with `/` after them; null where the path is no folder. */
	readonly listFolder: (path: string) => Promise<readonly string[] | null>;
	/** What is said is read at once: a line of progress may be written over. */
	readonly isTerminal?: boolean;
}

export interface Command {
	readonly name: string;
	/** One line of the list of commands. */
	readonly summary: string;
	/** What --help prints: the call, then each option, then an example. */
	readonly usage: string;
	/** Gives the exit code. Throws `UsageError` or `InputError`, which `main` says in one line. */
	readonly run: (args: readonly string[], io: Io) => Promise<number>;
}

export const EXIT = { done: 0, wrongInput: 1, wrongUsage: 2 } as const;

/** The command was called in a way it does not know. */
export class UsageError extends Error {
	override readonly name = 'UsageError';
}

/** An input is not what it should be: its name, and what is wrong with it, as one line. */
export class InputError extends Error {
	override readonly name = 'InputError';
	/** What is wrong, without the file's name. */
	readonly wrong: string;

	constructor(file: string, wrong: string) {
		super(`${nameOf(file)}: ${wrong}`);
		this.wrong = wrong;
	}
}

/** Options and file names of a call; what the options do not allow is a UsageError. A lone `-` is a file name. */
export function parse<const T extends NonNullable<ParseArgsConfig['options']>>(args: readonly string[], options: T) {
	try {
		return parseArgs({ args: [...args], options, allowPositionals: true });
	} catch (fault) {
		const message = fault instanceof Error ? fault.message : String(fault);
		throw new UsageError(message.split(/\. (?=To specify)/)[0] ?? message, { cause: fault });
	}
}

/** The files a call names; at least one, and standard input at most once. */
export function filesOf(positionals: readonly string[], what: string): readonly string[] {
	if (positionals.length === 0) throw new UsageError(`Name ${what}, or - for standard input.`);
	if (positionals.filter((file) => file === '-').length > 1)
		throw new UsageError('Standard input (-) can be read only once.');
	return positionals;
}

/** How a message names a file. */
export function nameOf(file: string): string {
	return file === '-' ? 'standard input' : file;
}

const FAULTS: Readonly<Record<string, string>> = {
	ENOENT: 'there is no such file',
	EISDIR: 'is a folder, not a file',
	EACCES: 'may not be read or written',
	EPERM: 'may not be read or written',
	ENOTDIR: 'lies in something that is not a folder',
	ENOSPC: 'cannot be written: the disk is full',
	EROFS: 'cannot be written: the disk is read-only'
};

/** A file's bytes, or those of standard input for `-`. */
export async function readBytes(io: Io, file: string): Promise<Uint8Array> {
	return orInputError(file, () => (file === '-' ? io.stdin() : io.readFile(file)));
}

/** A file's text: UTF-8, or UTF-16 where a byte order mark says so. */
export async function readText(io: Io, file: string): Promise<string> {
	return textOf(file, await readBytes(io, file));
}

/** The same of bytes that are here already. */
export function textOf(file: string, bytes: Uint8Array): string {
	refuseOtherKinds(file, bytes);
	const encoding =
		bytes[0] === 0xff && bytes[1] === 0xfe ? 'utf-16le' : bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8';
	try {
		return new TextDecoder(encoding, { fatal: true }).decode(bytes);
	} catch {
		throw new InputError(file, `is not ${encoding.toUpperCase()} text. Save it as UTF-8.`);
	}
}

/** What is no text of any encoding. */
export function refuseOtherKinds(file: string, bytes: Uint8Array): void {
	const begins = (...first: readonly number[]) => first.every((byte, at) => bytes[at] === byte);
	if (begins(0x50, 0x4b, 3, 4))
		throw new InputError(file, 'is a ZIP archive, as Word documents and backups are, no text');
	if (begins(0x25, 0x50, 0x44, 0x46)) throw new InputError(file, 'is a PDF, no text');
}

/** Writes to a file, or to standard output where the file is null or `-`. */
export async function writeText(io: Io, file: string | null, text: string): Promise<void> {
	if (file === null || file === '-') io.stdout(text);
	else await orInputError(file, () => io.writeFile(file, text));
}

/** Turns a fault of the file system that a user can mend into an InputError. */
export async function orInputError<T>(file: string, action: () => Promise<T>): Promise<T> {
	try {
		return await action();
	} catch (fault) {
		const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
		const wrong = FAULTS[code];
		if (wrong === undefined) throw fault;
		throw new InputError(file, wrong);
	}
}
