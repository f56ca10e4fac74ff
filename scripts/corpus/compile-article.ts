/**
 * One article of the corpus: its reading, retelling and original → a Counterpoint document whose passages quote the
 * retelling and carry hashes of the same words in the original. Nothing of the original but its hashes gets into it.
 */
import * as v from 'valibot';
import { idOf, type ArticleId } from '#argument/ids.ts';
import { isError, oneLine } from '#argument/problems.ts';
import { recordsOf, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import type { Attack } from '#argument/records/attack.ts';
import type { Author } from '#argument/records/author.ts';
import type { Inference } from '#argument/records/inference.ts';
import type { HashSelector, QuotePassage } from '#argument/records/passage.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { ArticleText } from '#argument/records/text.ts';
import { describe, describeByHash } from '#anchoring/describe.ts';
import { fingerprintOf } from '#anchoring/fingerprint.ts';
import { anchorHash } from '#anchoring/hash-selector.ts';
import { rangeOf } from '#anchoring/letters.ts';
import { textIdOf } from '#anchoring/text-id.ts';
import { TextIndex } from '#anchoring/text-index.ts';
import { explainProblem } from '#interchange/counterpoint/format-problems.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { findQuote, readingSchema, type Reading } from './reading.ts';

export interface ArticleSources {
	readonly original: string;
	readonly retelling: string;
	readonly reading: unknown;
}

export interface Compiled {
	readonly records: Records;
	/** The document as a file's text. */
	readonly text: string;
	/** One line: what was made, and how many hash selectors resolve. */
	readonly report: string;
	/** What is wrong: quotes that do not stand where they should, hashes that do not resolve, broken rules. */
	readonly problems: readonly string[];
}

export function compileArticle(sources: ArticleSources): Compiled {
	const reading = v.parse(readingSchema, sources.reading);
	const problems: string[] = [];
	const { slug } = reading.article;
	const articleId = idOf('article', slug);
	const retelling = sources.retelling.replace(/\r\n?/g, '\n').trim();
	const original = new TextIndex(sources.original);
	const statements = reading.statements.map((statement): Statement => {
		const passages = passagesOf(statement, retelling, original, problems);
		return {
			id: idOf('statement', `${slug}-${statement.key}`),
			articleId,
			role: statement.role,
			...(statement.evidenceKind ? { evidenceKind: statement.evidenceKind } : {}),
			isMain: statement.isMain,
			wording: statement.wording,
			voice: statement.voice,
			implicit: statement.implicit,
			status: 'accepted',
			passages,
			...(statement.note ? { note: statement.note } : {})
		};
	});
	const records = recordsOf([
		articleOf(reading, articleId, retelling, sources.original),
		textOf(articleId, retelling),
		authorOf(reading),
		...statements,
		...inferencesOf(reading, articleId),
		...attacksOf(reading, articleId)
	]);
	const text = toText(write(records, { withTexts: true }).document);
	for (const problem of read(text).problems) {
		if (isError(problem)) problems.push(`${oneLine(problem.where)}: ${problem.rule}: ${explainProblem(problem)}`);
	}
	return { records, text, report: reportOf(reading, statements), problems };
}

function articleOf({ article }: Reading, id: ArticleId, retelling: string, original: string): Article {
	const { publication, publishedOn, dateNote, notes } = article;
	return {
		id,
		// A supplied title is shown in square brackets: they are no part of it.
		title: article.titleSupplied ? article.title.replace(/^\[(.*)\]$/, '$1') : article.title,
		titleSupplied: article.titleSupplied,
		authorIds: [idOf('author', article.slug)],
		...(publication ? { publication } : {}),
		...(publishedOn ? { publishedOn } : {}),
		...(dateNote ? { dateNote } : {}),
		language: 'en',
		textId: textIdOf(retelling),
		textKind: 'retelling',
		fingerprint: fingerprintOf(original),
		...(notes.length > 0 ? { notes } : {})
	};
}

function textOf(articleId: ArticleId, retelling: string): ArticleText {
	return { id: textIdOf(retelling), articleId, kind: 'retelling', text: retelling };
}

function authorOf({ article: { slug, author } }: Reading): Author {
	const { name, role, badge } = author;
	return { id: idOf('author', slug), name, ...(role ? { role } : {}), badge };
}

function inferencesOf({ article: { slug }, inferences }: Reading, articleId: ArticleId): Inference[] {
	return inferences.map(({ key, premises, conclusion, scheme, note }) => ({
		id: idOf('inference', `${slug}-${key}`),
		articleId,
		premiseIds: premises.map((premise) => idOf('statement', `${slug}-${premise}`)),
		conclusionId: idOf('statement', `${slug}-${conclusion}`),
		...(scheme ? { scheme } : {}),
		status: 'accepted',
		...(note ? { note } : {})
	}));
}

function attacksOf({ article: { slug }, attacks }: Reading, articleId: ArticleId): Attack[] {
	return attacks.map(({ key, attacker, target, kind, note }) => ({
		id: idOf('attack', `${slug}-${key}`),
		articleId,
		attackerId: idOf('statement', `${slug}-${attacker}`),
		targetId: idOf(target.startsWith('i') ? 'inference' : 'statement', `${slug}-${target}`),
		kind,
		status: 'accepted',
		...(note ? { note } : {})
	}));
}

/** The quotes from the retelling, each with the hashes of the quote from the original that answers to it. */
function passagesOf(
	{ key, retelling, original }: Reading['statements'][number],
	text: string,
	index: TextIndex,
	problems: string[]
): QuotePassage[] {
	const hashes = original.flatMap((quote) => hashesOf(key, quote, index, problems));
	const passages = retelling.flatMap((quote) => {
		const span = findQuote(text, quote);
		if (!span) problems.push(`${key}: not in the retelling: “${quote}”`);
		return span ? [describe(text, span)] : [];
	});
	if (passages.length === 0 && hashes.length > 0)
		problems.push(`${key}: quotes of the original, none of the retelling`);
	return passages.map((passage, at) => {
		const last = at === passages.length - 1;
		const own = hashes.slice(at, last ? undefined : at + 1);
		return own.length > 0 ? { ...passage, hashes: own } : passage;
	});
}

function hashesOf(key: string, quote: string, index: TextIndex, problems: string[]): HashSelector[] {
	const span = findQuote(index.text, quote);
	const selector = span && describeByHash(index, span);
	if (!span || !selector) {
		problems.push(`${key}: not in the original: a quote of ${quote.split(/\s+/).length} words`);
		return [];
	}
	const found = anchorHash(index, selector);
	const wanted = rangeOf(index.letters, span);
	const same = found.state === 'exact' && rangeOf(index.letters, found).from === wanted.from;
	if (!same) problems.push(`${key}: its hash is ${found.state} in the original`);
	return [selector];
}

function reportOf({ statements, inferences, attacks }: Reading, records: readonly Statement[]): string {
	const count = (role: string) => statements.filter((statement) => statement.role === role).length;
	const passages = records.flatMap((statement) => statement.passages);
	const hashes = passages.flatMap((passage) => passage.hashes ?? []);
	const repeated = hashes.filter((hash) => hash.repeat).length;
	return [
		`${statements.length} statements (${count('conclusion')} C, ${count('premise')} P, ${count('evidence')} E)`,
		`${inferences.length} inferences`,
		`${attacks.length} attacks`,
		`${passages.length} passages`,
		`${hashes.length} hash selectors${repeated > 0 ? ` (${repeated} of words that stand twice)` : ''}`
	].join(', ');
}
