/**
 * Copying and pasting statements: as words for other programs, and as structure for this and other articles. Both travel on the
 * system's clipboard together: the words as text, the structure as HTML that carries it in an attribute.
 */
import { outlineOf, type OutlineItem } from '#argument/outline.ts';
import { pasteStatements, type Fragment } from '#argument/commands/paste-statements.ts';
import { isIdOf, type StatementId } from '#argument/ids.ts';
import { recordsOf } from '#argument/records.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { addTiedStatement } from '#argument/commands/add-tied-statement.ts';
import { inTurn } from '#argument/in-turn.ts';
import { commandWords, editingWords } from '#ui/article/words.ts';
import { relationWord } from '../outline-words.ts';
import type { Desk } from '../desk.svelte.ts';

const MARK = 'data-counterpoint';

/** The chosen statements, with the steps and attacks that lie wholly among them. */
export function fragmentOf({ graph, chosen }: Pick<Desk, 'graph' | 'chosen'>): Fragment {
	const statements = graph.statements.filter(({ id }) => chosen.includes(id));
	const isChosen = (id: string) => chosen.includes(id as StatementId);
	const inferences = graph.inferences.filter((one) => isChosen(one.conclusionId) && one.premiseIds.every(isChosen));
	const isJoined = (id: string) => isChosen(id) || inferences.some((one) => one.id === id);
	const attacks = graph.attacks.filter((one) => isChosen(one.attackerId) && isJoined(one.targetId));
	return { statements, inferences, attacks };
}

/** The chosen statements as lines, indented as in the outline, each with the word for how it bears on the line above it. */
export function wordsOf({ graph, sigla, chosen }: Pick<Desk, 'graph' | 'sigla' | 'chosen'>): string {
	const lines: string[] = [];
	const walk = (items: readonly OutlineItem[], depth: number) => {
		for (const item of items) {
			const isIn = chosen.includes(item.statement.id);
			const word = depth > 0 ? relationWord(item, sigla) : '';
			if (isIn) lines.push(`${'\t'.repeat(depth)}${word ? `${word} ` : ''}${item.statement.wording}`);
			walk(item.children, isIn ? depth + 1 : depth);
		}
	};
	walk(outlineOf(graph), 0);
	return lines.join('\n');
}

/** Puts the chosen statements on the clipboard of a copy or cut event. True where there was something to copy. */
export function copyTo(desk: Desk, clipboard: DataTransfer | null): boolean {
	if (!clipboard || desk.chosen.length === 0) return false;
	const { statements, inferences, attacks } = fragmentOf(desk);
	const article = desk.article ? [desk.article] : [];
	const document = toText(
		write(recordsOf([...article, ...statements, ...inferences, ...attacks]), { withTexts: true }).document
	);
	const words = wordsOf(desk);
	const escaped = (text: string) =>
		text.replace(/[&<>"]/g, (sign) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[sign] ?? sign);
	clipboard.setData('text/plain', words);
	clipboard.setData('text/html', `<pre ${MARK}="${escaped(document)}">${escaped(words)}</pre>`);
	desk.editing.say(editingWords().copied(statements.length));
	return true;
}

/** Takes what is on the clipboard into the article: statements with what joins them, or each line of words as a statement. */
export function pasteFrom(desk: Desk, clipboard: DataTransfer | null): boolean {
	const { workspace, articleId } = desk;
	if (!clipboard || !workspace) return false;
	const { records, ids } = workspace;
	const fragment = fragmentIn(clipboard.getData('text/html'));
	if (fragment) return took(desk, pasteStatements(records, { articleId, fragment }, ids));
	const lines = clipboard
		.getData('text/plain')
		.split(/\r?\n/)
		.map((line) => line.trim().slice(0, MOST_CHARACTERS))
		.filter((line) => line !== '');
	if (lines.length === 0 || lines.length > MOST_LINES) return false;
	const conclusionId = desk.selected;
	const tie = conclusionId ? ({ how: 'supports', conclusionId } as const) : null;
	const turns = lines.map(
		(wording) => (present: typeof records) =>
			addTiedStatement(present, { statement: { articleId, role: 'premise', wording }, tie }, ids)
	);
	return took(desk, inTurn(records, ...turns));
}

/** More lines than these are a text, and not statements. */
const MOST_LINES = 60;
const MOST_CHARACTERS = 2_000;

/** A copy of the chosen statements, joined as they are. */
export function duplicate(desk: Desk): void {
	const { workspace, articleId } = desk;
	if (!workspace) return;
	const change = pasteStatements(workspace.records, { articleId, fragment: fragmentOf(desk) }, workspace.ids);
	took(desk, change, commandWords().labels.duplicate);
}

function took(desk: Desk, change: ReturnType<typeof pasteStatements>, label = commandWords().labels.paste): boolean {
	const done = desk.editing.do(label, change);
	if (!done) return true;
	const added = done.added.map(({ id }) => id).filter((id): id is StatementId => isIdOf('statement', id));
	desk.chooseAll(added);
	return true;
}

/** The structure that a copy of ours carries; null where there is none, or none that can be read. */
function fragmentIn(html: string): Fragment | null {
	if (!html.includes(MARK)) return null;
	const held = new DOMParser().parseFromString(html, 'text/html').querySelector(`[${MARK}]`)?.getAttribute(MARK);
	if (!held) return null;
	const { records } = read(held);
	const all = [...records.values()];
	const statements = all.filter((one) => isIdOf('statement', one.id)) as Fragment['statements'][number][];
	if (statements.length === 0) return null;
	return {
		statements,
		inferences: all.filter((one) => isIdOf('inference', one.id)) as Fragment['inferences'][number][],
		attacks: all.filter((one) => isIdOf('attack', one.id)) as Fragment['attacks'][number][]
	};
}
