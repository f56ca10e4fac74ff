/** An opinion piece of some 600 words, written for the tests, what a reader takes from it, and its way into the library. */
import type { Page } from '@playwright/test';
import { expect } from './visit.ts';

const TITLE = 'Let the schools of Varnby begin at nine';

const PARAGRAPHS = [
	'At ten to eight on any winter morning, the bus shelter at Varnby mill holds thirty teenagers and no conversation. Half of them are asleep on their feet. Next month the school board decides on the timetable for the coming years, and it has a chance to put an end to this sight. The secondary schools of Varnby should begin at nine.',
	'The first reason is sleep. The body clock of a fifteen-year-old runs later than that of a child or a grown-up, and no amount of scolding sets it back. When the district nurse asked 412 of our pupils last spring, they slept six hours and forty minutes on an average school night. Their doctors recommend at least eight. A pupil who has slept too little learns less, however good the teacher.',
	'The second reason is safety. Between seven and eight the road past the mill is dark for four months of the year, and it carries the lorries of the gravel pit. The police counted eleven accidents with cyclists there in the last three winters, and nine of them happened before eight o’clock. An hour later the sun is up and the lorries are gone.',
	'We need not guess what would happen, because our neighbors have tried it. Holmsund moved its first lesson from eight to nine in 2021. In the two years that followed, lateness fell by a third, and the share of pupils who passed mathematics rose from 71 to 78 percent. Nobody in Holmsund has asked to go back.',
	'Three things are said against it. Parents who start work at eight, it is said, cannot leave their children at home. That would be a strong objection if we were speaking of first graders. But pupils of thirteen and more lock the front door behind them every day already, and the schools could open their libraries at half past seven for those who would rather not. Holmsund does so, and it costs the town two hours of a caretaker’s pay.',
	'It is also said that the sports clubs will lose their afternoons. The clubs have a point: training would begin at five instead of four, and in winter the pitches are dark by then. Yet the pitches of the river club have had lights since 2018, and the council has set money aside for the other two.',
	'The third objection is the weightiest. The bus company runs its vehicles first for the schools and then for the factory, and a later school day, so it says, would need four more drivers. That figure deserves a closer look. It rests on the timetable of 2015, when the early shift at the factory still began at half past eight. Since the spring the shift begins at seven. The same buses can carry the workers first and the pupils after them, and no driver more is needed.',
	'There is a deeper worry behind all three, which I have often heard and seldom read: that life is hard, that it begins early, and that the young had better get used to it. I have some sympathy for the thought. But we do not make children strong by keeping from them what strength is made of. Nobody proposes to harden pupils by taking away their lunch.',
	'A school is there so that people learn in it. If the first lesson of the day is lost on half of the class, it is not a lesson but a roll call. The board should look at what the nurse found, at what the police counted, and at what our neighbors did, and then it should move the bell.'
] as const;

/** Brings the piece into the library, and ends on its page: a text without a map. */
export async function openNineOClock(page: Page): Promise<void> {
	const article = { id: 'article:nine', title: TITLE, authorIds: [], language: 'en', textId: 'text:nine' };
	const texts = [{ id: 'text:nine', articleId: article.id, kind: 'original', text: PARAGRAPHS.join('\n\n') }];
	const document = JSON.stringify({ format: 'counterpoint', schemaVersion: 1, articles: [article], texts });
	await page.goto('./');
	await page
		.getByTestId('file-picker')
		.setInputFiles({ name: 'nine.counterpoint.json', mimeType: 'application/json', buffer: Buffer.from(document) });
	await expect(page.getByText('1 article opened').first()).toBeVisible();
	await page.goto('./article/nine');
	await expect(page.getByText('At ten to eight on any winter morning')).toBeAttached();
}

export type Bearing = 'conclusion' | 'reason' | 'evidence' | 'attack' | 'step' | 'together';

/** The keys that choose words: sentence by sentence, clause by clause, paragraph by paragraph, and the end by clauses. */
const [NEXT, BACK, CLAUSE, LAST, DOWN, MORE] = [
	'ArrowRight',
	'ArrowLeft',
	'Control+ArrowRight',
	'Control+ArrowLeft',
	'Control+ArrowDown',
	'Control+Shift+ArrowRight'
];
/** Takes in hand what the statement in hand serves, or the main conclusion. */
const [TOWARD, TO_MAIN] = ['t', 'Shift+T'];

export interface Mapped {
	readonly words: string;
	/** By which keys the words are chosen, from where the words before them ended, and what they bear on is taken in hand. */
	readonly keys: readonly string[];
	readonly as: Bearing;
	/** Of the list; none: it stands alone. */
	readonly on?: number;
}

/** The statements of a map of the piece: their words, and how each bears on an earlier one of the list. */
export const MAP: readonly Mapped[] = [
	{
		words: 'The secondary schools of Varnby should begin at nine.',
		keys: [DOWN, DOWN, BACK],
		as: 'conclusion'
	},
	{
		words: 'they slept six hours and forty minutes on an average school night.',
		keys: [DOWN, NEXT, NEXT, LAST],
		as: 'evidence',
		on: 0
	},
	{ words: 'Their doctors recommend at least eight.', keys: [NEXT], as: 'together', on: 1 },
	{
		words: 'nine of them happened before eight o’clock.',
		keys: [DOWN, NEXT, NEXT, LAST, TOWARD],
		as: 'evidence',
		on: 0
	},
	{ words: 'An hour later the sun is up and the lorries are gone.', keys: [NEXT], as: 'together', on: 3 },
	{
		words: 'Nobody in Holmsund has asked to go back.',
		keys: [DOWN, DOWN, BACK, TOWARD],
		as: 'evidence',
		on: 0
	},
	{
		words: 'Parents who start work at eight, it is said, cannot leave their children at home.',
		keys: [NEXT, NEXT, TOWARD],
		as: 'attack',
		on: 0
	},
	{
		words: 'pupils of thirteen and more lock the front door behind them every day already',
		keys: [NEXT, NEXT, CLAUSE],
		as: 'attack',
		on: 6
	},
	{
		words: 'the schools could open their libraries at half past seven for those who would rather not.',
		keys: [CLAUSE, TOWARD],
		as: 'attack',
		on: 6
	},
	{ words: 'Holmsund does so', keys: [CLAUSE], as: 'evidence', on: 8 },
	{ words: 'the sports clubs will lose their afternoons.', keys: [CLAUSE, CLAUSE, TO_MAIN], as: 'attack', on: 0 },
	{ words: 'in winter the pitches are dark by then.', keys: [NEXT, LAST], as: 'reason', on: 10 },
	{
		words: 'the pitches of the river club have had lights since 2018',
		keys: [CLAUSE],
		as: 'step',
		on: 11
	},
	{
		words: 'a later school day, so it says, would need four more drivers.',
		keys: [DOWN, NEXT, CLAUSE, CLAUSE, MORE, MORE, TO_MAIN],
		as: 'attack',
		on: 0
	},
	{
		words: 'The same buses can carry the workers first and the pupils after them',
		keys: [DOWN, BACK, CLAUSE],
		as: 'attack',
		on: 13
	},
	{ words: 'the young had better get used to it.', keys: [DOWN, LAST, TO_MAIN], as: 'attack', on: 0 },
	{
		words: 'we do not make children strong by keeping from them what strength is made of.',
		keys: [NEXT, NEXT, CLAUSE],
		as: 'attack',
		on: 15
	}
];

/** That map as its outline says it: how deep each line stands, and by which word it bears on what is above it. */
export const OUTLINE = [
	'1 The secondary',
	'2 because They slept',
	'2 and Their doctors',
	'2 because Nine of',
	'2 and An hour',
	'2 because Nobody in',
	'2 but Parents who',
	'3 but Pupils of',
	'3 but The schools',
	'4 because Holmsund does',
	'2 but The sports',
	'3 because In winter',
	'3 but the step from The pitches',
	'2 but A later',
	'3 but The same',
	'2 but The young',
	'3 but We do'
];

/** What the outline of the page says, in the manner of OUTLINE; on a phone also where another tab is open. */
export function outlineSaid(page: Page): Promise<string[]> {
	return page.locator('[role=treeitem]').evaluateAll((items) =>
		items.map((item) => {
			const name = item.getAttribute('aria-label') ?? '';
			const row = item.querySelector('.row');
			const wording = row?.querySelector('.words')?.textContent ?? '';
			const relation = /^(because|and|but the step from|but)\b/.exec(name)?.[1];
			const rel = row?.querySelector('.rel')?.textContent ?? '';
			const begins = wording.trim().slice(rel.length).trim().split(/\s+/).slice(0, 2).join(' ');
			return [item.getAttribute('aria-level'), relation, begins].filter(Boolean).join(' ');
		})
	);
}
