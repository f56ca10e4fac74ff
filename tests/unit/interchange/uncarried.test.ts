import { describe, expect, it } from 'vitest';
import { recordsOf } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { ArticleText } from '#argument/records/text.ts';
import { WRITABLE } from '#interchange/formats.ts';

const article: Article = {
	id: 'article:a',
	title: 'A',
	authorIds: [],
	textId: 'text:second',
	rejected: [{ textId: 'text:second', start: 0, end: 2 }]
};
const first: ArticleText = { id: 'text:first', articleId: 'article:a', text: 'It rotts.' };
const second: ArticleText = {
	id: 'text:second',
	articleId: 'article:a',
	text: 'It rots.',
	corrects: 'text:first',
	source: 'pier.txt'
};
const statement: Statement = {
	id: 'statement:s',
	articleId: 'article:a',
	role: 'premise',
	isMain: false,
	wording: 'It rots.',
	voice: 'own',
	implicit: false,
	status: 'accepted',
	passages: [],
	order: 12
};

describe('the loss report', () => {
	it.each(WRITABLE.map((format) => [format.label, format] as const))(
		'of %s names versions of a text, what it corrects, turned-down suggestions and an order made by hand',
		async (_, format) => {
			const write = await format.writer?.();
			const { loss } = write?.(recordsOf([article, first, second, statement])) ?? { loss: [] };
			const places = new Map(loss.map(({ what, where }) => [what, where] as const));
			expect(places.get('which version a text corrects')).toEqual(['text:second']);
			expect(places.get('other versions of texts')).toEqual(['text:first']);
			expect(places.get('suggestions that were turned down')).toEqual(['article:a']);
			expect(places.get('places in an order made by hand')).toEqual(['statement:s']);
		}
	);
});
