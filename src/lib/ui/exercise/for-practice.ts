/** The three exercises that come with the app, made from the corpus when they are started: easy, middle, hard. */
import { idOf, type ArticleId } from '#argument/ids.ts';
import { LEVELS, type ExerciseKind, type Level } from '#practice/files/exercise.ts';

interface Recipe {
	readonly articleId: ArticleId;
	readonly kind: ExerciseKind;
	/** Only what bears on the main conclusion over so many steps. */
	readonly steps?: number;
}

export const FOR_PRACTICE: Readonly<Record<Level, Recipe>> = {
	easy: { articleId: idOf('article', 'strategic-alliance-2022'), kind: 'judge' },
	middle: { articleId: idOf('article', 'alternative-markets-2018'), kind: 'map', steps: 3 },
	hard: { articleId: idOf('article', 'interests-first-2017'), kind: 'whole' }
};

/** Under which id an exercise for practice is kept. */
export function practiceId(level: Level): string {
	return `practice-${level}`;
}

export function levelOf(id: string): Level | null {
	return LEVELS.find((level) => practiceId(level) === id) ?? null;
}
