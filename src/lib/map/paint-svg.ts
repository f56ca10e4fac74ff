/** Paints a scene as SVG: for print, for export and on the command line. The same shapes as on the screen. */
import type { Palette } from './palette.ts';
import type { Rect } from './routes/route.ts';
import type { SceneItem, Shape, Stroke, TextShape } from './scene/shapes.ts';

export const SANS = `'Inter Variable', Inter, 'Segoe UI', system-ui, 'Helvetica Neue', Arial, sans-serif`;
export const SERIF = `'Source Serif 4 Variable', 'Source Serif 4', Charter, Georgia, serif`;

export interface SvgOptions {
	readonly palette: Palette;
	/** The stretch of the drawing that the file shows. */
	readonly frame: Rect;
	/** Read out for the picture as a whole. */
	readonly title: string;
	readonly background?: boolean;
	/** Where a box leads, in a page that holds the drawing and an outline for the keyboard; null for nowhere. */
	readonly linkOf?: (id: string) => string | null;
	/** By which name such a box can be gone to. */
	readonly nameOf?: (id: string) => string | null;
}

/** A whole SVG document. Boxes carry `data-id` with their statement's id, lines with their step's or attack's. */
export function svgOf(items: readonly SceneItem[], options: SvgOptions): string {
	const { palette, frame, title, background = true } = options;
	const color = (ink: string) => palette[ink] ?? ink;
	const ground = background ? `<rect ${box(frame)} fill="${color('ground')}"/>` : '';
	const body = items
		.map((item) => {
			const link = item.kind === 'box' ? (options.linkOf?.(item.id) ?? null) : null;
			if (link === null) return group(item, color);
			const name = options.nameOf?.(item.id) ?? null;
			const named = name === null ? '' : ` id="${escaped(name)}"`;
			return `<a${named} href="${escaped(link)}" tabindex="-1">${group(item, color)}</a>`;
		})
		.join('\n');
	const size = `width="${num(frame.width)}" height="${num(frame.height)}"`;
	const view = `viewBox="${num(frame.x)} ${num(frame.y)} ${num(frame.width)} ${num(frame.height)}"`;
	return `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${view} font-family="${SANS}" role="${options.linkOf ? 'group' : 'img'}">
<title>${escaped(title)}</title>
${ground}
${body}
</svg>
`;
}

function group(item: SceneItem, color: (ink: string) => string): string {
	const { x, y } = item.at;
	const move = x === 0 && y === 0 ? '' : ` transform="translate(${num(x)} ${num(y)})"`;
	const shapes = item.shapes.map((shape) => element(shape, color)).join('');
	return `<g class="${item.kind}" data-id="${escaped(item.id)}"${move}>${shapes}</g>`;
}

function element(shape: Shape, color: (ink: string) => string): string {
	if (shape.kind === 'text') return text(shape, color);
	const paint = `${filled(shape, color)}${stroked(shape.stroke, color)}`;
	if (shape.kind === 'path') return `<path d="${shape.d}"${paint}/>`;
	if (shape.kind === 'circle')
		return `<circle cx="${num(shape.cx)}" cy="${num(shape.cy)}" r="${num(shape.r)}"${paint}/>`;
	return `<rect ${box(shape)}${shape.radius > 0 ? ` rx="${num(shape.radius)}"` : ''}${paint}/>`;
}

function text(shape: TextShape, color: (ink: string) => string): string {
	const attributes = [
		`x="${num(shape.x)}" y="${num(shape.y)}" font-size="${num(shape.size)}" fill="${color(shape.ink)}"`,
		shape.weight === 400 ? '' : `font-weight="${shape.weight}"`,
		shape.italic ? 'font-style="italic"' : '',
		shape.serif ? `font-family="${SERIF}"` : '',
		shape.anchor === 'start' ? '' : `text-anchor="${shape.anchor}"`,
		shape.rightToLeft ? 'direction="rtl"' : '',
		shape.room === undefined ? '' : `textLength="${num(shape.room)}" lengthAdjust="spacingAndGlyphs"`
	];
	return `<text ${attributes.filter((one) => one !== '').join(' ')}>${escaped(shape.text)}</text>`;
}

function filled(shape: { fill?: string; fillOpacity?: number }, color: (ink: string) => string): string {
	if (shape.fill === undefined) return ' fill="none"';
	return ` fill="${color(shape.fill)}"${shape.fillOpacity === undefined ? '' : ` fill-opacity="${shape.fillOpacity}"`}`;
}

function stroked(stroke: Stroke | undefined, color: (ink: string) => string): string {
	if (!stroke) return '';
	const dash = stroke.dash ? ` stroke-dasharray="${stroke.dash.join(' ')}"` : '';
	return ` stroke="${color(stroke.ink)}" stroke-width="${num(stroke.width)}"${dash}${stroke.round ? ' stroke-linecap="round"' : ''}`;
}

function box({ x, y, width, height }: Rect): string {
	return `x="${num(x)}" y="${num(y)}" width="${num(width)}" height="${num(height)}"`;
}

function num(value: number): string {
	return String(Math.round(value * 100) / 100);
}

/** Safe as text and in an attribute; characters that XML does not allow become U+FFFD. */
export function escaped(text: string): string {
	return text
		.replace(/[^\t\n\r\u{20}-\u{D7FF}\u{E000}-\u{FFFD}\u{10000}-\u{10FFFF}]/gu, '\uFFFD')
		.replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
