/** The documents of a class as they are written: what a pupil starts from, the key, what is handed in. */
import type { Records } from '#argument/records.ts';
import { write, type CounterpointDocument } from '#interchange/counterpoint/write.ts';
import type { ReadDocument } from '#interchange/counterpoint/read.ts';

export function documentWith(records: Records, fields: Readonly<Record<string, unknown>>): CounterpointDocument {
	return write(records, { withTexts: true, rest: { fields, entries: {} } }).document;
}

/** A document that was read, whole again. */
export function documentAsGiven({ records, rest }: ReadDocument): CounterpointDocument {
	return write(records, { withTexts: true, rest }).document;
}

/** A name for a file, out of a title. */
export function fileName(title: string, kind: 'exercise' | 'key' | 'handed-in' | 'feedback'): string {
	const short = title
		.normalize('NFKD')
		.replace(/[^\p{L}\p{N}]+/gu, '-')
		.replace(/^-|-$/g, '')
		.slice(0, 60)
		.toLowerCase();
	return `${short || 'work'}.${kind}.counterpoint.json`;
}
