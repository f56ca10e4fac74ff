/** What a person's hands do on an article's screen: words drawn over, boxes found and dragged, fingers that move. */
import { expect, type Locator, type Page } from '@playwright/test';

export interface Place {
	readonly x: number;
	readonly y: number;
}

export const outlineOf = (page: Page): Locator => page.getByRole('tree');

/** The outline's line of a siglum. */
export const line = (page: Page, siglum: string): Locator =>
	outlineOf(page).getByRole('treeitem', { name: new RegExp(`(^|, )${siglum},`) });

export const isSaved = (page: Page): Promise<void> => expect(page.getByText('Saved on this device')).toBeVisible();

export const barOf = (page: Page): Locator => page.getByRole('toolbar', { name: 'What the selected words are' });

/** Where words of the text begin and end on the screen, which is scrolled to them: inside their first and last letters. */
async function endsOf(page: Page, words: string, isChosen = false): Promise<{ from: Place; to: Place }> {
	const found = await page.evaluate(
		([wanted, isChosen]) => {
			const article = document.querySelector('article') ?? document.body;
			const runs: { node: Text; start: number }[] = [];
			let all = '';
			const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
			for (let node = walker.nextNode(); node; node = walker.nextNode()) {
				const parent = node.parentElement;
				if (!parent?.closest('[data-start]') || parent.closest('.siglum, .number')) continue;
				runs.push({ node: node as Text, start: all.length });
				all += node.nodeValue ?? '';
			}
			const at = all.indexOf(wanted);
			if (at < 0) return null;
			const letter = (offset: number) => {
				const run = runs.findLast(({ start }) => start <= offset);
				if (!run) throw new Error('no such letter');
				const range = document.createRange();
				range.setStart(run.node, offset - run.start);
				range.setEnd(run.node, offset - run.start + 1);
				return range;
			};
			const scroller = article.closest('[data-scroller]');
			const view = scroller?.getBoundingClientRect();
			const top = letter(at).getBoundingClientRect().top;
			const bottom = letter(at + wanted.length - 1).getBoundingClientRect().bottom;
			if (scroller && view && (top < view.top + 60 || bottom > view.bottom - 60))
				scroller.scrollBy({ top: top - view.top - view.height / 3 });
			if (isChosen) {
				const range = letter(at);
				const end = letter(at + wanted.length - 1);
				range.setEnd(end.endContainer, end.endOffset);
				document.getSelection()?.removeAllRanges();
				document.getSelection()?.addRange(range);
			}
			const first = letter(at).getBoundingClientRect();
			const last = letter(at + wanted.length - 1).getBoundingClientRect();
			return {
				from: { x: first.left + 1, y: first.top + first.height / 2 },
				to: { x: last.right - 1, y: last.top + last.height / 2 }
			};
		},
		[words, isChosen] as const
	);
	if (!found) throw new Error(`these words are not in the text: ${words}`);
	return found;
}

/** Draws over words with the mouse, as a reader does. */
export async function drawOver(page: Page, words: string): Promise<void> {
	const { from, to } = await endsOf(page, words);
	await drag(page, from, to);
}

export async function drag(page: Page, from: Place, to: Place): Promise<void> {
	await page.mouse.move(from.x, from.y);
	await page.mouse.down();
	await page.mouse.move((from.x + to.x) / 2, (from.y + to.y) / 2, { steps: 2 });
	await page.mouse.move(to.x, to.y, { steps: 2 });
	await page.mouse.up();
}

/** A finger goes down, moves and is lifted. */
export async function dragByFinger(page: Page, from: Place, to: Place): Promise<void> {
	const session = await page.context().newCDPSession(page);
	const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: Place) =>
		session.send('Input.dispatchTouchEvent', { type, touchPoints: at ? [{ x: at.x, y: at.y }] : [] });
	await touch('touchStart', from);
	for (let step = 1; step <= 6; step += 1)
		await touch('touchMove', { x: from.x + ((to.x - from.x) * step) / 6, y: from.y + ((to.y - from.y) * step) / 6 });
	await touch('touchEnd');
	await session.detach();
}

/** A long press selects words on a phone; what the system's own handles do is left to the system. */
export async function chooseWords(page: Page, words: string): Promise<void> {
	await endsOf(page, words, true);
}

/** The grip at an end of the marked words of the statement in hand. */
export async function gripOf(page: Page, end: 'start' | 'end'): Promise<Place> {
	const grip = page.locator(`.grip.${end}`).first();
	await expect(grip).toBeVisible();
	const box = await grip.boundingBox();
	if (!box) throw new Error('there is no grip');
	return { x: box.x + box.width / 2, y: end === 'start' ? box.y + 2 : box.y + box.height - 2 };
}

/** Where a letter of the text stands, without scrolling to it: inside it, at its end. */
export async function endOfWords(page: Page, words: string): Promise<Place> {
	return (await endsOf(page, words)).to;
}

export async function startOfWords(page: Page, words: string): Promise<Place> {
	return (await endsOf(page, words)).from;
}

/**
 * Where the box of a siglum stands on the screen, found by pointing: the outline shows what is pointed at. It is looked for within the
 * page, as hundreds of moves sent one by one would take a minute on a busy machine.
 */
export async function boxOf(
	page: Page,
	siglum: string
): Promise<{ x: number; y: number; width: number; height: number }> {
	await expect(line(page, siglum)).toHaveCount(1);
	const found = await line(page, siglum)
		.locator('.row')
		.first()
		.evaluate(async (row) => {
			const drawing = document.querySelector('.drawing')?.getBoundingClientRect();
			if (!drawing) return null;
			const isAt = async (x: number, y: number) => {
				if (x < drawing.left || x > drawing.right || y < drawing.top || y > drawing.bottom) return false;
				document
					.elementFromPoint(x, y)
					?.dispatchEvent(
						new MouseEvent('mousemove', { clientX: x, clientY: y, bubbles: true, cancelable: true, view: window })
					);
				for (let turn = 0; turn < 3; turn += 1) await Promise.resolve();
				return row.matches('.pointed');
			};
			const edge = async (x: number, y: number, dx: number, dy: number) => {
				let [atX, atY] = [x, y];
				for (const size of [32, 8, 2])
					while (await isAt(atX + dx * size, atY + dy * size)) [atX, atY] = [atX + dx * size, atY + dy * size];
				return { x: atX, y: atY };
			};
			for (let y = drawing.top + 10; y < drawing.bottom; y += 24)
				for (let x = drawing.left + 10; x < drawing.right; x += 60) {
					if (!(await isAt(x, y))) continue;
					const [left, right] = [await edge(x, y, -1, 0), await edge(x, y, 1, 0)];
					const [top, bottom] = [await edge(x, y, 0, -1), await edge(x, y, 0, 1)];
					return { x: left.x, y: top.y, width: right.x - left.x, height: bottom.y - top.y };
				}
			return null;
		});
	if (!found) throw new Error(`no box ${siglum} is on the screen`);
	return found;
}

export async function middleOf(page: Page, siglum: string): Promise<Place> {
	const { x, y, width, height } = await boxOf(page, siglum);
	return { x: x + width / 2, y: y + height / 2 };
}

/** Where the line of a box toward what it serves begins, on a map that grows to the right. */
export async function lineStartOf(page: Page, siglum: string): Promise<Place> {
	const { x, y, height } = await boxOf(page, siglum);
	return { x: x - 3, y: y + height / 2 };
}
