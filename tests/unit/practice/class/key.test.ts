import { describe, expect, it } from 'vitest';
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import { layClass } from '#practice/class/class-on-key.ts';
import type { Key } from '#practice/class/key.ts';
import { asInKey } from '#practice/files/as-in-key.ts';
import type { ExerciseKind } from '#practice/files/exercise.ts';
import { remarksOn } from '#practice/score/remarks.ts';
import { setExercise } from '#practice/setting/set-exercise.ts';
import { analysis } from '../../../support/analyses.ts';

const MAP = analysis('key', 's1!; s2=c -> s1; s3=e -> s2; s4 x1 -> s1; s6^ -/> s1; s7 -/> s6', {
	x1: 'What is safe for children should be done.'
});

/** The exercise as it is set, with the pupil's records before anything was done. */
function set(kind: ExerciseKind): { key: Key; start: Records; articleId: ArticleId } {
	const made = setExercise(MAP.records, { exerciseId: 'x', kind, articleIds: [MAP.articleId], withText: true });
	if (typeof made === 'string') throw new Error(made);
	const [article] = allOf(made.records, 'article');
	if (!article) throw new Error('an article');
	const exercise = { version: 1, id: 'x', kind, title: 'X', instructions: [], hints: false, points: true } as const;
	return {
		start: made.records,
		articleId: article.id,
		key: {
			records: made.key,
			articleId: MAP.articleId,
			exercise: { version: 1, exercise: { ...exercise, feedback: 'teacher' }, given: made.given }
		}
	};
}

function scored({ key, articleId }: ReturnType<typeof set>, work: Records) {
	const records = key.exercise ? asInKey(work, key.records, key.exercise) : work;
	const [score] = layClass([{ name: 'ada', records, articleId }], key).scores;
	if (!score) throw new Error('a score');
	return score;
}

/** The key's map under the pupil's ids, as far as `takes` lets it. */
function solved({ key, articleId }: ReturnType<typeof set>, takes: (id: string) => boolean): Records {
	const names = new Map<string, string>((key.exercise?.given ?? []).map(([own, keyId]) => [keyId, own]));
	const text = JSON.stringify([...key.records.values()].filter(({ id }) => !id.startsWith('text:') && takes(id)));
	const all = JSON.parse(text, (_, value: unknown) =>
		typeof value === 'string' ? (names.get(value) ?? (value === MAP.articleId ? articleId : value)) : value
	) as { id: StatementId }[];
	return new Map(all.map((one) => [one.id, one])) as unknown as Records;
}

describe('what an exercise asks for', () => {
	it('is the parts alone where parts are to be found: no relations, and nothing unsaid', () => {
		const exercise = set('parts');
		const score = scored(
			exercise,
			solved(exercise, (id) => !/^(inference|attack):|:x1$/.test(id))
		);
		expect(score.points).toEqual({ got: 7, of: 7 });
		expect(remarksOn(score).map(({ what }) => what)).toEqual(['main-found']);
	});

	it('gives no points for statements that were given, where the map is to be built', () => {
		const exercise = set('map');
		const before = scored(exercise, exercise.start);
		// The main conclusion, half for the role of s1, s2 and s3, and six relations.
		expect(before.points).toEqual({ got: 0, of: 8.5 });
		expect(
			scored(
				exercise,
				solved(exercise, () => true)
			).points
		).toEqual({ got: 8.5, of: 8.5 });
	});

	it('gives points for the missing pieces only', () => {
		const exercise = set('missing');
		const missing = exercise.key.exercise?.given.map(([, keyId]) => keyId) ?? [];
		expect(missing).not.toContain('statement:x1');
		expect(missing).not.toContain('statement:s7');
		// x1 and s7 with what ties them: two statements, two relations.
		expect(scored(exercise, exercise.start).points).toEqual({ got: 0, of: 4 });
		expect(
			scored(
				exercise,
				solved(exercise, () => true)
			).points
		).toEqual({ got: 4, of: 4 });
	});

	it('does not praise for a main conclusion that was given', () => {
		const said = (kind: ExerciseKind) => {
			const exercise = set(kind);
			const done = solved(exercise, () => true);
			return remarksOn(scored(exercise, done)).map(({ what }) => what);
		};
		expect(said('missing')).toEqual([]);
		expect(said('map')).toEqual(['main-found']);
	});
});
