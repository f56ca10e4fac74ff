/** An article and a teacher's choices → the exercise: the pupils' file and the key's, kept on this device. */
import type { IdSource } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import type { CounterpointDocument } from '#interchange/counterpoint/write.ts';
import { toText } from '#interchange/counterpoint/write.ts';
import { fragmentOf } from '#interchange/link/fragment.ts';
import type { Exercise } from '#practice/files/exercise.ts';
import type { ExerciseKey } from '#practice/files/key.ts';
import { PRACTICE_VERSION } from '#practice/files/part.ts';
import { setExercise } from '#practice/setting/set-exercise.ts';
import type { NoExercise, Task } from '#practice/setting/task.ts';
import { documentWith } from './documents.ts';
import type { SetHere } from './kept.ts';
import { newCode } from './new-code.ts';

/** What is said with an exercise and shown when; the content is the task's. */
export interface Choices extends Pick<
	Exercise,
	'title' | 'instructions' | 'hints' | 'points' | 'feedback' | 'due' | 'dueAt' | 'level'
> {
	/** For `code`. */
	readonly code?: string;
}

export async function makeExercise(
	records: Records,
	task: Omit<Task, 'exerciseId'>,
	{ code, ...choices }: Choices,
	ids: IdSource,
	now: Date
): Promise<SetHere | NoExercise> {
	const id = ids.next();
	const set = setExercise(records, { ...task, exerciseId: id });
	if (typeof set === 'string') return set;
	const exercise: Exercise = {
		...choices,
		version: PRACTICE_VERSION,
		id,
		kind: task.kind,
		setAt: now.toISOString(),
		...(set.items.length > 0 && { items: set.items })
	};
	const exerciseKey: ExerciseKey & { readonly code?: string } = {
		version: PRACTICE_VERSION,
		exercise,
		given: set.given,
		...(set.answers.length > 0 && { answers: set.answers }),
		...(exercise.feedback === 'code' && code !== undefined && { code })
	};
	const key = documentWith(set.key, { exerciseKey });
	const own = await withSealedKey(exercise, key, code);
	return { exercise: own, document: documentWith(set.records, { exercise: own }), key };
}

async function withSealedKey(exercise: Exercise, key: CounterpointDocument, chosen?: string): Promise<Exercise> {
	if (exercise.feedback === 'teacher') return exercise;
	const { CHANCE_BYTES, seal } = await import('#interchange/sealed/seal.ts');
	const isOpen = exercise.feedback === 'after';
	const code = isOpen || chosen === undefined ? newCode() : chosen;
	const sealed = seal(toText(key), code, crypto.getRandomValues(new Uint8Array(CHANCE_BYTES)));
	return { ...exercise, sealedKey: isOpen ? { ...sealed, code } : sealed };
}

/** The address by which an exercise is given out. */
export function linkTo(document: CounterpointDocument, openHref: string): string {
	return `${location.origin}${openHref}#${fragmentOf(document)}`;
}
