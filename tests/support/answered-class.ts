/**
 * Small classes that answer instead of drawing: an exercise in judging and one in comparing, with what five pupils handed in. What each
 * has wrong is known, and so are the points.
 */
import { idOf, type ArticleId, type StatementId } from '#argument/ids.ts';
import { recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import type { Exercise } from '#practice/files/exercise.ts';
import type { ExerciseKey } from '#practice/files/key.ts';
import type { Answer } from '#practice/files/submission.ts';
import { setExercise } from '#practice/setting/set-exercise.ts';
import type { SetExercise } from '#practice/setting/task.ts';
import { analysis, renamed } from './analyses.ts';

const TOWN = analysis('town', 's1!; s2 -> s1; s3=e -> s2; s4 -> s1; s6^ -/> s1; s7 -/> s6');
const RIVER = renamed(analysis('river', 's1!; s2 -> s1; s6 -/> s1'), 'river');

/** What one class handed in, by file name, with the key's file; and the points counted by hand. */
export interface AnsweredClass {
	readonly files: Readonly<Record<string, string>>;
	readonly points: Readonly<Record<string, string>>;
}

function made(records: Records, kind: 'judge' | 'compare', articleIds: readonly ArticleId[]): SetExercise {
	const questions = [{ stepId: idOf('inference', 's2-s1'), question: 'Is it so in every town?' }];
	const set = setExercise(records, { exerciseId: kind, kind, articleIds, withText: true, questions });
	if (typeof set === 'string') throw new Error(set);
	return set;
}

function exerciseOf(kind: 'judge' | 'compare', { items }: SetExercise): Exercise {
	const said = { title: `To ${kind}: Market street`, instructions: ['Say what you think.'] };
	const choices = { hints: false, feedback: 'teacher', points: true } as const;
	return { version: 1, id: kind, kind, ...said, ...choices, ...(items.length > 0 && { items }) };
}

function keyFile(kind: 'judge' | 'compare', set: SetExercise): string {
	const { given, answers } = set;
	const exerciseKey: ExerciseKey = { version: 1, exercise: exerciseOf(kind, set), given, answers };
	return JSON.stringify({
		...(JSON.parse(toText(write(set.key, { withTexts: true }).document)) as object),
		exerciseKey
	});
}

function handedIn(
	kind: 'judge' | 'compare',
	name: string,
	records: readonly ArgumentRecord[],
	answers: readonly Answer[] = []
): string {
	const own = recordsOf(records.filter(({ id }) => !id.startsWith('text:')));
	const who = { exerciseId: kind, kind, workId: name.toLowerCase(), name, handedInAt: '2026-03-02T10:15Z' };
	const submission = { version: 1, ...who, ...(answers.length > 0 && { answers }) };
	return JSON.stringify({ ...(JSON.parse(toText(write(own, { withTexts: true }).document)) as object), submission });
}

/** Ada has all, Ben the first wrong, Cem leaves out the last, Dora answers nothing, Eli has all wrong and writes why. */
export function judgingClass(): AnsweredClass {
	const set = made(TOWN.records, 'judge', [TOWN.articleId]);
	const right = new Map(set.answers.map(({ itemId, answers: [first] }) => [itemId, first]));
	const judged = set.items.filter(({ id }) => right.get(id) !== undefined);
	const open = set.items.filter(({ id }) => right.get(id) === undefined);
	const other = (itemId: string) => (right.get(itemId) === 'neither' ? ('weakens' as const) : ('neither' as const));
	const asKey = judged.map(({ id }): Answer => ({ itemId: id, answer: right.get(id) ?? 'neither' }));
	const all = judged.length;
	const works: Record<string, readonly Answer[]> = {
		Ada: [...asKey, ...open.map(({ id }): Answer => ({ itemId: id, answer: 'no', words: 'Not by the river.' }))],
		Ben: asKey.map((one, at) => (at === 0 ? { ...one, answer: other(one.itemId) } : one)),
		Cem: asKey.slice(0, -1),
		Dora: [],
		Eli: asKey.map((one) => ({ ...one, answer: other(one.itemId), words: 'I think so.' }))
	};
	const names = Object.keys(works);
	const points = [all, all - 1, all - 1, 0, 0].map((got, at) => [names[at] ?? '', `${got}/${all}`] as const);
	return { files: filesOf('judge', set, works), points: Object.fromEntries(points) };
}

/** Two pairs are the key's. Ada has both, Ben one in the other sense, Cem one and one beyond, Dora none, Eli both in the other sense. */
export function comparingClass(): AnsweredClass {
	const pair = (at: number, a: string, b: string, relation: string) =>
		({
			id: idOf('alignment', `${at}`),
			statementIds: [`statement:${a}`, `statement:${b}`],
			relation,
			status: 'accepted'
		}) as ArgumentRecord;
	const keyPairs = [pair(1, 's1', 'river-s1', 'same'), pair(2, 's2', 'river-s6', 'opposed')];
	const both = recordsOf([...TOWN.records.values(), ...RIVER.records.values(), ...keyPairs]);
	const set = made(both, 'compare', [TOWN.articleId, RIVER.articleId]);
	const ids = new Map(set.given.map(([own, ofKey]) => [ofKey as StatementId, own.slice('statement:'.length)]));
	const own = (id: StatementId) => ids.get(id) ?? '';
	const shared = (relation: string) => pair(1, own('statement:s1'), own('statement:river-s1'), relation);
	const clash = (relation: string) => pair(2, own('statement:s2'), own('statement:river-s6'), relation);
	const beyond = pair(3, own('statement:s2'), own('statement:river-s2'), 'same');
	const drawn: Record<string, readonly ArgumentRecord[]> = {
		Ada: [shared('same'), clash('opposed')],
		Ben: [shared('same'), clash('same')],
		Cem: [shared('same'), beyond],
		Dora: [],
		Eli: [shared('opposed'), clash('same')]
	};
	const points = { Ada: '2/2', Ben: '1.5/2', Cem: '1/2', Dora: '0/2', Eli: '1/2' };
	return { files: filesOf('compare', set, {}, drawn), points };
}

function filesOf(
	kind: 'judge' | 'compare',
	set: SetExercise,
	answers: Readonly<Record<string, readonly Answer[]>>,
	drawn: Readonly<Record<string, readonly ArgumentRecord[]>> = {}
): Record<string, string> {
	const works = [...new Set([...Object.keys(answers), ...Object.keys(drawn)])].map((name) => {
		const records = [...set.records.values(), ...(drawn[name] ?? [])];
		return [`${name.toLowerCase()}.handed-in.counterpoint.json`, handedIn(kind, name, records, answers[name])] as const;
	});
	return Object.fromEntries([...works, [`${kind}.key.counterpoint.json`, keyFile(kind, set)]]);
}
