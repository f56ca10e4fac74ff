import { describe, expect, it } from 'vitest';
import { attachText } from '#argument/commands/attach-text.ts';
import { detachText } from '#argument/commands/detach-text.ts';
import { allOf, get, recordsOf, type Records } from '#argument/records.ts';
import type { HashSelector, Passage } from '#argument/records/passage.ts';
import type { ArticleText } from '#argument/records/text.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, statementId, together, withText } from '../../../support/graph-notation.ts';

const articleId = 'article:a';
const ORIGINAL: ArticleText = { id: 'text:original', articleId, kind: 'original', text: 'In short: p. Hence c.' };
const inP = { start: 10, end: 12, exact: 'p.', prefix: '', suffix: '' };
const hash = (words: number): HashSelector => ({
	words,
	letters: 9,
	first: '0'.repeat(8),
	last: '1'.repeat(8),
	whole: '2'.repeat(16),
	before: '',
	after: ''
});

function resting(records: Records, name: string, passages: readonly Passage[]): Records {
	const statement = get(records, statementId(name));
	if (!statement) throw new Error(name);
	return together(records, recordsOf([{ ...statement, passages }]));
}
const passagesOf = (records: Records, name: string) => get(records, statementId(name))?.passages;
const attach = (passages: Passage & { start: number }) =>
	({ articleId, text: ORIGINAL, passages: [{ statementId: statementId('p'), passages: [passages] }] }) as Parameters<
		typeof attachText
	>[1];

describe('attaching a text', () => {
	it('adds it beside the one there is, with passages into it', () => {
		const after = expectCommand(withText(graph`p -> c`), attachText, attach(inP), 'p -> c');
		expect(allOf(after, 'text').map((text) => text.id)).toEqual(['text:a', 'text:original']);
		expect(get(after, articleId)?.textId).toBe('text:a');
		expect(passagesOf(after, 'p')).toEqual([
			expect.objectContaining({ exact: 'Sentence p.' }),
			{ ...inP, textId: 'text:original' }
		]);
	});

	it('shows it where the article has no text yet', () => {
		const after = expectCommand(graph`p -> c`, attachText, attach(inP), 'p -> c');
		expect(get(after, articleId)).toMatchObject({ textId: 'text:original', textKind: 'original' });
	});

	it('does not take it for the unknown text that passages already quote', () => {
		const quoting = resting(graph`p`, 'p', [{ ...inP, start: 0, end: 2 }]);
		const after = expectCommand(quoting, attachText, attach(inP), 'p');
		expect(get(after, articleId)).not.toHaveProperty('textId');
	});

	it('replaces hashes that its passages carry, and keeps the others', () => {
		const hashed = resting(graph`p`, 'p', [{ hashes: [hash(1)] }, { hashes: [hash(2)] }]);
		const after = expectCommand(hashed, attachText, attach({ ...inP, hashes: [hash(1)] }), 'p');
		expect(passagesOf(after, 'p')).toEqual([
			{ hashes: [hash(2)] },
			{ ...inP, hashes: [hash(1)], textId: 'text:original' }
		]);
	});

	it('belongs to no article alone where two turn out to share it', () => {
		const records = together(graph`p`, graphIn('b')`q`);
		records.set(ORIGINAL.id, { ...ORIGINAL, articleId: 'article:b' });
		const after = expectCommand(records, attachText, attach(inP), 'p');
		expect(get(after, ORIGINAL.id)).not.toHaveProperty('articleId');
	});

	it('is refused where it changes nothing', () => {
		const once = expectCommand(withText(graph`p`), attachText, attach(inP), 'p');
		expectRefusal(once, attachText, attach(inP), 'already-attached');
	});

	it('is refused where the words are not in it, or the statement cannot have them', () => {
		const records = withText(together(graph`p z*`, graphIn('b')`q`));
		expectRefusal(records, attachText, attach({ ...inP, start: 9, end: 11 }), 'passage-mismatch');
		const to = (name: string) =>
			({ articleId, text: ORIGINAL, passages: [{ statementId: statementId(name), passages: [inP] }] }) as const;
		expectRefusal(records, attachText, to('z'), 'implicit-with-passage');
		expectRefusal(records, attachText, to('q'), 'other-article');
		expectRefusal(records, attachText, to('x'), 'not-found');
		expectRefusal(records, attachText, { ...to('p'), articleId: 'article:x' }, 'not-found');
		expectRefusal(records, attachText, { ...to('p'), text: { ...ORIGINAL, id: 'text:a' } }, 'different-text');
	});
});

describe('detaching a text', () => {
	it('AR28 gives passages back their hashes', () => {
		const before = resting(graph`p`, 'p', [{ hashes: [hash(1)] }]);
		const attached = expectCommand(before, attachText, attach({ ...inP, hashes: [hash(1)] }), 'p');
		const after = expectCommand(attached, detachText, { textId: ORIGINAL.id }, 'p');
		expect(after).toEqual(before);
	});

	it('AR28 writes hashes once that another passage still has', () => {
		const retold = resting(withText(graph`p`), 'p', [
			{ start: 0, end: 11, exact: 'Sentence p.', prefix: '', suffix: '', hashes: [hash(1)] }
		]);
		const attached = expectCommand(retold, attachText, attach({ ...inP, hashes: [hash(1)] }), 'p');
		expect(expectCommand(attached, detachText, { textId: ORIGINAL.id }, 'p')).toEqual(retold);
	});

	it('shows another text of the article in its place', () => {
		const attached = expectCommand(withText(graph`p`), attachText, attach(inP), 'p');
		const after = expectCommand(attached, detachText, { textId: 'text:a' }, 'p');
		expect(get(after, articleId)?.textId).toBe('text:original');
		expect(passagesOf(after, 'p')).toEqual([{ ...inP, textId: 'text:original' }]);
		const bare = expectCommand(after, detachText, { textId: 'text:original' }, 'p');
		expect(get(bare, articleId)).not.toHaveProperty('textId');
	});

	it('is refused where there is no such text', () => {
		expectRefusal(graph`p`, detachText, { textId: 'text:x' }, 'not-found');
	});
});
