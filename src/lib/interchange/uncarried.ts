/**
 * What a format has no place for, found the same way for all of them: a writer names the fields it carries, and every other
 * field that says something goes into the loss report. What a reader works out by itself (roles, the main conclusion) need not
 * be carried where it comes out the same.
 */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import { TYPE_NAMES, type RecordId, type StatementId, type TypeName } from '#argument/ids.ts';
import { allOf, get, SCHEMAS, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import type { Attack } from '#argument/records/attack.ts';
import type { Author } from '#argument/records/author.ts';
import type { Inference } from '#argument/records/inference.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { ArticleText } from '#argument/records/text.ts';
import type { ArticleMap } from './article-maps.ts';
import type { LossLedger } from './loss.ts';
import { mainConclusionOf } from './main-conclusion.ts';
import { oneLine } from './one-line.ts';

/** The fields a format carries, by record type. */
export interface Carries {
	readonly article?: readonly (keyof Article)[];
	readonly author?: readonly (keyof Author)[];
	readonly statement?: readonly (keyof Statement)[];
	readonly inference?: readonly (keyof Inference)[];
	readonly attack?: readonly (keyof Attack)[];
	readonly text?: boolean;
	readonly placement?: boolean;
	/** Several articles in one file, told apart. */
	readonly articles?: boolean;
}

type Row<R> = readonly [field: keyof R, what: string, isSaid: (record: R) => boolean];

const isThere =
	<R>(field: keyof R) =>
	(record: R) =>
		record[field] !== undefined;

const ARTICLE: readonly Row<Article>[] = [
	['titleSupplied', 'marks of titles an editor supplied', (one) => one.titleSupplied === true],
	['authorIds', 'authors', (one) => one.authorIds.length > 0],
	['publication', 'places of publication', isThere('publication')],
	['publishedOn', 'dates of publication', isThere('publishedOn')],
	['dateNote', 'notes on dates', isThere('dateNote')],
	['url', 'addresses of articles', isThere('url')],
	['language', 'languages of articles', isThere('language')],
	['textKind', 'marks of retellings', (one) => one.textKind === 'retelling'],
	['fingerprint', 'fingerprints', isThere('fingerprint')],
	['notes', 'notes on articles', (one) => (one.notes?.length ?? 0) > 0],
	['rejected', 'suggestions that were turned down', (one) => (one.rejected?.length ?? 0) > 0],
	['dismissedHints', 'dismissed hints', (one) => (one.dismissedHints?.length ?? 0) > 0],
	['judgedFindings', 'judgments on findings', (one) => (one.judgedFindings?.length ?? 0) > 0],
	['synonyms', 'words that mean the same', (one) => (one.synonyms?.length ?? 0) > 0]
];
const AUTHOR: readonly Row<Author>[] = [
	['role', 'offices of authors', isThere('role')],
	['badge', 'badges of authors', isThere('badge')]
];
const STATEMENT: readonly Row<Statement>[] = [
	['evidenceKind', 'kinds of evidence', isThere('evidenceKind')],
	['voice', 'marks of views that are only reported', (one) => one.voice === 'reported'],
	['implicit', 'marks of unsaid statements', (one) => one.implicit],
	['status', 'marks of suggestions', (one) => one.status === 'suggested'],
	['passages', 'passages', (one) => one.passages.length > 0],
	['order', 'places in an order made by hand', isThere('order')],
	['note', 'notes', isThere('note')],
	['tags', 'tags', (one) => (one.tags?.length ?? 0) > 0],
	['why', 'grounds of suggestions', isThere('why')],
	['score', 'scores of suggestions', isThere('score')]
];
const INFERENCE: readonly Row<Inference>[] = [
	['scheme', 'argument schemes', isThere('scheme')],
	['answers', 'answers to critical questions', (one) => (one.answers?.length ?? 0) > 0],
	['status', 'marks of suggestions', (one) => one.status === 'suggested'],
	['note', 'notes', isThere('note')],
	['why', 'grounds of suggestions', isThere('why')],
	['score', 'scores of suggestions', isThere('score')]
];
const ATTACK: readonly Row<Attack>[] = [
	['kind', 'kinds of attacks', isThere('kind')],
	['question', 'critical questions that attacks answer', isThere('question')],
	['status', 'marks of suggestions', (one) => one.status === 'suggested'],
	['note', 'notes', isThere('note')],
	['why', 'grounds of suggestions', isThere('why')],
	['score', 'scores of suggestions', isThere('score')]
];

/** Records that are not one article's; in the plural. */
const BETWEEN: Partial<Record<TypeName, string>> = {
	alignment: 'alignments between articles',
	question: 'questions',
	position: 'positions',
	crux: 'cruxes',
	'shared-evidence': 'shared evidence',
	'fact-clash': 'clashing facts',
	collection: 'collections'
};

/** The field every reader adds: it says where a record came from, and what is written is somewhere else. */
const PROVENANCE = ['foreignId'];

export function reportUncarried(
	ledger: LossLedger,
	records: Records,
	maps: readonly ArticleMap[],
	format: string,
	carries: Carries
): void {
	const why = `${format} has no place for them`;
	const report = <R extends ArgumentRecord>(record: R, rows: readonly Row<R>[], carried: readonly (keyof R)[] = []) => {
		for (const [field, what, isSaid] of rows)
			if (!carried.includes(field) && isSaid(record)) ledger.leaveOut(what, why, record.id);
		for (const field of foreignFields(record))
			ledger.leaveOut('fields of other programs', why, `${record.id} (${field})`);
	};
	for (const { article, graph, asRead, text } of maps) {
		report(article, ARTICLE, carries.article);
		reportTexts(ledger, records, article, text, why, carries);
		for (const id of article.authorIds) {
			const author = get(records, id);
			if (author) report(author, AUTHOR, carries.author);
		}
		for (const statement of graph.statements) {
			report(statement, STATEMENT, carries.statement);
			if (statement.wording !== oneLine(statement.wording))
				ledger.leaveOut('line breaks and spare spaces in wordings', `${format} has them on one line`, statement.id);
		}
		reportDerived(ledger, asRead ?? graph, format, carries.statement ?? []);
		for (const inference of graph.inferences) report(inference, INFERENCE, carries.inference);
		for (const attack of graph.attacks) report(attack, ATTACK, carries.attack);
	}
	reportOthers(ledger, records, maps, format, carries);
}

/** Of an article's texts one is written, and of that one its words alone. */
function reportTexts(
	ledger: LossLedger,
	records: Records,
	article: Article,
	text: ArticleText | null,
	why: string,
	carries: Carries
): void {
	if (text && !carries.text) ledger.leaveOut('texts', why, text.id);
	for (const other of allOf(records, 'text'))
		if (other.articleId === article.id && other.id !== text?.id)
			ledger.leaveOut('other versions of texts', 'one text of an article is written', other.id);
	if (text?.corrects !== undefined)
		ledger.leaveOut('which version a text corrects', 'versions of a text are not told apart', text.id);
	if (text?.source !== undefined && carries.text) ledger.leaveOut('names of the files texts came from', why, text.id);
}

function foreignFields(record: ArgumentRecord): string[] {
	const type = record.id.slice(0, record.id.indexOf(':')) as TypeName;
	return Object.keys(record).filter((field) => !(field in SCHEMAS[type].entries) && !PROVENANCE.includes(field));
}

/** Roles and the main conclusion, where a reader would work out another. */
function reportDerived(
	ledger: LossLedger,
	graph: ArgumentGraph,
	format: string,
	carried: readonly (keyof Statement)[]
) {
	const main = derivedMain(graph, carried.includes('role'));
	for (const { id, role, isMain } of graph.statements) {
		const derived = graph.inferencesTo(id).length > 0 ? 'conclusion' : 'premise';
		const isSaid = carried.includes('role') || (isMain && carried.includes('isMain'));
		if (!isSaid && role !== derived)
			ledger.leaveOut('roles that do not follow from the steps', `${format} has no place for them`, id);
		if (!carried.includes('isMain') && isMain !== (id === main))
			ledger.leaveOut('which statement is the main conclusion', `${format} does not say it`, id);
	}
}

/** What a reader takes for the main conclusion: never a statement that is said to be none. */
function derivedMain(graph: ArgumentGraph, saysRoles: boolean): StatementId | null {
	const ids = graph.statements.map((one) => one.id);
	const main = mainConclusionOf(ids, graph.inferences, graph.attacks);
	return saysRoles && main !== null && graph.statement(main)?.role !== 'conclusion' ? null : main;
}

function reportOthers(
	ledger: LossLedger,
	records: Records,
	maps: readonly ArticleMap[],
	format: string,
	carries: Carries
): void {
	const written = new Set<RecordId>(maps.map(({ article }) => article.id));
	for (const { id } of allOf(records, 'article'))
		if (!written.has(id)) ledger.leaveOut('other articles', 'one article is written', id);
	if (maps.length > 1 && !carries.articles)
		for (const { article } of maps)
			ledger.leaveOut('which article each statement belongs to', `${format} holds one map`, article.id);
	for (const { id, articleId } of allOf(records, 'placement'))
		if (!carries.placement && written.has(articleId))
			ledger.leaveOut('positions of boxes', `${format} has no place for them`, id);
	for (const type of TYPE_NAMES) {
		const what = BETWEEN[type];
		if (what === undefined) continue;
		for (const { id } of allOf(records, type)) ledger.leaveOut(what, 'they join several articles', id);
	}
}
