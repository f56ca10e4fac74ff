import { describe, expect, it } from 'vitest';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { addTiedStatement } from '#argument/commands/add-tied-statement.ts';
import { deleteRecords } from '#argument/commands/delete-records.ts';
import { orderStatement } from '#argument/commands/order-statement.ts';
import { pasteStatements } from '#argument/commands/paste-statements.ts';
import { countIn, replaceWords } from '#argument/commands/replace-words.ts';
import { restoreArticle } from '#argument/commands/restore-article.ts';
import { apply } from '#argument/diff.ts';
import { countingIds, type StatementId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import { isRefusal } from '#argument/refusal.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, statementId, withText } from '../../../support/graph-notation.ts';

const articleOf = (records: Records) => allOf(records, 'statement')[0]?.articleId ?? 'article:none';
const orderOf = (records: Records) =>
	new ArgumentGraph(records, articleOf(records)).statements.map(({ id }) => id.replace('statement:', ''));

function done(records: Records, answer: ReturnType<typeof orderStatement>): Records {
	if (isRefusal(answer)) return expect.fail(`refused: ${JSON.stringify(answer)}`);
	return apply(records, answer);
}

describe('the order of statements', () => {
	const records = graph`p -> c; q -> c; r -> c`;
	const to = (id: string, place: { before: StatementId } | { after: StatementId } | null) => ({
		statementId: statementId(id),
		to: place
	});

	it('is that of the text until someone puts one elsewhere', () => {
		const before = orderOf(records);
		const [first = '', , , last = ''] = before;
		const moved = done(records, orderStatement(records, to(last, { before: statementId(first) })));
		expect(orderOf(moved)).toEqual([last, ...before.slice(0, -1)]);
		const further = done(moved, orderStatement(moved, to(first, { after: statementId(before[2] ?? '') })));
		expect(orderOf(further)).toEqual([last, before[1], before[2], first]);
	});

	it('is that of the text again where its place is given back', () => {
		const records = withText(graph`p -> c; q -> c; r -> c`);
		const [first = '', , , last = ''] = orderOf(records);
		const moved = done(records, orderStatement(records, to(last, { before: statementId(first) })));
		expect(done(moved, orderStatement(moved, to(last, null)))).toEqual(records);
	});

	it('keeps reasons without words in the order in which they were written', () => {
		let present: Records = graph`c`;
		const ids = countingIds('z');
		// Ids that run backwards: the order must not come from them.
		const backwards = { next: () => `x${100 - Number(ids.next().slice(1))}` };
		for (const wording of ['One', 'Two', 'Three', 'Four']) {
			const statement = { articleId: articleOf(present), role: 'premise', wording } as const;
			const tie = { how: 'supports', conclusionId: statementId('c') } as const;
			present = done(present, addTiedStatement(present, { statement, tie }, backwards));
		}
		const { statements } = new ArgumentGraph(present, articleOf(present));
		const written = statements.map(({ wording }) => wording).filter((wording) => /^[A-Z]/.test(wording));
		expect(written.filter((wording) => /^(One|Two|Three|Four)$/.test(wording))).toEqual([
			'One',
			'Two',
			'Three',
			'Four'
		]);
	});
});

describe('copies', () => {
	it('are joined to each other as their originals are, and to nothing else', () => {
		const records = graph`p q -> c; x -/> (p q -> c); y -> p`;
		const statements = allOf(records, 'statement').filter(({ id }) => id !== 'statement:y');
		const fragment = { statements, inferences: allOf(records, 'inference'), attacks: allOf(records, 'attack') };
		const diff = pasteStatements(records, { articleId: articleOf(records), fragment }, countingIds('n'));
		if (isRefusal(diff)) return expect.fail(JSON.stringify(diff));
		const after = new ArgumentGraph(apply(records, diff), articleOf(records));
		expect(diff.added.filter(({ id }) => id.startsWith('statement:'))).toHaveLength(4);
		const steps = after.inferences.filter(({ id }) => diff.added.some((one) => one.id === id));
		expect(steps.map(({ premiseIds }) => premiseIds.length)).toEqual([2]);
		expect(after.attacksOn(steps[0]?.id ?? 'inference:none')).toHaveLength(1);
	});

	it('in another article keep their wording, and no passage and no place as the main conclusion', () => {
		const records = graph`p -> c`;
		const [from] = allOf(records, 'article');
		const article = { ...from, id: 'article:other' } as NonNullable<typeof from>;
		const both = new Map([...records, [article.id, article] as const]);
		const statements = allOf(records, 'statement');
		const fragment = { statements, inferences: allOf(records, 'inference'), attacks: [] };
		const diff = pasteStatements(both, { articleId: article.id, fragment }, countingIds('n'));
		if (isRefusal(diff)) return expect.fail(JSON.stringify(diff));
		const copies = allOf(apply(both, diff), 'statement').filter(({ articleId }) => articleId === article.id);
		expect(copies.map(({ wording }) => wording).sort()).toEqual(statements.map(({ wording }) => wording).sort());
		expect(copies.every(({ passages, isMain }) => passages.length === 0 && !isMain)).toBe(true);
	});
});

describe('replacing words', () => {
	const search = (words: string, matchCase = false, wholeWords = false) => ({ words, matchCase, wholeWords });

	it('counts what it would find', () => {
		expect(countIn('A car, a cart and a Car.', search('car'))).toBe(3);
		expect(countIn('A car, a cart and a Car.', search('car', true))).toBe(2);
		expect(countIn('A car, a cart and a Car.', search('car', false, true))).toBe(2);
		expect(countIn('What (if) so?', search('(if)'))).toBe(1);
		expect(countIn('Anything', search(''))).toBe(0);
	});

	it('changes every wording in one step, literally, and refuses to leave one empty', () => {
		const records = graph`p -> c`;
		const all = allOf(records, 'statement').map(({ id }) => id);
		const wording = (after: Records) => allOf(after, 'statement').find(({ id }) => id === all[0])?.wording ?? '';
		const words = wording(records);
		const args = { statementIds: all, search: search(words, true), replacement: '$& costs 5 $' };
		expect(wording(expectCommand(records, replaceWords, args, 'p -> c'))).toBe('$& costs 5 $');
		expectRefusal(records, replaceWords, { ...args, replacement: ' ' }, 'empty-wording');
	});
});

describe('restoring a snapshot', () => {
	it('brings back what was there and takes away what was not, in one step', () => {
		const then = graph`p -> c; q -> c; x -/> q`;
		const removed = done(then, deleteRecords(then, { recordIds: [statementId('q'), statementId('p')] }));
		const statement = { articleId: articleOf(then), role: 'premise', wording: 'Later' } as const;
		const now = done(removed, addTiedStatement(removed, { statement, tie: null }, countingIds('n')));
		const back = restoreArticle(now, { articleId: articleOf(then), then });
		expect(done(now, back)).toEqual(new Map(then));
	});

	it('is refused for an article that is not in it', () => {
		const records = graph`p -> c`;
		expectRefusal(records, restoreArticle, { articleId: articleOf(records), then: new Map() }, 'not-found');
	});
});
