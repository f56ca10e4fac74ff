/**
 * Reads an AIF file (Chesñevar et al. 2006), as AIFdb, OVA3 and OVA2 write it: I-nodes become statements, RA-nodes inferences,
 * CA-nodes attacks, rephrases (MA) notes. Dialogue (L, TA, YA) and preferences (PA) are said and left out.
 */
import type { IdSource, InferenceId, StatementId } from '#argument/ids.ts';
import { ProblemList } from '../foreign-problems.ts';
import type { ReadForeign, ReadOptions } from '../foreign.ts';
import { MapDraft } from '../map-draft.ts';
import { oneLine } from '../one-line.ts';
import { counted, placesIn } from '../places.ts';
import { unmark } from './marked-text.ts';
import { nodesetOf, type AifNode, type Nodeset } from './nodeset.ts';
import { schemeFrom } from './scheme-names.ts';

export function read(input: string, ids: IdSource, { name }: ReadOptions = {}): ReadForeign {
	const problems = new ProblemList();
	const nodeset = nodesetOf(input, problems);
	if (!('nodes' in nodeset)) return nodeset;
	const draft = new MapDraft(ids, name, problems);
	draft.article({ title: nodeset.title ?? undefined, authors: nodeset.participants });
	const ends = endsOf(draft, nodeset);
	const statements = readStatements(draft, nodeset, rephrasesOf(draft, nodeset, ends));
	readRelations(draft, nodeset, ends, statements);
	return draft.finish();
}

/** What each statement says in other words, as its note: a map joins no statements of one article as the same. */
function rephrasesOf(draft: MapDraft, { nodes }: Nodeset, ends: ReadonlyMap<string, Ends>): Map<string, string[]> {
	const notes = new Map<string, string[]>();
	for (const node of nodes.values()) {
		if (node.type !== 'MA') continue;
		const { from, to } = ends.get(node.id) ?? { from: [], to: [] };
		const [sources, targets] = [from, to].map((list) => list.filter((one) => one.type === 'I'));
		if (!sources?.length || !targets?.length) {
			draft.problems.add('FF4', node.where, { what: 'a rephrase', why: 'an end is missing' });
			continue;
		}
		draft.problems.add('FF6', node.where, { what: 'a rephrase', as: 'a note' });
		for (const source of sources) {
			const said = targets.map(({ text }) => `${OTHER_WORDS}: “${oneLine(text)}”`);
			notes.set(source.id, [...(notes.get(source.id) ?? []), ...said]);
		}
	}
	return notes;
}

const OTHER_WORDS = 'Says in other words';

function readStatements(
	draft: MapDraft,
	{ nodes, markup }: Nodeset,
	notes: ReadonlyMap<string, readonly string[]>
): Map<string, StatementId> {
	const marked = markup === null ? null : unmark(markup);
	if (marked) draft.text(marked.text);
	const statements = new Map<string, StatementId>();
	for (const node of nodes.values()) {
		if (node.type !== 'I') continue;
		const spans = marked?.spans.get(node.id) ?? [];
		const passages = spans.flatMap((span) => draft.passage(span, node.where) ?? []);
		const note = notes.get(node.id)?.join('\n');
		const given = { wording: node.text, where: node.where, passages, note, foreignId: node.id };
		statements.set(node.id, draft.statement(given));
	}
	return statements;
}

/** What stands at the ends of a scheme node, by type. */
interface Ends {
	readonly from: AifNode[];
	readonly to: AifNode[];
}

function readRelations(
	draft: MapDraft,
	nodeset: Nodeset,
	ends: ReadonlyMap<string, Ends>,
	statements: ReadonlyMap<string, StatementId>
): void {
	const steps = new Map<string, InferenceId[]>();
	const ofType = (type: string) => [...nodeset.nodes.values()].filter((node) => node.type === type);
	const statementsIn = (list: readonly AifNode[]) => list.flatMap((node) => statements.get(node.id) ?? []);
	for (const node of ofType('RA')) {
		const { from, to } = ends.get(node.id) ?? { from: [], to: [] };
		const premises = statementsIn(from);
		const conclusions = statementsIn(to);
		const supported = to.find((end) => end.type === 'RA' || end.type === 'CA');
		if (supported) draft.problems.add('FF4', node.where, { what: `support of ${supported.id}`, why: NO_PLACE_ONE });
		else if (premises.length === 0 || conclusions.length === 0) {
			const what = premises.length === 0 ? 'premise' : 'conclusion';
			draft.problems.add('FF4', node.where, { what: `a step without a ${what}`, why: '' });
		}
		if (conclusions.length > 1)
			draft.problems.add('FF6', node.where, {
				what: 'a step',
				as: `${conclusions.length} steps, one to each conclusion`
			});
		const given = { where: node.where, scheme: schemeOf(node), foreignId: node.id };
		const made = conclusions.flatMap((conclusion) => draft.step(premises, conclusion, given) ?? []);
		steps.set(node.id, made);
	}
	for (const node of ofType('CA')) {
		const { from, to } = ends.get(node.id) ?? { from: [], to: [] };
		const attackers = statementsIn(from);
		// An attack on an attack has no place in a map: it speaks against what attacks.
		const hit = to.flatMap((end) => (end.type === 'CA' ? (ends.get(end.id)?.from ?? []) : []));
		if (hit.length > 0)
			draft.problems.add('FF6', node.where, { what: 'an attack on an attack', as: 'an attack on what attacks' });
		const targets = [...to, ...hit].flatMap((end) => steps.get(end.id) ?? statements.get(end.id) ?? []);
		if (attackers.length === 0 || targets.length === 0) {
			const what = attackers.length === 0 ? 'an attack without an attacker' : 'an attack on nothing the map has';
			draft.problems.add('FF4', node.where, { what, why: '' });
		}
		if (attackers.length > 1)
			draft.problems.add('FF6', node.where, { what: 'a joint attack', as: `${attackers.length} attacks` });
		for (const attacker of attackers)
			for (const target of targets) draft.attack(attacker, target, { where: node.where, foreignId: node.id });
	}
	reportOthers(draft, nodeset);
}

const NO_PLACE = 'which a map has no place for';
const NO_PLACE_ONE = 'which is no statement';

function endsOf(draft: MapDraft, { nodes, edges }: Nodeset): Map<string, Ends> {
	const ends = new Map<string, Ends>();
	const endsAt = (id: string) => {
		const found = ends.get(id) ?? { from: [], to: [] };
		ends.set(id, found);
		return found;
	};
	for (const { from, to, where } of edges) {
		const source = nodes.get(from);
		const target = nodes.get(to);
		if (!source || !target) draft.problems.add('FF3', where, { what: 'joins', id: source ? to : from });
		else if (source.type === 'I' && target.type === 'I')
			draft.problems.add('FF4', where, { what: `an edge from ${from} straight to ${to}`, why: 'it says no relation' });
		else {
			endsAt(from).to.push(target);
			endsAt(to).from.push(source);
		}
	}
	return ends;
}

/** AIFdb names the scheme in `scheme`, other files only in the node's text; "Default Inference" is none, in either. */
function schemeOf({ scheme, text }: AifNode): string | undefined {
	const named = [scheme ?? '', text].map((one) => one.trim()).find((one) => one !== '');
	return named === undefined || /^(?:default\b.*|RA)$/i.test(named) ? undefined : schemeFrom(named);
}

const OTHERS: ReadonlyMap<string, readonly [one: string, several: string]> = new Map([
	['L', ['locution', 'locutions']],
	['TA', ['transition of a dialogue', 'transitions of a dialogue']],
	['YA', ['illocution', 'illocutions']],
	['PA', ['preference', 'preferences']]
]);

/** One line for each type that is left out, with the places of its nodes, not one for each node. */
function reportOthers(draft: MapDraft, { nodes, besides }: Nodeset): void {
	const places = new Map<string, string[]>();
	for (const { type, where } of nodes.values())
		if (!['I', 'RA', 'CA', 'MA'].includes(type)) places.set(type, [...(places.get(type) ?? []), where]);
	for (const [type, list] of places) {
		const kind = type === '' ? 'no type' : `the type “${type}”`;
		const [one, several] = OTHERS.get(type) ?? [`node of ${kind}`, `nodes of ${kind}`];
		draft.problems.add('FF4', placesIn(list), { what: counted(list.length, one, several), why: NO_PLACE });
	}
	for (const { what, where } of besides) draft.problems.add('FF4', where, { what, why: '' });
}
