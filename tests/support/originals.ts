/**
 * The articles behind the corpus: their own texts, which are not in the repository. Read from ARTICLES_DIR, by default the
 * folder beside the project's; matched to the corpus by fingerprint, not by name.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { TestContext } from 'vitest';
import { allOf, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import { recognize } from '#anchoring/fingerprint.ts';
import { readRecords } from '#interchange/counterpoint/read.ts';

export const PROJECT = fileURLToPath(new URL('../../', import.meta.url));
const CORPUS = join(PROJECT, 'corpus');
export const ARTICLES_DIR = resolve(PROJECT, process.env.ARTICLES_DIR ?? '../shared/articles');

export interface CorpusArticle {
	readonly file: string;
	readonly article: Article;
	readonly records: Records;
}

/** The articles of the corpus, one document each. */
export function corpusArticles(): CorpusArticle[] {
	return filesBelow(CORPUS)
		.filter((path) => path.endsWith('.counterpoint.json'))
		.flatMap((file) => {
			const { records } = readRecords(readFileSync(file, 'utf8'));
			return allOf(records, 'article').map((article) => ({ file, article, records }));
		});
}

function filesBelow(folder: string): string[] {
	if (!existsSync(folder)) return [];
	return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		return entry.isDirectory() ? filesBelow(path) : [path];
	});
}

/** The texts in ARTICLES_DIR. Where there is no such folder the test is left out, and says so. */
export function originalTexts(context: TestContext): string[] {
	if (!existsSync(ARTICLES_DIR)) {
		context.skip(`the articles' own texts are not here: no folder ${ARTICLES_DIR} (set ARTICLES_DIR)`);
	}
	return readdirSync(ARTICLES_DIR)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.map((name) => readFileSync(join(ARTICLES_DIR, name), 'utf8'));
}

/** Each article of the corpus with its own text. */
export function articlesWithOriginals(context: TestContext): (CorpusArticle & { readonly original: string })[] {
	const articles = corpusArticles();
	return originalTexts(context).flatMap((original) => {
		const id = recognize(
			original,
			articles.map(({ article }) => article)
		)?.article.id;
		return articles.filter(({ article }) => article.id === id).map((one) => ({ ...one, original }));
	});
}
