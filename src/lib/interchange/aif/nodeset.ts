/**
 * The nodes and edges of an AIF file, whichever of its three shapes it has: AIFdb's nodeset, OVA3's save form (also called
 * xAIF), or OVA2's with its ids and ends under other names. What is no node or edge is said.
 */
import { plainJson } from '../counterpoint/plain-json.ts';
import { failed, tooLong, unreadable, type ReadForeign } from '../foreign.ts';
import { idIn, objectOf, stringOf, type Json } from '../json-fields.ts';
import type { ProblemList } from '../foreign-problems.ts';
import { counted } from '../places.ts';

export const NAME = 'AIF';

export interface AifNode {
	readonly id: string;
	/** I, RA, CA, MA, PA, L, TA, YA; upper case. */
	readonly type: string;
	readonly text: string;
	readonly scheme: string | null;
	readonly where: string;
}

export interface AifEdge {
	readonly from: string;
	readonly to: string;
	readonly where: string;
}

export interface Nodeset {
	readonly nodes: ReadonlyMap<string, AifNode>;
	readonly edges: readonly AifEdge[];
	/** The analyzed text with marks for the nodes, as HTML; null where there is none. */
	readonly markup: string | null;
	readonly participants: readonly string[];
	readonly title: string | null;
	/** What the file says besides, in the plural, each with its place: no map has a place for it. */
	readonly besides: readonly { readonly what: string; readonly where: string }[];
}

/** The file's parts, or why there are none. */
export function nodesetOf(input: string, problems: ProblemList): Nodeset | ReadForeign {
	const long = tooLong(input);
	if (long) return long;
	const json = plainJson(input);
	if (json.value === undefined) return failed(json.problems);
	const root = objectOf(json.value);
	if (!root) return unreadable(NAME, 'it is not one record');
	const wrapped = objectOf(root.AIF);
	const graph = wrapped ?? root;
	const { nodes: entries, edges: joins = [] } = graph;
	if (!Array.isArray(entries)) return unreadable(NAME, 'it has no list of nodes');
	if (!Array.isArray(joins)) return unreadable(NAME, 'what it calls edges is no list');
	const at = wrapped ? 'AIF.' : '';
	const nodes = new Map<string, AifNode>();
	entries.forEach((entry: unknown, index) => {
		const node = nodeOf(entry, `${at}nodes[${index}]`);
		if (!node) problems.add('FF4', `${at}nodes[${index}]`, { what: 'an entry that is no node', why: 'it has no id' });
		else if (nodes.has(node.id)) problems.add('FF7', node.where, { id: node.id });
		else nodes.set(node.id, node);
	});
	const edges = joins.flatMap((entry: unknown, index): AifEdge[] => {
		const edge = edgeOf(entry, `${at}edges[${index}]`);
		if (!edge)
			problems.add('FF4', `${at}edges[${index}]`, { what: 'an entry that is no edge', why: 'an end is missing' });
		return edge ? [edge] : [];
	});
	const besides = besidesOf(graph, root, at);
	const title = stringOf(root.title);
	return { nodes, edges, markup: markupOf(root), participants: participantsOf(graph), title, besides };
}

/** Times at which nodes were stored, times of locutions, and where OVA3 drew the boxes. */
function besidesOf(graph: Json, root: Json, at: string) {
	const besides: { what: string; where: string }[] = [];
	const count = (list: unknown, isSaid: (entry: Json) => boolean, [one, several]: [string, string], where: string) => {
		const entries: unknown[] = Array.isArray(list) ? list : [];
		const said = entries.filter((entry) => {
			const fields = objectOf(entry);
			return fields !== null && isSaid(fields);
		});
		if (said.length > 0) besides.push({ what: counted(said.length, one, several), where });
	};
	const times: [string, string] = ['time at which a node was stored', 'times at which nodes were stored'];
	count(graph.nodes, (node) => stringOf(node.timestamp) !== null, times, `${at}nodes`);
	count(graph.locutions, () => true, ['note on who spoke when', 'notes on who spoke when'], `${at}locutions`);
	count(
		objectOf(root.OVA)?.nodes ?? graph.nodes,
		(node) => typeof node.x === 'number',
		['place of a box, because the map is laid out anew', 'places of boxes, because the map is laid out anew'],
		objectOf(root.OVA) ? 'OVA.nodes' : `${at}nodes`
	);
	return besides;
}

function nodeOf(entry: unknown, where: string): AifNode | null {
	const node = objectOf(entry);
	const id = node && idIn(node.nodeID ?? node.id);
	if (!node || id === null) return null;
	const type = (stringOf(node.type) ?? '').toUpperCase();
	return { id, type, text: stringOf(node.text) ?? '', scheme: stringOf(node.scheme), where };
}

function edgeOf(entry: unknown, where: string): AifEdge | null {
	const edge = objectOf(entry);
	if (!edge) return null;
	const endOf = (end: unknown) => idIn(objectOf(end) ? (objectOf(end)?.id ?? objectOf(end)?.nodeID) : end);
	const from = endOf(edge.fromID ?? edge.from);
	const to = endOf(edge.toID ?? edge.to);
	return from === null || to === null ? null : { from, to, where };
}

/** OVA3 and xAIF keep the text beside the graph, as HTML or as {txt}; OVA2 under analysis. */
function markupOf(root: Json): string | null {
	const text = stringOf(root.text) ?? stringOf(objectOf(root.text)?.txt) ?? stringOf(objectOf(root.analysis)?.txt);
	return text === null || text.trim() === '' ? null : text;
}

function participantsOf(graph: Json): string[] {
	const list: unknown[] = Array.isArray(graph.participants) ? graph.participants : [];
	return list.flatMap((entry) => {
		const person = objectOf(entry);
		const name = `${stringOf(person?.firstname) ?? ''} ${stringOf(person?.surname) ?? ''}`.trim();
		return name === '' ? [] : [name];
	});
}
