/**
 * Reads a ZIP file a piece at a time: first the list of what is in it, then the entries that are wanted. A file whose list is damaged or cut
 * off is read from its beginning, entry by entry, as far as it goes.
 */
import { strFromU8 } from 'fflate';
import { inflateUpTo } from '../bounded-inflate.ts';
import { crc32 } from './crc32.ts';
import { LENGTH, METHOD, SIGNATURE } from './layout.ts';

/** Gives bytes of the file, fewer where it ends. */
export interface Bytes {
	readonly size: number;
	readonly slice: (from: number, to: number) => Promise<Uint8Array>;
}

export interface ZipEntry {
	readonly name: string;
	readonly method: number;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	/** Where its local header begins. */
	readonly at: number;
}

export interface ZipList {
	readonly entries: readonly ZipEntry[];
	/** False where the list was gone, and the entries were found one after another. */
	readonly isWhole: boolean;
}

export type ZipContent = { readonly bytes: Uint8Array } | { readonly fault: 'damaged' | 'too-large' };

/** A comment may stand at the end. */
const MOST_COMMENT = 65_535;
const MOST_LIST = 64_000_000;

/** Null where it is no ZIP file at all. */
export async function listOf(file: Bytes): Promise<ZipList | null> {
	const found = await centralList(file);
	if (found) return { entries: found, isWhole: true };
	const scanned = await scan(file);
	return scanned.length > 0 ? { entries: scanned, isWhole: false } : null;
}

/** The content of an entry, where it is not longer than `most` bytes and still the one that was written. */
export async function contentOf(file: Bytes, entry: ZipEntry, most: number): Promise<ZipContent> {
	if (entry.size > most || entry.packed > most) return { fault: 'too-large' };
	const head = view(await file.slice(entry.at, entry.at + LENGTH.local));
	if (head.byteLength < LENGTH.local || head.getUint32(0, true) !== SIGNATURE.local) return { fault: 'damaged' };
	const from = entry.at + LENGTH.local + head.getUint16(26, true) + head.getUint16(28, true);
	const packed = await file.slice(from, from + entry.packed);
	if (packed.length < entry.packed) return { fault: 'damaged' };
	const content = entry.method === METHOD.stored ? { bytes: packed } : inflateUpTo(packed, most);
	if ('fault' in content) return content;
	return crc32(content.bytes) === entry.crc ? content : { fault: 'damaged' };
}

async function centralList(file: Bytes): Promise<ZipEntry[] | null> {
	const from = Math.max(0, file.size - LENGTH.end - MOST_COMMENT);
	const tail = view(await file.slice(from, file.size));
	let end = tail.byteLength - LENGTH.end;
	while (end >= 0 && tail.getUint32(end, true) !== SIGNATURE.end) end -= 1;
	if (end < 0) return null;
	const count = tail.getUint16(end + 10, true);
	const [length, at] = [tail.getUint32(end + 12, true), tail.getUint32(end + 16, true)];
	if (length > MOST_LIST || at + length > file.size) return null;
	const list = await file.slice(at, at + length);
	const head = view(list);
	const entries: ZipEntry[] = [];
	for (let place = 0; entries.length < count;) {
		if (place + LENGTH.central > list.length || head.getUint32(place, true) !== SIGNATURE.central) return null;
		const name = head.getUint16(place + 28, true);
		entries.push({
			name: strFromU8(list.subarray(place + LENGTH.central, place + LENGTH.central + name)),
			method: head.getUint16(place + 10, true),
			crc: head.getUint32(place + 16, true),
			packed: head.getUint32(place + 20, true),
			size: head.getUint32(place + 24, true),
			at: head.getUint32(place + 42, true)
		});
		place += LENGTH.central + name + head.getUint16(place + 30, true) + head.getUint16(place + 32, true);
	}
	return entries;
}

/** Entries one after another from the beginning, while each begins where the one before it ends. */
async function scan(file: Bytes): Promise<ZipEntry[]> {
	const entries: ZipEntry[] = [];
	for (let at = 0; at + LENGTH.local <= file.size;) {
		const head = view(await file.slice(at, at + LENGTH.local));
		if (head.getUint32(0, true) !== SIGNATURE.local) break;
		const [name, extra] = [head.getUint16(26, true), head.getUint16(28, true)];
		const packed = head.getUint32(18, true);
		const entry = {
			name: strFromU8(await file.slice(at + LENGTH.local, at + LENGTH.local + name)),
			method: head.getUint16(8, true),
			crc: head.getUint32(14, true),
			packed,
			size: head.getUint32(22, true),
			at
		};
		// Bit 3: the sizes stand behind the data, and only the list knows them.
		if (head.getUint16(6, true) & 8) break;
		entries.push(entry);
		at += LENGTH.local + name + extra + packed;
	}
	return entries;
}

function view(bytes: Uint8Array): DataView {
	return new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
