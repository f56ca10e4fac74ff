import { describe, expect, it } from 'vitest';
import type { ArticleId } from '#argument/ids.ts';
import type { ArgumentRecord } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import { readSides } from '#compare/stages/1-sides.ts';
import { article, recordsFrom } from '../../../support/laid-side-by-side.ts';

const LINES = ['Trams hum.', 'Buses roar.', 'Bikes are silent.', 'The ferry whistles.', 'The bridge creaks.'];

/** An article of five statements, the last `own` of which are its own; with these facts about it. */
function told(slug: string, own: number, facts: Partial<Article> = {}): ArgumentRecord[] {
	const lines = LINES.map((line, at) => `${slug}${at + 1} ${at < 5 - own ? line : `The ${slug} says: ${line}`}`);
	const [first, ...rest] = article(slug, lines.join('\n'));
	return [{ ...(first as Article), ...facts }, ...rest];
}
const notes = (...parts: ArgumentRecord[][]) => {
	const records = recordsFrom(...parts);
	const ids = [...records.keys()].filter((id): id is ArticleId => id.startsWith('article:'));
	return readSides(records, ids).notes.map(({ code, articleIds }) => [code, ...articleIds].join(' '));
};

describe('two articles are told to be one text', () => {
	it('where four fifths of their wordings are the same, counted by the longer one', () => {
		expect(notes(told('a', 0), told('b', 1))).toEqual(['same-text article:a article:b']);
		expect(notes(told('a', 0), told('b', 2))).toEqual([]);
		const lines = [...LINES, 'Planes drone.', 'Ships hoot.'].map((line, at) => `c${at} ${line}`);
		const longer = article('c', lines.join('\n'), { language: 'en' });
		expect(notes(told('a', 0), longer)).toEqual([]);
	});

	it('where they rest on one text, or have one fingerprint', () => {
		expect(notes(told('a', 5, { textId: 'text:t' }), told('b', 5, { textId: 'text:t' }))).toHaveLength(1);
		expect(notes(told('a', 5, { textId: 'text:t' }), told('b', 5, { textId: 'text:u' }))).toEqual([]);
		const fingerprint = (...sentences: string[]) => ({ fingerprint: { algorithm: 'sha256-48' as const, sentences } });
		const [one, other] = ['0123456789ab', 'ba9876543210'];
		expect(notes(told('a', 5, fingerprint(one)), told('b', 5, fingerprint(one)))).toHaveLength(1);
		expect(notes(told('a', 5, fingerprint(one)), told('b', 5, fingerprint(other)))).toEqual([]);
		expect(notes(told('a', 5, fingerprint()), told('b', 5, fingerprint()))).toEqual([]);
	});

	it('and not besides to be by one author, as others by one author are', () => {
		const lee = { authorIds: ['author:kim', 'author:lee'] } as const;
		expect(notes(told('a', 0, lee), told('b', 0, lee))).toEqual(['same-text article:a article:b']);
		expect(notes(told('a', 5, lee), told('b', 5, { authorIds: ['author:lee'] }))).toEqual([
			'same-author article:a article:b'
		]);
		expect(notes(told('a', 5, lee), told('b', 5, { authorIds: ['author:ray'] }))).toEqual([]);
	});
});

describe('an article is told to hold', () => {
	it('nothing, or drafts only where all of it is suggested', () => {
		const drafts = (slug: string, marks: readonly string[]) =>
			article(slug, marks.map((mark, at) => `${slug}${at}${mark} The ${slug} says: ${LINES[at] ?? ''}`).join('\n'));
		expect(notes(drafts('a', ['?', '?']), drafts('b', ['?', '']))).toEqual(['draft-only article:a']);
		expect(notes(drafts('a', ['']), article('b', ''))).toEqual([
			'empty-article article:b',
			'nothing-to-compare article:a article:b'
		]);
	});

	it('words in another language, by the language of most', () => {
		const of = (slug: string, language: string) => told(slug, 5, { language });
		expect(notes(of('a', 'en'), of('b', 'en-GB'))).toEqual([]);
		expect(notes(of('a', 'de'), of('b', 'de'))).toEqual(['words-only article:a article:b']);
		expect(notes(of('a', 'de'), of('b', 'en'))).toEqual([
			'different-languages article:a article:b',
			'words-only article:a'
		]);
		expect(notes(of('a', 'en'), of('b', 'en'), of('c', 'de'))).toEqual([
			'other-language article:c',
			'words-only article:c'
		]);
	});
});
