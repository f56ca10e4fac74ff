import { describe, expect, it } from 'vitest';
import { addPassage } from '#argument/commands/add-passage.ts';
import { attachText } from '#argument/commands/attach-text.ts';
import { detachText } from '#argument/commands/detach-text.ts';
import { allOf, get, recordsOf, type ArgumentRecord } from '#argument/records.ts';
import type { QuotePassage } from '#argument/records/passage.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, statementId, together } from '../../../support/graph-notation.ts';
import { at, hash, versioned, WORDS } from '../../../support/versions.ts';

const articleId = 'article:a' as const;
const s = statementId;

describe('attaching a text', () => {
	const text = { id: 'text:orig', articleId, kind: 'original', text: WORDS.new } as const;
	const attach = (passages: readonly QuotePassage[], name = 'p') => ({
		articleId,
		text,
		passages: [{ statementId: s(name), passages }]
	});

	it('keeps what is known of it where it is here already', () => {
		const known: ArgumentRecord = { id: 'text:orig', text: WORDS.new, source: 'paper.txt' };
		const after = expectCommand(together(graph`p`, recordsOf([known])), attachText, attach([]), 'p');
		expect(get(after, 'text:orig')).toEqual({ ...known, articleId, kind: 'original' });
	});

	it('does not take the kind of a text that has none', () => {
		const bare = { id: 'text:orig', text: WORDS.new } as const;
		const after = expectCommand(graph`p`, attachText, { ...attach([]), text: bare }, 'p');
		expect(get(after, articleId)).toMatchObject({ textId: 'text:orig' });
		expect(get(after, articleId)).not.toHaveProperty('textKind');
	});

	it('is shown although passages hold hashes, or another article quotes an unknown text', () => {
		const hashed = get(graph`p`, s('p'));
		const records = together(graph`p`, graphIn('b')`r`);
		const r = get(records, s('r'));
		if (!hashed || !r) return expect.fail('no statements');
		records.set(s('p'), {
			...hashed,
			passages: [{ hashes: [hash(1)] }, { ...at(WORDS.old, 'Two'), textId: 'text:x' as const }]
		});
		records.set(s('r'), { ...r, passages: [at(WORDS.old, 'Two')] });
		const after = expectCommand(records, attachText, attach([]), 'p');
		expect(get(after, articleId)?.textId).toBe('text:orig');
	});

	it('adds a passage that is there already no second time, and keeps hashes of which only some are carried', () => {
		const into = { ...at(WORDS.new, 'Two here.'), textId: 'text:orig' as const };
		const half = { hashes: [hash(1), hash(2)] };
		const start = together(graph`p`, recordsOf([text]));
		const p = get(start, s('p'));
		if (!p) return expect.fail('no statement');
		start.set(p.id, { ...p, passages: [into, half] });
		const carried = { ...at(WORDS.new, 'One sentence.'), hashes: [hash(1)] };
		const after = expectCommand(start, attachText, attach([at(WORDS.new, 'Two here.'), carried]), 'p');
		expect(get(after, s('p'))?.passages).toEqual([into, half, { ...carried, textId: 'text:orig' }]);
	});
});

describe('detaching a text', () => {
	it('shows the first of the others, by id, and what kind it is, in every article that showed it', () => {
		const others: ArgumentRecord[] = [
			{ id: 'text:t10', articleId, kind: 'retelling', text: 'Ten.' },
			{ id: 'text:t9', articleId, kind: 'retelling', text: 'Nine.' },
			{ id: 'text:b1', articleId: 'article:b', text: 'B.' },
			{ id: 'article:b', title: 'B', authorIds: [], textId: 'text:old' }
		];
		const after = expectCommand(versioned({ p: [] }, others), detachText, { textId: 'text:old' }, 'p');
		expect(get(after, articleId)).toMatchObject({ textId: 'text:t9', textKind: 'retelling' });
		expect(get(after, 'article:b')).toEqual({ id: 'article:b', title: 'B', authorIds: [], textId: 'text:b1' });
	});

	it('leaves an article alone that shows another', () => {
		const others: ArgumentRecord[] = [{ id: 'text:side', articleId, text: 'S.' }];
		const after = expectCommand(versioned({ p: [] }, others), detachText, { textId: 'text:side' }, 'p');
		expect(get(after, articleId)).toMatchObject({ textId: 'text:old', textKind: 'original' });
	});
});

describe('adding a passage', () => {
	it('that is a hash is taken without a text, once', () => {
		const args = { statementId: s('p'), passage: { hashes: [hash(1)] } };
		const once = expectCommand(graph`p`, addPassage, args, 'p');
		expectRefusal(once, addPassage, args, 'same-passage');
		const other = { statementId: s('p'), passage: { hashes: [hash(2)] } };
		expect(get(expectCommand(once, addPassage, other, 'p'), s('p'))?.passages).toHaveLength(2);
	});

	it('that begins where another does and ends elsewhere is another', () => {
		const records = versioned({ p: [at(WORDS.old, 'Two')] });
		const longer = { statementId: s('p'), passage: at(WORDS.old, 'Two here.') };
		expect(allOf(expectCommand(records, addPassage, longer, 'p'), 'statement')[0]?.passages).toHaveLength(2);
		const later = { statementId: s('p'), passage: at(WORDS.old, 'o') };
		expect(allOf(expectCommand(records, addPassage, later, 'p'), 'statement')[0]?.passages).toHaveLength(2);
	});
});
