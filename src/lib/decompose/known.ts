/**
 * What a person has decided about a text before the engine runs (again): accepted statements and relations stay as they are
 * and take part; what was rejected is not suggested a second time.
 */
import type { Span } from '#anchoring/span.ts';
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { allOf, get, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Rejection } from '#argument/records/article.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { DecomposeInput } from './decomposition.ts';
import type { Candidate, Known, Link, WeighedUnit } from './unit.ts';

/** The share of a unit that a passage must cover to be about it. */
const COVERED = 0.5;

interface Stretch<T> extends Span {
	readonly of: T;
}

/** Looks spans up among stretches sorted by start; stretches of one person's work hardly overlap. */
export class Stretches<T> {
	readonly #sorted: readonly Stretch<T>[];
	/** The furthest end up to each stretch, so that a search can stop. */
	readonly #reach: readonly number[];

	constructor(stretches: readonly Stretch<T>[]) {
		this.#sorted = [...stretches].sort((a, b) => a.start - b.start || a.end - b.end);
		let reach = 0;
		this.#reach = this.#sorted.map(({ end }) => (reach = Math.max(reach, end)));
	}

	/** What covers most of the span, and at least half of it. */
	covering(span: Span): T | null {
		let low = 0;
		let high = this.#sorted.length;
		while (low < high) {
			const middle = (low + high) >> 1;
			if ((this.#reach[middle] ?? 0) > span.start) high = middle;
			else low = middle + 1;
		}
		let best: T | null = null;
		let most = 0;
		for (let at = low; at < this.#sorted.length; at++) {
			const one = this.#sorted[at];
			if (!one || one.start >= span.end) break;
			const covered = Math.min(one.end, span.end) - Math.max(one.start, span.start);
			if (covered > most && covered >= (span.end - span.start) * COVERED) {
				most = covered;
				best = one.of;
			}
		}
		return best;
	}
}

export interface Decided {
	readonly accepted: Stretches<Known>;
	readonly rejected: Stretches<true>;
	/** Suggestions of an earlier run, by what they rest on: `start-end` of each passage. */
	readonly earlier: ReadonlyMap<string, Statement>;
	/** Statements with an accepted relation to another: they get no second one. */
	readonly settled: ReadonlyMap<StatementId, { readonly to: StatementId; readonly type: 'support' | 'attack' }>;
	/** `from>to` of relations that were rejected. */
	readonly rejectedLinks: ReadonlySet<string>;
	readonly hasMain: boolean;
}

export function decidedIn({ existing = new Map(), articleId, textId, rejected = [] }: DecomposeInput): Decided {
	const article = get(existing, articleId);
	const remembered = article?.rejected ?? [];
	const statements = allOf(existing, 'statement').filter((one) => one.articleId === articleId);
	const accepted: Stretch<Known>[] = [];
	const earlier = new Map<string, Statement>();
	for (const statement of statements) {
		if (statement.status === 'accepted') {
			const known = { statementId: statement.id, role: statement.role, isMain: statement.isMain };
			for (const span of spansOf(statement)) accepted.push({ ...span, of: known });
		} else earlier.set(spansKey(spansOf(statement)), statement);
	}
	const rejectedSpans = rejected
		.filter(isStatement)
		.flatMap((one) => spansOf(one).map((span) => ({ ...span, of: true as const })));
	for (const one of remembered) {
		const isHere = 'start' in one && one.textId === (textId ?? article?.textId);
		if (isHere) rejectedSpans.push({ start: one.start, end: one.end, of: true });
	}
	return {
		accepted: new Stretches(accepted),
		rejected: new Stretches(rejectedSpans),
		earlier,
		settled: settledIn(existing, articleId),
		rejectedLinks: new Set([...rejected.flatMap(linksOf), ...remembered.flatMap(linkOf)]),
		hasMain: statements.some(({ isMain, status }) => isMain && status === 'accepted')
	};
}

export function spansKey(spans: readonly Span[]): string {
	return spans.map(({ start, end }) => `${start}-${end}`).join(' ');
}

function spansOf({ passages }: Statement): Span[] {
	return passages.filter(isQuotePassage).map(({ start, end }) => ({ start, end }));
}

function isStatement(record: ArgumentRecord): record is Statement {
	return record.id.startsWith('statement:');
}

function settledIn(
	existing: Records,
	articleId: ArticleId
): Map<StatementId, { to: StatementId; type: 'support' | 'attack' }> {
	const settled = new Map<StatementId, { to: StatementId; type: 'support' | 'attack' }>();
	for (const { articleId: of, status, premiseIds, conclusionId } of allOf(existing, 'inference')) {
		if (of !== articleId || status !== 'accepted') continue;
		for (const premiseId of premiseIds) settled.set(premiseId, { to: conclusionId, type: 'support' });
	}
	for (const { articleId: of, status, attackerId, targetId } of allOf(existing, 'attack')) {
		if (of !== articleId || status !== 'accepted') continue;
		const to = targetId.startsWith('inference:')
			? get(existing, targetId as `inference:${string}`)?.conclusionId
			: (targetId as StatementId);
		if (to) settled.set(attackerId, { to, type: 'attack' });
	}
	return settled;
}

function linksOf(record: ArgumentRecord): string[] {
	if ('premiseIds' in record) return record.premiseIds.map((from) => `${from}>${record.conclusionId}`);
	if ('attackerId' in record) return [`${record.attackerId}>${record.targetId}`];
	return [];
}

function linkOf(rejection: Rejection): string[] {
	return 'fromId' in rejection ? [`${rejection.fromId}>${rejection.toId}`] : [];
}

/** The main conclusion that a person has accepted, before any candidate. */
export function mainWith(
	units: readonly WeighedUnit[],
	candidates: readonly Candidate[],
	decided: Decided
): readonly Candidate[] {
	if (!decided.hasMain) return candidates;
	return units.filter(({ known }) => known?.isMain).map(({ index }) => ({ unit: index, score: 1, because: [] }));
}

/** Accepted relations, by the unit they start from; null where they lead to no unit of the text. */
export function settledLinks(units: readonly WeighedUnit[], decided: Decided): ReadonlyMap<number, Link | null> {
	const unitOf = new Map<StatementId, number>();
	for (const { index, known } of units)
		if (known && !unitOf.has(known.statementId)) unitOf.set(known.statementId, index);
	const links = new Map<number, Link | null>();
	for (const { index, known } of units) {
		const relation = known && decided.settled.get(known.statementId);
		if (!relation) continue;
		const to = unitOf.get(relation.to);
		links.set(
			index,
			to === undefined || to === index ? null : { from: index, to, type: relation.type, score: 1, because: [] }
		);
	}
	return links;
}
