/** What several commands make: statements of the selected words, more or fewer words for them, and ties between statements. */
import { describe } from '#anchoring/describe.ts';
import type { Span } from '#anchoring/span.ts';
import { addPassage } from '#argument/commands/add-passage.ts';
import { rewordStatement } from '#argument/commands/reword-statement.ts';
import { setPassage } from '#argument/commands/set-passage.ts';
import { addTiedStatement } from '#argument/commands/add-tied-statement.ts';
import { tieStatement, type Tie } from '#argument/commands/tie-statement.ts';
import { EMPTY, type RecordDiff } from '#argument/diff.ts';
import { isIdOf, type StatementId } from '#argument/ids.ts';
import { inTurn } from '#argument/in-turn.ts';
import type { QuotePassage } from '#argument/records/passage.ts';
import type { Role } from '#argument/records/statement.ts';
import { commandWords, editingWords } from '#ui/article/words.ts';
import type { Desk } from '../desk.svelte.ts';
import { asWording } from '../text-cursor.ts';
import type { ShownPassage } from '../shown-text.ts';
import { stepsAt, tieTo, type Relation } from '../ties.ts';

/** The words as a passage of the text shown; null where no text is shown. */
export function passageOf(desk: Desk, span: Span): QuotePassage | null {
	const { text, article } = desk;
	if (!text) return null;
	return describe(text.text, span, text.id === article?.textId ? undefined : text.id);
}

/** Makes a statement that rests on the selected words, and takes it in hand with its wording ready to be adjusted. */
export function makeFromWords(desk: Desk, role: Role, label: string, tie: Tie | null): void {
	const { words, workspace, text } = desk;
	const passage = words && passageOf(desk, words);
	if (!words || !passage || !workspace || !text) return;
	const wording = asWording(text.text.slice(words.start, words.end));
	const isMain = role === 'conclusion' && tie === null && desk.graph.mainConclusion() === null;
	const statement = { articleId: desk.articleId, role, wording, passages: [passage], isMain };
	const made = desk.editing.do(label, addTiedStatement(workspace.records, { statement, tie }, workspace.ids));
	if (made) takeInHand(desk, made);
}

/** Lets the statement in hand rest on the selected words too. */
export function addWords(desk: Desk): void {
	const { words, selected, workspace } = desk;
	const passage = words && passageOf(desk, words);
	if (!passage || !selected || !workspace) return;
	const added = addPassage(workspace.records, { statementId: selected, passage });
	if (desk.editing.do(commandWords().labels['add-words'], added)) desk.letGoOfWords();
}

/**
 * Lets a statement rest on more or fewer words than its passage had; moves made in one breath are one step. A wording that was
 * nothing but these words goes with them.
 */
export function reshape(desk: Desk, statementId: StatementId, { index, span: before }: ShownPassage, span: Span): void {
	const { workspace, text, graph } = desk;
	const passage = passageOf(desk, span);
	if (!workspace || !text || !passage) return;
	const words = (of: Span) => asWording(text.text.slice(of.start, of.end));
	const isWords = before !== null && graph.statement(statementId)?.wording === words(before);
	const change = inTurn(
		workspace.records,
		(records) => setPassage(records, { statementId, index, passage }),
		(records) => (isWords ? rewordStatement(records, { statementId, wording: words(span) }) : EMPTY)
	);
	desk.editing.do(editingWords().passage.changed, change, { typedIn: `${statementId} passage ${index}` });
}

/** The new statement of a change comes in hand; its wording is next, unless its words were chosen by key: then the next words are. */
export function takeInHand(desk: Desk, made: RecordDiff): void {
	const hadWords = desk.words !== null;
	desk.letGoOfWords();
	const id = newStatement(made);
	if (id === null) return;
	desk.select(id);
	desk.madeByKey = hadWords && desk.wordsByKey ? id : null;
	if (!desk.phone && desk.madeByKey === null) desk.editWording();
}

export function newStatement({ added }: RecordDiff): StatementId | null {
	return added.map(({ id }) => id).find((id): id is StatementId => isIdOf('statement', id)) ?? null;
}

/** Ties the statements that were chosen first to the one that was chosen last. */
export function tieChosen(desk: Desk, relation: Relation, label: string): void {
	const { workspace, chosen, graph } = desk;
	if (!workspace) return;
	// What joins a step needs one to join: where only the first has one, the last joins it.
	const isTurned =
		relation === 'joins' && stepsAt(graph, chosen.at(-1) ?? 'statement:').length === 0 && chosen.length === 2;
	const order = isTurned ? [...chosen].reverse() : chosen;
	const target = order.at(-1);
	const tie = target && tieTo(graph, relation, target);
	if (!tie) return desk.editing.say(editingWords().noStepHere(desk.sigla.get(target ?? 'statement:') ?? ''), 'refused');
	const turns = order
		.slice(0, -1)
		.map(
			(statementId) => (records: typeof workspace.records) => tieStatement(records, { statementId, tie }, workspace.ids)
		);
	desk.editing.do(label, inTurn(workspace.records, ...turns));
}
