/**
 * Reads SADFace (Wells), as its README has it and as its code writes it since: nodes of the type scheme, inference or conflict,
 * named support, attack, conflict, disagree or defeat. Offsets count code points.
 */
import type { IdSource, InferenceId, StatementId } from '#argument/ids.ts';
import { ATTACK_KINDS } from '#argument/records/attack.ts';
import { EVIDENCE_KINDS, ROLES } from '#argument/records/statement.ts';
import { CodePoints } from '../code-points.ts';
import { plainJson } from '../counterpoint/plain-json.ts';
import { failed, tooLong, unreadable, type ReadForeign, type ReadOptions } from '../foreign.ts';
import { idIn, listOf, objectOf, stringOf, wholeOf, wordOf, type Json } from '../json-fields.ts';
import { MapDraft } from '../map-draft.ts';
import { counted } from '../places.ts';

const NAME = 'SADFace';
const ATTACKS = ['attack', 'conflict', 'disagree', 'defeat', 'rebut', 'undercut'];
const STATUSES = ['suggested', 'accepted'] as const;

interface SadNode {
	readonly id: string;
	readonly kind: 'atom' | 'support' | 'attack';
	readonly fields: Json;
	/** What `sadface/write.ts` put into the metadata. */
	readonly own: Json;
	readonly where: string;
}

export function read(input: string, ids: IdSource, { name }: ReadOptions = {}): ReadForeign {
	const long = tooLong(input);
	if (long) return long;
	const json = plainJson(input);
	if (json.value === undefined) return failed(json.problems);
	const root = objectOf(json.value);
	const [nodes, edges] = [listOf(root?.nodes), listOf(root?.edges)];
	if (!root || !nodes || !edges) return unreadable(NAME, `it has no list of ${nodes ? 'edges' : 'nodes'}`);
	const draft = new MapDraft(ids, name);
	readHead(draft, root);
	const resource = readResources(draft, root);
	const known = nodesOf(draft, nodes);
	const statements = new Map<string, StatementId>();
	for (const node of known.values())
		if (node.kind === 'atom') statements.set(node.id, draft.statement(statementOf(draft, node, resource)));
	readRelations(draft, known, edges, statements);
	return draft.finish();
}

function readHead(draft: MapDraft, root: Json): void {
	const metadata = objectOf(root.metadata);
	const authors = listOf(objectOf(metadata?.counterpoint)?.authors) ?? [];
	draft.article({
		title: stringOf(objectOf(metadata?.core)?.title) ?? undefined,
		authors: authors.flatMap((one) => stringOf(one) ?? [])
	});
	// The first version had these fields at the top of the file.
	for (const [where, fields] of [
		['metadata.core', objectOf(metadata?.core)],
		['the file', root]
	] as const) {
		const said = ANALYSIS.filter((name) => (stringOf(fields?.[name]) ?? '') !== '');
		if (said.length > 0)
			draft.problems.add('FF4', where, { what: said.join(', '), why: 'which is of the analysis, not of the article' });
		const notes = ['description', 'notes'].flatMap((name) => stringOf(fields?.[name]) || []);
		if (notes.length > 0) draft.article({ notes });
	}
}

/** What SADFace notes of whoever made the analysis, and when. */
const ANALYSIS = ['analyst_name', 'analyst_email', 'created', 'edited'];

interface Resource {
	readonly id: string;
	readonly text: string;
	readonly points: CodePoints;
}

/** The first text; an article has one. */
function readResources(draft: MapDraft, root: Json): Resource | null {
	const texts = (listOf(root.resources) ?? []).flatMap((entry): { id: string; text: string }[] => {
		const resource = objectOf(entry);
		const [id, text] = [idIn(resource?.id), stringOf(resource?.content)];
		return id !== null && text !== null && text !== '' ? [{ id, text }] : [];
	});
	const [first, ...others] = texts;
	if (others.length > 0)
		draft.problems.add('FF4', 'resources', {
			what: counted(others.length, 'further text', 'further texts'),
			why: 'an article has one'
		});
	if (!first) return null;
	draft.text(first.text);
	return { ...first, points: new CodePoints(first.text) };
}

function nodesOf(draft: MapDraft, nodes: readonly unknown[]): Map<string, SadNode> {
	const known = new Map<string, SadNode>();
	for (const [index, entry] of nodes.entries()) {
		const where = `nodes[${index}]`;
		const fields = objectOf(entry);
		const id = idIn(fields?.id);
		const kind = fields && kindOf(fields);
		if (!fields || id === null || kind === null) {
			const type = stringOf(fields?.name) ?? stringOf(fields?.type) ?? 'no type';
			draft.problems.add('FF4', where, {
				what: `a node of ${type}`,
				why: 'it is neither an atom, a support nor an attack'
			});
		} else if (known.has(id)) draft.problems.add('FF7', where, { id });
		else known.set(id, { id, kind, fields, own: objectOf(objectOf(fields.metadata)?.counterpoint) ?? {}, where });
	}
	return known;
}

function kindOf({ type, name }: Json): SadNode['kind'] | null {
	if (type === 'atom') return 'atom';
	const named = (stringOf(name) ?? '').toLowerCase();
	if (type === 'conflict' || ATTACKS.includes(named)) return 'attack';
	// Schemes of other names are ways to support.
	return type === 'inference' || type === 'scheme' ? 'support' : null;
}

function statementOf(draft: MapDraft, { id, fields, own, where }: SadNode, resource: Resource | null) {
	const { note, tags, why, score } = own;
	return {
		wording: stringOf(fields.text) ?? '',
		where,
		foreignId: id,
		passages: (listOf(fields.sources) ?? []).flatMap((source) => passageOf(draft, source, resource, where) ?? []),
		role: wordOf(own.role, ROLES),
		evidenceKind: wordOf(own.evidenceKind, EVIDENCE_KINDS),
		isMain: typeof own.isMain === 'boolean' ? own.isMain : undefined,
		voice: wordOf(own.voice, ['own', 'reported']),
		implicit: own.implicit === true,
		status: wordOf(own.status, STATUSES),
		note: stringOf(note) ?? undefined,
		tags: (listOf(tags) ?? []).flatMap((tag) => stringOf(tag) ?? []),
		suggestion: { why: stringOf(why) ?? undefined, score: typeof score === 'number' ? score : undefined }
	};
}

/** The place a source names; where its offset is not right, the only place its words stand. */
function passageOf(draft: MapDraft, source: unknown, resource: Resource | null, where: string) {
	const fields = objectOf(source);
	const quoted = stringOf(fields?.text) ?? '';
	if (!fields || !resource || idIn(fields.resource_id) !== resource.id) {
		if (quoted !== '')
			draft.problems.add('FF3', where, { what: 'quotes a text', id: idIn(fields?.resource_id) ?? '?' });
		return null;
	}
	const { text, points } = resource;
	const [offset, length] = [wholeOf(fields.offset), wholeOf(fields.length)];
	if (offset !== null && length !== null && offset >= 0 && length > 0) {
		const span = { start: points.toUnits(offset), end: points.toUnits(offset + length) };
		if (text.slice(span.start, span.end) === quoted) return draft.passage(span, where);
	}
	const only = quoted === '' ? -1 : text.indexOf(quoted);
	if (only >= 0 && text.indexOf(quoted, only + 1) < 0)
		return draft.passage({ start: only, end: only + quoted.length }, where);
	const start = points.toUnits(offset ?? 0);
	draft.problems.add('FF9', where, { expected: quoted.slice(0, 60), found: text.slice(start, start + 60) });
	return null;
}

function readRelations(
	draft: MapDraft,
	nodes: ReadonlyMap<string, SadNode>,
	edges: readonly unknown[],
	statements: ReadonlyMap<string, StatementId>
): void {
	const sources = new Map<string, string[]>();
	const targets = new Map<string, string[]>();
	const add = (ends: Map<string, string[]>, at: string, other: string) => {
		const list = ends.get(at);
		if (list) list.push(other);
		else ends.set(at, [other]);
	};
	for (const [index, entry] of edges.entries()) {
		const edge = objectOf(entry);
		const [from, to] = [idIn(edge?.source_id), idIn(edge?.target_id)];
		const missing = [from, to].find((id) => id === null || !nodes.has(id));
		if (from === null || to === null || missing !== undefined) {
			draft.problems.add('FF3', `edges[${index}]`, { what: 'joins', id: missing ?? '?' });
			continue;
		}
		add(targets, from, to);
		add(sources, to, from);
	}
	const statementsIn = (list: readonly string[] = []) => list.flatMap((id) => statements.get(id) ?? []);
	const steps = new Map<string, InferenceId[]>();
	for (const { id, kind, where, fields, own } of nodes.values()) {
		if (kind !== 'support') continue;
		const premises = statementsIn(sources.get(id));
		const conclusions = statementsIn(targets.get(id));
		if (premises.length === 0 || conclusions.length === 0)
			draft.problems.add('FF4', where, { what: 'a support with an end missing', why: '' });
		const named = stringOf(fields.name) ?? '';
		const given = {
			where,
			foreignId: id,
			scheme: stringOf(own.scheme) ?? (/^(?:support|inference)$/i.test(named) ? undefined : named),
			status: wordOf(own.status, STATUSES),
			note: stringOf(own.note) ?? undefined
		};
		steps.set(
			id,
			conclusions.flatMap((conclusion) => draft.step(premises, conclusion, given) ?? [])
		);
	}
	for (const { id, kind, where, own } of nodes.values()) {
		if (kind !== 'attack') continue;
		const attackers = statementsIn(sources.get(id));
		const hit = (targets.get(id) ?? []).flatMap((target) => steps.get(target) ?? statements.get(target) ?? []);
		if (attackers.length === 0 || hit.length === 0)
			draft.problems.add('FF4', where, { what: 'an attack with an end missing', why: '' });
		const given = {
			where,
			foreignId: id,
			kind: wordOf(own.kind, ATTACK_KINDS),
			status: wordOf(own.status, STATUSES),
			note: stringOf(own.note) ?? undefined
		};
		for (const attacker of attackers) for (const target of hit) draft.attack(attacker, target, given);
	}
}
