/**
 * Commands that tie statements together. With words selected, a statement is made of them and tied to the one in hand; with several
 * statements chosen, the first are tied to the last; with one, its partner is written or looked up (Composer).
 */
import type { StatementId } from '#argument/ids.ts';
import type { Role } from '#argument/records/statement.ts';
import { commandWords, editingWords } from '#ui/article/words.ts';
import type { Desk } from '../desk.svelte.ts';
import { tieTo, type Relation } from '../ties.ts';
import type { ArticleCommand } from './command.ts';
import type { CommandId } from './keys.ts';
import { makeFromWords, tieChosen } from './making.ts';

const siglumOf = (desk: Desk, id: StatementId | null | undefined) => (id && desk.sigla.get(id)) ?? '';

function tie(id: CommandId, relation: Relation): ArticleCommand {
	const label = (desk: Desk): string => {
		const { chosen, selected, words } = desk;
		const to = siglumOf(desk, selected);
		if (!selected) return commandWords().labels[id];
		if (chosen.length > 1 && !words) {
			const from = chosen.slice(0, -1).map((one) => siglumOf(desk, one));
			return editingWords().tieChosen[relation](from.join(', '), to);
		}
		return editingWords().tieNew[relation](to);
	};
	return {
		id,
		label,
		isEnabled: (desk) => desk.editing.canEdit && desk.selected !== null,
		run: (desk) => runTie(desk, relation, desk.selected, label(desk))
	};
}

export function runTie(
	desk: Desk,
	relation: Relation,
	target: StatementId | null,
	label: string,
	role: Role = 'premise'
): void {
	if (!target) return;
	if (desk.words) {
		const made = tieTo(desk.graph, relation, target);
		if (made) makeFromWords(desk, role, label, made);
		else desk.editing.say(editingWords().noStepHere(siglumOf(desk, target)), 'refused');
	} else if (desk.chosen.length > 1 && target === desk.selected) tieChosen(desk, relation, label);
	else desk.compose({ relation, targetId: target, isUnsaid: false, role });
}

/** The first statement the one in hand is a reason for, or speaks against. */
const parentOf = (desk: Desk): StatementId | null => (desk.selected && desk.graph.targetsOf(desk.selected)[0]) ?? null;

/** Takes a statement in hand; in the outline the keyboard goes along. */
function goTo(desk: Desk, id: StatementId | null): void {
	const hadKeyboard = desk.parts.tree?.hasFocus() ?? false;
	desk.select(id);
	if (hadKeyboard && id) desk.parts.tree?.focusOn(id);
}

/** The statement in hand, what it serves, and the main conclusion: what new words most often bear on. */
export function withinReach(desk: Desk): readonly StatementId[] {
	const main = desk.graph.mainConclusion();
	return [...new Set([desk.selected, parentOf(desk), main?.id].filter((id) => id !== null && id !== undefined))];
}

export const TIE_COMMANDS: readonly ArticleCommand[] = [
	tie('supports', 'supports'),
	{
		id: 'evidence-for',
		label: ({ selected, sigla }) =>
			selected ? editingWords().evidenceFor(sigla.get(selected) ?? '') : commandWords().labels['evidence-for'],
		isEnabled: (desk) => desk.editing.canEdit && desk.selected !== null,
		run: (desk) => runTie(desk, 'supports', desk.selected, commandWords().labels['evidence-for'], 'evidence')
	},
	{
		id: 'supports-beside',
		label: (desk) => {
			const parent = parentOf(desk);
			return parent ? editingWords().tieNew.supports(siglumOf(desk, parent)) : commandWords().labels['supports-beside'];
		},
		isEnabled: (desk) => desk.editing.canEdit && parentOf(desk) !== null,
		run: (desk) => runTie(desk, 'supports', parentOf(desk), commandWords().labels.supports)
	},
	tie('attacks', 'attacks'),
	tie('undercuts', 'undercuts'),
	tie('joins', 'joins'),
	{
		id: 'unsaid',
		label: ({ selected, sigla }) =>
			selected ? editingWords().unsaidFor(sigla.get(selected) ?? '') : commandWords().labels.unsaid,
		isEnabled: (desk) => desk.editing.canEdit && desk.selected !== null && desk.words === null,
		run: (desk) => desk.compose({ relation: 'joins', targetId: desk.selected, isUnsaid: true })
	},
	{
		id: 'toward',
		label: (desk) => {
			const parent = parentOf(desk);
			return parent ? editingWords().takeInHand(siglumOf(desk, parent)) : commandWords().labels.toward;
		},
		isEnabled: (desk) => parentOf(desk) !== null,
		run: (desk) => goTo(desk, parentOf(desk))
	},
	{
		id: 'toward-main',
		label: (desk) => {
			const main = desk.graph.mainConclusion();
			return main ? editingWords().takeInHand(siglumOf(desk, main.id)) : commandWords().labels['toward-main'];
		},
		isEnabled: (desk) => desk.graph.mainConclusion() !== null,
		run: (desk) => goTo(desk, desk.graph.mainConclusion()?.id ?? null)
	},
	{
		id: 'new-statement',
		isEnabled: (desk) => desk.editing.canEdit,
		run: (desk) => desk.compose({ relation: null, targetId: null, isUnsaid: false })
	}
];
