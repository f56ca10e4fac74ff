/**
 * Reads the XML of the argumentative microtexts (Peldszus and Stede 2016): segments (edu), units (adu, of the proponent or the
 * opponent) and edges between them, of which some lead to edges: `add` joins a premise, `und` attacks a step.
 */
import { SaxesParser } from 'saxes';
import type { IdSource, InferenceId, StatementId } from '#argument/ids.ts';
import { tooLong, unreadable, type ReadForeign, type ReadOptions } from '../foreign.ts';
import { MapDraft } from '../map-draft.ts';

const NAME = 'arg-microtexts XML';

interface Edge {
	readonly id: string;
	readonly from: string;
	readonly to: string;
	readonly type: string;
	readonly where: string;
}

interface ArgGraph {
	readonly segments: Map<string, string>;
	/** Segments that annotators added: their words stand in no text. */
	readonly unsaid: Set<string>;
	readonly joints: Set<string>;
	readonly units: Map<string, { readonly type: string; readonly where: string }>;
	readonly edges: Edge[];
	id: string;
	topic: string;
	/** Of the whole text towards its topic: pro, con, unclear. */
	stance: string;
}

/** Files of this kind are a page of text; entities cannot grow one, because none but XML's own five are known. */
const MAX_LENGTH = 5_000_000;
const MAX_DEPTH = 32;

export function read(input: string, ids: IdSource, { name }: ReadOptions = {}): ReadForeign {
	const long = tooLong(input, MAX_LENGTH);
	if (long) return long;
	const graph = parse(input);
	if ('problems' in graph) return graph;
	const draft = new MapDraft(ids, name);
	const notes = graph.stance === '' ? [] : [`Stance towards the topic: ${graph.stance}`];
	draft.article({ title: graph.topic.replaceAll('_', ' ') || graph.id, notes });
	const statements = readUnits(draft, graph);
	readEdges(draft, graph, statements);
	return draft.finish();
}

/** The parser's own words, where a reader of files can make something of them. */
const inPlainWords = (fault: string) =>
	fault === 'undefined entity' ? 'it names an entity (&…;) that is none of the five that XML knows' : fault;

function parse(input: string): ArgGraph | ReadForeign {
	const graph: ArgGraph = {
		segments: new Map(),
		unsaid: new Set(),
		joints: new Set(),
		units: new Map(),
		edges: [],
		id: '',
		topic: '',
		stance: ''
	};
	const parser = new SaxesParser<{ position: true; xmlns: false }>({ position: true, xmlns: false });
	let fault: string | null = null;
	let where = '';
	let depth = 0;
	let isGraph = false;
	let segment: string | null = null;
	parser.on('error', (error) => {
		if (fault !== null) return;
		fault = inPlainWords(error.message.replace(/^(?:\S+:)?\d+:\d+: /, '').replace(/\.$/, ''));
		where = `line ${parser.line}, column ${parser.column + 1}`;
	});
	parser.on('opentag', ({ name: tag, attributes }) => {
		depth += 1;
		if (depth > MAX_DEPTH && fault === null) fault = `elements nest deeper than ${MAX_DEPTH}`;
		const { id = '', src = '', trg = '', type = '', topic_id = '', stance = '', implicit = '' } = attributes;
		const place = `line ${parser.line}`;
		if (tag === 'arggraph') {
			isGraph = true;
			graph.id = id;
			graph.topic = topic_id;
			graph.stance = stance;
		} else if (tag === 'edu') {
			graph.segments.set(id, '');
			if (implicit === 'true') graph.unsaid.add(id);
			segment = id;
		} else if (tag === 'joint') graph.joints.add(id);
		else if (tag === 'adu') graph.units.set(id, { type, where: place });
		else if (tag === 'edge') graph.edges.push({ id, from: src, to: trg, type, where: place });
	});
	parser.on('closetag', ({ name: tag }) => {
		depth -= 1;
		if (tag === 'edu') segment = null;
	});
	const say = (words: string) => {
		if (segment !== null) graph.segments.set(segment, (graph.segments.get(segment) ?? '') + words);
	};
	parser.on('text', say);
	parser.on('cdata', say);
	// In pieces, so that a file that is wrong at its beginning is not read to its end.
	const PIECE = 65_536;
	for (let at = 0; at < input.length && fault === null; at += PIECE) parser.write(input.slice(at, at + PIECE));
	if (fault === null) parser.close();
	if (fault !== null) return unreadable(NAME, fault, where || 'the file');
	return isGraph ? graph : unreadable(NAME, 'it has no element arggraph');
}

/** The segments in their order, but for the added ones, are the text; a unit rests on those that lead to it. */
function readUnits(draft: MapDraft, { segments, unsaid, joints, units, edges }: ArgGraph): Map<string, StatementId> {
	const spans = new Map<string, { start: number; end: number }>();
	let text = '';
	for (const [id, words] of segments) {
		const said = words.trim();
		if (said === '' || unsaid.has(id)) continue;
		if (text !== '') text += ' ';
		spans.set(id, { start: text.length, end: text.length + said.length });
		text += said;
	}
	draft.text(text);
	const owned = new Map<string, string[]>();
	const segs = edges.filter((edge) => edge.type === 'seg');
	const jointOf = new Map(segs.filter((edge) => joints.has(edge.to)).map((edge) => [edge.from, edge.to] as const));
	const unitOf = new Map(segs.filter((edge) => units.has(edge.to)).map((edge) => [edge.from, edge.to] as const));
	for (const id of segments.keys()) {
		const unit = unitOf.get(id) ?? unitOf.get(jointOf.get(id) ?? '');
		if (unit !== undefined) owned.set(unit, [...(owned.get(unit) ?? []), id]);
	}
	const statements = new Map<string, StatementId>();
	for (const [id, { type, where }] of units) {
		const own = owned.get(id) ?? [];
		const passages = own.flatMap((segment) => {
			const span = spans.get(segment);
			return span ? (draft.passage(span, where) ?? []) : [];
		});
		const wording = own.map((segment) => (segments.get(segment) ?? '').trim()).join(' ');
		const voice = type === 'opp' ? ('reported' as const) : undefined;
		const implicit = own.every((segment) => unsaid.has(segment));
		statements.set(id, draft.statement({ wording, where, passages, voice, implicit, foreignId: id }));
	}
	return statements;
}

function readEdges(
	draft: MapDraft,
	{ edges, units, segments, joints }: ArgGraph,
	statements: ReadonlyMap<string, StatementId>
) {
	const byId = new Map(edges.map((edge) => [edge.id, edge] as const));
	const known = (id: string) => units.has(id) || byId.has(id) || segments.has(id) || joints.has(id);
	const relations = edges.filter((edge) => edge.type !== 'seg');
	const usable = relations.filter(({ from, to, where }) => {
		const missing = statements.has(from) ? to : from;
		if (statements.has(from) && known(to)) return true;
		draft.problems.add('FF3', where, { what: 'joins', id: missing });
		return false;
	});
	const joined = new Map<string, Edge[]>();
	for (const edge of usable) {
		if (edge.type === 'add') joined.set(edge.to, [...(joined.get(edge.to) ?? []), edge]);
		else if (!['sup', 'exa', 'reb', 'und'].includes(edge.type))
			draft.problems.add('FF4', edge.where, { what: `an edge of the type “${edge.type}”`, why: '' });
	}
	const steps = new Map<string, InferenceId>();
	const sourcesOf = (edge: Edge) =>
		[edge, ...(joined.get(edge.id) ?? [])].flatMap((one) => statements.get(one.from) ?? []);
	for (const edge of usable.filter((one) => one.type === 'sup' || one.type === 'exa')) {
		const target = statements.get(edge.to);
		const scheme = edge.type === 'exa' ? 'example' : undefined;
		const step = target && draft.step(sourcesOf(edge), target, { where: edge.where, scheme, foreignId: edge.id });
		if (step) steps.set(edge.id, step);
		else
			draft.problems.add('FF4', edge.where, {
				what: 'support of something that is no unit',
				why: 'which a map has no place for'
			});
	}
	for (const edge of usable.filter((one) => one.type === 'reb' || one.type === 'und')) {
		const attackers = sourcesOf(edge);
		const target =
			steps.get(edge.to) ?? statements.get(edge.to) ?? attackerOf(draft, byId.get(edge.to), edge, statements);
		if (attackers.length > 1)
			draft.problems.add('FF6', edge.where, { what: 'a joint attack', as: `${attackers.length} attacks` });
		if (!target) draft.problems.add('FF4', edge.where, { what: 'an attack on nothing the map has', why: '' });
		else for (const attacker of attackers) draft.attack(attacker, target, { where: edge.where, foreignId: edge.id });
	}
}

/** An attack on an attack has no place in a map: it speaks against the statement that attacks. */
function attackerOf(
	draft: MapDraft,
	hit: Edge | undefined,
	edge: Edge,
	statements: ReadonlyMap<string, StatementId>
): StatementId | undefined {
	if (hit?.type !== 'reb' && hit?.type !== 'und') return undefined;
	draft.problems.add('FF6', edge.where, { what: 'an attack on the attack ' + hit.id, as: 'an attack on what attacks' });
	return statements.get(hit.from);
}
