/** A source's text → a document of our own format: one article, its text, and what the engine suggests. */
import { countingIds, idOf, type ArticleId } from '#argument/ids.ts';
import { withoutFields } from '#argument/fields.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import { textIdOf } from '#anchoring/text-id.ts';
import type { Draft } from '#decompose/decomposition.ts';
import { LEFT_OUT_REASONS } from '#decompose/left-out.ts';
import { decompose } from '#decompose/pipeline.ts';
import { write, type CounterpointDocument } from '#interchange/counterpoint/write.ts';
import { InputError } from '#cli/command.ts';
import type { SourceText } from './plain-text.ts';

export interface Drafted {
	readonly document: CounterpointDocument;
	readonly draft: Draft;
}

const REFUSED = {
	'not-english': 'is not in English, the only language that can be drafted so far',
	'no-words': 'holds no words'
} as const;

/** `slug`: what the ids begin with, so that the documents of a folder can be put together. */
export function documentOf(file: string, slug: string, { text, title }: SourceText, explain: boolean): Drafted {
	const articleId: ArticleId = idOf('article', slug);
	const draft = decompose({ text, articleId, ...(title === null ? {} : { title }) }, countingIds(`${slug}-d`));
	if (draft.kind === 'refused') throw new InputError(file, REFUSED[draft.reason]);
	if (draft.kind === 'cancelled') throw new InputError(file, 'was not finished');
	const found = title ?? draft.title;
	const textId = textIdOf(text);
	const suggested = explain ? draft.diff.added : draft.diff.added.map(unexplained);
	const records: ArgumentRecord[] = [
		{
			id: articleId,
			title: (found ?? nameFrom(file)).slice(0, 2_000),
			...(found === null ? { titleSupplied: true } : {}),
			authorIds: [],
			language: 'en',
			textId,
			textKind: 'original'
		},
		{
			id: textId,
			articleId,
			kind: 'original',
			text,
			...(file === '-' ? {} : { source: nameFrom(file).slice(0, 2_000) })
		},
		...suggested
	];
	const { document } = write(recordsOf(records), { withTexts: true });
	return { document: explain ? { ...document, draft: explanation(draft, text) } : document, draft };
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
