/** Putting a statement before or after another of those it stands beside, and copying, pasting, duplicating by command. */
import { orderStatement } from '#argument/commands/order-statement.ts';
import type { StatementId } from '#argument/ids.ts';
import { flatten, type OutlineItem } from '#argument/outline.ts';
import { editingWords } from '#ui/article/words.ts';
import type { Desk } from '../desk.svelte.ts';
import type { ArticleCommand } from './command.ts';
import type { CommandId } from './keys.ts';
import { copyTo, duplicate, pasteFrom } from './copying.ts';

/** The lines of the outline among which this one stands. */
export function siblingsOf(outline: readonly OutlineItem[], id: StatementId): readonly OutlineItem[] {
	if (outline.some((item) => item.statement.id === id)) return outline;
	return flatten(outline).find((item) => item.children.some((child) => child.statement.id === id))?.children ?? [];
}

function neighborOf(desk: Desk, step: -1 | 1): StatementId | null {
	if (!desk.selected) return null;
	const siblings = siblingsOf(desk.outline, desk.selected);
	const at = siblings.findIndex((item) => item.statement.id === desk.selected);
	return siblings[at + step]?.statement.id ?? null;
}

export function reorder(
	{ workspace, editing, sigla }: Desk,
	statementId: StatementId,
	to: { readonly before: StatementId } | { readonly after: StatementId }
): void {
	if (!workspace) return;
	const label = editingWords().placed(sigla.get(statementId) ?? '');
	editing.do(label, orderStatement(workspace.records, { statementId, to }));
}

const move = (id: CommandId, step: -1 | 1): ArticleCommand => ({
	id,
	isEnabled: (desk) => desk.editing.canEdit && neighborOf(desk, step) !== null,
	run: (desk) => {
		const neighbor = neighborOf(desk, step);
		if (!desk.selected || !neighbor) return;
		reorder(desk, desk.selected, step < 0 ? { before: neighbor } : { after: neighbor });
		if (desk.parts.tree?.hasFocus()) desk.parts.tree.focusOn(desk.selected);
	}
});

/** Paste from a menu: the browser may ask the reader first, or refuse; the key always works. */
async function pasteUnasked(desk: Desk): Promise<void> {
	try {
		const held = new DataTransfer();
		for (const item of await navigator.clipboard.read())
			for (const type of item.types)
				if (type.startsWith('text/')) held.setData(type, await (await item.getType(type)).text());
		if (!pasteFrom(desk, held)) desk.editing.say(editingWords().nothingToPaste, 'refused');
	} catch {
		desk.editing.say(editingWords().pasteByKey, 'refused');
	}
}

export const ARRANGING_COMMANDS: readonly ArticleCommand[] = [
	move('move-up', -1),
	move('move-down', 1),
	{
		id: 'copy',
		isEnabled: (desk) => desk.chosen.length > 0 && desk.words === null,
		// The browser lets a copy be made where it is asked for by key; elsewhere it is asked to.
		run: (desk) => {
			const put = (event: ClipboardEvent) => {
				event.preventDefault();
				event.stopImmediatePropagation();
				copyTo(desk, event.clipboardData);
			};
			document.addEventListener('copy', put, { capture: true, once: true });
			document.execCommand('copy');
			document.removeEventListener('copy', put, { capture: true });
		}
	},
	{
		id: 'paste',
		isEnabled: (desk) => desk.editing.canEdit,
		run: (desk) => void pasteUnasked(desk)
	},
	{
		id: 'replace',
		isEnabled: (desk) => desk.editing.canEdit && desk.graph.statements.length > 0,
		run: (desk) => (desk.replaceOpen = true)
	},
	{
		id: 'duplicate',
		isEnabled: (desk) => desk.editing.canEdit && desk.chosen.length > 0,
		run: duplicate
	}
];
