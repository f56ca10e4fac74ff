/** The words where a brief is made of a motion in the reader's own words, in English. */
import { count } from '../count.ts';

export const newBrief = {
	title: 'A new brief',
	example: 'Schools should ban phones.',
	articles: (n: number) => `Look in ${count(n, 'article', 'articles')}`,
	all: (collection: string) => `All of “${collection}”`,
	search: 'Find an article or author',
	noArticle: 'No article is found.',
	more: (n: number) => `${count(n, 'more article', 'more articles')}: find them by title or author.`,
	needMotion: 'Say what is debated.',
	needArticle: 'Choose at least one article.',
	tooMany: (most: number) => `Choose at most ${most} articles.`,
	looking: (n: number) => `Looking in ${count(n, 'article', 'articles')} for what speaks for it and against it…`,
	stop: 'Stop',
	proposed: 'These statements were chosen by their words. Look at each before you use it.',
	fromQuestion: 'The articles answer this as a question: the brief is made of their positions.',
	nothing: 'Nothing was found by its words. Add cards by hand.',
	failed: 'The brief could not be made. Nothing else is changed.'
};
