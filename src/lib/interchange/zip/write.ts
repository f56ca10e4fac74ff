/**
 * Writes a ZIP file entry by entry, so that only one is in memory: each call gives the next bytes of the file. Sizes and checksum stand
 * before the data, so that a file that lost its end can still be read from its beginning.
 */
import { deflateSync, strToU8 } from 'fflate';
import { crc32 } from './crc32.ts';
import { FLAGS, LENGTH, METHOD, MOST, SIGNATURE } from './layout.ts';

interface Written {
	readonly name: Uint8Array;
	readonly crc: number;
	readonly packed: number;
	readonly size: number;
	readonly at: number;
}

/** 1 January 1980, the first day the format knows: the core has no clock. */
const DATE = 0x00_21;

export class ZipWriter {
	readonly #entries: Written[] = [];
	#at = 0;

	/** The bytes of one more entry. Throws a RangeError where the file would be larger than the format allows. */
	add(name: string, content: Uint8Array): Uint8Array[] {
		const packed = deflateSync(content, { level: 6 });
		const entry = {
			name: strToU8(name),
			crc: crc32(content),
			packed: packed.length,
			size: content.length,
			at: this.#at
		};
		const header = headOf(entry, SIGNATURE.local, LENGTH.local);
		const length = header.length + entry.name.length + packed.length;
		if (this.#entries.length >= MOST.entries || this.#at + length > MOST.bytes)
			throw new RangeError('a ZIP file holds no more than 65,535 entries and 4 GB');
		this.#entries.push(entry);
		this.#at += length;
		return [header, entry.name, packed];
	}

	/** The last bytes: the list of entries. */
	end(): Uint8Array[] {
		const parts = this.#entries.flatMap((entry) => [headOf(entry, SIGNATURE.central, LENGTH.central), entry.name]);
		const length = parts.reduce((sum, part) => sum + part.length, 0);
		const end = new DataView(new ArrayBuffer(LENGTH.end));
		end.setUint32(0, SIGNATURE.end, true);
		end.setUint16(8, this.#entries.length, true);
		end.setUint16(10, this.#entries.length, true);
		end.setUint32(12, length, true);
		end.setUint32(16, this.#at, true);
		return [...parts, new Uint8Array(end.buffer)];
	}
}

/** The two kinds of header hold the same fields, the second one with more before and after them. */
function headOf(entry: Written, signature: number, length: number): Uint8Array {
	const head = new DataView(new ArrayBuffer(length));
	const isCentral = signature === SIGNATURE.central;
	head.setUint32(0, signature, true);
	const from = isCentral ? 6 : 4;
	if (isCentral) head.setUint16(4, 20, true);
	head.setUint16(from, 20, true);
	head.setUint16(from + 2, FLAGS, true);
	head.setUint16(from + 4, METHOD.deflated, true);
	head.setUint16(from + 8, DATE, true);
	head.setUint32(from + 10, entry.crc, true);
	head.setUint32(from + 14, entry.packed, true);
	head.setUint32(from + 18, entry.size, true);
	head.setUint16(from + 22, entry.name.length, true);
	if (isCentral) head.setUint32(42, entry.at, true);
	return new Uint8Array(head.buffer);
}
