/** What a teacher decides about the content of an exercise, and what comes of it. */
import type { ArticleId, InferenceId, RecordId, StatementId } from '#argument/ids.ts';
import type { ArgumentRecord } from '#argument/records.ts';
import type { ExerciseKind, Item } from '../files/exercise.ts';
import type { ExerciseKey, KeyAnswer } from '../files/key.ts';

export interface Task {
	/** New ids are made of it. */
	readonly exerciseId: string;
	readonly kind: ExerciseKind;
	/** One; two for `compare`. */
	readonly articleIds: readonly ArticleId[];
	/** False: the pupil gets the statements' wordings only (`map`, `missing`, `compare`, `judge`). */
	readonly withText: boolean;
	/** The statements that take part; absent: all (`compare`: those that the comparison is about). */
	readonly only?: readonly StatementId[];
	/** `missing`: what is left out; absent: all that is unsaid or only attacks. */
	readonly leaveOut?: readonly StatementId[];
	/** `judge`: critical questions to steps. */
	readonly questions?: readonly { readonly stepId: InferenceId; readonly question: string }[];
}

/** Why there is no such exercise: the task needs the text, statements, or something to find. */
export type NoExercise =
	| 'no-article'
	| 'no-text'
	| 'no-statements'
	| 'nothing-missing'
	| 'one-article'
	| 'nothing-shared'
	| 'nothing-to-judge';

export interface SetExercise {
	/** What the pupil starts from. */
	readonly records: Map<RecordId, ArgumentRecord>;
	/** The key's records: the maps as far as they take part, with their texts. */
	readonly key: Map<RecordId, ArgumentRecord>;
	readonly given: ExerciseKey['given'];
	/** For `judge`. */
	readonly items: readonly Item[];
	readonly answers: readonly KeyAnswer[];
}
