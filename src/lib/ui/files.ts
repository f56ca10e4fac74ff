/** Files in and out of the browser: bounded, decoded, and told apart without trusting their names. */

/** What Counterpoint opens at most, in bytes. */
export const MAX_FILE = 20 * 1024 * 1024;

export type OpenedFile =
	| { readonly kind: 'text'; readonly name: string; readonly text: string }
	| { readonly kind: 'too-large' | 'empty' | 'not-text' | 'unreadable'; readonly name: string };

export async function openFile(file: File): Promise<OpenedFile> {
	if (file.size > MAX_FILE) return { kind: 'too-large', name: file.name };
	if (file.size === 0) return { kind: 'empty', name: file.name };
	let bytes: Uint8Array;
	try {
		bytes = new Uint8Array(await file.arrayBuffer());
	} catch {
		// A folder, or a file that went away between choosing and reading.
		return { kind: 'unreadable', name: file.name };
	}
	const text = decode(bytes);
	return text === null ? { kind: 'not-text', name: file.name } : { kind: 'text', name: file.name, text };
}

/** UTF-8 or UTF-16 by its mark, then strict UTF-8, then Windows-1252; null where the bytes are no text. */
export function decode(bytes: Uint8Array): string | null {
	const [a, b] = bytes;
	if (a === 0xff && b === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
	if (a === 0xfe && b === 0xff) return new TextDecoder('utf-16be').decode(bytes);
	if (bytes.subarray(0, 4096).some((byte) => byte === 0 || (byte < 32 && ![9, 10, 12, 13, 27].includes(byte))))
		return null;
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
	} catch {
		return new TextDecoder('windows-1252').decode(bytes);
	}
}

/** Hands a file to the reader. */
export function download(name: string, content: string | Blob, type = 'application/json'): void {
	const url = URL.createObjectURL(content instanceof Blob ? content : new Blob([content], { type }));
	const link = document.createElement('a');
	link.href = url;
	link.download = name;
	link.click();
	// Some browsers begin to read only after the click returns.
	setTimeout(() => URL.revokeObjectURL(url), 60_000);
}
