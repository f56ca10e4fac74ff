/** The articles that every visitor finds in the library, read from the corpus folder itself. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface CorpusArticle {
	slug: string;
	title: string;
	statements: number;
}

const folder = fileURLToPath(new URL('../../../corpus', import.meta.url));

export function corpusArticles(): CorpusArticle[] {
	return readdirSync(folder, { recursive: true, encoding: 'utf8' })
		.filter((name) => name.endsWith('.counterpoint.json') && !name.endsWith('collection.counterpoint.json'))
		.sort()
		.map((name) => {
			const { articles, statements } = JSON.parse(readFileSync(join(folder, name), 'utf8'));
			return { slug: articles[0].id.replace('article:', ''), title: articles[0].title, statements: statements.length };
		});
}

export function firstArticle(): CorpusArticle {
	const [article] = corpusArticles();
	if (!article) throw new Error('corpus/ holds no article');
	return article;
}
