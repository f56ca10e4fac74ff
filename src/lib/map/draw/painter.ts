/** The canvas under a map: paints what it is told, once for all changes that fall into one frame, in the colors and fonts of the page. */
import { beginFrame, paintItems, shownRect, type CanvasView } from '../paint-canvas.ts';
import type { Palette } from '../palette.ts';
import type { SceneItem } from '../scene/shapes.ts';
import { onThemeChange, paletteOf, veilOf } from '../theme.ts';

/** What a frame shows: the scene, a veil over it or none, and what is painted above both. */
export interface Layers {
	readonly items: Iterable<SceneItem>;
	readonly isVeiled: boolean;
	readonly raised: Iterable<SceneItem>;
}

/** Weights that map text is set in, beside the size that the font is asked for. */
const FONTS = [400, 600, 700].map((weight) => `${weight} 12.5px 'Inter Variable'`);

export class Painter {
	readonly #container: HTMLElement;
	readonly #canvas: HTMLCanvasElement;
	readonly #context: CanvasRenderingContext2D;
	readonly #paint: () => void;
	readonly #endings: (() => void)[] = [];
	#palette: Palette;
	#veil: number;
	#frame: number | null = null;

	/** `paint` is called when a frame is due; it paints by calling `frame`. */
	constructor(container: HTMLElement, paint: () => void) {
		this.#container = container;
		this.#paint = paint;
		this.#canvas = document.createElement('canvas');
		this.#canvas.setAttribute('aria-hidden', 'true');
		Object.assign(this.#canvas.style, { position: 'absolute', inset: '0', width: '100%', height: '100%' });
		container.append(this.#canvas);
		const context = this.#canvas.getContext('2d');
		if (!context) throw new Error('this browser gives no canvas to draw on');
		this.#context = context;
		this.#palette = paletteOf(container);
		this.#veil = veilOf(container);
		const soon = () => this.soon();
		document.fonts.addEventListener('loadingdone', soon);
		this.#endings.push(
			() => document.fonts.removeEventListener('loadingdone', soon),
			onThemeChange(() => this.readTheme())
		);
		// The canvas asks for a font only when it first paints with it; the page may not have needed this weight yet.
		for (const font of FONTS) if (!document.fonts.check(font)) void document.fonts.load(font).then(soon);
	}

	get palette(): Palette {
		return this.#palette;
	}

	/** Takes the colors of the page as they are now. */
	readTheme(): void {
		this.#palette = paletteOf(this.#container);
		this.#veil = veilOf(this.#container);
		this.soon();
	}

	/** Paints with the next frame. */
	soon(): void {
		this.#frame ??= requestAnimationFrame(() => {
			this.#frame = null;
			this.#paint();
		});
	}

	frame(view: CanvasView, { items, isVeiled, raised }: Layers): void {
		const [width, height] = [Math.round(view.width * view.density), Math.round(view.height * view.density)];
		if (this.#canvas.width !== width) this.#canvas.width = width;
		if (this.#canvas.height !== height) this.#canvas.height = height;
		beginFrame(this.#context, view);
		paintItems(this.#context, items, view, this.#palette);
		if (isVeiled) {
			const { x, y, width, height } = shownRect(view);
			this.#context.globalAlpha = this.#veil;
			this.#context.fillStyle = this.#palette['ground'] ?? '#fff';
			this.#context.fillRect(x, y, width, height);
			this.#context.globalAlpha = 1;
		}
		paintItems(this.#context, raised, view, this.#palette);
	}

	destroy(): void {
		if (this.#frame !== null) cancelAnimationFrame(this.#frame);
		for (const end of this.#endings.splice(0)) end();
		this.#canvas.remove();
	}
}
