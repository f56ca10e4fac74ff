/**
 * Made-up maps of a given size in the shape of the corpus's articles: many separate reasons for few conclusions, one step in twelve
 * with linked premises, one statement in nine an objection, now and then a leaf that serves two steps.
 */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { InferenceId, StatementId } from '#argument/ids.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import type { Attack } from '#argument/records/attack.ts';
import type { Inference } from '#argument/records/inference.ts';
import type { Statement } from '#argument/records/statement.ts';

/** Numbers that look random and are the same in every run (mulberry32). */
export function numbers(seed: number): () => number {
	let state = seed;
	return () => {
		state = (state + 0x6d2b79f5) | 0;
		let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
		mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
		return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
	};
}

export interface MapShape {
	readonly statements: number;
	readonly seed: number;
	/** Share of the steps with two premises. */
	readonly linked?: number;
	/** Attacks from what is attacked or supported back to what it rests on: they close circles. */
	readonly circles?: number;
}

/** Every statement but the first serves an earlier one: by itself, together with the next, or as an objection. */
export function syntheticMap({ statements: size, seed, linked: share = 0.08, circles = 0 }: MapShape): ArgumentGraph {
	const next = numbers(seed);
	const articleId = 'article:made-up' as const;
	const id = (at: number): StatementId => `statement:s${at}`;
	const inferences: Inference[] = [];
	const attacks: Attack[] = [];
	const infer = (premises: number[], conclusion: number) => {
		const inferenceId: InferenceId = `inference:i${inferences.length}`;
		inferences.push({
			id: inferenceId,
			articleId,
			premiseIds: premises.map(id),
			conclusionId: id(conclusion),
			status: 'accepted'
		});
		return inferenceId;
	};
	const attack = (by: number, targetId: StatementId | InferenceId) =>
		attacks.push({ id: `attack:a${attacks.length}`, articleId, attackerId: id(by), targetId, status: 'accepted' });
	for (let at = 1; at < size;) {
		const target = Math.floor(next() ** 2 * at);
		const kind = next();
		if (at > 3 && kind < 0.11) {
			const step = inferences[Math.floor(next() * inferences.length)];
			attack(at, step && kind < 0.015 ? step.id : id(target));
			at += 1;
		} else {
			const linked = kind > 1 - share && at + 1 < size;
			const premises = linked ? [at, at + 1] : [at];
			infer(next() < 0.06 && target > 1 ? [...premises, Math.floor(at / 2) + 1].filter(isNew) : premises, target);
			at += premises.length;
		}
	}
	for (let circle = 0; circle < circles; circle += 1) {
		const one = Math.floor(next() * size);
		const other = Math.floor(next() * size);
		if (one !== other) {
			attack(one, id(other));
			attack(other, id(one));
		}
	}
	const concluded = new Set(inferences.map((one) => one.conclusionId));
	const statements = Array.from({ length: size }, (_, at): Statement => ({
		id: id(at),
		articleId,
		role: concluded.has(id(at)) ? 'conclusion' : 'premise',
		isMain: at === 0,
		wording: `Statement ${at}.`,
		voice: 'own',
		implicit: false,
		status: 'accepted',
		passages: [{ start: at * 20, end: at * 20 + 13, exact: `Statement ${at}.`, prefix: '', suffix: '' }]
	}));
	const article: ArgumentRecord = { id: articleId, title: 'Made up', authorIds: [] };
	return new ArgumentGraph(recordsOf([article, ...statements, ...inferences, ...attacks]), articleId);
}

function isNew(one: number, at: number, list: readonly number[]): boolean {
	return list.indexOf(one) === at;
}
