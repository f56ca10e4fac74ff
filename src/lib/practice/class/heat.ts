/** Which words of the text were marked by whom: the text cut wherever somebody's passage begins or ends. */
import type { Role } from '#argument/records/statement.ts';
import { paragraphsOf } from '#anchoring/margin-paragraphs.ts';
import type { Span } from '#anchoring/span.ts';
import type { SideBySide } from '../common-text.ts';

export interface Mark {
	readonly name: string;
	readonly role: Role;
	readonly isMain: boolean;
}

export interface Heat extends Span {
	/** In the annotators' order, each once: with the first of conclusion, premise, evidence where several passages lie here. */
	readonly marks: readonly Mark[];
}

const ORDER: readonly Role[] = ['conclusion', 'premise', 'evidence'];

/** Pieces that somebody marked, in order; `names` are the annotators that count. */
export function heatOf({ analyses }: SideBySide, names: readonly string[]): Heat[] {
	const passages = analyses
		.filter(({ name }) => names.includes(name))
		.flatMap(({ name, graph, spans }) =>
			graph.statements.flatMap(({ id, role, isMain }) =>
				(spans.get(id) ?? []).map((span) => ({ ...span, mark: { name, role, isMain } }))
			)
		);
	passages.sort((a, b) => a.start - b.start);
	const cuts = [...new Set(passages.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
	const pieces: Heat[] = [];
	let next = 0;
	let open: typeof passages = [];
	cuts.forEach((start, at) => {
		const end = cuts[at + 1];
		if (end === undefined) return;
		open = open.filter((one) => one.end > start);
		for (let one = passages[next]; one && one.start <= start; one = passages[(next += 1)]) open.push(one);
		const here = open.map(({ mark }) => mark).sort((a, b) => ORDER.indexOf(a.role) - ORDER.indexOf(b.role));
		const marks = names.flatMap((name) => here.find((one) => one.name === name) ?? []);
		if (marks.length === 0) return;
		const last = pieces.at(-1);
		if (last?.end === start && sameMarks(last.marks, marks))
			pieces[pieces.length - 1] = { start: last.start, end, marks };
		else pieces.push({ start, end, marks });
	});
	return pieces;
}

function sameMarks(a: readonly Mark[], b: readonly Mark[]): boolean {
	return (
		a.length === b.length &&
		a.every((one, at) => one.name === b[at]?.name && one.role === b[at]?.role && one.isMain === b[at]?.isMain)
	);
}

/** How strong a piece is shown, 1 to 4: a quarter, half, three quarters of all, or more. */
export function warmth(marked: number, all: number): 1 | 2 | 3 | 4 {
	const share = all === 0 ? 0 : marked / all;
	return share > 0.75 ? 4 : share > 0.5 ? 3 : share > 0.25 ? 2 : 1;
}

export interface HeatParagraph extends Span {
	/** From 1. */
	readonly number: number;
	/** It goes on where a page or column ended. */
	readonly flows: boolean;
	/** Without gaps; a piece without heat was marked by nobody. */
	readonly pieces: readonly { readonly start: number; readonly text: string; readonly heat: Heat | null }[];
}

/** The text paragraph by paragraph, cut where the heat changes. */
export function heatParagraphs(text: string, heat: readonly Heat[]): HeatParagraph[] {
	return paragraphsOf(text).map(({ start, end, flows }, at) => {
		const pieces: HeatParagraph['pieces'][number][] = [];
		let from = start;
		for (const one of heat) {
			if (one.start >= end || one.end <= start) continue;
			const [begins, ends] = [Math.max(start, one.start), Math.min(end, one.end)];
			if (begins > from) pieces.push({ start: from, text: text.slice(from, begins), heat: null });
			pieces.push({ start: begins, text: text.slice(begins, ends), heat: one });
			from = ends;
		}
		if (from < end) pieces.push({ start: from, text: text.slice(from, end), heat: null });
		return { number: at + 1, start, end, flows, pieces };
	});
}
