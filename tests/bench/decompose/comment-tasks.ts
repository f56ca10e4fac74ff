/** Consumer comments: evidence or claim, and which unit is a reason for which. */
import type { GoldDocument } from './corpora.ts';
import { findIn, matched } from './found.ts';
import type { Scored } from './measures.ts';

export interface CommentPairs {
	readonly evidence: Scored<'evidence' | 'claim'>[];
	readonly links: Scored<boolean>[];
	readonly sure: { readonly what: 'evidence'; readonly confidence: number; readonly right: boolean }[];
}

export type CommentReader = (document: GoldDocument) => {
	readonly isEvidence: readonly boolean[];
	readonly links: ReadonlySet<string>;
	readonly confidence: readonly number[];
};

export function engine(mode: 'gold units' | 'raw text'): CommentReader {
	return ({ text, segments: units }) => {
		const found = findIn(text, mode === 'gold units' ? units : undefined);
		const { ofUnit, unitOf } = matched(units, found.statements);
		const links = found.links.flatMap(({ from, to, type }) =>
			type === 'support' ? [`${unitOf.get(from)}>${unitOf.get(to)}`] : []
		);
		return {
			isEvidence: ofUnit.map((one) => one?.role === 'evidence'),
			confidence: ofUnit.map((one) => one?.confidence ?? 0),
			links: new Set(links)
		};
	};
}

const NUMBER_OR_REPORT =
	/\d|["“”]|\b(?:said|says|according to|reported?|told|stated?|study|survey|research|for example|for instance|found|shows?)\b/i;
const MODAL = /\b(?:should|must|ought|need|would|could|can|may|might|will)\b/i;

/** The rule of BENCHMARKS: an evidence, reporting, number or quotation cue and no modal. */
export const cueRule: CommentReader = ({ text, segments: units }) => ({
	isEvidence: units.map(
		({ start, end }) => NUMBER_OR_REPORT.test(text.slice(start, end)) && !MODAL.test(text.slice(start, end))
	),
	confidence: [],
	links: new Set()
});

export const majority: CommentReader = ({ segments: units }) => ({
	isEvidence: units.map(() => false),
	confidence: [],
	links: new Set()
});

/** Each unit is a reason for the one before it. */
export const position: CommentReader = ({ segments: units }) => ({
	isEvidence: units.map((_, at) => at % 2 === 1),
	confidence: [],
	links: new Set(units.map((_, at) => `${at + 1}>${at}`))
});

export function compare(document: GoldDocument, reader: CommentReader): CommentPairs {
	const { isEvidence, links, confidence } = reader(document);
	const evidence = document.kinds.map((kind, at) => ({
		gold: kind === 'value' || kind === 'policy' ? ('claim' as const) : ('evidence' as const),
		found: isEvidence[at] ? ('evidence' as const) : ('claim' as const)
	}));
	const gold = new Set(document.links.map(({ from, to }) => `${from}>${to}`));
	const units = document.segments.map((_, at) => at);
	return {
		evidence,
		links: units.flatMap((from) =>
			units
				.filter((to) => to !== from)
				.map((to) => ({ gold: gold.has(`${from}>${to}`), found: links.has(`${from}>${to}`) }))
		),
		sure: evidence.flatMap((one, at) =>
			one.found === 'evidence'
				? [{ what: 'evidence' as const, confidence: confidence[at] ?? 0, right: one.gold === one.found }]
				: []
		)
	};
}
