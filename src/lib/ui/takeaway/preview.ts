/** A map in small, in the colors of the page: what a link or a file holds, before it is opened. */
import type { ArticleId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import { posterOf } from '#map/poster.ts';
import { paletteOf } from '#map/theme.ts';
import { fontsLoaded, paintPoster } from './pixels.ts';
import { wholeMap } from './whole-picture.ts';

const ROOM = { width: 780, height: 460 };

export async function paintPreview(
	canvas: HTMLCanvasElement,
	records: Records,
	articleId: ArticleId,
	signal: AbortSignal
): Promise<void> {
	const part = await wholeMap(records, articleId, signal);
	const poster = posterOf(part, { title: '', source: '', legend: null });
	const { width, height } = poster.frame;
	if (!(width > 0 && height > 0)) return;
	await fontsLoaded();
	const fit = Math.min(1, ROOM.width / width, ROOM.height / height);
	const density = Math.min(2, devicePixelRatio || 1);
	paintPoster(canvas, poster, paletteOf(canvas), fit * density);
	canvas.style.width = `${width * fit}px`;
}
