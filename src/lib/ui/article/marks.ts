/**
 * Where the marks of statements begin and end in a text, paragraph by paragraph. Overlapping and nested passages are cut
 * into pieces that carry every statement they belong to, innermost (shortest) first; each passage keeps one height below
 * the words for its line, so that a line that goes on below another can be followed.
 */
import type { StatementId } from '#argument/ids.ts';
import { isLongText, partsOf, sheetsOf, type Sheet, type TextPart } from './text-parts.ts';

export interface MarkedSpan {
	readonly statementId: StatementId;
	readonly start: number;
	readonly end: number;
}

export interface Piece {
	readonly text: string;
	readonly start: number;
	/** Innermost first; empty for unmarked text. */
	readonly marks: readonly StatementId[];
	/** For each of the marks, how far below the words its line runs: 0 is next to them, `LOWEST` the last there is room for. */
	readonly lanes: readonly number[];
	/** Statements whose passage ends with this piece: their siglum follows it. */
	readonly ends: readonly StatementId[];
	/** Where the last word begins in `text`: it stays on one line with the siglum. */
	readonly lastWord: number;
}

export interface MarkedParagraph {
	readonly number: number;
	readonly start: number;
	/** As in `MarginParagraph`. */
	readonly flows: boolean;
	/** As in `TextPart`. */
	readonly opens: boolean;
	readonly closes: boolean;
	readonly pieces: readonly Piece[];
}

/** There is room for three lines between the words and those below them. */
export const LOWEST = 2;

/** The shorter a passage, the nearer its line is to the words; passages that overlap never share one. */
function lanesOf(ordered: readonly MarkedSpan[]): ReadonlyMap<MarkedSpan, number> {
	const lanes = new Map<MarkedSpan, number>();
	for (const group of overlapping(ordered)) {
		const taken: (readonly [MarkedSpan, number])[] = [];
		for (const span of [...group].sort((a, b) => a.end - a.start - (b.end - b.start) || a.start - b.start)) {
			const near = taken.filter(([other]) => other.start < span.end && other.end > span.start);
			let lane = 0;
			while (lane < LOWEST && near.some(([, one]) => one === lane)) lane += 1;
			taken.push([span, lane]);
			lanes.set(span, lane);
		}
	}
	return lanes;
}

/** Spans in the order of the text, in groups of which none overlaps another. */
function overlapping(ordered: readonly MarkedSpan[]): MarkedSpan[][] {
	const groups: MarkedSpan[][] = [];
	let reach = -1;
	for (const span of ordered) {
		const group = groups.at(-1);
		if (group && span.start < reach) group.push(span);
		else groups.push([span]);
		reach = group && span.start < reach ? Math.max(reach, span.end) : span.end;
	}
	return groups;
}

/**
 * Paragraphs of one text, those beyond all length in parts, with what they were made of: those that stay as they are stay the same
 * values.
 */
export class MarkedText {
	readonly #text: string;
	readonly #parts: readonly TextPart[];
	/** Of a long text; none of another. */
	readonly sheets: readonly Sheet[];
	#made: readonly MarkedParagraph[] = [];
	#of: readonly string[] = [];

	constructor(text: string) {
		this.#text = text;
		this.#parts = partsOf(text);
		this.sheets = isLongText(text, this.#parts) ? sheetsOf(this.#parts) : [];
	}

	/** Where statements change, so do the values of the paragraphs they stand in. */
	marked(spans: readonly MarkedSpan[]): readonly MarkedParagraph[] {
		const of: string[] = [];
		const made = paragraphsWith(this.#text, this.#parts, spans, (index, inside, make) => {
			const key = inside.map(([span, lane]) => `${span.statementId} ${span.start} ${span.end} ${lane}`).join('|');
			of.push(key);
			const before = this.#made[index];
			return before && this.#of[index] === key ? before : make();
		});
		this.#of = of;
		if (made.length !== this.#made.length || made.some((one, at) => one !== this.#made[at])) this.#made = made;
		return this.#made;
	}
}

type Inside = readonly (readonly [span: MarkedSpan, lane: number])[];

function paragraphsWith(
	text: string,
	parts: readonly TextPart[],
	spans: readonly MarkedSpan[],
	take: (index: number, inside: Inside, make: () => MarkedParagraph) => MarkedParagraph
): MarkedParagraph[] {
	const ordered = [...spans].sort((a, b) => a.start - b.start || b.end - a.end);
	const lanes = lanesOf(ordered);
	let next = 0;
	let open: readonly MarkedSpan[] = [];
	return parts.map((part, index) => {
		const { start, end } = part;
		const begun: MarkedSpan[] = [];
		for (let span = ordered[next]; span && span.start < end; span = ordered[++next]) begun.push(span);
		const inside = [...open, ...begun].filter((span) => span.end > start);
		open = inside.filter((span) => span.end > end);
		return take(
			index,
			inside.map((span) => [span, lanes.get(span) ?? 0]),
			() => paragraph(inside, part)
		);
	});

	function paragraph(
		inside: readonly MarkedSpan[],
		{ number, start, end, flows, opens, closes }: TextPart
	): MarkedParagraph {
		const cuts = new Set([start, end]);
		for (const span of inside) {
			cuts.add(Math.max(start, span.start));
			cuts.add(Math.min(end, span.end));
		}
		const edges = [...cuts].sort((a, b) => a - b);
		const pieces = edges.slice(0, -1).map((from, i): Piece => {
			const to = edges[i + 1] ?? end;
			const over = inside.filter((span) => span.start <= from && span.end >= to);
			const innermost = [...over].sort((a, b) => a.end - a.start - (b.end - b.start));
			const words = text.slice(from, to);
			// Two passages of one statement are one mark where they overlap: the shorter one's.
			const firstOf = new Map(innermost.toReversed().map((span) => [span.statementId, span]));
			const marks = [...new Set(innermost.map((span) => span.statementId))];
			return {
				text: words,
				lastWord: words.trimEnd().search(/\S+$/),
				start: from,
				marks,
				lanes: marks.map((id) => lanes.get(firstOf.get(id) as MarkedSpan) ?? 0),
				ends: [...new Set(innermost.filter((span) => span.end === to).map((span) => span.statementId))]
			};
		});
		return { number, start, flows, opens, closes, pieces };
	}
}
