import { describe, expect, it } from 'vitest';
import { describe as passageOf } from '#anchoring/describe.ts';
import { allOf, recordsOf } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { ArticleText } from '#argument/records/text.ts';
import { drafted } from '../../../support/drafting.ts';
import { showText } from '#ui/article/shown-text.ts';

const words = 'The bridge should be built.\n\nThe detour costs more every year.';
const text: ArticleText = { id: 'text:t', articleId: 'article:a', kind: 'original', text: words };
const statements: readonly Statement[] = allOf(recordsOf(drafted(words).draft.diff.added), 'statement').map((one) => ({
	...one,
	passages: one.passages.map(() => passageOf(words, { start: 29, end: 39 }))
}));

describe('a text with its statements', () => {
	it('says where their words stand, and in which paragraph', () => {
		const [first] = statements;
		const shown = showText(text, statements, text.id);
		expect(shown.spans[0]).toMatchObject({ start: 29, end: 39 });
		expect(first && shown.passages.get(first.id)?.[0]?.paragraph).toBe(2);
	});

	it('is looked at anew for a statement that has changed, and for no other', () => {
		const [first, ...others] = statements;
		if (!first) throw new Error('no statement');
		const before = showText(text, statements, text.id);
		const moved = { ...first, passages: [passageOf(words, { start: 0, end: 10 })] };
		const after = showText(text, [moved, ...others], text.id);
		expect(after.passages.get(first.id)?.[0]?.span).toEqual({ start: 0, end: 10 });
		for (const { id } of others) expect(after.passages.get(id)).toBe(before.passages.get(id));
	});

	it('has no words of a statement that rests on another text', () => {
		expect(showText(text, statements, 'text:another').spans).toEqual([]);
	});
});
