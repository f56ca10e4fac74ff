/** The annotated corpora, read from CORPORA_DIR into one shape: a text, its units, and what annotators said of them. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Span } from '#anchoring/span.ts';

export interface GoldLink {
	readonly from: number;
	readonly to: number;
	readonly type: 'support' | 'attack';
}

export interface GoldDocument {
	readonly name: string;
	readonly text: string;
	/** What the annotators cut. */
	readonly segments: readonly Span[];
	/** By segment: the unit it belongs to. A claim that is said again at the end is one unit of two segments. */
	readonly unitOf: readonly number[];
	readonly count: number;
	/** Index of the central claim; null where the author leaves it unsaid. */
	readonly central: number | null;
	readonly links: readonly GoldLink[];
	/** By unit: for the author's case or against it. Empty where not annotated. */
	readonly sides: readonly ('pro' | 'opp')[];
	/** By unit: value, policy, fact, testimony, reference. Empty where not annotated. */
	readonly kinds: readonly string[];
}

/** Argumentative microtexts, part 2 (Skeppstedt, Peldszus and Stede 2018); null where the folder is absent. */
export function microtexts(folder: string): GoldDocument[] | null {
	const corpus = join(folder, 'microtexts2', 'corpus');
	if (!existsSync(corpus)) return null;
	return readdirSync(corpus)
		.filter((name) => name.endsWith('.xml'))
		.sort()
		.map((name) => microtext(name, readFileSync(join(corpus, name), 'utf8')));
}

function microtext(name: string, xml: string): GoldDocument {
	const segments = [...xml.matchAll(/<edu id="([^"]+)"([^>]*)><!\[CDATA\[([\s\S]*?)\]\]><\/edu>/g)].map(
		([, id = '', more = '', words = '']) => ({ id, words: words.trim(), implicit: more.includes('implicit="true"') })
	);
	const edges = [...xml.matchAll(/<edge id="([^"]+)" src="([^"]+)" trg="([^"]+)" type="([^"]+)"\/>/g)].map(
		([, id = '', from = '', to = '', type = '']) => ({ id, from, to, type })
	);
	const types = new Map(
		[...xml.matchAll(/<adu id="([^"]+)" type="([^"]+)"/g)].map(([, id = '', type = '']) => [id, type])
	);
	const byId = new Map(edges.map((edge) => [edge.id, edge]));
	const unitOf = new Map<string, string>();
	for (const edge of edges) if (edge.type === 'seg') unitOf.set(edge.from, edge.to);
	const cut: Span[] = [];
	const owners: number[] = [];
	const ids: string[] = [];
	let text = '';
	for (const { id, words, implicit } of segments) {
		const unit = unitOf.get(id);
		if (implicit || unit === undefined) continue;
		const start = text.length + (text ? 1 : 0);
		text += `${text ? ' ' : ''}${words}`;
		if (!ids.includes(unit)) ids.push(unit);
		cut.push({ start, end: text.length });
		owners.push(ids.indexOf(unit));
	}
	const relations = edges.filter(({ type }) => type !== 'seg');
	const central = [...types.keys()].find((id) => !relations.some(({ from }) => from === id)) ?? '';
	const links = relations.flatMap(({ from, to, type }): GoldLink[] => {
		// What is linked to or undercuts a relation is taken as bearing on the relation's source, as in Peldszus and Stede (2015).
		const target = byId.get(to)?.from ?? to;
		const pair = { from: ids.indexOf(from), to: ids.indexOf(target) };
		return pair.from < 0 || pair.to < 0
			? []
			: [{ ...pair, type: type === 'reb' || type === 'und' ? 'attack' : 'support' }];
	});
	const index = ids.indexOf(central);
	return {
		name,
		text,
		segments: cut,
		unitOf: owners,
		count: ids.length,
		central: index < 0 ? null : index,
		links,
		sides: ids.map((id) => (types.get(id) === 'opp' ? 'opp' : 'pro')),
		kinds: []
	};
}

interface CdcpFile {
	readonly prop_labels: readonly string[];
	readonly prop_offsets: readonly (readonly [number, number])[];
	readonly reasons: readonly (readonly [readonly [number, number], number])[];
	readonly evidences: readonly (readonly [readonly [number, number], number])[];
}

/** Consumer comments (Cornell eRulemaking Corpus, Park and Cardie 2018); null where the folder is absent. */
export function comments(folder: string, part: 'train' | 'dev'): GoldDocument[] | null {
	const corpus = join(folder, 'cdcp', part);
	if (!existsSync(corpus)) return null;
	return readdirSync(corpus)
		.filter((name) => name.endsWith('.ann.json'))
		.sort()
		.map((name) => {
			const file = JSON.parse(readFileSync(join(corpus, name), 'utf8')) as CdcpFile;
			const text = readFileSync(join(corpus, name.replace('.ann.json', '.txt')), 'utf8');
			const utf16 = utf16Offsets(text);
			return {
				name,
				text,
				segments: file.prop_offsets.map(([start, end]) => ({ start: utf16(start), end: utf16(end) })),
				unitOf: file.prop_offsets.map((_, at) => at),
				count: file.prop_offsets.length,
				central: null,
				links: [...file.reasons, ...file.evidences].flatMap(([[first, last], to]) =>
					Array.from({ length: last - first + 1 }, (_, step): GoldLink => ({ from: first + step, to, type: 'support' }))
				),
				sides: [],
				kinds: file.prop_labels
			};
		});
}

/** The corpus counts characters, a string counts UTF-16 units. */
function utf16Offsets(text: string): (offset: number) => number {
	const starts: number[] = [];
	let at = 0;
	for (const character of text) {
		starts.push(at);
		at += character.length;
	}
	starts.push(at);
	return (offset) => starts[offset] ?? text.length;
}
