/** Short argumentative texts: central claim, attachment, side and function. */
import type { StatementId } from '#argument/ids.ts';
import type { GoldDocument } from './corpora.ts';
import { findIn, matched } from './found.ts';
import type { Scored } from './measures.ts';

export interface Reading {
	/** Index of the unit taken for the central claim; -1 for none. */
	readonly central: number;
	/** By unit: where it goes and how; null where it goes nowhere. */
	readonly links: ReadonlyMap<string, 'support' | 'attack'>;
	/** By unit: whether it speaks for the central claim, counting attacks on the way to it. */
	readonly sides: readonly ('pro' | 'opp')[];
	/** Of the central claim and of each link: how sure, and whether it is what the annotators say. */
	readonly sure: readonly { readonly what: 'main' | 'link'; readonly confidence: number; readonly right: boolean }[];
}

export type Reader = (document: GoldDocument) => Reading;

const units = (document: GoldDocument) => Array.from({ length: document.count }, (_, at) => at);
const key = (from: number, to: number) => `${from}>${to}`;

export function engine(mode: 'gold units' | 'raw text'): Reader {
	return (document) => {
		const found = findIn(document.text, mode === 'gold units' ? document.segments : undefined);
		const { unitOf } = matched(document.segments, found.statements);
		const unit = (id: StatementId | undefined) => document.unitOf[(id && unitOf.get(id)) ?? -1] ?? -1;
		const main = found.statements.find(({ isMain }) => isMain);
		const links = new Map<string, 'support' | 'attack'>();
		const outgoing = new Map<number, { to: number; type: 'support' | 'attack' }>();
		const gold = new Set(document.links.map(({ from, to }) => key(from, to)));
		const sure: { what: 'main' | 'link'; confidence: number; right: boolean }[] = [];
		if (main && document.central !== null)
			sure.push({ what: 'main', confidence: main.confidence, right: unit(main.id) === document.central });
		for (const { from, to, type, confidence } of found.links) {
			const [source, target] = [unit(from), unit(to)];
			if (source < 0 || target < 0 || source === target) continue;
			if (!links.has(key(source, target))) links.set(key(source, target), type);
			if (!outgoing.has(source)) outgoing.set(source, { to: target, type });
			sure.push({ what: 'link', confidence, right: gold.has(key(source, target)) });
		}
		return { central: unit(main?.id), links, sides: units(document).map((at) => sideOf(at, outgoing)), sure };
	};
}

function sideOf(
	unit: number,
	outgoing: ReadonlyMap<number, { to: number; type: 'support' | 'attack' }>
): 'pro' | 'opp' {
	let attacks = 0;
	let at = unit;
	for (let steps = 0; steps < outgoing.size + 1; steps++) {
		const link = outgoing.get(at);
		if (!link) break;
		if (link.type === 'attack') attacks++;
		at = link.to;
	}
	return attacks % 2 === 0 ? 'pro' : 'opp';
}

/** All units serve the unit with this index. */
export function allTo(index: (document: GoldDocument) => number): Reader {
	return (document) => {
		const central = index(document);
		return {
			central,
			links: new Map(units(document).flatMap((at) => (at === central ? [] : [[key(at, central), 'support'] as const]))),
			sides: units(document).map(() => 'pro' as const),
			sure: []
		};
	};
}

/** The rule of BENCHMARKS: the first unit with a modal, an opinion or a conclusion cue, else the first. */
export function firstWithCue({ text, segments, unitOf }: GoldDocument): number {
	const cue =
		/\b(?:should|must|ought|need to|have to|would|could|can|will|therefore|thus|so|hence|I think|I believe|in my opinion|in conclusion)\b/i;
	const at = segments.findIndex(({ start, end }) => cue.test(text.slice(start, end)));
	return unitOf[Math.max(0, at)] ?? 0;
}

export interface MicrotextPairs {
	readonly central: Scored<number>[];
	readonly centralByUnit: Scored<boolean>[];
	readonly attachment: Scored<boolean>[];
	readonly side: Scored<string>[];
	readonly function: Scored<string>[];
}

/** What annotators and a reader say of one document. Without a central claim in the text there is nothing to find. */
export function compare(document: GoldDocument, { central, links, sides }: Reading): MicrotextPairs {
	const all = units(document);
	const gold = new Map(document.links.map(({ from, to, type }) => [key(from, to), type]));
	const goldType = new Map(document.links.map(({ from, type }) => [from, type]));
	const foundType = new Map([...links].map(([pair, type]) => [Number(pair.split('>')[0]), type]));
	return {
		central: [{ gold: document.central ?? -1, found: central }],
		centralByUnit: all.map((at) => ({ gold: at === document.central, found: at === central })),
		attachment: all.flatMap((from) =>
			all.filter((to) => to !== from).map((to) => ({ gold: gold.has(key(from, to)), found: links.has(key(from, to)) }))
		),
		side: all.map((at) => ({ gold: document.sides[at] ?? 'pro', found: sides[at] ?? 'pro' })),
		function: all.flatMap((at) => {
			const type = goldType.get(at);
			return type ? [{ gold: type, found: foundType.get(at) ?? 'support' }] : [];
		})
	};
}
