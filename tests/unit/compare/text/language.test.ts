import { expect, it } from 'vitest';
import type { Article } from '#argument/records/article.ts';
import type { Statement } from '#argument/records/statement.ts';
import { languageOf } from '#compare/text/language.ts';

const said = (...wordings: string[]) => wordings.map((wording) => ({ wording }) as Statement);
const article = (language?: string): Article => ({
	id: 'article:a',
	title: 'A',
	authorIds: [],
	...(language !== undefined && { language })
});

it.each([
	['en', 'en'],
	['en-GB', 'en'],
	[' De_at', 'de'],
	['ur', 'ur']
])('an article that says it is in “%s” is in %s, whatever its words', (tag, language) => {
	expect(languageOf(article(tag), said('The harbor is of no use to the town.'))).toBe(language);
});

it('English is known by its function words where the article says nothing', () => {
	expect(languageOf(article(), said('The harbor is of no use', 'to the town.'))).toBe('en');
	expect(languageOf(article(''), said('The harbor is of no use to the town.'))).toBe('en');
	expect(languageOf(article(), said('Der Hafen nützt der Stadt nichts.'))).toBe('und');
	expect(languageOf(article(), said('1975 1976'))).toBe('en');
});

it('one function word in five is enough, and fewer are not', () => {
	expect(languageOf(article(), said('The hafen nützt stadt nichts'))).toBe('en');
	expect(languageOf(article(), said('The hafen nützt stadt gar nichts'))).toBe('und');
});
