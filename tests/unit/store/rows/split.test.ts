import { describe, expect, it } from 'vitest';
import { apply, EMPTY, type RecordDiff } from '#argument/diff.ts';
import { idOf } from '#argument/ids.ts';
import { get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import { pack, type HeldRow } from '#store/rows/pack.ts';
import { split, textOwners } from '#store/rows/split.ts';
import { statementId } from '../../../support/graph-notation.ts';
import { KIM, LEE, smallLibrary } from '../../../support/store-fixtures.ts';

const all = smallLibrary();

function splitOf(diff: RecordDiff, before: Records = all, rows: readonly HeldRow[] = []) {
	const { changes, homeless } = split(diff, new Map(rows.map((row) => [row.home, row])), before, apply(before, diff));
	const homes = Object.fromEntries(
		changes.map(({ held, diff: part }) => [
			held.home,
			[...part.removed, ...part.updated.map(([, to]) => to), ...part.added].map(({ id }) => id).sort()
		])
	);
	return { homes, homeless: homeless.map(({ id }) => id), changes };
}

const adding = (...added: ArgumentRecord[]): RecordDiff => ({ ...EMPTY, added });

describe('where records are kept', () => {
	it('is one row for an article’s map, one for each text, author, pair of articles and collection', () => {
		const { homes, homeless } = splitOf(adding(...all.values()), new Map());
		expect(Object.keys(homes).sort()).toEqual([
			'alignments/article:kim|article:lee',
			'authors/author:ada',
			'authors/author:bo',
			'collections/collection:phones',
			'maps/article:kim',
			'maps/article:lee',
			'texts/text:kim',
			'texts/text:lee'
		]);
		expect(homes['maps/article:kim']).toEqual(
			['article:kim', 'inference:k1-k', 'statement:k', 'statement:k1', 'statement:k2'].sort()
		);
		expect(homeless).toEqual([]);
	});

	it('is the row for what belongs to no collection, where a question names none', () => {
		const question = { id: idOf('question', 'free'), text: 'And now?' };
		const stance = { questionId: question.id, articleId: LEE, stance: 'silent' as const, statementIds: [] };
		const { homes } = splitOf(adding(question, { id: idOf('position', 'free'), ...stance }));
		expect(homes).toEqual({ 'collections/unfiled': ['position:free', 'question:free'] });
	});

	it('moves with a question that gets another collection', () => {
		const question = get(all, idOf('question', 'ban'));
		if (!question) throw new Error('no question');
		const { homes } = splitOf({ ...EMPTY, updated: [[question, { ...question, collectionId: 'collection:other' }]] });
		expect(homes).toEqual({
			'collections/collection:phones': ['question:ban'],
			'collections/collection:other': ['question:ban']
		});
	});

	it('is found for a relation whose statement goes in the same change', () => {
		const [statement, alignment] = [get(all, statementId('c')), get(all, idOf('alignment', 'ck'))];
		if (!statement || !alignment) throw new Error('not there');
		const { homes, homeless } = splitOf({ ...EMPTY, removed: [statement, alignment] });
		expect(homes).toEqual({
			'maps/article:lee': ['statement:c'],
			'alignments/article:kim|article:lee': ['alignment:ck']
		});
		expect(homeless).toEqual([]);
	});

	it('is nowhere for a relation to a statement that nobody knows', () => {
		const stranger = {
			id: idOf('alignment', 'x'),
			statementIds: [statementId('c'), statementId('unknown')] as [never, never],
			relation: 'same' as const,
			status: 'accepted' as const
		};
		expect(splitOf(adding(stranger)).homeless).toEqual(['alignment:x']);
	});

	it('stays for a finding where it was found', () => {
		const crux = get(all, idOf('crux', 'p1k1'));
		if (!crux) throw new Error('no crux');
		const row: HeldRow = { home: 'collections/collection:old', stamp: 's', records: recordsOf([crux]), setAside: [] };
		const { homes } = splitOf({ ...EMPTY, updated: [[crux, { ...crux, why: 'Else.' }]] }, all, [row]);
		expect(homes).toEqual({ 'collections/collection:old': ['crux:p1k1'] });
	});
});

describe('the articles of a text', () => {
	it('are those that show it, say it is theirs, or point into it', () => {
		const [kimsK, text] = [get(all, statementId('k')), get(all, idOf('text', 'lee'))];
		if (!kimsK || !text) throw new Error('not there');
		const quoting = new Map(all).set(kimsK.id, {
			...kimsK,
			passages: [{ textId: text.id, start: 0, end: 1, exact: 'S', prefix: '', suffix: 'entence' }]
		});
		expect([...(textOwners([quoting]).get(text.id) ?? [])].sort()).toEqual([KIM, LEE]);
	});
});

it('a row holds its records by type, in the arrays of a document', () => {
	const content = pack(all.values());
	expect(Object.keys(content).sort()).toEqual(
		['alignments', 'articles', 'attacks', 'authors', 'collections', 'cruxes', 'inferences', 'positions', 'questions']
			.concat(['statements', 'texts'])
			.sort()
	);
	expect(content.authors).toHaveLength(2);
});
