/** The parts of an Office file: a zip archive, opened part by part and never further than a text can be long. */
import { unzipSync, type UnzipFileInfo } from 'fflate';

/** Bytes of one part at most: what a 20 MB archive of honest text unpacks to, and no bomb. */
const LARGEST_PART = 60_000_000;
const MOST_PARTS = 20_000;

export interface Parts {
	/** The names of all parts, as far as they were listed. */
	readonly names: ReadonlySet<string>;
	/** The wanted parts as text. */
	readonly texts: ReadonlyMap<string, string>;
	/** True where a wanted part is larger than is read. */
	readonly isTooLarge: boolean;
}

/** Null where the archive is damaged. */
export function openPackage(bytes: Uint8Array, wanted: (name: string) => boolean): Parts | null {
	const names = new Set<string>();
	let isTooLarge = false;
	const filter = ({ name, originalSize }: UnzipFileInfo) => {
		if (names.size < MOST_PARTS) names.add(name);
		if (!wanted(name)) return false;
		if (originalSize > LARGEST_PART) isTooLarge = true;
		return originalSize <= LARGEST_PART;
	};
	try {
		const parts = unzipSync(bytes, { filter });
		return { names, texts: new Map(Object.entries(parts).map(([name, part]) => [name, textOf(part)])), isTooLarge };
	} catch {
		// It throws where the archive ends early or a part does not unpack; nothing else is done in there.
		return null;
	}
}

function textOf(part: Uint8Array): string {
	const [a, b] = part;
	const encoding = a === 0xff && b === 0xfe ? 'utf-16le' : a === 0xfe && b === 0xff ? 'utf-16be' : 'utf-8';
	return new TextDecoder(encoding).decode(part);
}
