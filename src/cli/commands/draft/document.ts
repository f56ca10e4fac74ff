/** A source's text → a document of our own format: one article, its text, and what the engine suggests. */
import { addArticle } from '#argument/commands/add-article.ts';
import { countingIds, idOf, type ArticleId, type IdSource } from '#argument/ids.ts';
import { withoutFields } from '#argument/fields.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import { explainRefusal, isRefusal } from '#argument/refusal.ts';
import { textIdOf } from '#anchoring/text-id.ts';
import type { Draft } from '#decompose/decomposition.ts';
import { LEFT_OUT_REASONS } from '#decompose/left-out.ts';
import { decompose } from '#decompose/pipeline.ts';
import { write, type CounterpointDocument } from '#interchange/counterpoint/write.ts';
import { authorNames } from '#interchange/text/facts.ts';
import { isSectionLabel, titleFromName, titleFromText } from '#interchange/text/titles.ts';
import type { TextReading } from '#interchange/text/reading.ts';
import { InputError } from '#cli/command.ts';

export interface Drafted {
	readonly document: CounterpointDocument;
	readonly draft: Draft;
}

const REFUSED = {
	'not-english': 'is not in English, the only language that can be drafted so far',
	'no-words': 'holds no words'
} as const;

/** `slug`: what the ids begin with, so that the documents of a folder can be put together. */
export function documentOf(file: string, slug: string, { text, facts }: TextReading, explain: boolean): Drafted {
	const articleId: ArticleId = idOf('article', slug);
	const { title: ownTitle } = facts;
	const draft = decompose(
		{ text, articleId, ...(ownTitle !== undefined && { title: ownTitle }) },
		countingIds(`${slug}-d`)
	);
	if (draft.kind === 'refused') throw new InputError(file, REFUSED[draft.reason]);
	if (draft.kind === 'cancelled') throw new InputError(file, 'was not finished');
	const heading = draft.title !== null && isSectionLabel(draft.title) ? null : draft.title;
	const found = ownTitle ?? heading;
	const source = file === '-' ? {} : { source: nameFrom(file).slice(0, 2_000) };
	const added = addArticle(
		new Map(),
		{
			...facts,
			title: (found ?? titleFromName(nameFrom(file)) ?? titleFromText(text) ?? nameFrom(file)).slice(0, 2_000),
			titleSupplied: found === null,
			authors: authorNames(facts.author ?? ''),
			language: facts.language ?? 'en',
			text: { id: textIdOf(text), text, ...source }
		},
		articleIds(slug)
	);
	if (isRefusal(added)) throw new InputError(file, explainRefusal(added));
	const suggested = explain ? draft.diff.added : draft.diff.added.map(unexplained);
	const { document } = write(recordsOf([...added.added, ...suggested]), { withTexts: true });
	return { document: explain ? { ...document, draft: explanation(draft, text) } : document, draft };
}

/** The article's own id first, then its authors'. */
function articleIds(slug: string): IdSource {
	const authors = countingIds(`${slug}-a`);
	let isFirst = true;
	return {
		next: () => {
			if (!isFirst) return authors.next();
			isFirst = false;
			return slug;
		}
	};
}

function unexplained(record: ArgumentRecord): ArgumentRecord {
	return 'why' in record ? (withoutFields(record as Statement, 'why') as ArgumentRecord) : record;
}

/** What the draft left out, and what else could be the main conclusion. */
function explanation({ leftOut, sentences, sentencesUsed, mainCandidates }: Draft, text: string) {
	return {
		sentences,
		sentencesLeftOut: sentences - sentencesUsed,
		leftOut: leftOut.map(({ start, end, reason }) => ({
			start,
			end,
			exact: text.slice(start, end),
			reason,
			why: LEFT_OUT_REASONS[reason]
		})),
		mainCandidates
	};
}

/** The last part of a path, without the folder. */
function nameFrom(file: string): string {
	return file === '-' ? 'standard input' : (file.split(/[\\/]/).pop() ?? file);
}
