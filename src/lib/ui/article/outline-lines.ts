/** The lines of an outline as they are listed: which are shown, what each stands under, and which one the letters typed lead to. Pure. */
import type { StatementId } from '#argument/ids.ts';
import { flatten, type OutlineItem } from '#argument/outline.ts';

/** All lines but those below a folded one, from the first to the last. */
export function shownLines(items: readonly OutlineItem[], isFolded: (id: StatementId) => boolean): OutlineItem[] {
	return items.flatMap((item) => [item, ...(isFolded(item.statement.id) ? [] : shownLines(item.children, isFolded))]);
}

/** Of each line that stands under another: under which. */
export function parentsIn(items: readonly OutlineItem[]): ReadonlyMap<StatementId, StatementId> {
	const parentOf = new Map<StatementId, StatementId>();
	for (const item of flatten(items))
		for (const child of item.children) parentOf.set(child.statement.id, item.statement.id);
	return parentOf;
}

/** Letters struck within this time (ms) of one another are read together. */
const PAUSE = 800;

/** Letters typed on the outline lead to the next line whose siglum or wording begins with them. */
export class TypedAhead {
	#typed = '';
	#at = -Infinity;

	/** `here`: the place among `lines` from which it is looked for, around to itself. Null where no line begins so. */
	find(
		letter: string,
		at: number,
		{ lines, here, sigla }: { lines: readonly OutlineItem[]; here: number; sigla: ReadonlyMap<StatementId, string> }
	): StatementId | null {
		this.#typed = at - this.#at < PAUSE ? this.#typed + letter : letter;
		this.#at = at;
		const wanted = this.#typed.toLowerCase();
		const begins = ({ statement }: OutlineItem) =>
			[sigla.get(statement.id) ?? '', statement.wording].some((text) => text.toLowerCase().startsWith(wanted));
		return [...lines.slice(here + 1), ...lines.slice(0, here + 1)].find(begins)?.statement.id ?? null;
	}
}
