/** How the heads of blocks serve the main conclusion: directly, or in a long text through the strongest head near them. */
import type { Link, WeighedUnit } from '../unit.ts';
import type { Block } from './blocks.ts';
import { isCounter, opening } from './counter.ts';
import { LINK_SCORES } from './within-block.ts';

/** More reasons than this for one conclusion are gathered under stronger ones first. */
const MOST_REASONS = 7;

export function joinHeads(units: readonly WeighedUnit[], blocks: readonly Block[], mainUnit: number): Link[] {
	if (mainUnit < 0) return [];
	const links: Link[] = [];
	let heads = blocks.flatMap(({ head }) => (head === null || head === mainUnit ? [] : [head]));
	links.push(...joinOrphans(units, blocks, mainUnit));
	const joined = new Set<number>();
	heads.forEach((head, at) => {
		const next = heads[at + 1];
		const unit = units[next ?? -1];
		const result = unit && next !== undefined && next !== mainUnit && opening(unit, 'result');
		if (!result || unit.section !== units[head]?.section) return;
		links.push({
			from: head,
			to: next,
			type: 'support',
			score: LINK_SCORES.result,
			because: [`“${result.phrase}” after it draws a conclusion from it`]
		});
		joined.add(head);
	});
	heads = heads.filter((head) => !joined.has(head));
	while (heads.length > MOST_REASONS) {
		const kept: number[] = [];
		for (const group of groupsOf(units, heads)) {
			const strongest = group.reduce((best, head) => (strengthOf(units, head) > strengthOf(units, best) ? head : best));
			kept.push(strongest);
			for (const head of group) {
				if (head !== strongest)
					links.push(toHead(units, head, strongest, 'serves the stronger claim near it', LINK_SCORES.head));
			}
		}
		if (kept.length === heads.length) break;
		heads = kept;
	}
	for (const head of heads)
		links.push(toHead(units, head, mainUnit, 'is a claim of its own paragraph', LINK_SCORES.main));
	return links;
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

/** Units of blocks without a claim serve the head before them, or the next. */
function joinOrphans(units: readonly WeighedUnit[], blocks: readonly Block[], mainUnit: number): Link[] {
	const links: Link[] = [];
	blocks.forEach(({ from, to, head }, at) => {
		if (head !== null) return;
		const near = nearestHead(blocks, at) ?? mainUnit;
		for (let index = from; index < to; index++) {
			if (index === mainUnit) continue;
			const unit = units[index];
			const isEvidence = (unit?.evidence.score ?? 0) >= 0.5;
			links.push(
				toHead(
					units,
					index,
					near,
					isEvidence ? 'is evidence near this claim' : 'stands near this claim',
					LINK_SCORES.head
				)
			);
		}
	});
	return links;
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
