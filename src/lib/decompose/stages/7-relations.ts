/**
 * Stage 7: which unit supports or attacks which. Units are gathered in blocks (paragraphs, short ones together, long ones
 * apart), each with a head: the claim the block serves. Inside a block cues decide, then what kind of unit it is, then the
 * default that everything serves the head; heads serve the main conclusion. One outgoing relation a unit, as in the
 * annotation of Peldszus and Stede (2013). Linear in the number of units.
 */
import type { Role } from '#argument/records/statement.ts';
import type { Candidate, Link, Structure, WeighedUnit } from '../unit.ts';
import { backgroundIn } from '../relations/background.ts';
import { blocksOf } from '../relations/blocks.ts';
import { withoutCircles } from '../relations/circles.ts';
import { joinHeads } from '../relations/heads.ts';
import { withoutFarDefaults } from '../relations/loose.ts';
import { restatementsOf } from '../relations/restated.ts';
import { toldAtLength } from '../relations/told-at-length.ts';
import { linkWithin } from '../relations/within-block.ts';

/** From this score on evidence stays evidence, whatever is said to explain it. */
const SURE = 0.75;

/** `settled`: relations that a person has made already, by the unit they start from; null where they end outside the text. */
export function relate(
	units: readonly WeighedUnit[],
	main: readonly Candidate[],
	settled: ReadonlyMap<number, Link | null> = new Map()
): Structure {
	const mainUnit = main[0]?.unit ?? -1;
	const again = restatementsOf(units, mainUnit);
	const blocks = blocksOf(units, mainUnit, again);
	const links = new Map<number, Link>();
	for (const block of blocks) for (const link of linkWithin(units, block, mainUnit)) links.set(link.from, link);
	for (const link of joinHeads(units, blocks, mainUnit)) if (!links.has(link.from)) links.set(link.from, link);
	links.delete(mainUnit);
	gather(links, again, mainUnit);
	keepLeaves(units, links, mainUnit);
	keepEvidence(units, links, mainUnit);
	keepTopics(units, links, mainUnit);
	for (const [unit, link] of settled) {
		if (link) links.set(unit, link);
		else links.delete(unit);
	}
	const sound = withoutFarDefaults(
		units,
		withoutCircles(links, units.length, new Set([mainUnit, ...again]), mainUnit, settled)
	);
	const mains = new Set([mainUnit, ...again]);
	const told = [...toldAtLength(units, sound, blocks)].filter((index) => !mains.has(index));
	const background = new Set([...backgroundIn(units, sound, mainUnit), ...told]);
	const kept = passingOver(sound, background, mainUnit);
	return { main, links: kept, again, roles: rolesOf(units, kept, new Set([mainUnit, ...again]), background) };
}

/** What served a unit that is left out bears on what that bore on. */
function passingOver(links: readonly Link[], background: ReadonlySet<number>, mainUnit: number): Link[] {
	const byUnit = new Map(links.map((link) => [link.from, link]));
	return links.flatMap((link) => {
		if (background.has(link.from)) return [];
		let onward = link;
		while (background.has(onward.to)) onward = byUnit.get(onward.to) ?? { ...onward, to: mainUnit };
		return onward === link || onward.to < 0 ? [link] : [{ ...onward, from: link.from, because: link.because }];
	});
}

/** What bears on a restatement of the main conclusion bears on the main conclusion; a restatement bears on nothing. */
function gather(links: Map<number, Link>, again: ReadonlySet<number>, mainUnit: number) {
	for (const [from, link] of links) {
		if (again.has(from)) links.delete(from);
		else if (again.has(link.to)) links.set(from, { ...link, to: mainUnit });
	}
}

/** Nothing is concluded to what a person has called a premise or evidence: what would be goes where that goes. */
function keepLeaves(units: readonly WeighedUnit[], links: Map<number, Link>, mainUnit: number) {
	for (const [from, link] of links) {
		const known = units[link.to]?.known;
		if (link.type !== 'support' || !known || known.role === 'conclusion') continue;
		const to = links.get(link.to)?.to ?? mainUnit;
		if (to >= 0 && to !== from) links.set(from, { ...link, to, score: Math.min(link.score, 0.3), rule: 'head' });
		else links.delete(from);
	}
}

/** What is surely evidence is not argued for: what explains it goes where it goes. */
function keepEvidence(units: readonly WeighedUnit[], links: Map<number, Link>, mainUnit: number) {
	for (const [from, link] of links) {
		const target = units[link.to];
		if (link.type !== 'support' || link.to === mainUnit || !target || target.known) continue;
		if (target.evidence.score < SURE) continue;
		const onward = links.get(link.to);
		if (onward?.type === 'support' && onward.to !== from) links.set(from, { ...link, to: onward.to });
	}
}

/** “It is also a question of air” opens a point and concludes nothing: what follows it goes where it goes. */
const TOPIC =
	/^(?:but |and )?(?:it|this|that) (?:is|was) (?:(?:also|partly|above all|first of all|not only|then|again|rather) )*(?:a|the) (?:question|matter|issue|problem|story|case) of /;

function keepTopics(units: readonly WeighedUnit[], links: Map<number, Link>, mainUnit: number) {
	for (const [from, link] of links) {
		const target = units[link.to];
		if (link.type !== 'support' || link.to === mainUnit || !target || target.known || !namesTopic(target)) continue;
		const to = links.get(link.to)?.to ?? mainUnit;
		if (to >= 0 && to !== from) links.set(from, { ...link, to });
	}
}

function namesTopic({ words }: WeighedUnit): boolean {
	return TOPIC.test(
		`${words
			.slice(0, 10)
			.map(({ text }) => text)
			.join(' ')} `
	);
}

/** Conclusion: something supports it, or it is the main one. Else evidence or premise, by stage 4. */
function rolesOf(
	units: readonly WeighedUnit[],
	links: readonly Link[],
	mainUnits: ReadonlySet<number>,
	background: ReadonlySet<number>
): (Role | null)[] {
	const supported = new Set(links.filter(({ type }) => type === 'support').map(({ to }) => to));
	return units.map(({ index, evidence, known }) => {
		if (known) return known.role;
		if (background.has(index)) return null;
		if (mainUnits.has(index) || supported.has(index)) return 'conclusion';
		return evidence.score >= 0.5 ? 'evidence' : 'premise';
	});
}
