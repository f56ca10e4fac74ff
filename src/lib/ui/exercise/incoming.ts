/** Files of a class that come in, by drop, picker, code or link: an exercise is started, feedback goes beside the work, a key is kept. */
import { isError } from '#argument/problems.ts';
import { readRecords, type ReadDocument } from '#interchange/counterpoint/read.ts';
import { readCode } from '#interchange/link/code.ts';
import { read as readLink } from '#interchange/link/read.ts';
import { write } from '#interchange/counterpoint/write.ts';
import { exerciseIn, type Exercise } from '#practice/files/exercise.ts';
import { feedbackIn } from '#practice/files/feedback.ts';
import { exerciseKeyIn } from '#practice/files/key.ts';
import type { PartRead } from '#practice/files/part.ts';
import { submissionIn } from '#practice/files/submission.ts';
import type { App } from '#ui/app.svelte.ts';
import { goto } from '$app/navigation';
import { exerciseHref } from './addresses.ts';
import { keepSet, keepWork, keptSet, keptWork } from './kept.ts';
import { documentAsGiven } from './documents.ts';
import { startWork } from './start.ts';
import { exerciseWords } from './words.ts';

/** True where it was a file of a class and has been dealt with. `name` is the file's. */
export async function takePractice(app: App, document: ReadDocument, name: string): Promise<boolean> {
	const { fields } = document.rest;
	const words = exerciseWords().incoming;
	const feedback = feedbackIn(fields);
	const submission = submissionIn(fields);
	const key = exerciseKeyIn(fields);
	const exercise = exerciseIn(fields);
	const isSound = !document.problems.some(isError) && !document.readOnly;
	const told = [feedback, submission, key, exercise].find((part) => !('fault' in part && part.fault === 'none'));
	if (!told) return false;
	if (tellFault(app, told, name)) return true;
	if (!isSound) {
		app.notices.problem(words.damaged(name, document.problems.find(isError)?.where ?? name));
		return true;
	}
	if ('value' in feedback) await takeFeedback(app, document);
	else if ('value' in submission) app.notices.news(words.submission(submission.value.name));
	else if ('value' in key) await takeKey(app, document);
	else if ('value' in exercise) await takeExercise(app, exercise.value, document);
	return true;
}

/** A code or a link that was pasted. A sentence where it was neither; null where it was dealt with. */
export async function takePasted(app: App, pasted: string): Promise<string | null> {
	const words = exerciseWords().incoming;
	const [, fragment] = /#(\d{1,3}\.[\w-]+)/.exec(pasted.replace(/\s+/g, '')) ?? [];
	if (fragment !== undefined) {
		const link = readLink(fragment);
		if ('fault' in link) return words.codeFaults[link.fault];
		return (await takePractice(app, link.document, '')) ? null : words.codeFaults['no-map'];
	}
	const code = readCode(pasted);
	if ('fault' in code) return words.codeFaults[code.fault];
	return (await takePractice(app, readRecords(code.text), '')) ? null : words.codeFaults['no-map'];
}

function tellFault(app: App, part: PartRead<unknown>, name: string): boolean {
	if (!('fault' in part)) return false;
	const words = exerciseWords().incoming;
	app.notices.problem(part.fault === 'damaged' ? words.damaged(name, part.where) : words.newer(name));
	return true;
}

async function takeExercise(app: App, exercise: Exercise, document: ReadDocument): Promise<void> {
	const words = exerciseWords().incoming;
	const here = await keptWork(app, exercise.id);
	if (here) app.notices.news(words.alreadyHere(exercise.title));
	else {
		await startWork(app, exercise, documentAsGiven(document));
		await app.refresh();
	}
	await goto(exerciseHref(exercise.id));
}

async function takeFeedback(app: App, document: ReadDocument): Promise<void> {
	const words = exerciseWords().incoming;
	const read = feedbackIn(document.rest.fields);
	if (!('value' in read)) return;
	const feedback = read.value;
	const here = await keptWork(app, feedback.exerciseId);
	const plain = documentAsGiven(document);
	if (here && here.workId === feedback.workId) await keepWork(app, { ...here, feedback: plain });
	else {
		// On another device than the work's, or beside other work on the same exercise: the feedback brings the work along.
		const told = exerciseIn(document.rest.fields);
		const stub = { kind: 'whole', instructions: [], hints: false, feedback: 'teacher' } as const;
		const exercise: Exercise =
			'value' in told
				? told.value
				: {
						version: 1,
						...stub,
						id: feedback.exerciseId,
						title: feedback.title,
						points: feedback.points !== undefined
					};
		const id = here ? `${exercise.id.slice(0, 40)}-${feedback.workId.slice(0, 20)}` : exercise.id;
		const own = new Set<string>(feedback.workArticleIds);
		const work = [...document.records].filter(([recordId, record]) => {
			const articleId = 'articleId' in record ? record.articleId : recordId;
			return !String(articleId).startsWith('article:') || own.has(String(articleId));
		});
		const start = write(new Map(work), { withTexts: true }).document;
		const made = await startWork(app, { ...exercise, id }, start);
		const { workId, name, answers } = feedback;
		await keepWork(app, { ...made, workId, name, ...(answers && { answers }), feedback: plain });
		if (here) app.notices.news(words.notYours(feedback.name, feedback.title));
		await app.refresh();
		await goto(exerciseHref(id));
		return;
	}
	app.notices.news(words.feedbackHere(feedback.title));
	await goto(exerciseHref(feedback.exerciseId));
}

async function takeKey(app: App, document: ReadDocument): Promise<void> {
	const read = exerciseKeyIn(document.rest.fields);
	if (!('value' in read)) return;
	const { exercise } = read.value;
	const here = await keptSet(app, exercise.id);
	await keepSet(app, { exercise, document: here?.document ?? null, key: documentAsGiven(document) });
	app.notices.news(exerciseWords().incoming.keyHere(exercise.title));
	await goto(exerciseHref());
}
