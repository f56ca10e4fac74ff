/**
 * Would a trained part beat the rules on texts of another kind than it was trained on? Evidence or claim, learnt from the
 * consumer comments: logistic regression over hashed words, pairs of words and the engine's own signs, after Bottou (2010)
 * with the step sizes of Duchi et al. (2011). Trained anew in each run, in a second; nothing of it ships.
 */
import type { Span } from '#anchoring/span.ts';
import { cutByHand, type Segmented } from '#decompose/stages/1-segment.ts';
import { unitCutByHand } from '#decompose/stages/2-units.ts';
import { mark } from '#decompose/stages/3-cues.ts';
import { weighEvidence } from '#decompose/stages/4-evidence.ts';
import type { Unit } from '#decompose/unit.ts';
import { seeded, type Scored } from './measures.ts';

export interface Example {
	readonly isEvidence: boolean;
	/** What stage 4 alone says. */
	readonly byRules: boolean;
	readonly features: readonly (readonly [slot: number, value: number])[];
}

/** 2^14 weights of four bytes: 64 KB. */
const SLOTS = 1 << 14;
const ROUNDS = 12;
const STEP = 0.2;
const DECAY = 1e-4;

/** Units cut by hand, in the order of the text. */
export function examplesOf(
	text: string,
	units: readonly Span[],
	isEvidence: (index: number) => boolean
): readonly Example[] {
	let before: Unit | undefined;
	return sentencesOf(text, units).flatMap((sentence, at) =>
		unitCutByHand(sentence, at).map((unit) => {
			const weighed = weighEvidence({ ...mark(unit, before), known: null });
			before = unit;
			const words = unit.words.map((word) => word.text);
			const named: [string, number][] = [
				...Object.entries(weighed.signs).map(([sign, value]): [string, number] => [`s:${sign}`, Math.min(value, 2)]),
				...weighed.cues.map(({ sense, opens }): [string, number] => [`c:${sense}${opens ? '^' : ''}`, 1]),
				...words.flatMap((word, index): [string, number][] => [
					[`w:${word}`, 0.5],
					[`b:${word} ${words[index + 1] ?? ''}`, 0.5]
				])
			];
			return {
				isEvidence: isEvidence(at),
				byRules: weighed.evidence.score >= 0.5,
				features: named.map(([name, value]) => [slotOf(name), value] as const)
			};
		})
	);
}

function sentencesOf(text: string, units: readonly Span[]): Segmented['sentences'] {
	const steps = cutByHand(text, units);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value.sentences;
	}
}

/** FNV-1a. */
function slotOf(name: string): number {
	let hash = 2_166_136_261;
	for (let at = 0; at < name.length; at++) hash = Math.imul(hash ^ name.charCodeAt(at), 16_777_619);
	return (hash >>> 0) % SLOTS;
}

/** Evidence or not, for any example. Both classes weigh the same. */
export function trainedOn(examples: readonly Example[]): (example: Example) => boolean {
	const weights = new Float64Array(SLOTS);
	const slopes = new Float64Array(SLOTS).fill(1e-6);
	let bias = 0;
	let biasSlope = 1e-6;
	const share = examples.filter(({ isEvidence }) => isEvidence).length / examples.length;
	const next = seeded(7);
	const scoreOf = ({ features }: Example) =>
		features.reduce((sum, [slot, value]) => sum + (weights[slot] ?? 0) * value, bias);
	for (let round = 0; round < ROUNDS * examples.length; round++) {
		const example = examples[Math.floor(next() * examples.length)];
		if (!example) continue;
		const target = example.isEvidence ? 1 : 0;
		const miss = (1 / (1 + Math.exp(-scoreOf(example))) - target) / (2 * (target === 1 ? share : 1 - share));
		for (const [slot, value] of example.features) {
			const slope = miss * value + DECAY * (weights[slot] ?? 0);
			slopes[slot] = (slopes[slot] ?? 0) + slope * slope;
			weights[slot] = (weights[slot] ?? 0) - (STEP * slope) / Math.sqrt(slopes[slot]);
		}
		biasSlope += miss * miss;
		bias -= (STEP * miss) / Math.sqrt(biasSlope);
	}
	return (example) => scoreOf(example) >= 0;
}

export function pairs(
	examples: readonly Example[],
	isEvidence: (example: Example) => boolean
): Scored<'evidence' | 'claim'>[] {
	const name = (is: boolean) => (is ? ('evidence' as const) : ('claim' as const));
	return examples.map((example) => ({ gold: name(example.isEvidence), found: name(isEvidence(example)) }));
}
