/**
 * Stage 6: which unit does the whole text serve? Every claim is a candidate: its wording (stage 5), its place in the text,
 * how much of the text's vocabulary it gathers, and the title speak for it.
 */
import type { Candidate, WeighedUnit } from '../unit.ts';
import { logistic, Scales } from '../weigh.ts';
import { claimOf } from './5-conclusion.ts';
import { frequencies, likeness } from '../relations/likeness.ts';

/** What opening a short text weighs: most authors come to the point there; one who first sets a scene calls for something later. */
const OPENS = 2.6;
const OPENS_WITH_A_SCENE = 1.4;
/** How many candidates are kept. */
const MOST = 10;
/** A text with at most this many units is read as one paragraph of argument. */
const SHORT = 14;
/** Sharpness of the comparison between candidates: fitted, so that the score of the first is how often it is right. */
const SHARPNESS = 0.9;

export function mainCandidates(units: readonly WeighedUnit[], title: ReadonlySet<string>): Candidate[] {
	if (units.length === 0) return [];
	const frequency = frequencies(units);
	const weighed = units.map((unit) => ({ unit: unit.index, scales: weigh(unit, units, frequency, title) }));
	echo(weighed, units, frequency);
	weighed.sort((a, b) => b.scales.sum - a.scales.sum || a.unit - b.unit);
	const best = weighed[0]?.scales.sum ?? 0;
	let total = 0;
	for (const { scales } of weighed) total += Math.exp(SHARPNESS * (scales.sum - best));
	return weighed.slice(0, MOST).map(({ unit, scales }) => ({
		unit,
		score: Math.exp(SHARPNESS * (scales.sum - best)) / total,
		because: scales.reasons()
	}));
}

/** A verdict has at most this many words, its stop included. */
const VERDICT = 7;
/** “In view of all this, we should …” */
const WEIGHS = /^(?:in view of|in light of|in the light|given (?:the|all|that|how)|considering (?:the|all|that|how))/;
/** Claims among which restatements are looked for. */
const ECHOING = 24;

/** A thesis is said more than once: what other strong claims say again in part gains by it. */
function echo(
	weighed: readonly { readonly unit: number; readonly scales: Scales }[],
	units: readonly WeighedUnit[],
	frequency: ReadonlyMap<string, number>
) {
	const strong = [...weighed].sort((a, b) => b.scales.sum - a.scales.sum || a.unit - b.unit).slice(0, ECHOING);
	const echoes = strong.map(({ unit }) => {
		const own = units[unit];
		if (!own) return 0;
		let sum = 0;
		for (const other of strong) {
			const there = units[other.unit];
			if (!there || Math.abs(other.unit - unit) < 3) continue;
			sum += logistic(other.scales.sum) * likeness(own.content, there.content, frequency, units.length);
		}
		return sum;
	});
	strong.forEach(({ scales }, at) => scales.add(Math.min(1, echoes[at] ?? 0), 'is said again elsewhere'));
}

function weigh(
	unit: WeighedUnit,
	units: readonly WeighedUnit[],
	frequency: ReadonlyMap<string, number>,
	title: ReadonlySet<string>
): Scales {
	const scales = claimOf(unit);
	const { signs, cues } = unit;
	scales.add(0.7 * Math.max(signs.deontic ?? 0, signs.imperative ?? 0));
	if (signs.disposes) scales.add(1.2, 'says what is decided');
	if (signs.callsForMotion) scales.add(-3);
	if (unit.evidence.score > 0.5) scales.add(-1.2);
	if (unit.voice === 'reported') scales.add(-3);
	else if (signs.othersView) scales.add(-1);
	if (cues.some(({ sense, opens }) => opens && (sense === 'concession' || sense === 'example'))) scales.add(-0.8);
	if (signs.anaphoric) scales.add(-0.5 * (1 - 0.5 * Math.min(1, signs.deontic ?? 0)));
	const next = units[unit.index + 1];
	const before = units[unit.index - 1];
	const draws = cues.some(({ sense, opens }) => opens && (sense === 'result' || sense === 'summary'));
	if (draws && units.length <= SHORT && (signs.deontic || signs.evaluative)) scales.add(0.5);
	const turns = cues.some(({ sense, opens }) => opens && sense === 'contrast');
	// In “It has its uses, but it will not do” the second clause is the claim.
	const turnsOnItself = turns && before?.sentence === unit.sentence;
	if (turns && !turnsOnItself) scales.add(-0.8 * (1 - Math.min(1, signs.deontic ?? 0)));
	if (next?.sentence === unit.sentence && next.cues.some(({ sense, opens }) => opens && sense === 'contrast'))
		scales.add(-1.5);
	if (turnsOnItself && units.length <= SHORT && isGranted(before))
		scales.add(0.6, 'is set against what the same sentence grants');
	if (cues.some(({ sense, opens }) => opens && sense === 'enumeration')) scales.add(-0.8);
	if (cues.some(({ sense, opens }) => opens && (sense === 'addition' || sense === 'restatement')) || adds(unit))
		scales.add(-0.5);
	if (
		signs.deontic &&
		WEIGHS.test(
			unit.words
				.slice(0, 3)
				.map(({ text }) => text)
				.join(' ')
		)
	)
		scales.add(0.6, `“${unit.words[0]?.text} ${unit.words[1]?.text}” weighs what stands before`);
	if (units.length <= SHORT && unit.index === units.length - 1 && isVerdict(unit))
		scales.add(2.2, 'is the short verdict at the end');
	if (unit.content.size < 2 && !signs.deontic) scales.add(-1);
	scales.add(1 * centrality(unit, units.length, frequency), 'takes up what the text keeps coming back to');
	if (title.size > 0) scales.add(1.2 * overlap(title, unit.content), 'says what the title says');
	if (unit.sums) scales.add(0.7, 'stands in the abstract or the conclusion');
	if (next?.sentence === unit.sentence && next.cues.some(({ sense, opens }) => opens && sense === 'reason')) {
		scales.add(0.5, 'is given a reason in the same sentence');
	}
	// “That is just wrong” answers something that stands outside the text.
	if (unit.index === 0 && cues.some(({ sense }) => sense === 'dismissal') && unit.content.size < 3) scales.add(-2.5);
	const [weight, why] = place(unit, units);
	scales.add(weight, why);
	return scales;
}

/** The clause before a `but` is granted where it is a claim of its own. */
function isGranted(unit: WeighedUnit | undefined): boolean {
	return unit !== undefined && unit.evidence.score < 0.5;
}

/** “Landfills are necessary.” */
function isVerdict({ words, signs, sentence }: WeighedUnit): boolean {
	return words.length <= VERDICT && Boolean(signs.evaluative) && !signs.anaphoric && !signs.question && sentence > 0;
}

/** “Also”, “further”: one point among others. */
function adds({ words }: WeighedUnit): boolean {
	return words
		.slice(0, 8)
		.some(({ text }) =>
			/^(?:also|further|furthermore|moreover|additionally|another|too|similarly|likewise)$/.test(text)
		);
}

/** The weight of a unit's place, and what place that is. */
function place(unit: WeighedUnit, units: readonly WeighedUnit[]): [number, string] {
	const count = units.length;
	const last = units[count - 1];
	const first = units[0];
	if (!first || !last) return [0, ''];
	if (count <= SHORT && first.paragraph === last.paragraph) {
		if (unit.index === 0)
			return [
				(takesStance(unit) || !(unit.signs.question || units.some(callsForSomething) || isTurnedAgainst(units[1]))
					? OPENS
					: OPENS_WITH_A_SCENE) *
					(1 - unit.evidence.score),
				'opens the text'
			];
		if (unit.sentence === first.sentence) return [0.7, 'stands in the opening sentence'];
		if (unit.sentence === last.sentence) return [0.5, 'closes the text'];
		return [0, ''];
	}
	if (unit.sentence === last.sentence) return [1.1, 'closes the text'];
	const closesOpening = unit.paragraph === first.paragraph && units[unit.index + 1]?.paragraph !== unit.paragraph;
	if (unit.paragraph === last.paragraph && first.paragraph !== last.paragraph)
		return [0.8, 'stands in the closing paragraph'];
	if (closesOpening && unit.index < count * 0.35) return [0.8, 'closes the opening paragraph'];
	if (unit.index < count * 0.15) return [unit.index === 0 ? 0.5 : 0.4, 'stands near the beginning'];
	if (unit.index >= count * 0.85) return [0.7, 'stands near the end'];
	return [0, ''];
}

/** “Rent control sounds nice. But every city that tried it …”: a sentence of its own takes back what the text opens with. */
function isTurnedAgainst(next: WeighedUnit | undefined): boolean {
	return next !== undefined && next.sentence === 1 && /^(?:but|however)$/.test(next.words[0]?.text ?? '');
}

/** It says what is to be done, or that the author thinks so: more than a scene is set. */
function takesStance({ signs }: WeighedUnit): boolean {
	return (signs.deontic ?? 0) >= 1 || Boolean(signs.imperative) || Boolean(signs.opinion);
}

const OUGHT = /^(?:should|must|ought|shouldn't|mustn't|let)$/;

/** A later unit in which the author says outright what ought to be. */
function callsForSomething({ signs, voice, index, cues, words }: WeighedUnit): boolean {
	return (
		index > 0 &&
		voice === 'own' &&
		(signs.deontic ?? 0) >= 1 &&
		!signs.othersView &&
		!signs.condition &&
		words.some(({ text }) => OUGHT.test(text)) &&
		!cues.some(({ sense, opens }) => opens && sense === 'concession')
	);
}

/** 0 to 1: how far the unit's words are those that other units use too. */
function centrality({ content }: WeighedUnit, count: number, frequency: ReadonlyMap<string, number>): number {
	if (content.size === 0 || count < 2) return 0;
	let sum = 0;
	for (const stem of content) sum += Math.min(1, ((frequency.get(stem) ?? 1) - 1) / Math.max(2, Math.sqrt(count)));
	return Math.min(1, (sum / Math.max(4, content.size)) * 1.5);
}

function overlap(title: ReadonlySet<string>, content: ReadonlySet<string>): number {
	let shared = 0;
	for (const stem of title) if (content.has(stem)) shared++;
	return shared / title.size;
}
