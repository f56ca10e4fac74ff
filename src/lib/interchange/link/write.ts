/**
 * A map as the fragment of an address: the document without blanks, compressed, in letters that any address may hold. A fragment is never
 * sent to a server; it stays between the two browsers.
 */
import type { Records } from '#argument/records.ts';
import { write as writeDocument } from '../counterpoint/write.ts';
import type { LossReport } from '../loss.ts';
import { fragmentOf } from './fragment.ts';

/** Characters of a whole address that mail and chat programs let through. */
export const SAFE_LENGTH = 8_000;
/** Beyond this, browsers and servers on the way begin to refuse an address. */
export const MOST_LENGTH = 32_000;

export interface WrittenLink {
	/** What stands behind the `#`. */
	readonly fragment: string;
	readonly loss: LossReport;
}

export function write(records: Records, withTexts: boolean): WrittenLink {
	const { document, loss } = writeDocument(records, { withTexts });
	return { fragment: fragmentOf(document), loss };
}
