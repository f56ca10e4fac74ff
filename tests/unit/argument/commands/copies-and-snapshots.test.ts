import { describe, expect, it } from 'vitest';
import { pasteStatements, type Fragment } from '#argument/commands/paste-statements.ts';
import { restoreArticle } from '#argument/commands/restore-article.ts';
import { apply } from '#argument/diff.ts';
import { countingIds, type ArticleId } from '#argument/ids.ts';
import { allOf, get, recordsOf, type Records } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import { isRefusal } from '#argument/refusal.ts';
import { expectLawful, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, notationOf, statementId, together, withText } from '../../../support/graph-notation.ts';

const articleId = 'article:a' as const;
const s = statementId;

function having(records: Records, name: string, fields: Partial<Statement>): Records {
	const statement = get(records, s(name));
	if (!statement) throw new Error(name);
	return together(records, recordsOf([{ ...statement, ...fields }]));
}

describe('copies', () => {
	const fragmentOf = (records: Records, of: ArticleId = articleId): Fragment => ({
		statements: allOf(records, 'statement').filter((one) => one.articleId === of),
		inferences: allOf(records, 'inference'),
		attacks: allOf(records, 'attack')
	});
	function pasted(records: Records, fragment: Fragment, into: ArticleId = articleId): Records {
		const diff = pasteStatements(records, { articleId: into, fragment }, countingIds('n'));
		if (isRefusal(diff)) return expect.fail(JSON.stringify(diff));
		expectLawful(records, diff);
		return apply(records, diff);
	}
	const copiesIn = (records: Records) => allOf(records, 'statement').filter(({ id }) => /:n\d+$/.test(id));

	it('are accepted, whatever was only suggested, and keep no reason why an engine suggested them', () => {
		const drafted = having(graph`p? ->? c?; x? -/>? c`, 'p', { why: 'cue', score: 0.5 });
		const after = pasted(graph``, fragmentOf(drafted));
		expect(notationOf(after)).toBe('n1 -> n2; n3 -/> n2');
		expect(copiesIn(after).filter((one) => 'why' in one || 'score' in one)).toEqual([]);
	});

	it('of steps and attacks too, which keep what a person said of them', () => {
		const drafted = new Map(graph`p? ->? c; x? -/>? c`);
		for (const id of ['inference:p-c', 'attack:x-c'] as const) {
			const record = drafted.get(id);
			if (record) drafted.set(id, { ...record, why: 'cue', score: 0.5, note: 'Weak?' } as typeof record);
		}
		const copies = [...pasted(graph``, fragmentOf(drafted)).values()].filter(({ id }) =>
			/^(inference|attack):/.test(id)
		);
		expect(copies).toHaveLength(2);
		for (const copy of copies) {
			expect(copy).toMatchObject({ status: 'accepted', note: 'Weak?' });
			expect([Object.hasOwn(copy, 'why'), Object.hasOwn(copy, 'score')]).toEqual([false, false]);
		}
	});

	it('keep hashes of their words in the article of their originals, and the order they were given go', () => {
		const hashes = {
			words: 1,
			letters: 1,
			first: '0'.repeat(8),
			last: '0'.repeat(8),
			whole: '0'.repeat(16),
			before: '',
			after: ''
		};
		const records = having(graph`p`, 'p', { passages: [{ hashes: [hashes] }], order: 3 });
		const [copy] = copiesIn(pasted(records, fragmentOf(records)));
		expect(copy?.passages).toEqual([{ hashes: [hashes] }]);
		expect(copy).not.toHaveProperty('order');
	});

	it('are checked against the text their passages name, whatever the article shows', () => {
		const before = withText(graph`p`);
		before.set('text:b', { id: 'text:b', articleId, text: 'Other words.' });
		const other = { start: 0, end: 5, exact: 'Other', prefix: '', suffix: '', textId: 'text:b' as const };
		const records = having(before, 'p', { passages: [other] });
		expect(copiesIn(pasted(records, fragmentOf(records)))[0]?.passages).toEqual([other]);
	});

	it('in the article of their originals rest on the same words, in another on none', () => {
		const records = together(withText(graph`p`), graphIn('b')`q`);
		const fragment = fragmentOf(records);
		expect(copiesIn(pasted(records, fragment))[0]?.passages).toEqual(get(records, s('p'))?.passages);
		expect(copiesIn(pasted(records, fragment, 'article:b'))[0]?.passages).toEqual([]);
	});

	it('do not rest on words that stand there no more', () => {
		const before = withText(graph`p`);
		const text = get(before, 'text:a');
		if (!text) return expect.fail('no text');
		const changed = together(before, recordsOf([{ ...text, text: 'Phrase p, now.' }]));
		const bare = having(changed, 'p', { passages: [] });
		expect(copiesIn(pasted(bare, fragmentOf(before)))[0]?.passages).toEqual([]);
		const away = new Map(before);
		away.delete('text:a');
		expect(copiesIn(pasted(away, fragmentOf(before)))[0]?.passages).toHaveLength(1);
	});

	it('leave behind what joins them to statements that are not copied', () => {
		const records = graph`p q -> c; r -> c; x -/> q; y -/> (p q -> c); c -> d`;
		const whole = fragmentOf(records);
		const some = whole.statements.filter(({ id }) => ['p', 'c', 'y', 'x'].some((name) => id === s(name)));
		expect(notationOf(pasted(graph``, { ...whole, statements: some }))).toBe('n3; n1 -> n2; n4 -/> (n1 -> n2)');
	});

	it('stand after what is there, in the order in which they were copied, unless they are left unsaid', () => {
		const after = pasted(withText(graph`a b`), fragmentOf(graph`y x z*`));
		const placed = copiesIn(after).map(({ wording, order }) => [wording.slice(9, 10), order]);
		const [[, first = NaN] = [], [, second = NaN] = [], unsaid] = placed as [string, number?][];
		expect(second).toBeGreaterThan(first);
		expect(first).toBeGreaterThan(
			get(after, s('b'))?.passages.map((one) => ('start' in one ? one.start : 0))[0] ?? NaN
		);
		expect(unsaid).toEqual(['z', undefined]);
	});

	it('are refused for an article that is not here', () => {
		const args = { articleId: 'article:x', fragment: fragmentOf(graph`p`) } as const;
		expect(expectRefusal(graph`p`, pasteStatements, args, 'not-found').values).toEqual({ id: 'article:x' });
	});
});

describe('restoring a snapshot', () => {
	function restored(now: Records, then: Records): Records {
		const diff = restoreArticle(now, { articleId, then });
		if (isRefusal(diff)) return expect.fail(JSON.stringify(diff));
		expectLawful(now, diff);
		return apply(now, diff);
	}

	it('brings back authors who are gone, and does not touch those who are here or the maps of others', () => {
		const then = together(
			graph`p`,
			recordsOf([
				{ id: 'author:lee', name: 'Ada Lee' },
				{ id: 'author:kim', name: 'Bo' }
			])
		);
		then.set(articleId, { id: articleId, title: 'T', authorIds: ['author:lee', 'author:kim', 'author:lost'] });
		const now = together(graph`q`, graphIn('b')`r`, recordsOf([{ id: 'author:kim', name: 'Bo Kim' }]));
		const after = restored(now, then);
		expect(get(after, articleId)?.authorIds).toEqual(['author:lee', 'author:kim']);
		expect(get(after, 'author:kim')?.name).toBe('Bo Kim');
		expect(allOf(after, 'statement').map(({ id }) => id)).toEqual([s('r'), s('p')]);
	});

	it('keeps the text that is there where the one of then was let go of', () => {
		const then = withText(graph`p`);
		const now = new Map(graph`p`);
		now.set('text:b', { id: 'text:b', articleId, text: 'Other words.' });
		now.set(articleId, { id: articleId, title: 'A', authorIds: [], textId: 'text:b' });
		const after = restored(now, then);
		expect(get(after, articleId)?.textId).toBe('text:b');
		// Its words are not looked for in that other text.
		expect(get(after, s('p'))?.passages).toEqual([expect.objectContaining({ textId: 'text:a', exact: 'Sentence p.' })]);
		const both = together(now, recordsOf([get(then, 'text:a') as NonNullable<unknown> as never]));
		expect(get(restored(both, then), articleId)?.textId).toBe('text:a');
		expect(get(restored(graph`p`, graph`p`), articleId)).not.toHaveProperty('textId');
	});

	it('takes away what others tied to it since, and is refused for an article that is gone', () => {
		expect(notationOf(restored(graph`p; x -/> p; y -> p`, graph`p`))).toBe('p');
		expectRefusal(graphIn('b')`p`, restoreArticle, { articleId, then: graph`p` }, 'not-found');
	});
});
