/** Keeps a text that was read as an article of the library: as it stands, or with a first draft of its argument, all of it suggested. */
import { textIdOf } from '#anchoring/text-id.ts';
import { addArticle } from '#argument/commands/add-article.ts';
import type { ArticleId } from '#argument/ids.ts';
import { allOf, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import { isRefusal } from '#argument/refusal.ts';
import type { Draft, Progress } from '#decompose/decomposition.ts';
import type { TextReading } from '#interchange/text/reading.ts';
import { randomIds } from '#store/random-ids.ts';
import type { App } from '#ui/app.svelte.ts';
import { thumbnailOf } from '#ui/library/thumbnails.ts';
import { draftApart } from './draft-apart.ts';
import { faultsOf } from './faults.ts';
import type { IntakeItem } from './intake.svelte.ts';
import { intakeWords } from './words.ts';

export type Kept =
	| {
			readonly kind: 'kept';
			readonly articleId: ArticleId;
			readonly statements: number;
			/** Sentences of which nothing was suggested, and all. */
			readonly leftOut: number;
			readonly sentences: number;
	  }
	/** Nothing was kept; `why` says so to the reader. */
	| { readonly kind: 'not-kept'; readonly why: string };

export async function keepItem(app: App, item: IntakeItem, withDraft: boolean): Promise<Kept> {
	const { reading } = item;
	const faults = faultsOf(item);
	if (!reading || faults.title || faults.date) return notKept(item, intakeWords().fields.titleWrong);
	const added = articleOf(app, item, reading);
	let suggested: readonly ArgumentRecord[] = [];
	let counts = { leftOut: 0, sentences: 0 };
	let thumbnail: string | null = null;
	if (withDraft) {
		const drafted = await draft(item, reading, added.articleId, (made) => (thumbnail = made));
		if (typeof drafted === 'string') return notKept(item, drafted);
		suggested = drafted.diff.added;
		counts = { leftOut: drafted.sentences - drafted.sentencesUsed, sentences: drafted.sentences };
	}
	try {
		const records = recordsOf([...added.records.values(), ...suggested]);
		await app.library.importRecords(records, {
			origin: withDraft ? 'draft' : 'hand',
			thumbnailOf: (all, id) => thumbnail ?? thumbnailOf(all, id)
		});
		await app.refresh();
	} catch (fault) {
		// A disk that is full, or closed to us: the text stays on the screen to be kept again or copied.
		console.warn(fault);
		return notKept(item, intakeWords().notSaved);
	}
	item.articleId = added.articleId;
	item.state = 'kept';
	const statements = suggested.filter(({ id }) => id.startsWith('statement:')).length;
	return { kind: 'kept', articleId: added.articleId, statements, ...counts };
}

function notKept(item: IntakeItem, why: string): Kept {
	item.state = 'ready';
	return { kind: 'not-kept', why };
}

function articleOf(
	app: App,
	item: IntakeItem,
	{ text, facts }: TextReading
): { records: Records; articleId: ArticleId } {
	const authors = app.summaries.flatMap((one) => one.authors.map(({ id, name }) => ({ id, name })));
	const added = addArticle(
		recordsOf(authors),
		{
			title: item.title,
			titleSupplied: item.titleSupplied,
			authors: item.authors,
			publication: item.publication,
			publishedOn: item.publishedOn,
			...(facts.url !== undefined && { url: facts.url }),
			...(facts.language !== undefined && { language: facts.language }),
			text: { id: textIdOf(text), text, ...(item.source.name !== '' && { source: item.source.name }) }
		},
		randomIds()
	);
	if (isRefusal(added)) throw new Error(`the article was refused: ${added.refused}`);
	const records = recordsOf(added.added);
	const [article] = allOf(records, 'article');
	if (!article) throw new Error('the article is not among what was added');
	return { records, articleId: article.id };
}

/** The draft; or why there is none. */
async function draft(
	item: IntakeItem,
	{ text }: TextReading,
	articleId: ArticleId,
	onThumbnail: (thumbnail: string) => void
): Promise<Draft | string> {
	const words = intakeWords();
	item.stopping = new AbortController();
	item.state = 'drafting';
	item.drafting = null;
	const { signal } = item.stopping;
	try {
		const input = { text, articleId, ...(!item.titleSupplied && { title: item.title }) };
		const onProgress = (progress: Progress) => (item.drafting = progress);
		const drafted = await draftApart(input, { signal, onProgress, onThumbnail });
		if (drafted.kind === 'cancelled') return words.stopped;
		if (drafted.kind === 'refused') return drafted.reason === 'not-english' ? words.notEnglish : words.noStatements;
		return drafted.diff.added.length > 0 ? drafted : words.noStatements;
	} catch (fault) {
		console.warn(fault);
		return words.draftFailed;
	} finally {
		item.drafting = null;
	}
}
