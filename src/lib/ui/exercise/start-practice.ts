/** Begins an exercise for practice: it is made of the corpus as it is shipped, whatever has become of the articles in the library. */
import type { Level } from '#practice/files/exercise.ts';
import { withinSteps } from '#practice/setting/part-of-map.ts';
import type { App } from '#ui/app.svelte.ts';
import { loadCorpus } from '#ui/corpus.ts';
import { FOR_PRACTICE, practiceId } from './for-practice.ts';
import type { Work } from './kept.ts';
import { makeExercise } from './make.ts';
import { startWork } from './start.ts';
import { exerciseWords } from './words.ts';

/** What was made of it before goes. */
export async function startPractice(app: App, level: Level): Promise<Work> {
	const { articleId, kind, steps } = FOR_PRACTICE[level];
	const corpus = await loadCorpus();
	const made = await makeExercise(
		corpus,
		{
			kind,
			articleIds: [articleId],
			withText: true,
			...(steps !== undefined && { only: withinSteps(corpus, articleId, steps) })
		},
		{
			title: exerciseWords().teacher.practice[level].title,
			instructions: exerciseWords().teacher.practice[level].task,
			hints: level !== 'easy',
			points: false,
			feedback: 'after',
			level
		},
		{ next: () => practiceId(level) },
		new Date()
	);
	if (typeof made === 'string') throw new Error(`the corpus does not do for ${level}: ${made}`);
	return startWork(app, made.exercise, made.document);
}
