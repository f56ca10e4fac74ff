/**
 * Which statements of many analyses of one text are the same? Groups of partners, at most one from each annotator, in the order
 * of the text; what only one annotator has is a group of its own.
 */
import type { StatementId } from '#argument/ids.ts';
import { ROLES, type Role, type Statement } from '#argument/records/statement.ts';
import type { Span } from '#anchoring/span.ts';
import { lengthOf, sharedLength, type Placed, type SideBySide } from '../common-text.ts';
import { likeness, overlapOf } from '../matching.ts';

export interface Member {
	readonly name: string;
	readonly statement: Statement;
	readonly spans: readonly Span[];
}

export interface Group {
	/** The same for the same place in the text, whoever is in the group: `12-48`, or the words where it rests on none. */
	readonly key: string;
	/** In the order of the annotators. */
	readonly members: readonly Member[];
	/** The member that is most like the others: its wording speaks for the group. */
	readonly speaker: Member;
	/** What at least half of the members that mark words mark; empty where none marks any. */
	readonly spans: readonly Span[];
	readonly roles: Readonly<Record<Role, number>>;
	/** The role most give; of several the first of conclusion, premise, evidence. */
	readonly role: Role;
	/** Who has it as the main conclusion. */
	readonly mains: readonly string[];
}

/** From this likeness of wording two statements without words in the text are one. */
const LEAST_ALIKE = 0.5;

interface Entry extends Member {
	readonly placed: Placed;
	readonly annotator: number;
	readonly start: number;
	readonly end: number;
}

/**
 * Best pairs first, two groups become one where no annotator is in both and at least half of all pairs across are partners
 * (average linkage, so that no chain of neighbors runs along the text). Square in the statements that touch.
 */
export function groupStatements({ analyses }: SideBySide): Group[] {
	const entries = analyses.flatMap((placed, annotator) =>
		placed.graph.statements.map((statement): Entry => {
			const spans = placed.spans.get(statement.id) ?? [];
			const [start, end] = [spans[0]?.start ?? -1, spans.at(-1)?.end ?? -1];
			return { name: placed.name, statement, spans, placed, annotator, start, end };
		})
	);
	const pairs = pairsOf(entries);
	const alike = new Set(pairs.map(({ a, b }) => a * entries.length + b));
	const groupOf = entries.map((_, at) => at);
	const groups = new Map(entries.map((_, at) => [at, [at]]));
	for (const { a, b } of pairs) {
		const [one = -1, other = -1] = [groupOf[a], groupOf[b]];
		const [mine, theirs] = [groups.get(one), groups.get(other)];
		if (one === other || !mine || !theirs) continue;
		const here = new Set(mine.map((at) => entries[at]?.annotator));
		if (theirs.some((at) => here.has(entries[at]?.annotator))) continue;
		let partners = 0;
		for (const x of mine)
			for (const y of theirs) if (alike.has(Math.min(x, y) * entries.length + Math.max(x, y))) partners += 1;
		if (partners * 2 < mine.length * theirs.length) continue;
		for (const at of theirs) groupOf[at] = one;
		mine.push(...theirs);
		groups.delete(other);
	}
	const made = [...groups.values()]
		.map((ats) => ats.sort((x, y) => x - y).flatMap((at) => entries[at] ?? []))
		.map((members) => ({ members, place: placeOf(members) }))
		.sort((x, y) => x.place - y.place)
		.map(({ members }) => groupFrom(members));
	return withOwnKeys(made);
}

interface Pair {
	readonly a: number;
	readonly b: number;
	readonly score: number;
}

function pairsOf(entries: readonly Entry[]): Pair[] {
	const pairs: Pair[] = [];
	const byStart = entries.map((entry, at) => ({ entry, at })).sort((x, y) => x.entry.start - y.entry.start);
	const add = (x: number, y: number, score: number) => pairs.push({ a: Math.min(x, y), b: Math.max(x, y), score });
	byStart.forEach(({ entry, at }, index) => {
		if (entry.start < 0) return;
		for (let next = index + 1; next < byStart.length; next++) {
			const other = byStart[next];
			if (!other || other.entry.start >= entry.end) break;
			if (other.entry.annotator === entry.annotator) continue;
			const overlap = overlapOf(entry.placed, entry.statement.id, other.entry.placed, other.entry.statement.id);
			if (overlap !== null) add(at, other.at, 1 + overlap);
		}
	});
	const loose = byStart.filter(({ entry }) => entry.start < 0);
	loose.forEach((one, index) => {
		for (const other of loose.slice(index + 1)) {
			if (one.entry.annotator === other.entry.annotator) continue;
			const score = likeness(one.entry.statement.wording, other.entry.statement.wording);
			if (score >= LEAST_ALIKE) add(one.at, other.at, score);
		}
	});
	return pairs.sort((x, y) => y.score - x.score || x.a - y.a || x.b - y.b);
}

/** Where the group stands: where most of its words begin; what rests on no words comes after what it serves, at the text's end. */
function placeOf(members: readonly Entry[]): number {
	const starts = members.map(({ start }) => start).filter((start) => start >= 0);
	if (starts.length === 0) return Number.MAX_SAFE_INTEGER;
	return starts.sort((a, b) => a - b)[starts.length >> 1] ?? 0;
}

function groupFrom(entries: readonly Entry[]): Group {
	const members = entries.map(({ name, statement, spans }): Member => ({ name, statement, spans }));
	const [first] = members;
	if (!first) throw new RangeError('a group has a member');
	const spans = markedByHalf(members.map((one) => one.spans).filter((own) => own.length > 0));
	const roles = Object.fromEntries(
		ROLES.map((role) => [role, members.filter(({ statement }) => statement.role === role).length])
	) as Record<Role, number>;
	const role = ROLES.reduce((best, one) => (roles[one] > roles[best] ? one : best));
	const mains = members.filter(({ statement }) => statement.isMain).map(({ name }) => name);
	const speaker = members.length === 1 ? first : (mostAlike(members, spans) ?? first);
	const [start, end] = [spans[0]?.start, spans.at(-1)?.end];
	const key = start === undefined ? `“${speaker.statement.wording}”` : `${start}-${end}`;
	return { key, members, speaker, spans, roles, role, mains };
}

/** The member whose words are closest to those most mark; among as close ones the shortest wording, as it says least that is its own. */
function mostAlike(members: readonly Member[], spans: readonly Span[]): Member | undefined {
	const closeness = ({ spans: own }: Member) => {
		const shared = sharedLength(own, spans);
		const all = lengthOf(own) + lengthOf(spans) - shared;
		return all === 0 ? 0 : shared / all;
	};
	return [...members].sort(
		(a, b) => closeness(b) - closeness(a) || a.statement.wording.length - b.statement.wording.length
	)[0];
}

function markedByHalf(all: readonly (readonly Span[])[]): Span[] {
	const changes = all
		.flatMap((spans) => spans.flatMap(({ start, end }) => [[start, 1] as const, [end, -1] as const]))
		.sort((a, b) => a[0] - b[0]);
	const half: { start: number; end: number }[] = [];
	let depth = 0;
	let from: number | null = null;
	changes.forEach(([at, step], index) => {
		depth += step;
		if (changes[index + 1]?.[0] === at) return;
		const isIn = depth * 2 >= all.length && depth > 0;
		if (isIn && from === null) from = at;
		if (!isIn && from !== null) {
			half.push({ start: from, end: at });
			from = null;
		}
	});
	return half;
}

/** Two groups at one place are told apart by a number. */
function withOwnKeys(groups: readonly Group[]): Group[] {
	const seen = new Map<string, number>();
	return groups.map((group) => {
		const times = (seen.get(group.key) ?? 0) + 1;
		seen.set(group.key, times);
		return times === 1 ? group : { ...group, key: `${group.key} (${times})` };
	});
}

/** By annotator and statement, the group it is in. */
export function groupIndex(groups: readonly Group[]): (name: string, id: StatementId) => Group | null {
	const index = new Map(
		groups.flatMap((group) => group.members.map(({ name, statement }) => [`${name}\n${statement.id}`, group] as const))
	);
	return (name, id) => index.get(`${name}\n${id}`) ?? null;
}
