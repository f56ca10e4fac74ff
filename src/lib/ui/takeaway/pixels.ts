/** A drawing as pixels, within what browsers can draw: a larger picture is refused in words, not by a failure. */
import { beginFrame, paintItems } from '#map/paint-canvas.ts';
import type { Palette } from '#map/palette.ts';
import type { Poster } from '#map/poster.ts';

/** Chromium and Firefox draw no canvas with a longer side. */
const MOST_SIDE = 16_384;
/** 4 bytes each: 256 MB, which a phone may refuse and a computer does not. */
const MOST_PIXELS = 64_000_000;

/** Weights and faces that a picture is set in. */
const FONTS = ["400 12px 'Inter Variable'", "600 12px 'Inter Variable'", "600 20px 'Source Serif 4 Variable'"];

/** How many times its own size a picture can be drawn at most. */
export function mostScale({ frame }: Poster): number {
	const bySide = MOST_SIDE / Math.max(frame.width, frame.height);
	return Math.min(bySide, Math.sqrt(MOST_PIXELS / (frame.width * frame.height)));
}

export function sizeAt({ frame }: Poster, scale: number): { width: number; height: number } {
	return { width: Math.max(1, Math.round(frame.width * scale)), height: Math.max(1, Math.round(frame.height * scale)) };
}

/** Paints it all. False where the browser gives no canvas of that size. */
export function paintPoster(canvas: HTMLCanvasElement, poster: Poster, palette: Palette, scale: number): boolean {
	const { width, height } = sizeAt(poster, scale);
	canvas.width = width;
	canvas.height = height;
	const context = canvas.getContext('2d');
	if (!context) return false;
	const { x, y } = poster.frame;
	const view = { zoom: scale, pan: { x: -x * scale, y: -y * scale }, width, height, density: 1 };
	beginFrame(context, view);
	context.fillStyle = palette['ground'] ?? '#fff';
	context.fillRect(x, y, width / scale, height / scale);
	paintItems(context, poster.items, view, palette);
	return true;
}

/** Null where the browser could not draw it. */
export async function pngOf(poster: Poster, palette: Palette, scale: number): Promise<Blob | null> {
	if (scale > mostScale(poster)) return null;
	await fontsLoaded();
	const canvas = document.createElement('canvas');
	if (!paintPoster(canvas, poster, palette, scale)) return null;
	return new Promise((resolve) => canvas.toBlob(resolve, 'image/png'));
}

/** A canvas does not wait for fonts: what is painted before they are there stays in another face. */
export async function fontsLoaded(): Promise<void> {
	await Promise.allSettled(FONTS.map((font) => document.fonts.load(font)));
}
