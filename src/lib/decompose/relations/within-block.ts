/** Relations inside a block: what the cues say, else what the kind of unit makes likely, else the block's head. */
import type { AttackKind } from '#argument/records/attack.ts';
import type { Cue, Link, WeighedUnit } from '../unit.ts';
import { shared, type Block } from './blocks.ts';
import { isCounter, objectionOf, opening } from './counter.ts';

/** How often a link of each kind is right; how this was measured: docs/models/decompose.md. */
export const LINK_SCORES = {
	because: 0.8,
	reason: 0.6,
	result: 0.5,
	example: 0.6,
	evidence: 0.45,
	restatement: 0.4,
	addition: 0.45,
	continuation: 0.45,
	concession: 0.6,
	objection: 0.6,
	rebuttal: 0.8,
	answer: 0.45,
	contrast: 0.6,
	head: 0.45,
	main: 0.4,
	near: 0.25
} as const;

export type LinkKind = keyof typeof LINK_SCORES;

/** A unit among its neighbours in the block, and the links found before it. */
interface Place {
	readonly units: readonly WeighedUnit[];
	readonly unit: WeighedUnit;
	readonly block: Block;
	readonly mainUnit: number;
	readonly before: WeighedUnit | undefined;
	readonly after: WeighedUnit | undefined;
	readonly links: ReadonlyMap<number, Link>;
}

type Rule = (place: Place) => Link | null;

/** The first rule that says something decides. */
const RULES: readonly Rule[] = [
	reasonGiven,
	pointGranted,
	viewAnswered,
	viewAgainst,
	turnAgainst,
	takenBack,
	isHead,
	conclusionDrawn,
	particular,
	saidAgain,
	reasonAdded,
	goesOn,
	servesHead
];

/** Words that say that another point comes. */
const ADDS = new Set(['also', 'too', 'another', 'besides', 'second', 'third', 'other']);
/** How many words of a subject may stand before “therefore”. */
const SOON = 5;
/** How much nearer to the sentence before than to the head a unit has to be to serve it. */
const GOES_ON = 0.1;

/** What `isHead` gives: no link inside the block. */
const NONE: Link = { from: -1, to: -1, type: 'support', score: 0, because: [] };

export function linkWithin(units: readonly WeighedUnit[], block: Block, mainUnit: number): Link[] {
	const links = new Map<number, Link>();
	for (let index = block.from; index < block.to; index++) {
		const unit = units[index];
		if (!unit || index === mainUnit) continue;
		const before = index > block.from ? units[index - 1] : undefined;
		const after = index + 1 < block.to ? units[index + 1] : undefined;
		const place: Place = { units, unit, block, mainUnit, before, after, links };
		for (const rule of RULES) {
			const link = rule(place);
			// What supports this unit already is not what it supports.
			if (!link || links.get(link.to)?.to === index) continue;
			if (link !== NONE) links.set(index, link);
			break;
		}
	}
	return [...links.values()];
}

/** “Because” and its like: for the other clause of the sentence, else for the unit before. */
function reasonGiven({ unit, before, after }: Place): Link | null {
	const reason = opening(unit, 'reason');
	const beside = clauseBeside(unit, before) ?? clauseBeside(unit, after);
	const target = beside ?? before;
	// “Another reason is …” opens a point of its own.
	if (!reason || !target || (!beside && opening(unit, 'enumeration'))) return null;
	return support(unit, target.index, beside ? 'because' : 'reason', `“${reason.phrase}” makes it a reason`);
}

/** “Although” and its like: granted against the other clause of the sentence. */
function pointGranted({ unit, before, after, block }: Place): Link | null {
	const concession = opening(unit, 'concession');
	const beside = clauseBeside(unit, after) ?? clauseBeside(unit, before);
	if (!concession || !beside) return null;
	// The clause that follows answers it, unless that clause is what the block is about.
	const target = beside === before || beside.index === block.head ? beside.index : (block.head ?? beside.index);
	return attack(unit, target, 'concession', 'concession', `“${concession.phrase}” grants a point`);
}

/** “But”, or any claim of the author's own, after a view that speaks against the case. */
function viewAnswered(place: Place): Link | null {
	const { unit, before, after, block, mainUnit, links } = place;
	if (!before || isCounter(unit, after) || opening(unit, 'addition')) return null;
	if (unit.index === block.head && before.index !== mainUnit && links.get(before.index)?.type !== 'attack') return null;
	const view = viewBefore(place);
	if (!view) return null;
	const cue =
		opening(unit, 'contrast') ??
		unit.cues.find(({ sense }) => sense === 'dismissal') ??
		(before.sentence === unit.sentence ? opening(before, 'concession') : undefined);
	if (cue)
		return unit.index === block.head
			? null
			: attack(unit, view.index, 'rebuttal', 'rebuttal', `“${cue.phrase}” answers what stands before`);
	// The answer is still to come: this goes on with the view.
	if (unit.index !== block.head && before.sentence !== unit.sentence && answerComes(place))
		return support(unit, view.index, 'continuation', 'goes on with the view before it');
	if (view !== before) return null;
	if (
		unit.index === block.head ||
		opening(unit, 'addition') ||
		unit.evidence.score >= 0.5 ||
		before.sentence === unit.sentence
	)
		return null;
	return attack(unit, before.index, 'answer', 'rebuttal', 'answers the view before it');
}

/** The view that is to be answered: the unit before, or what that only goes on with. */
function viewBefore({ units, unit, before, links }: Place): WeighedUnit | null {
	if (!before) return null;
	const link = links.get(before.index);
	if (link?.type === 'attack') return isCounter(before, unit) || before.sentence === unit.sentence ? before : null;
	const view = link?.rule === 'continuation' ? units[link.to] : undefined;
	return view && links.get(view.index)?.type === 'attack' && isCounter(view) ? view : null;
}

/** True where one of the next units turns, before another view is reported. */
function answerComes({ units, unit, block }: Place): boolean {
	for (let at = unit.index + 1; at < Math.min(block.to, unit.index + 4); at++) {
		const next = units[at];
		if (!next || next.evidence.score >= 0.5) return false;
		if (opening(next, 'contrast')) return true;
		if (isCounter(next)) return false;
	}
	return false;
}

/** A view of others, or a point granted: against the claim of the block. */
function viewAgainst({ units, unit, after, block, mainUnit }: Place): Link | null {
	const isOpened = objectionOf(units, block, mainUnit) === unit.index;
	const target = block.head === unit.index || isOpened ? mainUnit : (block.head ?? mainUnit);
	if (!isCounter(unit, after) || target < 0 || target === unit.index) return null;
	const concession = opening(unit, 'concession');
	if (concession) return attack(unit, target, 'objection', 'concession', `“${concession.phrase}” grants a point`);
	return attack(unit, target, 'objection', 'objection', 'reports a view against it');
}

/** “However” right after the main conclusion speaks against it. */
function turnAgainst({ unit, before, mainUnit }: Place): Link | null {
	const contrast = opening(unit, 'contrast');
	if (!contrast || before?.index !== mainUnit) return null;
	return attack(unit, mainUnit, 'contrast', 'objection', `“${contrast.phrase}” speaks against what stands before`);
}

/** What is taken back right away with “but” was only granted: in one sentence, or by a stronger claim. */
function takenBack({ unit, after, before, block, mainUnit }: Place): Link | null {
	const turn = after && opening(after, 'contrast');
	if (!turn || unit.index === block.head || before?.sentence === unit.sentence) return null;
	const isAnswered = after.index === block.head || after.index === mainUnit;
	const oneSentence = after.sentence === unit.sentence;
	if (!oneSentence && (!isAnswered || unit.conclusion.score >= after.conclusion.score)) return null;
	const target = isAnswered ? after.index : block.head;
	if (target === null || target === unit.index) return null;
	return attack(unit, target, 'contrast', 'concession', `“${turn.phrase}” after it takes it back`);
}

function isHead({ unit, block }: Place): Link | null {
	return unit.index === block.head ? NONE : null;
}

/** “Night flights therefore cost more than they bring in.” */
function soonAfter({ cues }: WeighedUnit): Cue | undefined {
	return cues.find(({ sense, at }) => sense === 'result' && at > 0 && at <= SOON);
}

/** “Therefore” opens the next unit, or stands by its subject. */
function conclusionDrawn({ unit, after }: Place): Link | null {
	const result = after && (opening(after, 'result') ?? soonAfter(after));
	if (!result || isCounter(after)) return null;
	return support(unit, after.index, 'result', `“${result.phrase}” after it draws a conclusion from it`);
}

/** Examples and evidence serve the claim they stand by: the block's head, or a nearer claim with more words in common. */
function particular({ units, unit, before, block, links }: Place): Link | null {
	const example = opening(unit, 'example');
	if (!example && unit.evidence.score < 0.5) return null;
	const kind = example ? 'example' : 'evidence';
	const why = example ? `“${example.phrase}” makes it an example` : 'is evidence for this claim';
	const sibling = before && before.evidence.score >= 0.5 ? links.get(before.index) : undefined;
	if (sibling?.type === 'support') return support(unit, sibling.to, kind, why);
	const near = claimBefore(units, unit.index, block) ?? claimAfter(units, unit.index, block);
	const { head } = block;
	if (near === null) return head === null ? null : support(unit, head, kind, why);
	const headUnit = head === null ? undefined : units[head];
	const nearUnit = units[near];
	const headIsNear = headUnit && Math.abs(headUnit.index - unit.index) <= 4;
	if (!example && headIsNear && nearUnit && shared(unit, nearUnit) <= shared(unit, headUnit))
		return support(unit, headUnit.index, kind, why);
	return support(unit, near, kind, why);
}

function saidAgain({ unit, before }: Place): Link | null {
	const restatement = opening(unit, 'restatement');
	return restatement && before
		? support(unit, before.index, 'restatement', `“${restatement.phrase}” says it again`)
		: null;
}

/** “Also” adds a reason for what the reason before it serves. */
function reasonAdded({ unit, before, links }: Place): Link | null {
	const addition = opening(unit, 'addition') ?? opening(unit, 'enumeration');
	const sibling = before && links.get(before.index);
	if (!addition || !sibling || sibling.to === unit.index) return null;
	if (sibling.type === 'attack') {
		if (before.sentence !== unit.sentence) return null;
		return {
			...sibling,
			from: unit.index,
			because: [`“${addition.phrase}” adds it to what stands before`],
			rule: 'addition'
		};
	}
	return support(unit, sibling.to, 'addition', `“${addition.phrase}” adds it to the reason before`);
}

/** A claim that explains the one before it rather than adding to the case: it shares its words and opens no new point. */
function goesOn({ units, unit, before, block, links }: Place): Link | null {
	if (!before || before.index === block.head || before.evidence.score >= 0.5 || block.head === null) return null;
	if (
		unit.words.some(({ text }) => ADDS.has(text)) ||
		opening(unit, 'addition') ||
		opening(unit, 'enumeration') ||
		opening(unit, 'contrast')
	)
		return null;
	const head = units[block.head];
	if (!head) return null;
	const nearer = 1.5 * (shared(unit, before) - shared(unit, head));
	const weaker = before.conclusion.score - unit.conclusion.score;
	const beside = before.sentence === unit.sentence ? 0.3 : 0;
	const answers = links.get(before.index)?.type === 'attack' ? 0.6 : 0;
	if (nearer + weaker + beside + answers < GOES_ON) return null;
	return support(unit, before.index, 'continuation', 'takes up the sentence before');
}

function servesHead({ unit, block }: Place): Link | null {
	return block.head === null ? null : support(unit, block.head, 'head', 'stands in the paragraph of this claim');
}

function clauseBeside(unit: WeighedUnit, other: WeighedUnit | undefined): WeighedUnit | undefined {
	return other?.sentence === unit.sentence ? other : undefined;
}

/** The nearest claim before a unit in its block, four units back at most. */
function claimBefore(units: readonly WeighedUnit[], index: number, block: Block): number | null {
	for (let at = index - 1; at >= Math.max(block.from, index - 4); at--) if (isOwnClaim(units[at])) return at;
	return null;
}

function claimAfter(units: readonly WeighedUnit[], index: number, block: Block): number | null {
	for (let at = index + 1; at < Math.min(block.to, index + 4); at++) if (isOwnClaim(units[at])) return at;
	return null;
}

function isOwnClaim(unit: WeighedUnit | undefined): boolean {
	return (
		unit !== undefined &&
		unit.evidence.score < 0.5 &&
		unit.voice === 'own' &&
		!isCounter(unit) &&
		(!opening(unit, 'reason') || opening(unit, 'enumeration') !== undefined)
	);
}

function support({ index }: WeighedUnit, to: number, kind: LinkKind, why: string): Link {
	return { from: index, to, type: 'support', score: LINK_SCORES[kind], because: [why], rule: kind };
}

function attack({ index }: WeighedUnit, to: number, link: LinkKind, kind: AttackKind, why: string): Link {
	return { from: index, to, type: 'attack', kind, score: LINK_SCORES[link], because: [why], rule: link };
}
