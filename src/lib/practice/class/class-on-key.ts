/** The pieces of work that count, laid on one text with the key: scored, and what the class made of the article. Without a key, laid on each other. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { get, type Records } from '#argument/records.ts';
import type { ArticleId } from '#argument/ids.ts';
import type { ArticleText } from '#argument/records/text.ts';
import { analysesIn, bySameArticle, type Analysis } from '../analysis.ts';
import { layOnCommonText, type Placed, type SideBySide } from '../common-text.ts';
import { asInKey } from '../files/as-in-key.ts';
import type { ExerciseKey } from '../files/key.ts';
import { classResults, type ClassResults } from '../score/class-results.ts';
import { readingWith, type Alternative } from '../score/alternatives.ts';
import { scoreAgainst, type Score } from '../score/score.ts';
import type { Work } from './works.ts';

/** The key as one article of a document, with what the exercise says of it. */
export interface Key {
	readonly records: Records;
	readonly articleId: ArticleId;
	readonly exercise: ExerciseKey | null;
}

/** A key's name is not that of a pupil. */
export const KEY_NAME = 'key\n';
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

export function keyAnalysis({ records, articleId }: Key): Analysis {
	return { name: KEY_NAME, records, articleId };
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
	const own = keyAnalysis(key);
	const readings = accepted.map((one, at) => readingWith(own, one, `${ALSO_NAME}${at}`));
	const side = layOnCommonText([own, ...readings, ...analyses], offered);
	const [placedKey, ...placed] = side.analyses;
	const also = placed.slice(0, readings.length);
	const pupils = placed.slice(readings.length);
	const scores: Score[] = [];
	if (placedKey)
		for (const pupil of pupils) {
			yield { done: scores.length + 1, of };
			scores.push(scoreAgainst(side, placedKey, pupil, also));
		}
	yield { done: of - 1, of };
	const ofClass = { ...side, analyses: pupils };
	return { side: ofClass, key: placedKey ?? null, pupils, scores, results: classResults(ofClass, scores) };
}

export function layClass(...parts: Parameters<typeof layingClass>): LaidClass {
	const steps = layingClass(...parts);
	for (;;) {
		const { done, value } = steps.next();
		if (done) return value;
	}
}

/** True for a map on which something can be found: a key without statements is none. */
export function canBeKey(records: Records, articleId: ArticleId): boolean {
	return new ArgumentGraph(records, articleId).statements.length > 0;
}
