/**
 * How big is each box, and which words stand in it? Content and its hierarchy become boxes with a true size, measured without a canvas:
 * what the layout places, Cytoscape holds and the scene draws.
 */
import type { MapContent, MapStatement } from './content.ts';
import type { Hierarchy } from './layout/hierarchy.ts';
import { breakWords, clampLines, measureWords, textWidth, type Words } from './text-width.ts';

/** Which way a map grows from its main conclusion: to the side (mirrored for right-to-left), or down. */
export type Direction = 'side' | 'down';

/** The words a box can carry besides its wording; the interface's language gives them. */
export interface MapWords {
	readonly main: string;
	readonly unsaid: string;
	readonly suggested: string;
	readonly reported: string;
	/** How many statements a collapsed box holds back. */
	readonly more: (count: number) => string;
}

export const ENGLISH: MapWords = {
	main: 'main conclusion',
	unsaid: 'unsaid',
	suggested: 'suggested',
	reported: '“reported”',
	more: (count) => `${count} more`
};

/** Sizes in px at 100 %. */
export const BOX = {
	narrowest: 190,
	widest: 262,
	padding: 12,
	text: 12.5,
	lead: 16,
	small: 11,
	/** From the box's top to the first baseline of the wording, and from the last one to its bottom. */
	head: 37,
	foot: 9,
	/** Baseline of siglum, flags and badges. */
	label: 20,
	/** Where the siglum starts: after the icon. */
	siglum: 29,
	/** How far a conclusion's double line stands out of the box. */
	outset: 1.5,
	badge: { width: 23, gap: 3 }
} as const;

/** A box is widened until its wording needs no more lines than this; then it may grow to the limit, and only then is it cut. */
const COMFORTABLE_LINES = 4;
const LINE_LIMIT = 7;
const WIDTH_STEP = 12;
/** Lines of a statement's own: ports nearer than this cannot be told apart. */
const PORT_PITCH = 12;
const PORT_MARGIN = 19;
/** More lines than this into one box share their ports' room rather than make the box a wall. */
const MOST_PORTS = 40;

export interface BoxElement extends MapStatement {
	readonly depth: number;
	readonly lines: readonly string[];
	/** True where the wording did not fit and ends in "…". */
	readonly cut: boolean;
	readonly width: number;
	readonly height: number;
	/** What stands at the top beside the siglum; empty where there are badges or nothing to say. */
	readonly flag: string;
	/** Statements held back because this one is collapsed, and how that is said; 0 and '' where none are. */
	readonly heldBack: number;
	readonly more: string;
}

export interface ElementOptions {
	readonly direction: Direction;
	readonly words: MapWords;
	/** Statements held back behind each collapsed box. */
	readonly heldBack: ReadonlyMap<string, number>;
}

/** Boxes by statement id, in the content's order. All boxes of one depth are equally wide. */
export function elementsOf(
	content: MapContent,
	hierarchy: Hierarchy,
	options: ElementOptions
): Map<string, BoxElement> {
	const depthOf = (id: string) => hierarchy.depthOf.get(id) ?? 0;
	const levels = new Map<number, Worded[]>();
	const worded = content.statements.map((statement): Worded => {
		const words = measureWords(statement.wording, BOX.text, weightOf(statement));
		return { statement, words, head: headWidth(statement, options.words) };
	});
	for (const one of worded) {
		const level = levels.get(depthOf(one.statement.id));
		if (level) level.push(one);
		else levels.set(depthOf(one.statement.id), [one]);
	}
	const widths = new Map(Array.from(levels, ([depth, level]) => [depth, widthFor(level)]));
	const ports = portsOf(content);
	return new Map(
		worded.map((one) => {
			const { id } = one.statement;
			const depth = depthOf(id);
			const width = widths.get(depth) ?? BOX.widest;
			return [id, boxOf(one, depth, width, ports.get(id) ?? 0, options)];
		})
	);
}

/** The narrowest width at which no wording of the level takes more than four lines, nor most of them more than three. */
function widthFor(level: readonly Worded[]): number {
	for (let width: number = BOX.narrowest; width < BOX.widest; width += WIDTH_STEP) {
		const counts = level.map(({ words }) => breakWords(words, width - 2 * BOX.padding).length);
		const long = counts.filter((count) => count > COMFORTABLE_LINES - 1).length;
		const headsFit = level.every(({ head }) => head <= width);
		if (headsFit && Math.max(...counts) <= COMFORTABLE_LINES && 2 * long <= counts.length) return width;
	}
	return BOX.widest;
}

/** A statement with its wording measured, and the room its head needs. */
interface Worded {
	readonly statement: MapStatement;
	readonly words: Words;
	readonly head: number;
}

function boxOf(
	{ statement, words, head }: Worded,
	depth: number,
	width: number,
	ports: number,
	options: ElementOptions
): BoxElement {
	const inner = width - 2 * BOX.padding;
	const weight = weightOf(statement);
	const { lines, cut } = clampLines(breakWords(words, inner), LINE_LIMIT, inner, BOX.text, weight);
	const heldBack = options.heldBack.get(statement.id) ?? 0;
	const more = heldBack > 0 ? options.words.more(heldBack) : '';
	const room = inner - textWidth(lines.at(-1) ?? '', BOX.text, weight);
	const moreLine = more !== '' && room < moreWidth(more) - BOX.padding + 4 ? 1 : 0;
	const count = Math.max(1, lines.length) + moreLine;
	const natural = BOX.head + BOX.foot + (count - 1) * BOX.lead;
	const walls = PORT_MARGIN + (Math.min(ports, MOST_PORTS) - 1) * PORT_PITCH;
	const height = options.direction === 'side' ? Math.max(natural, 2 * Math.ceil(walls / 2)) : natural;
	return {
		...statement,
		depth,
		lines: lines.length > 0 ? lines : [''],
		cut,
		width,
		height,
		flag: head <= width ? flagOf(statement, options.words) : '',
		heldBack,
		more
	};
}

/** Width of the tag that says how many statements are held back. */
export function moreWidth(more: string): number {
	return Math.ceil(textWidth(more, BOX.small, 600)) + 12;
}

export function weightOf(statement: MapStatement): 400 | 600 {
	return statement.isMain ? 600 : 400;
}

function flagOf(statement: MapStatement, words: MapWords): string {
	if (statement.authors.length > 0) return '';
	const flags = [
		statement.isMain ? words.main : '',
		statement.implicit ? words.unsaid : '',
		statement.reported ? words.reported : '',
		statement.suggested ? words.suggested : ''
	];
	return flags.filter((flag) => flag !== '').join(', ');
}

/** Room that icon, siglum, flags and badges need side by side. */
function headWidth(statement: MapStatement, words: MapWords): number {
	const flag = flagOf(statement, words);
	const fold = statement.role === 'evidence' ? 8 : 0;
	const badges = statement.authors.length * (BOX.badge.width + BOX.badge.gap);
	const siglum = textWidth(statement.siglum, BOX.small, 600);
	return BOX.siglum + siglum + (flag === '' ? 0 : 10 + textWidth(flag, BOX.small)) + badges + 10 + fold;
}

/** How many lines end at each statement. */
function portsOf(content: MapContent): Map<string, number> {
	const ports = new Map<string, number>();
	for (const id of [...content.steps.map((step) => step.conclusionId), ...content.attacks.map((one) => one.targetId)])
		ports.set(id, (ports.get(id) ?? 0) + 1);
	return ports;
}
