/**
 * Reads an AIF file (Chesñevar et al. 2006), as AIFdb, OVA3 and OVA2 write it: I-nodes become statements, RA-nodes inferences,
 * CA-nodes attacks. Dialogue (L, TA, YA), rephrases (MA) and preferences (PA) are said and left out.
 */
import type { IdSource, InferenceId, StatementId } from '#argument/ids.ts';
import { ProblemList } from '../foreign-problems.ts';
import type { ReadForeign, ReadOptions } from '../foreign.ts';
import { MapDraft } from '../map-draft.ts';
import { unmark } from './marked-text.ts';
import { nodesetOf, type AifNode, type Nodeset } from './nodeset.ts';
import { schemeFrom } from './scheme-names.ts';

export function read(input: string, ids: IdSource, { name }: ReadOptions = {}): ReadForeign {
	const problems = new ProblemList();
	const nodeset = nodesetOf(input, problems);
	if (!('nodes' in nodeset)) return nodeset;
	const draft = new MapDraft(ids, name, problems);
	draft.article({ title: nodeset.title ?? undefined, authors: nodeset.participants });
	const statements = readStatements(draft, nodeset);
	readRelations(draft, nodeset, statements);
	return draft.finish();
}

function readStatements(draft: MapDraft, { nodes, markup }: Nodeset): Map<string, StatementId> {
	const marked = markup === null ? null : unmark(markup);
	if (marked) draft.text(marked.text);
	const statements = new Map<string, StatementId>();
	for (const node of nodes.values()) {
		if (node.type !== 'I') continue;
		const spans = marked?.spans.get(node.id) ?? [];
		const passages = spans.flatMap((span) => draft.passage(span, node.where) ?? []);
		const given = { wording: node.text, where: node.where, passages, foreignId: node.id };
		statements.set(node.id, draft.statement(given));
	}
	return statements;
}

/** What stands at the ends of a scheme node, by type. */
interface Ends {
	readonly from: AifNode[];
	readonly to: AifNode[];
}

function readRelations(draft: MapDraft, nodeset: Nodeset, statements: ReadonlyMap<string, StatementId>): void {
	const ends = endsOf(draft, nodeset);
	const steps = new Map<string, InferenceId[]>();
	const ofType = (type: string) => [...nodeset.nodes.values()].filter((node) => node.type === type);
	const statementsIn = (list: readonly AifNode[]) => list.flatMap((node) => statements.get(node.id) ?? []);
	for (const node of ofType('RA')) {
		const { from, to } = ends.get(node.id) ?? { from: [], to: [] };
		const premises = statementsIn(from);
		const conclusions = statementsIn(to);
		const unread = [...from, ...to].find((end) => end.type === 'RA');
		if (unread) draft.problems.add('FF4', node.where, { what: `support of the step ${unread.id}`, why: NO_PLACE });
		else if (premises.length === 0 || conclusions.length === 0) {
			const what = premises.length === 0 ? 'premise' : 'conclusion';
			draft.problems.add('FF4', node.where, { what: `a step without a ${what}`, why: '' });
		}
		const given = { where: node.where, scheme: schemeOf(node), foreignId: node.id };
		const made = conclusions.flatMap((conclusion) => draft.step(premises, conclusion, given) ?? []);
		steps.set(node.id, made);
	}
	for (const node of ofType('CA')) {
		const { from, to } = ends.get(node.id) ?? { from: [], to: [] };
		const attackers = statementsIn(from);
		const targets = to.flatMap((end) => steps.get(end.id) ?? statements.get(end.id) ?? []);
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

/** AIFdb names the scheme in `scheme`, other files only in the node's text; "Default Inference" is none. */
function schemeOf({ scheme, text }: AifNode): string | undefined {
	if (scheme !== null && scheme.trim() !== '') return schemeFrom(scheme);
	return text === '' || /^(?:default\b.*|RA)$/i.test(text.trim()) ? undefined : schemeFrom(text);
}

const OTHERS: ReadonlyMap<string, string> = new Map([
	['L', 'locutions'],
	['TA', 'transitions of a dialogue'],
	['YA', 'illocutions'],
	['MA', 'rephrases'],
	['PA', 'preferences']
]);

/** One line for each type that is left out, not one for each node. */
function reportOthers(draft: MapDraft, { nodes }: Nodeset): void {
	const counts = new Map<string, number>();
	for (const { type } of nodes.values())
		if (!['I', 'RA', 'CA'].includes(type)) counts.set(type, (counts.get(type) ?? 0) + 1);
	for (const [type, count] of counts) {
		const what = OTHERS.get(type) ?? `nodes of the type “${type}”`;
		draft.problems.add('FF4', 'nodes', { what: `${count} ${what}`, why: NO_PLACE });
	}
}
