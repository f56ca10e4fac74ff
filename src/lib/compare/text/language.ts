/**
 * In which language is an article's map? As the article says; where it says nothing, English is recognized by its function
 * words, and anything else stays undetermined. Statements in two languages have no words in common that could be compared.
 */
import type { Article } from '#argument/records/article.ts';
import type { Statement } from '#argument/records/statement.ts';
import { isStopWord, tokensOf } from './words.ts';

/** English prose has a function word in every second or third place; other languages meet some of the list by chance. */
const LEAST_FUNCTION_WORDS = 0.2;

/** The primary subtag (`en` of `en-GB`), or `und`. */
export function languageOf(article: Article, statements: readonly Statement[]): string {
	const tag = article.language?.trim().toLowerCase().split(/[-_]/)[0];
	if (tag !== undefined && tag !== '') return tag;
	const words = statements.flatMap((statement) => tokensOf(statement.wording)).filter((token) => !token.isNumber);
	const functionWords = words.filter((token) => isStopWord(token.word)).length;
	return functionWords >= LEAST_FUNCTION_WORDS * words.length ? 'en' : 'und';
}
