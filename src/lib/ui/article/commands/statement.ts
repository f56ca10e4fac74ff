/** Commands on the statements that are chosen: their wording, their role, whether they are the main conclusion; deleting them. */
import { placeStatement } from '#argument/commands/place-statement.ts';
import { setMainConclusion } from '#argument/commands/set-main-conclusion.ts';
import { setRole } from '#argument/commands/set-role.ts';
import type { StatementId } from '#argument/ids.ts';
import { inTurn } from '#argument/in-turn.ts';
import type { Role } from '#argument/records/statement.ts';
import { commandWords } from '#ui/article/words.ts';
import type { Desk } from '../desk.svelte.ts';
import type { ArticleCommand } from './command.ts';
import type { CommandId } from './keys.ts';

const canChange = (desk: Desk) => desk.editing.canEdit && desk.selected !== null;

/** Boxes put somewhere by hand go where the layout puts them again. */
function giveBack({ workspace, editing }: Desk, ids: readonly StatementId[], label: string): void {
	if (!workspace) return;
	const turns = ids.map(
		(statementId) => (records: typeof workspace.records) =>
			placeStatement(records, { statementId, at: null }, workspace.ids)
	);
	editing.do(label, inTurn(workspace.records, ...turns));
}

const role = (id: CommandId, to: Role): ArticleCommand => ({
	id,
	isEnabled: (desk) => canChange(desk) && desk.words === null,
	run: (desk) => {
		const { workspace, chosen } = desk;
		if (!workspace) return;
		const turns = chosen.map(
			(statementId) => (records: typeof workspace.records) => setRole(records, { statementId, role: to })
		);
		desk.editing.do(commandWords().labels[id], inTurn(workspace.records, ...turns));
	}
});

/** Of a box that is moved by keys, in px of the drawing. */
const STEP = 40;

const nudge = (id: CommandId, by: { readonly x: number; readonly y: number }): ArticleCommand => ({
	id,
	isEnabled: (desk) => canChange(desk) && desk.words === null && desk.view === 'map' && desk.parts.map !== null,
	run: (desk) => {
		if (desk.selected) desk.parts.map?.nudge(desk.selected, by);
	}
});

export const STATEMENT_COMMANDS: readonly ArticleCommand[] = [
	{ id: 'edit-wording', isEnabled: canChange, run: (desk) => desk.editWording() },
	role('role-conclusion', 'conclusion'),
	role('role-premise', 'premise'),
	role('role-evidence', 'evidence'),
	{
		id: 'main-conclusion',
		isEnabled: (desk) => canChange(desk) && desk.statement?.isMain === false,
		run: ({ workspace, articleId, selected, editing }) =>
			workspace &&
			editing.do(
				commandWords().labels['main-conclusion'],
				setMainConclusion(workspace.records, { articleId, statementId: selected })
			)
	},
	{
		id: 'choose-all',
		isEnabled: (desk) => desk.graph.statements.length > 0,
		run: (desk) => desk.chooseAll(desk.graph.statements.map(({ id }) => id))
	},
	{
		id: 'note',
		isEnabled: canChange,
		run: (desk) => desk.writeNote()
	},
	nudge('place-up', { x: 0, y: -STEP }),
	nudge('place-down', { x: 0, y: STEP }),
	nudge('place-left', { x: -STEP, y: 0 }),
	nudge('place-right', { x: STEP, y: 0 }),
	{
		id: 'unplace',
		isEnabled: (desk) => canChange(desk) && desk.chosen.some((id) => desk.placements.has(id)),
		run: (desk) => giveBack(desk, desk.chosen, commandWords().labels.unplace)
	},
	{
		id: 'tidy',
		isEnabled: (desk) => desk.editing.canEdit && desk.placements.size > 0,
		run: (desk) => giveBack(desk, [...desk.placements.keys()] as StatementId[], commandWords().labels.tidy)
	},
	{ id: 'delete', isEnabled: canChange, run: (desk) => desk.askToDelete() }
];
