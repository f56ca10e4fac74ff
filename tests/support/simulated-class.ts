/**
 * A class of thirty, made from a key and a list of errors for each pupil: what each has wrong is known, and so is what that costs.
 * Beside the thirty: files that are damaged, of another article, handed in twice and too late.
 */
import { idOf, type RecordId, type StatementId } from '#argument/ids.ts';
import { allOf, type ArgumentRecord } from '#argument/records.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import type { Role, Statement } from '#argument/records/statement.ts';
import { describe as passageAt } from '#anchoring/describe.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import type { Analysis } from '#practice/analysis.ts';
import { analysis, renamed, SENTENCES, TEXT } from './analyses.ts';
import { graphIn, withText } from './graph-notation.ts';

export const EXERCISE_ID = 'market-street';
/** Seven statements, six relations and the main conclusion: 14 points. */
export const KEY = analysis('key', 's1!; s2 -> s1; s3=e -> s2; s4 -> s1; s5=e -> s4; s6^ -/> s1; s7 -/> s6');

/** Name, errors as `make` reads them, and the points left, counted by hand. */
export const PUPILS: readonly (readonly [name: string, errors: string, points: number])[] = [
	['Ada', '', 14],
	['Ben', 'role s3 premise', 13.5],
	['Cem', 'move s3 s4', 13],
	['Dora', 'drop s7', 12],
	['Eli', 'loose s5', 13],
	['Fay', 'flip s6', 13.5],
	['Gus', 'main s2', 13],
	['Hana', 'no-main', 13],
	['Ivo', 'own s6', 14],
	['Jan', 'extra s8', 14],
	['Kim', 'turn s2 s1', 13.5],
	['Lea', 'narrow s5', 14],
	['Max', 'role s3 premise; role s5 premise', 13],
	['Nia', 'move s3 s4; flip s6', 12.5],
	['Oda', 'move s3 s4; extra s8', 13],
	['Pia', 'drop s6', 11],
	['Quin', 'drop s3; drop s5', 10],
	['Rui', 'role s4 premise', 13.5],
	['Sara', 'move s3 s4; role s3 premise', 12.5],
	['Tom', 'main s2; extra s8', 13],
	['Uma', 'loose s3; loose s5', 12],
	['Vic', 'flip s6; flip s7', 13],
	['Wim', 'drop s2', 11],
	['Xia', 'move s5 s1', 13],
	['Yan', 'extra s8; own s6', 14],
	['Zoe', 'move s4 s2', 13.5],
	['Abe', 'drop s1', 9],
	['Bea', 'drop s6; drop s7', 10],
	['Cid', 'only s1', 2],
	['Dov', 'nothing', 0]
];

/** The key with errors made in it, under ids of its own as another person's map has them. */
export function made(name: string, errors: string): Analysis {
	const records = new Map<RecordId, ArgumentRecord>(KEY.records);
	for (const error of errors.split('; ').filter(Boolean)) make(records, error.split(' '));
	return renamed({ name, records, articleId: KEY.articleId }, name.toLowerCase());
}

function make(records: Map<RecordId, ArgumentRecord>, [error = '', first = '', second = '']: readonly string[]): void {
	const id = idOf('statement', first);
	const own = records.get(id) as Statement | undefined;
	const change = (fields: Partial<Statement>) => own && records.set(id, { ...own, ...fields });
	const steps = () => allOf(records, 'inference').filter(({ premiseIds }) => premiseIds.includes(id));
	switch (error) {
		case 'drop':
			return drop(records, id);
		case 'only':
			for (const one of allOf(records, 'statement')) if (one.id !== id) drop(records, one.id);
			return;
		case 'nothing':
			for (const one of allOf(records, 'statement')) drop(records, one.id);
			return;
		case 'role':
			return void change({ role: second as Role });
		case 'own':
			return void change({ voice: 'own' });
		case 'main':
			for (const one of allOf(records, 'statement')) records.set(one.id, { ...one, isMain: one.id === id });
			return;
		case 'no-main':
			for (const one of allOf(records, 'statement')) records.set(one.id, { ...one, isMain: false });
			return;
		case 'move':
			for (const step of steps()) records.set(step.id, { ...step, conclusionId: idOf('statement', second) });
			return;
		case 'loose':
			for (const step of steps()) records.delete(step.id);
			return;
		case 'turn':
			for (const step of steps())
				records.set(step.id, { ...step, premiseIds: [idOf('statement', second)], conclusionId: id });
			return;
		case 'flip':
			for (const attack of allOf(records, 'attack')) {
				if (attack.attackerId !== id) continue;
				records.delete(attack.id);
				const { articleId, status } = attack;
				const conclusionId = attack.targetId as StatementId;
				const stepId = idOf('inference', `flipped-${first}`);
				records.set(stepId, { id: stepId, articleId, status, premiseIds: [id], conclusionId });
			}
			return;
		case 'narrow': {
			const [passage] = own?.passages ?? [];
			if (!passage || !isQuotePassage(passage)) return;
			const end = passage.start + Math.ceil((passage.end - passage.start) * 0.6);
			return void change({ passages: [passageAt(TEXT, { start: passage.start, end })] });
		}
		case 'extra': {
			const sentence = SENTENCES[Number(first.slice(1)) - 1] ?? '';
			const start = TEXT.indexOf(sentence);
			const passages = [passageAt(TEXT, { start, end: start + sentence.length })];
			const other = records.get('statement:s2') as Statement;
			return void records.set(id, { ...other, id, wording: sentence, role: 'evidence', isMain: false, passages });
		}
		default:
			throw new Error(`no such error: ${error}`);
	}
}

function drop(records: Map<RecordId, ArgumentRecord>, id: StatementId): void {
	records.delete(id);
	for (const one of allOf(records, 'inference'))
		if (one.conclusionId === id || one.premiseIds.includes(id)) records.delete(one.id);
	for (const one of allOf(records, 'attack')) if (one.attackerId === id || one.targetId === id) records.delete(one.id);
}

export const fileOf = ({ records }: Analysis) => toText(write(records, { withTexts: true }).document);

/** What a pupil hands in: the map without the text, and whose it is. */
export function handedIn(one: Analysis, handedInAt: string, workId = one.name.toLowerCase()): string {
	const articleId = idOf('article', `exercise-${EXERCISE_ID}`);
	const records = new Map([...one.records].filter(([id]) => !id.startsWith('text:')));
	const text = toText(write(records, { withTexts: true }).document).replaceAll(`"${one.articleId}"`, `"${articleId}"`);
	const submission = { version: 1, exerciseId: EXERCISE_ID, kind: 'whole', workId, name: one.name, handedInAt };
	return JSON.stringify({ ...(JSON.parse(text) as object), submission });
}

/** The teacher's key as a file, with the exercise it is of. Work is late from noon on. */
export function keyFile(): string {
	const exercise = {
		version: 1,
		id: EXERCISE_ID,
		kind: 'whole',
		title: 'Find the reasons: Market street',
		instructions: ['Take the article apart.'],
		hints: false,
		feedback: 'teacher',
		points: true,
		dueAt: '2026-03-02T12:00Z'
	};
	const exerciseKey = { version: 1, exercise, given: [[`article:exercise-${EXERCISE_ID}`, KEY.articleId]] };
	return JSON.stringify({ ...(JSON.parse(fileOf(KEY)) as object), exerciseKey });
}

/**
 * The thirty as files, and four more: an earlier try of Ben's, the same file of Ada's again, one cut off in the middle and a map of
 * another article. Dov is late.
 */
export function classFiles(): Record<string, string> {
	const at = (hour: string) => `2026-03-02T${hour}Z`;
	const files: Record<string, string> = {};
	for (const [name, errors] of PUPILS)
		files[`${name.toLowerCase()}.handed-in.counterpoint.json`] = handedIn(
			made(name, errors),
			at(name === 'Dov' ? '13:05' : '10:15')
		);
	files['ben-first-try.counterpoint.json'] = handedIn(made('Ben', 'drop s3; drop s5'), at('09:40'));
	files['ada (1).handed-in.counterpoint.json'] = files['ada.handed-in.counterpoint.json'] ?? '';
	files['cut-off.counterpoint.json'] = (files['eli.handed-in.counterpoint.json'] ?? '').slice(0, 700);
	const other = withText(graphIn('z')`d!; q -> d`, 'article:z');
	files['holidays.counterpoint.json'] = toText(write(other, { withTexts: true }).document);
	return files;
}
