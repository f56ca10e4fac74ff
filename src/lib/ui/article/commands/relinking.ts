/**
 * Commands on the line by which the statement in hand bears on another: the step it is a premise of, or the attack it makes. Turned round,
 * taken elsewhere, taken apart, named by its scheme. What the panes offer for every line, menus and keys offer for this one.
 */
import { deleteRecords } from '#argument/commands/delete-records.ts';
import { reverseInference } from '#argument/commands/reverse-inference.ts';
import { unlinkPremise } from '#argument/commands/unlink-premise.ts';
import { isIdOf, type StatementId } from '#argument/ids.ts';
import type { Attack } from '#argument/records/attack.ts';
import type { Inference } from '#argument/records/inference.ts';
import { commandWords, editingWords } from '#ui/article/words.ts';
import { m } from '#ui/language.svelte.ts';
import type { Desk } from '../desk.svelte.ts';
import { checkTerms } from '../hints/check-terms.ts';
import type { ArticleCommand } from './command.ts';

const stepOf = ({ graph, selected }: Desk): Inference | null => (selected && graph.inferencesFrom(selected)[0]) ?? null;
const attackOf = ({ graph, selected }: Desk): Attack | null => (selected && graph.attacksBy(selected)[0]) ?? null;
/** The step whose scheme can be named at this statement: the one it is a premise of, else the first to it. */
const schemedStep = (desk: Desk): Inference | null =>
	stepOf(desk) ?? (desk.selected && desk.graph.inferencesTo(desk.selected)[0]) ?? null;

/** What a line bears on, by its sign; of an attack on a step, the step. */
function endOf(desk: Desk, line: Inference | Attack): string {
	const id = 'premiseIds' in line ? line.conclusionId : line.targetId;
	if (isIdOf('statement', id)) return siglumOf(desk, id);
	const step = desk.graph.inference(id);
	if (!step) return '';
	return m().statement.theStep(
		step.premiseIds.map((one) => siglumOf(desk, one)).join(' + '),
		siglumOf(desk, step.conclusionId)
	);
}

export const inItsPlace = (desk: Desk, line: Inference | Attack, id: StatementId | null): string =>
	editingWords().inItsPlace(siglumOf(desk, id), endOf(desk, line));

/** Looks up the statement from which the line is to come instead. */
export function putAnother(desk: Desk, line: Inference | Attack, targetId: StatementId | null): void {
	desk.compose({ relation: null, targetId, isUnsaid: false, moves: line.id, movesEnd: 'from' });
}

const isFree = (desk: Desk) => desk.editing.canEdit && desk.words === null;
const siglumOf = (desk: Desk, id: StatementId | null) => (id && desk.sigla.get(id)) ?? '';

export const RELINKING_COMMANDS: readonly ArticleCommand[] = [
	{
		id: 'reverse',
		label: (desk) => {
			const step = stepOf(desk);
			if (!step) return commandWords().labels.reverse;
			return editingWords().step.reverse(siglumOf(desk, desk.selected), siglumOf(desk, step.conclusionId));
		},
		isEnabled: (desk) => isFree(desk) && stepOf(desk) !== null,
		run: (desk) => {
			const [step, { workspace, selected }] = [stepOf(desk), desk];
			if (!step || !workspace || !selected) return;
			const change = reverseInference(workspace.records, { inferenceId: step.id, premiseId: selected });
			desk.editing.do(editingWords().step.reversed, change);
		}
	},
	{
		id: 'own-reason',
		label: (desk) =>
			desk.selected
				? editingWords().step.ownReason(siglumOf(desk, desk.selected))
				: commandWords().labels['own-reason'],
		isEnabled: (desk) => isFree(desk) && (stepOf(desk)?.premiseIds.length ?? 0) > 1,
		run: (desk) => {
			const [step, { workspace, selected }] = [stepOf(desk), desk];
			if (!step || !workspace || !selected) return;
			const args = { inferenceId: step.id, premiseId: selected, asOwnReason: true };
			const label = editingWords().step.ownReason(siglumOf(desk, selected));
			desk.editing.do(label, unlinkPremise(workspace.records, args, workspace.ids));
		}
	},
	{
		id: 'scheme',
		isEnabled: (desk) => isFree(desk) && schemedStep(desk) !== null,
		run: (desk) => desk.askForScheme(schemedStep(desk)?.id ?? null)
	},
	{
		id: 'redirect',
		label: (desk) =>
			desk.selected ? editingWords().elsewhere(siglumOf(desk, desk.selected)) : commandWords().labels.redirect,
		isEnabled: (desk) => isFree(desk) && (stepOf(desk) ?? attackOf(desk)) !== null,
		run: (desk) => {
			const line = stepOf(desk) ?? attackOf(desk);
			if (line) desk.compose({ relation: null, targetId: desk.selected, isUnsaid: false, moves: line.id });
		}
	},
	{
		id: 'redirect-from',
		label: (desk) => {
			const line = stepOf(desk) ?? attackOf(desk);
			return line ? inItsPlace(desk, line, desk.selected) : commandWords().labels['redirect-from'];
		},
		isEnabled: (desk) => isFree(desk) && (stepOf(desk) ?? attackOf(desk)) !== null,
		run: (desk) => {
			const line = stepOf(desk) ?? attackOf(desk);
			if (line) putAnother(desk, line, desk.selected);
		}
	},
	{
		id: 'check-terms',
		isEnabled: (desk) => isFree(desk) && schemedStep(desk) !== null,
		run: (desk) => {
			const step = schemedStep(desk);
			if (step) void checkTerms(desk, step.id);
		}
	},
	{
		id: 'untie',
		label: (desk) => {
			const step = stepOf(desk);
			const siglum = siglumOf(desk, desk.selected);
			if (step) return editingWords().step.takeOut(siglum);
			return attackOf(desk) ? editingWords().attack.removeOf(siglum) : commandWords().labels.untie;
		},
		isEnabled: (desk) => isFree(desk) && (stepOf(desk) ?? attackOf(desk)) !== null,
		run: (desk) => {
			const [step, attack, { workspace, selected }] = [stepOf(desk), attackOf(desk), desk];
			if (!workspace || !selected) return;
			const { records, ids } = workspace;
			const siglum = siglumOf(desk, selected);
			if (step) {
				const change = unlinkPremise(records, { inferenceId: step.id, premiseId: selected }, ids);
				desk.editing.do(editingWords().step.takeOut(siglum), change);
			} else if (attack) {
				desk.editing.do(editingWords().attack.removeOf(siglum), deleteRecords(records, { recordIds: [attack.id] }));
			}
		}
	}
];
