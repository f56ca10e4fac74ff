/** What the signs of a map mean: an entry for each sign that the map uses, drawn as on the map, with its words. */
import type { MapContent } from '../content.ts';
import type { Line } from '../routes/route.ts';
import { textWidth } from '../text-width.ts';
import { DASHED, DOTTED, roleIcon } from './box-shapes.ts';
import { lineShapes, ringShape } from './line-shapes.ts';
import type { Shape } from './shapes.ts';

export interface LegendWords {
	readonly conclusion: string;
	readonly premise: string;
	readonly evidence: string;
	readonly supports: string;
	readonly attacks: string;
	readonly together: string;
	readonly undercuts: string;
	readonly unsaid: string;
	readonly suggested: string;
	readonly reported: string;
}

export const LEGEND_ENGLISH: LegendWords = {
	conclusion: 'conclusion',
	premise: 'premise',
	evidence: 'evidence',
	supports: 'supports',
	attacks: 'attacks',
	together: 'taken together',
	undercuts: 'attacks the step',
	unsaid: 'unsaid',
	suggested: 'suggested',
	reported: '“reported” by the author, not held'
};

export type Sign = keyof LegendWords;

const TEXT = 12;
const ROW = 24;
const BETWEEN = 22;
const AFTER_SIGN = 8;

/** The signs a map uses, in the order in which a reader meets them. */
export function signsOf({ statements, steps, attacks }: MapContent): Sign[] {
	const stepIds = new Set(steps.map(({ id }) => id));
	const uses: Record<Sign, boolean> = {
		conclusion: statements.some(({ role }) => role === 'conclusion'),
		premise: statements.some(({ role }) => role === 'premise'),
		evidence: statements.some(({ role }) => role === 'evidence'),
		supports: steps.length > 0,
		attacks: attacks.length > 0,
		together: steps.some(({ premiseIds }) => premiseIds.length > 1),
		undercuts: attacks.some(({ targetId }) => stepIds.has(targetId)),
		unsaid: statements.some(({ implicit }) => implicit),
		suggested: statements.some(({ suggested }) => suggested),
		reported: statements.some(({ reported }) => reported)
	};
	return (Object.keys(uses) as Sign[]).filter((sign) => uses[sign]);
}

/** The entries in rows no wider than `width`, from the top left corner, and how high they are together. */
export function legendShapes(
	signs: readonly Sign[],
	words: LegendWords,
	width: number
): { shapes: Shape[]; height: number } {
	const shapes: Shape[] = [];
	let [x, y] = [0, 0];
	for (const sign of signs) {
		const own = WIDTHS[sign] + AFTER_SIGN + textWidth(words[sign], TEXT);
		if (x > 0 && x + own > width) [x, y] = [0, y + ROW];
		shapes.push(...signShapes(sign, x, y + ROW / 2), {
			kind: 'text',
			x: x + WIDTHS[sign] + (WIDTHS[sign] > 0 ? AFTER_SIGN : 0),
			y: y + ROW / 2 + 4,
			text: words[sign],
			size: TEXT,
			weight: 400,
			ink: 'ink-2',
			anchor: 'start'
		});
		x += own + BETWEEN;
	}
	return { shapes, height: signs.length > 0 ? y + ROW : 0 };
}

const WIDTHS: Readonly<Record<Sign, number>> = {
	conclusion: 16,
	premise: 16,
	evidence: 16,
	supports: 34,
	attacks: 34,
	together: 26,
	undercuts: 26,
	unsaid: 22,
	suggested: 22,
	reported: 0
};

/** The sign itself, its left end at x and its middle at y. */
function signShapes(sign: Sign, x: number, y: number): Shape[] {
	switch (sign) {
		case 'conclusion':
		case 'premise':
		case 'evidence':
			return roleIcon(sign, x, y - 8, 1, sign);
		case 'supports':
			return lineShapes(line('support', 'head', x + 34, y, x - 1, y));
		case 'attacks':
			return lineShapes(line('attack', 'bar', x + 34, y, x - 2, y));
		case 'together': {
			const arms = [-7, 7].flatMap((dy) => lineShapes(bracket(x, y, dy)));
			return [...arms, ...lineShapes(line('support', 'ring', x + 12, y, x, y)), ring(x + 12, y)];
		}
		case 'undercuts': {
			const through = lineShapes(line('support', 'ring', x + 26, y - 4, x, y - 4));
			return [
				...through,
				...lineShapes(line('attack', 'ring-bar', x + 13, y + 14, x + 13, y - 4)),
				ring(x + 13, y - 4)
			];
		}
		case 'unsaid':
			return [frame(x, y, [...DASHED], false)];
		case 'suggested':
			return [frame(x, y, [...DOTTED], true)];
		case 'reported':
			return [];
	}
}

function line(relation: Line['relation'], end: Line['end'], x1: number, y1: number, x2: number, y2: number): Line {
	const points = [
		{ x: x1, y: y1 },
		{ x: x2, y: y2 }
	];
	return { id: '', relation, end, suggested: false, fromId: '', toId: '', touches: [], room: Infinity, points };
}

function bracket(x: number, y: number, dy: number): Line {
	const points = [
		{ x: x + 26, y: y + dy },
		{ x: x + 12, y: y + dy },
		{ x: x + 12, y }
	];
	return { ...line('support', 'ring', 0, 0, 0, 0), points };
}

function ring(x: number, y: number): Shape {
	return ringShape({ stepId: '', at: { x, y }, suggested: false, touches: [] });
}

function frame(x: number, y: number, dash: number[], round: boolean): Shape {
	const stroke = { ink: 'premise', width: round ? 2 : 1.5, dash, ...(round && { round }) };
	return { kind: 'rect', x: x + 1, y: y - 6, width: 20, height: 12, radius: 2, stroke };
}
