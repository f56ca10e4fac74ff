/** How the heads of blocks serve the main conclusion: directly, or in a long text through the strongest head near them. */
import type { Link, WeighedUnit } from '../unit.ts';
import { shared, type Block } from './blocks.ts';
import { isCounter, objectionOf, opening } from './counter.ts';
import { LINK_SCORES } from './within-block.ts';

/** More reasons than this for one conclusion are gathered under stronger ones first. */
const MOST_REASONS = 8;
/** Up to here heads are gathered one by one, by what they have in common. */
const FEW_HEADS = 40;

export function joinHeads(units: readonly WeighedUnit[], blocks: readonly Block[], mainUnit: number): Link[] {
	if (mainUnit < 0) return [];
	const links: Link[] = [];
	let heads = blocks.flatMap(({ head }) => (head === null || head === mainUnit ? [] : [head]));
	for (const link of joinOrphans(units, blocks, mainUnit)) links.push(link);
	const openers = new Set(blocks.flatMap(({ from, head }) => (head === from ? [from] : [])));
	const joined = new Set<number>();
	heads.forEach((head, at) => {
		const next = heads[at + 1];
		const unit = units[next ?? -1];
		// In mid-paragraph it draws a conclusion from its own paragraph.
		const result = unit && openers.has(unit.index) && unit.index !== mainUnit && opening(unit, 'result');
		if (!result || next === undefined || unit.section !== units[head]?.section) return;
		links.push({
			from: head,
			to: next,
			type: 'support',
			score: LINK_SCORES.result,
			because: [`“${result.phrase}” after it draws a conclusion from it`]
		});
		joined.add(head);
	});
	for (const block of blocks) {
		const { head } = block;
		const objection = head === null || joined.has(head) ? null : objectionOf(units, block, mainUnit);
		if (head === null || objection === null) continue;
		links.push({
			from: head,
			to: objection,
			type: 'attack',
			kind: 'rebuttal',
			score: LINK_SCORES.rebuttal,
			because: ['answers the objection that its paragraph opens with'],
			rule: 'rebuttal'
		});
		joined.add(head);
	}
	heads = heads.filter((head) => !joined.has(head));
	if (heads.length <= FEW_HEADS) heads = joinNearest(units, heads, links);
	while (heads.length > MOST_REASONS) {
		const kept: number[] = [];
		for (const group of groupsOf(units, heads)) {
			const strongest = group.reduce((best, head) => (strengthOf(units, head) > strengthOf(units, best) ? head : best));
			kept.push(strongest);
			for (const head of group) {
				if (head !== strongest)
					links.push(toHead(units, head, strongest, 'serves the stronger claim near it', LINK_SCORES.near));
			}
		}
		if (kept.length === heads.length) break;
		heads = kept;
	}
	for (const head of heads)
		links.push(toHead(units, head, mainUnit, 'is a claim of its own paragraph', LINK_SCORES.main));
	return links;
}

/** Joins the two neighbors that have most in common, the weaker to the stronger, until few enough are left. */
function joinNearest(units: readonly WeighedUnit[], heads: readonly number[], links: Link[]): number[] {
	const left = [...heads];
	while (left.length > MOST_REASONS) {
		let nearest = 1;
		let most = -Infinity;
		for (let at = 1; at < left.length; at++) {
			const [one, other] = [units[left[at - 1] ?? -1], units[left[at] ?? -1]];
			if (!one || !other) continue;
			// Strong claims stand for themselves.
			const weaker = Math.min(one.conclusion.score, other.conclusion.score);
			const common = shared(one, other) - weaker - (one.section === other.section ? 0 : 1);
			if (common > most) {
				most = common;
				nearest = at;
			}
		}
		const [one = 0, other = 0] = [left[nearest - 1], left[nearest]];
		const first = strengthOf(units, one) >= strengthOf(units, other);
		const [from, to] = first ? [other, one] : [one, other];
		links.push(toHead(units, from, to, 'serves the stronger claim near it', LINK_SCORES.near));
		left.splice(left.indexOf(from), 1);
	}
	return left;
}

function toHead(units: readonly WeighedUnit[], from: number, to: number, why: string, score: number): Link {
	const unit = units[from];
	if (unit && isCounter(unit))
		return {
			from,
			to,
			type: 'attack',
			kind: 'objection',
			score: LINK_SCORES.objection,
			because: ['reports a view against it']
		};
	return { from, to, type: 'support', score, because: [why] };
}

/** Neighbours under one heading, about five at a time. */
function groupsOf(units: readonly WeighedUnit[], heads: readonly number[]): number[][] {
	const size = Math.min(5, Math.max(2, Math.ceil(heads.length / MOST_REASONS)));
	const groups: number[][] = [];
	for (const head of heads) {
		const open = groups.at(-1);
		const sameSection = open && units[open[0] ?? -1]?.section === units[head]?.section;
		if (open && open.length < size && (sameSection || heads.length > 60)) open.push(head);
		else groups.push([head]);
	}
	// Sections of one head each leave nothing to gather: neighbours then.
	if (groups.length === heads.length) return chunks(heads, size);
	return groups;
}

function chunks(heads: readonly number[], size: number): number[][] {
	return Array.from({ length: Math.ceil(heads.length / size) }, (_, at) => heads.slice(at * size, (at + 1) * size));
}

/** Units of blocks without a claim serve the claim near them that they have most in common with. */
function joinOrphans(units: readonly WeighedUnit[], blocks: readonly Block[], mainUnit: number): Link[] {
	const links: Link[] = [];
	blocks.forEach(({ from, to, head }, at) => {
		if (head !== null) return;
		const near = claimFor(units, { from, to }, blocks[at + 1]?.head ?? null) ?? nearestHead(blocks, at) ?? mainUnit;
		for (let index = from; index < to; index++) {
			if (index === mainUnit) continue;
			const unit = units[index];
			const isEvidence = (unit?.evidence.score ?? 0) >= 0.5;
			const why = isEvidence ? 'is evidence near this claim' : 'stands near this claim';
			links.push(toHead(units, index, near, why, LINK_SCORES.near));
		}
	});
	return links;
}

/** How far back a claim is looked for, and what a step further costs. */
const CLAIM_WITHIN = 8;
const FARTHER = 0.03;

/** Of the claims before a stretch without one, and the head after it, the one with most words in common with it. */
function claimFor(
	units: readonly WeighedUnit[],
	{ from, to }: { from: number; to: number },
	after: number | null
): number | null {
	const section = units[from]?.section;
	const stretch = units.slice(from, to);
	let best: number | null = null;
	let most = -Infinity;
	const weigh = (index: number, distance: number) => {
		const claim = units[index];
		if (!claim || claim.section !== section || claim.evidence.score >= 0.5 || isCounter(claim)) return;
		const common = stretch.reduce((sum, unit) => sum + shared(unit, claim), 0) / stretch.length - FARTHER * distance;
		if (common > most) {
			most = common;
			best = index;
		}
	};
	for (let index = from - 1; index >= Math.max(0, from - CLAIM_WITHIN); index--) weigh(index, from - index);
	if (after !== null) weigh(after, after - to + 3);
	return best;
}

function nearestHead(blocks: readonly Block[], at: number): number | null {
	for (let distance = 1; distance <= 3; distance++) {
		const head = blocks[at - distance]?.head ?? blocks[at + distance]?.head;
		if (head !== null && head !== undefined) return head;
	}
	return null;
}

function strengthOf(units: readonly WeighedUnit[], head: number): number {
	return units[head]?.conclusion.score ?? 0;
}
