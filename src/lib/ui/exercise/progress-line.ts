/** How far a piece of work is, in one line, and what is still open, a sentence each. */
import type { ExerciseKind } from '#practice/files/exercise.ts';
import type { OpenPoint, Progress } from '#practice/progress.ts';
import { exerciseWords } from './words.ts';

export function progressLine(kind: ExerciseKind, progress: Progress): string {
	const words = exerciseWords().progress;
	const { statements, tied, added, hasMain, pairs, answered, items } = progress;
	switch (kind) {
		case 'parts':
			return words.parts(statements, hasMain);
		case 'map':
			return words.map(tied, statements, hasMain);
		case 'whole':
			return words.whole(statements, tied, hasMain);
		case 'missing':
			return words.missing(added);
		case 'compare':
			return words.compare(pairs);
		case 'judge':
			return words.judge(answered, items);
	}
}

export function openLine(point: OpenPoint): string {
	const words = exerciseWords().open;
	if (point.what === 'loose') return words.loose(point.count);
	if (point.what === 'unanswered') return words.unanswered(point.count);
	return point.what === 'nothing' ? words.nothing : words.mainMissing;
}
