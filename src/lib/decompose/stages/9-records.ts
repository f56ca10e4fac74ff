/**
 * Stage 9: units and links → records, all of them `suggested`, each with its reason and its score, as one change. What an
 * earlier run suggested is replaced; its statements keep their ids where they rest on the same words. What a person has
 * accepted is never part of the change.
 */
import { describe } from '#anchoring/describe.ts';
import type { Span } from '#anchoring/span.ts';
import { sameRecord, type RecordDiff } from '#argument/diff.ts';
import { newId, type ArticleId, type IdSource, type RecordId, type StatementId } from '#argument/ids.ts';
import { allOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Attack } from '#argument/records/attack.ts';
import type { Inference } from '#argument/records/inference.ts';
import type { Role, Statement } from '#argument/records/statement.ts';
import { calibrated } from '../calibration.ts';
import type { DecomposeInput } from '../decomposition.ts';
import { spansKey, type Decided } from '../known.ts';
import type { Candidate, Link, Structure, WeighedUnit } from '../unit.ts';
import type { Wording } from './8-wording.ts';

export interface Sources {
	readonly input: DecomposeInput;
	readonly units: readonly WeighedUnit[];
	readonly structure: Structure;
	readonly wordings: readonly Wording[];
	readonly decided: Decided;
}

export interface Drafted {
	readonly diff: RecordDiff;
	/** By unit. */
	readonly statementIds: ReadonlyMap<number, StatementId>;
}

export function recordsOf(sources: Sources, ids: IdSource): Drafted {
	const { units, structure, decided, input } = sources;
	const existing: Records = input.existing ?? new Map();
	const supporters = supportersIn(structure);
	const fresh = freshIds(ids, existing);
	const statementIds = new Map<number, StatementId>();
	const suggested: ArgumentRecord[] = [];
	for (const unit of units) {
		const role = structure.roles[unit.index];
		if (unit.known) statementIds.set(unit.index, unit.known.statementId);
		else if (role && !structure.again.has(unit.index)) {
			const spans = spansOf(unit, units, structure);
			const earlier = decided.earlier.get(spansKey(spans));
			const id = earlier?.id ?? fresh('statement');
			statementIds.set(unit.index, id);
			suggested.push(statementOf(sources, unit, spans, role, id, supporters.get(unit.index) ?? []));
		}
	}
	// One by one: as arguments of one call a book's relations are more than a worker's stack holds.
	for (const relation of relationsOf(sources, statementIds, fresh)) suggested.push(relation);
	return { diff: changeTo(suggested, existing, input.articleId), statementIds };
}

/** Where a statement stands: for the main conclusion also where it is said again. */
function spansOf(unit: WeighedUnit, units: readonly WeighedUnit[], { main, again }: Structure): readonly Span[] {
	if (main[0]?.unit !== unit.index) return unit.parts;
	return units.filter(({ index }) => index === unit.index || again.has(index)).flatMap(({ parts }) => parts);
}

/** Supporting links by the unit they lead to. */
function supportersIn({ links }: Structure): ReadonlyMap<number, readonly Link[]> {
	const supporters = new Map<number, Link[]>();
	for (const link of links) {
		if (link.type !== 'support') continue;
		const list = supporters.get(link.to);
		if (list) list.push(link);
		else supporters.set(link.to, [link]);
	}
	return supporters;
}

function statementOf(
	{ input, structure, wordings, decided }: Sources,
	unit: WeighedUnit,
	spans: readonly Span[],
	role: Role,
	id: StatementId,
	supporters: readonly Link[]
): Statement {
	const { text, articleId, textId } = input;
	const wording = wordings[unit.index];
	const isMain = structure.main[0]?.unit === unit.index && !decided.hasMain;
	return {
		id,
		articleId,
		role,
		...(role === 'evidence' ? { evidenceKind: unit.evidenceKind } : {}),
		isMain,
		wording: wording?.text ?? text.slice(unit.start, unit.end),
		voice: unit.voice,
		implicit: false,
		status: 'suggested',
		passages: spans.map((span) => describe(text, span, textId)),
		why: whyOf(unit, role, isMain ? (structure.main[0] ?? null) : null, supporters.length, wording),
		score: round(scoreOf(unit, role, isMain ? (structure.main[0] ?? null) : null, supporters))
	};
}

/** In words: what makes it what it is, then what to look at in its wording. */
function whyOf(
	unit: WeighedUnit,
	role: Role,
	main: Candidate | null,
	reasons: number,
	wording: Wording | undefined
): string {
	const parts: string[] = [];
	const list = (reasons: readonly string[]) => [...new Set(reasons)].join('; ');
	if (main) parts.push(`Main conclusion: ${list(main.because) || 'the likeliest of all claims'}.`);
	else if (role === 'conclusion') {
		const own = list(unit.conclusion.because);
		parts.push(
			`Conclusion: ${reasons === 1 ? 'one statement supports it' : `${reasons} statements support it`}${own ? `; ${own}` : ''}.`
		);
	} else if (role === 'evidence') parts.push(`Evidence: ${list(unit.evidence.because) || 'tells a particular'}.`);
	else parts.push(`Premise: ${list(unit.evidence.because) || 'asserted in general'}; nothing is given for it.`);
	if (unit.voice === 'reported') parts.push('The author only reports it.');
	if (wording?.replaced) parts.push(`“${wording.replaced.pronoun}” is replaced by “${wording.replaced.by}”.`);
	if (wording?.supplied) parts.push(`“${wording.supplied}” is taken over from the clause before.`);
	if (wording?.unclear) parts.push(`Check what “${wording.unclear}” refers to.`);
	return parts.join(' ').slice(0, 2_000);
}

function scoreOf(unit: WeighedUnit, role: Role, main: Candidate | null, supporters: readonly Link[]): number {
	if (main) return calibrated('main', main.score);
	if (role === 'evidence') return calibrated('evidence', unit.evidence.score);
	if (role === 'premise') return calibrated('premise', 1 - unit.evidence.score);
	const some = 1 - supporters.reduce((none, { score }) => none * (1 - score), 1);
	return calibrated('conclusion', some * (1 - unit.evidence.score) * 0.5 + unit.conclusion.score * 0.5);
}

function relationsOf(
	{ input: { articleId }, structure, decided }: Sources,
	statementIds: ReadonlyMap<number, StatementId>,
	fresh: Fresh
): ArgumentRecord[] {
	const relations: ArgumentRecord[] = [];
	const made = new Set<string>();
	for (const link of structure.links) {
		const from = statementIds.get(link.from);
		const to = statementIds.get(link.to);
		if (!from || !to || from === to || decided.settled.has(from)) continue;
		const key = `${from}>${to}`;
		if (made.has(key) || decided.rejectedLinks.has(key)) continue;
		made.add(key);
		relations.push(
			link.type === 'support'
				? inferenceOf(articleId, link, from, to, fresh)
				: attackOf(articleId, link, from, to, fresh)
		);
	}
	return relations;
}

function inferenceOf(articleId: ArticleId, link: Link, from: StatementId, to: StatementId, fresh: Fresh): Inference {
	return {
		id: fresh('inference'),
		articleId,
		premiseIds: [from],
		conclusionId: to,
		status: 'suggested',
		...reasonOf(link)
	};
}

function attackOf(articleId: ArticleId, link: Link, from: StatementId, to: StatementId, fresh: Fresh): Attack {
	return {
		id: fresh('attack'),
		articleId,
		attackerId: from,
		targetId: to,
		...(link.kind ? { kind: link.kind } : {}),
		status: 'suggested',
		...reasonOf(link)
	};
}

function reasonOf({ because, score }: Link): { why: string; score: number } {
	const said = because.join('; ');
	return {
		why: said ? `${said.charAt(0).toUpperCase()}${said.slice(1)}.` : 'By default.',
		score: round(calibrated('link', score))
	};
}

/** Two digits: more would claim what no reader can check. */
function round(score: number): number {
	return Math.round(Math.min(1, Math.max(0, score)) * 100) / 100;
}

export type Fresh = <T extends 'statement' | 'inference' | 'attack'>(type: T) => `${T}:${string}`;

export function freshIds(ids: IdSource, existing: Records): Fresh {
	return (type) => {
		for (;;) {
			const id = newId(type, ids);
			if (!existing.has(id)) return id;
		}
	};
}

/** What is suggested now in place of what was suggested before; what stays the same is not in the change. */
export function changeTo(suggested: readonly ArgumentRecord[], existing: Records, articleId: ArticleId): RecordDiff {
	const before = earlierSuggestions(existing, articleId);
	const byLink = new Map([...before.values()].map((record) => [linkKey(record), record]));
	const added: ArgumentRecord[] = [];
	const updated: (readonly [ArgumentRecord, ArgumentRecord])[] = [];
	for (const record of suggested) {
		const key = linkKey(record);
		const from = before.get(record.id) ?? (key ? byLink.get(key) : undefined);
		if (!from) {
			added.push(record);
			continue;
		}
		before.delete(from.id);
		const to = { ...from, ...record, id: from.id } as ArgumentRecord;
		if (!sameRecord(from, to)) updated.push([from, to]);
	}
	return { added, updated, removed: [...before.values()] };
}

function earlierSuggestions(existing: Records, articleId: ArticleId): Map<RecordId, ArgumentRecord> {
	const own = [...allOf(existing, 'statement'), ...allOf(existing, 'inference'), ...allOf(existing, 'attack')];
	return new Map(
		own.filter((one) => one.articleId === articleId && one.status === 'suggested').map((one) => [one.id, one])
	);
}

/** What a relation joins; empty for other records. */
function linkKey(record: ArgumentRecord): string {
	if ('premiseIds' in record) return `${record.premiseIds.join(' ')}>${record.conclusionId}`;
	if ('attackerId' in record) return `${record.attackerId}x${record.targetId}`;
	return '';
}
