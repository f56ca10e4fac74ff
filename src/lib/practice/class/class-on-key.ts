/** The pieces of work that count, laid on one text with the key: scored, and what the class made of the article. Without a key, laid on each other. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { get, type Records } from '#argument/records.ts';
import type { ArticleId } from '#argument/ids.ts';
import type { ArticleText } from '#argument/records/text.ts';
import { analysesIn, bySameArticle, type Analysis } from '../analysis.ts';
import { layOnCommonText, type Placed, type SideBySide } from '../common-text.ts';
import { asInKey } from '../files/as-in-key.ts';
import { classResults, type ClassResults } from '../score/class-results.ts';
import { readingWith, type Alternative } from '../score/alternatives.ts';
import { scoreAgainst, type Score } from '../score/score.ts';
import { keyAnalysis, startAnalysis, type Key } from './key.ts';
import type { Work } from './works.ts';

const ALSO_NAME = 'also\n';

/** A work's map of the key's article; null where it is of another one. Named by the work's key. */
export function analysisOf(work: Work, key: Key): Analysis | null {
	const { records, articleId, exercise } = key;
	if (exercise && work.exerciseId === exercise.exercise.id) {
		const given = exercise.given.find(([, keyId]) => keyId === articleId);
		const own = given?.[0] as ArticleId | undefined;
		if (own && get(work.records, own)) {
			const laid = asInKey(work.records, records, exercise);
			// A map without a single statement has no words by which its text is known.
			return { name: work.key, records: laid, articleId: own };
		}
	}
	const group = bySameArticle([[keyAnalysis(key)], analysesIn(work.key, work.records)]).find(
		({ analyses }) => analyses.length > 1
	);
	return group?.analyses[1] ?? null;
}

export interface LaidClass {
	readonly side: SideBySide;
	readonly key: Placed | null;
	/** In the order of the analyses given. */
	readonly pupils: readonly Placed[];
	/** Empty without a key. */
	readonly scores: readonly Score[];
	readonly results: ClassResults | null;
}

/** How far the laying is: steps done, of how many. */
export interface Progress {
	readonly done: number;
	readonly of: number;
}

/**
 * `accepted`: alternatives the teacher took for right too; they count for everybody. A step at a time, so that a page can show how far
 * it is and stop.
 */
export function* layingClass(
	analyses: readonly Analysis[],
	key: Key | null,
	accepted: readonly Alternative[] = [],
	offered: readonly ArticleText[] = []
): Generator<Progress, LaidClass> {
	const of = analyses.length + 2;
	yield { done: 0, of };
	if (!key) {
		const side = layOnCommonText(analyses, offered);
		return { side, key: null, pupils: side.analyses, scores: [], results: null };
	}
	const readings = accepted.map((one, at) => readingWith(keyAnalysis(key), one, `${ALSO_NAME}${at}`));
	const scored = yield* scoring(key, readings, analyses, offered);
	yield { done: of - 1, of };
	const side = { ...scored.side, analyses: scored.pupils };
	return { ...scored, side, results: classResults(side, scored.scores) };
}

export interface Scored {
	readonly side: SideBySide;
	readonly key: Placed | null;
	readonly pupils: readonly Placed[];
	readonly scores: readonly Score[];
}

/** Each map against the key, and against whole maps that are right too. */
export function* scoring(
	key: Key,
	readings: readonly Analysis[],
	analyses: readonly Analysis[],
	offered: readonly ArticleText[] = []
): Generator<Progress, Scored> {
	const start = startAnalysis(key);
	const side = layOnCommonText([keyAnalysis(key), ...readings, ...(start ? [start] : []), ...analyses], offered);
	const [placedKey, ...placed] = side.analyses;
	const also = placed.slice(0, readings.length);
	const placedStart = start ? placed[readings.length] : undefined;
	const pupils = placed.slice(readings.length + (start ? 1 : 0));
	const scores: Score[] = [];
	if (placedKey) {
		const before = placedStart ? scoreAgainst(side, placedKey, placedStart) : null;
		for (const pupil of pupils) {
			yield { done: scores.length + 1, of: analyses.length + 2 };
			scores.push(scoreAgainst(side, placedKey, pupil, also, before));
		}
	}
	return { side, key: placedKey ?? null, pupils, scores };
}

export function layClass(...parts: Parameters<typeof layingClass>): LaidClass {
	return atOnce(layingClass(...parts));
}

/** All steps without a pause. */
export function atOnce<R>(steps: Generator<unknown, R>): R {
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** True for a map on which something can be found: a key without statements is none. */
export function canBeKey(records: Records, articleId: ArticleId): boolean {
	return new ArgumentGraph(records, articleId).statements.length > 0;
}
