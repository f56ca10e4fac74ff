/** What pointing at the map does: a menu for a box, a box put somewhere, one dropped on another, a line's end taken elsewhere. */
import { placeStatement } from '#argument/commands/place-statement.ts';
import { redirectAttack } from '#argument/commands/redirect-attack.ts';
import { redirectInference } from '#argument/commands/redirect-inference.ts';
import { tieStatement } from '#argument/commands/tie-statement.ts';
import { isIdOf, type StatementId } from '#argument/ids.ts';
import { isRefusal } from '#argument/refusal.ts';
import { editingWords } from '#ui/article/words.ts';
import type { LineEnd } from '../composing.ts';
import type { Desk } from '../desk.svelte.ts';
import { RELATIONS, tieTo } from '../ties.ts';
import { boundMenu } from './menus.ts';

interface Point {
	readonly x: number;
	readonly y: number;
}

/** The commands for a statement, or (null) for the map. */
export function openMenu(desk: Desk, id: StatementId | null, at: Point): void {
	if (id !== null && !desk.chosen.includes(id)) desk.select(id);
	const label = id === null ? editingWords().menu.map : editingWords().menu.statement(desk.sigla.get(id) ?? '');
	const items = boundMenu(desk, id === null ? 'map' : 'statement');
	if (items.length > 0) desk.menu = { label, at, items };
}

export function place({ workspace, editing, sigla }: Desk, statementId: StatementId, at: Point): void {
	if (!workspace) return;
	const change = placeStatement(workspace.records, { statementId, at }, workspace.ids);
	// By keys a box goes its way step by step.
	editing.do(editingWords().placed(sigla.get(statementId) ?? ''), change, { typedIn: `${statementId} placement` });
}

/** A box was dropped on another: how is it to bear on it? What cannot be says why. */
export function askHowToTie(desk: Desk, from: StatementId, to: StatementId, at: Point): void {
	const { workspace, graph, sigla, editing } = desk;
	if (!workspace) return;
	const names = [sigla.get(from) ?? '', sigla.get(to) ?? ''] as const;
	const items = RELATIONS.flatMap((relation) => {
		const label = editingWords().tieChosen[relation](...names);
		const tie = tieTo(graph, relation, to);
		if (!tie) return [];
		const change = tieStatement(workspace.records, { statementId: from, tie }, workspace.ids);
		const refused = isRefusal(change) ? editing.explain(change) : null;
		return [
			{ label, ...(refused !== null && { disabled: true, detail: refused }), run: () => void editing.do(label, change) }
		];
	});
	desk.menu = { label: editingWords().menu.tie(...names), at, items };
}

/** A line's end was taken from one box to another. */
export function redirect(
	{ workspace, editing }: Desk,
	relationId: string,
	end: LineEnd,
	from: StatementId,
	to: StatementId
): void {
	if (!workspace) return;
	const { records } = workspace;
	if (isIdOf('inference', relationId)) {
		const change = end === 'to' ? { conclusionId: to } : { premise: { from, to } };
		editing.do(editingWords().redirected, redirectInference(records, { inferenceId: relationId, ...change }));
	} else if (isIdOf('attack', relationId)) {
		const change = end === 'to' ? { targetId: to } : { attackerId: to };
		editing.do(editingWords().redirected, redirectAttack(records, { attackId: relationId, ...change }));
	}
}
