/**
 * Writes a Counterpoint document: the one format that keeps everything. Keys and records stand in a fixed order, so that two
 * versions of a file differ only where the records do. Without its texts a map keeps only hashes of the words it rests on.
 */
import { compareIds } from '#argument/argument-graph.ts';
import { withoutFields } from '#argument/fields.ts';
import { TYPE_NAMES, typeOf } from '#argument/ids.ts';
import { allOf, ARRAY_NAMES, SCHEMA_VERSION, SCHEMAS, type ArgumentRecord, type Records } from '#argument/records.ts';
import {
	hashSelectorSchema,
	isQuotePassage,
	quotePassageSchema,
	type HashSelector,
	type Passage
} from '#argument/records/passage.ts';
import type { Statement } from '#argument/records/statement.ts';
import { LossLedger, type LossReport } from '../loss.ts';
import type { Rest } from './read.ts';

/** Plain JSON: `format`, `schemaVersion`, an array for each record type there is, and what else the file held. */
export type CounterpointDocument = Readonly<Record<string, unknown>>;

export interface WriteOptions {
	/** False: the texts stay behind, and no passage quotes. */
	readonly withTexts: boolean;
	/** What `read` could not take, to be kept. */
	readonly rest?: Rest;
}

export interface WrittenDocument {
	readonly document: CounterpointDocument;
	readonly loss: LossReport;
}

export function write(records: Records, { withTexts, rest }: WriteOptions): WrittenDocument {
	const ledger = new LossLedger();
	const document: Record<string, unknown> = { format: 'counterpoint', schemaVersion: SCHEMA_VERSION };
	const keptOf = <T>(unread: readonly T[], where: string): readonly T[] => {
		if (withTexts || unread.length === 0) return unread;
		ledger.leaveOut('parts this program does not know', 'they might quote the text', where);
		return [];
	};
	for (const type of TYPE_NAMES) {
		const own: ArgumentRecord[] = allOf(records, type);
		const kept = withTexts ? own : own.flatMap((record) => withoutWords(record, ledger));
		const unread = keptOf(rest?.entries[ARRAY_NAMES[type]] ?? [], ARRAY_NAMES[type]);
		const list = [...kept.sort(byArticleThenId).map(inOrder), ...unread];
		if (list.length > 0) document[ARRAY_NAMES[type]] = list;
	}
	const further = Object.entries(rest?.fields ?? {}).filter(([name]) => !Object.hasOwn(document, name));
	const fields = further.flatMap((field) => keptOf([field], field[0]));
	return { document: { ...document, ...Object.fromEntries(fields) }, loss: ledger.report() };
}

/** The document as a file's text: indented, with a line break at the end. */
export function toText(document: CounterpointDocument): string {
	return `${JSON.stringify(document, null, '\t')}\n`;
}

function byArticleThenId(a: ArgumentRecord, b: ArgumentRecord): number {
	const articleOf = (record: ArgumentRecord) => ('articleId' in record ? (record.articleId ?? '') : '');
	return compareIds(articleOf(a), articleOf(b)) || compareIds(a.id, b.id);
}

const FIELD_ORDER = new Map(TYPE_NAMES.map((type) => [type, Object.keys(SCHEMAS[type].entries)]));
const PASSAGE_ORDER = Object.keys(quotePassageSchema.entries);
const HASH_ORDER = Object.keys(hashSelectorSchema.entries);

/** The same record with its fields as the schema lists them, then those this version does not know, by name. */
function inOrder(record: ArgumentRecord): ArgumentRecord {
	const type = typeOf(record.id);
	const ordered = fieldsInOrder(record, FIELD_ORDER.get(type) ?? []);
	if (type !== 'statement') return ordered;
	const { passages } = record as Statement;
	return { ...(ordered as Statement), passages: passages.map(passageInOrder) };
}

function passageInOrder(passage: Passage): Passage {
	const ordered = fieldsInOrder(passage, PASSAGE_ORDER);
	if (!passage.hashes) return ordered;
	return { ...ordered, hashes: passage.hashes.map((hash) => fieldsInOrder(hash, HASH_ORDER)) };
}

function fieldsInOrder<R extends object>(record: R, order: readonly string[]): R {
	const placeOf = (name: string) => (order.includes(name) ? order.indexOf(name) : order.length);
	const fields = Object.entries(record).sort(([a], [b]) => placeOf(a) - placeOf(b) || (a < b ? -1 : a > b ? 1 : 0));
	return Object.fromEntries(fields) as R;
}

/** What may leave of a record without the article's words. */
function withoutWords(record: ArgumentRecord, ledger: LossLedger): ArgumentRecord[] {
	const type = typeOf(record.id);
	if (type === 'text') {
		ledger.leaveOut('texts', 'the map is to travel without them', record.id);
		return [];
	}
	const known = FIELD_ORDER.get(type) ?? [];
	const foreign = Object.keys(record).filter((name) => !known.includes(name));
	if (foreign.length > 0)
		ledger.leaveOut(
			'fields this program does not know',
			'they might quote the text',
			`${record.id} (${foreign.join(', ')})`
		);
	if (type === 'article' && !('fingerprint' in record))
		ledger.leaveOut(
			'recognition of the article’s text',
			'it has no fingerprint, so whoever opens the text has to choose its map themselves',
			record.id
		);
	const bare = withoutFields(record, ...(foreign as (keyof ArgumentRecord)[])) as ArgumentRecord;
	return [type === 'statement' ? statementWithoutWords(bare as Statement, ledger) : bare];
}

function statementWithoutWords(statement: Statement, ledger: LossLedger): Statement {
	const passages: Passage[] = [];
	const written = new Set<string>();
	for (const passage of statement.passages) {
		const hashes = passage.hashes ?? [];
		if (isQuotePassage(passage) && hashes.length === 0)
			ledger.leaveOut('passages without hashes', 'they could only be found by the words they quote', statement.id);
		// One passage may be anchored in two versions of a text; its hashes travel once.
		const fresh = hashes.filter((hash) => !written.has(keyOf(hash)));
		for (const hash of fresh) written.add(keyOf(hash));
		if (fresh.length > 0) passages.push({ hashes: fresh });
	}
	return { ...statement, passages };
}

function keyOf(hash: HashSelector): string {
	return [hash.whole, hash.words, hash.letters, hash.before, hash.after].join(' ');
}
