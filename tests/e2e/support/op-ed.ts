/** A short opinion piece, written for the tests, and its way into the library. */
import type { Page } from '@playwright/test';
import { expect } from './visit.ts';

export const OP_ED = {
	title: 'Close the market square to cars',
	paragraphs: [
		'Every Saturday the market square of Lindholm is full of cars that are going nowhere. The town should close the square to cars on market days, and it should do so before the summer.',
		'The traders will lose nothing. When the bridge was repaired in 2019, the square was closed for eleven weeks, and takings on the stalls rose by nine percent. People who walk stop more often than people who drive, and whoever stops may buy.',
		'The square is also dangerous as it is. Four people were hurt there last year, two of them children. A place where children cannot let go of a hand is not a square but a road with a fountain.',
		'Some say that the old and the lame need their cars. That is true, yet the bus stops at the corner of the square every ten minutes, and a lane for those with a permit would cost next to nothing. The council has money for paint.',
		'What is missing is not money but the will to begin. A trial of one summer binds nobody. If the stalls are empty by autumn, the cars can come back.'
	]
} as const;

/** A statement of a prepared map: in the order of the outline, the first is the main conclusion. */
export interface Prepared {
	readonly wording: string;
	readonly role?: 'conclusion' | 'premise' | 'evidence';
	/** The place in the list of what it bears on; none: the first of the list. */
	readonly on?: number;
	/** `with`: taken together with the one before it. */
	readonly how?: 'supports' | 'attacks' | 'with';
	/** Words of the piece that it rests on. */
	readonly words?: string;
}

/** The main conclusion and its reasons, each on its own. */
export const mainAnd = (...reasons: string[]): Prepared[] => [
	{ wording: 'The square should be closed to cars.', role: 'conclusion' },
	...reasons.map((wording) => ({ wording }))
];

/** The piece as a map file, with these statements. */
function asFile(statements: readonly Prepared[]): Buffer {
	const text = OP_ED.paragraphs.join('\n\n');
	const article = { id: 'article:op-ed', title: OP_ED.title, authorIds: [], language: 'en', textId: 'text:op-ed' };
	const texts = [{ id: 'text:op-ed', articleId: article.id, kind: 'original', text }];
	const shared = { articleId: article.id, status: 'accepted' };
	const idOf = (place: number) => `statement:s${place}`;
	const inferences: { id: string; articleId: string; status: string; premiseIds: string[]; conclusionId: string }[] =
		[];
	const attacks: object[] = [];
	statements.forEach(({ on = 0, how = 'supports' }, place) => {
		if (place === 0) return;
		if (how === 'with') inferences.at(-1)?.premiseIds.push(idOf(place));
		else if (how === 'attacks')
			attacks.push({ ...shared, id: `attack:a${place}`, attackerId: idOf(place), targetId: idOf(on) });
		else inferences.push({ ...shared, id: `inference:i${place}`, premiseIds: [idOf(place)], conclusionId: idOf(on) });
	});
	const document = {
		format: 'counterpoint',
		schemaVersion: 1,
		articles: [article],
		texts,
		statements: statements.map(({ wording, role = 'premise', words }, place) => ({
			...shared,
			id: idOf(place),
			role,
			wording,
			isMain: place === 0,
			voice: 'own',
			implicit: false,
			passages: words === undefined ? [] : [passageIn(text, words)]
		})),
		inferences,
		attacks
	};
	return Buffer.from(JSON.stringify(document));
}

function passageIn(text: string, exact: string) {
	const start = text.indexOf(exact);
	const end = start + exact.length;
	return { start, end, exact, prefix: text.slice(Math.max(0, start - 32), start), suffix: text.slice(end, end + 32) };
}

/** Brings the piece into the library, and ends on its page: a text without a map. */
export async function openOpEd(page: Page, shows: 'map' | 'text' = 'map', base = './'): Promise<void> {
	await takeIn(page, [], base);
	if (shows === 'text') await expect(page.getByText('Every Saturday the market square')).toBeVisible();
	else await expect(page.getByRole('heading', { name: 'What does this author want you to believe?' })).toBeVisible();
}

/** The same with a map that is there already. */
export async function openMapped(page: Page, statements: readonly Prepared[]): Promise<void> {
	await takeIn(page, statements, './');
	await expect(page.locator('[role=treeitem]')).toHaveCount(statements.length);
}

async function takeIn(page: Page, statements: readonly Prepared[], base: string): Promise<void> {
	await page.goto(base);
	await page
		.getByTestId('file-picker')
		.setInputFiles({ name: 'square.counterpoint.json', mimeType: 'application/json', buffer: asFile(statements) });
	await expect(page.getByText('1 article opened').first()).toBeVisible();
	await page.goto(`${base}article/op-ed`);
}
