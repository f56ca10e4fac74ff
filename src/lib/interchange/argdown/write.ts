/**
 * Writes Argdown: every statement with its text and what else is known of it, attacks under what they hit, and each step as an
 * argument with premises and conclusion, undercuts under its conclusion. Argdown's own parser is not needed for it.
 */
import type { InferenceId, StatementId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import type { Inference } from '#argument/records/inference.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import type { Statement } from '#argument/records/statement.ts';
import { sigla } from '#argument/sigla.ts';
import { articleMaps, authorNames, reportHashes, type ArticleMap } from '../article-maps.ts';
import type { WriteOptions, WrittenForeign } from '../foreign.ts';
import { LossLedger } from '../loss.ts';
import { oneLine } from '../one-line.ts';
import { reportUncarried } from '../uncarried.ts';
import { dataOf, quoted, safeText, safeTitle, type DataValue } from './safe-text.ts';

export function write(records: Records, { articleId }: WriteOptions = {}): WrittenForeign {
	const ledger = new LossLedger();
	const maps = articleMaps(records, articleId);
	const blocks = maps.flatMap((map, index) => {
		const prefix = maps.length > 1 ? `${index + 1}.` : '';
		// A head alone is no Argdown: an empty map has a heading.
		const heading = maps.length > 1 || map.graph.statements.length === 0 ? [`# ${safeText(map.article.title)}`] : [];
		return [...heading, ...blocksOf(map, prefix, ledger)];
	});
	reportUncarried(ledger, records, maps, 'Argdown', {
		article: ['authorIds', 'publication', 'publishedOn', 'url', 'language'],
		statement: [
			'role',
			'evidenceKind',
			'isMain',
			'voice',
			'implicit',
			'status',
			'passages',
			'note',
			'tags',
			'why',
			'score'
		],
		inference: ['scheme', 'status', 'note'],
		articles: true
	});
	const [only, second] = maps;
	if (second) {
		for (const { article } of maps) {
			if (article.authorIds.length > 0)
				ledger.leaveOut('authors', 'the head of an Argdown file is of one article', article.id);
		}
	}
	const head = only && !second ? [headOf(records, only)] : [];
	return { text: `${[...head, ...blocks].join('\n\n')}\n`, loss: ledger.report() };
}

function headOf(records: Records, { article }: ArticleMap): string {
	const authors = authorNames(records, article).map(oneLine);
	const fields = {
		title: oneLine(article.title),
		author: authors.length > 1 ? authors : authors[0],
		publication: article.publication,
		date: article.publishedOn,
		source: article.url,
		language: article.language
	};
	const said = Object.entries(fields).filter(([, value]) => value !== undefined);
	// Three equal signs end the head wherever they stand.
	const line = ([name, value]: (typeof said)[number]) => `${name}: ${quoted(value).replaceAll('=', '\\u003d')}`;
	return `===\n${said.map(line).join('\n')}\n===`;
}

function blocksOf({ graph }: ArticleMap, prefix: string, ledger: LossLedger): string[] {
	const names = sigla(graph);
	const titles = ownTitles(graph.statements);
	const stepTitles = ownTitles(graph.inferences);
	const titleOf = (id: StatementId) => `[${prefix}${titles.get(id) ?? names.get(id) ?? ''}]`;
	const statements = graph.statements.map((statement) => {
		const attacks = graph.attacksOn(statement.id).map((attack) => `  - ${titleOf(attack.attackerId)}`);
		const tags = (statement.tags ?? []).map(tagOf).filter((tag) => tag !== '');
		const data = dataOf(statementFields(statement, ledger));
		const head = [`${titleOf(statement.id)}: ${safeText(statement.wording)}`, ...tags, data].filter(
			(part) => part !== ''
		);
		return [head.join(' '), ...attacks].join('\n');
	});
	const nameOf = (id: InferenceId, index: number) => {
		const own = stepTitles.get(id);
		return own === undefined ? `Step ${prefix}${index + 1}` : `${prefix}${own}`;
	};
	const steps = graph.inferences.map((inference, index) => {
		const { id, premiseIds, conclusionId } = inference;
		const premises = premiseIds.map((premise, at) => `(${at + 1}) ${titleOf(premise)}`);
		const undercuts = graph.attacksOn(inference.id).map((attack) => `  <_ ${titleOf(attack.attackerId)}`);
		return [
			`<${nameOf(id, index)}>\n`,
			...premises,
			ruleOf(inference),
			`(${premiseIds.length + 1}) ${titleOf(conclusionId)}`,
			...undercuts
		].join('\n');
	});
	return [...statements, ...steps];
}

/** What Argdown's signs cannot be mistaken in, and no name that this writer or the parser gives. */
const A_TITLE =
	/^(?!(?:[CPE]\d+|Step \S+|Untitled \d+)$)(?=.*\p{L})[\p{L}\p{N}](?:[\p{L}\p{N} ,'’-]{0,58}[\p{L}\p{N}])?$/u;
const NO_TITLE = new Set([...Object.getOwnPropertyNames(Object.prototype)]);

/** The names that statements or steps had in the file they came from, where they may stand as titles and only one has them. */
function ownTitles<Id extends string>(
	named: readonly { readonly id: Id; readonly foreignId?: unknown }[]
): Map<Id, string> {
	const titles = new Map<Id, string>();
	const taken = new Set<string>();
	for (const { id, foreignId } of named) {
		if (typeof foreignId !== 'string') continue;
		const isId = foreignId.length >= 20 && /^[0-9a-f-]+$/i.test(foreignId);
		if (isId || !A_TITLE.test(foreignId) || NO_TITLE.has(foreignId) || taken.has(foreignId)) continue;
		taken.add(foreignId);
		titles.set(id, foreignId);
	}
	return titles;
}

function tagOf(tag: string): string {
	const words = oneLine(tag.replace(/[()#\\]|={2,}/g, ' '));
	return words === '' ? '' : `#(${words})`;
}

function statementFields(statement: Statement, ledger: LossLedger): Record<string, DataValue | undefined> {
	const { role, evidenceKind, isMain, voice, implicit, status, note, why, score, tags, passages } = statement;
	const quotes = passages.filter(isQuotePassage);
	if (quotes.length < passages.length)
		ledger.leaveOut('passages without words', 'only a Counterpoint file finds them by their hashes', statement.id);
	reportHashes(quotes, statement, ledger);
	if (quotes.length > 0)
		ledger.leaveOut('words around passages', 'Argdown gets the passages themselves only', statement.id);
	if (tags?.some((tag) => tagOf(tag) !== `#(${tag})`))
		ledger.leaveOut('signs in tags', 'Argdown would read them as its own', statement.id);
	/** One value, or a list where there are several passages. */
	const each = <T extends string | number>(list: readonly T[]) =>
		(list.length > 1 ? list : list[0]) as DataValue | undefined;
	return {
		role,
		kind: evidenceKind,
		main: isMain || undefined,
		voice: voice === 'reported' ? voice : undefined,
		implicit: implicit || undefined,
		status: status === 'suggested' ? status : undefined,
		start: each(quotes.map((one) => one.start)),
		end: each(quotes.map((one) => one.end)),
		quote: each(quotes.map((one) => one.exact)),
		note,
		why,
		score
	};
}

/** The line between premises and conclusion: the scheme as people read it, and what is to be read back. */
function ruleOf({ scheme, status, note }: Inference): string {
	const readable = safeTitle((scheme ?? '').replaceAll('-', ' ')).replace(/[^\p{L}\p{N} ]/gu, '');
	const data = dataOf({ scheme, status: status === 'suggested' ? status : undefined, note });
	if (readable === '' && data === '') return '-----';
	return `-- ${[readable || 'Step', data].filter((part) => part !== '').join(' ')} --`;
}
