/**
 * In which order, and in which sections, a draft is looked through: as the text runs, paragraph by paragraph, or as the map grows,
 * the main conclusion first and then branch by branch. And how much of it has been looked at.
 */
import type { StatementId } from '#argument/ids.ts';
import { flatten, type OutlineItem } from '#argument/outline.ts';
import type { Article } from '#argument/records/article.ts';
import type { Statement } from '#argument/records/statement.ts';

export type ReviewOrder = 'text' | 'map';

/** What stands over a section: a paragraph, a branch by the statement it starts with, or no place in the text. */
export type SectionHead =
	| { readonly kind: 'paragraph'; readonly number: number }
	| { readonly kind: 'branch'; readonly id: StatementId }
	| { readonly kind: 'main'; readonly id: StatementId }
	| { readonly kind: 'nowhere' };

export interface ReviewSection {
	readonly key: string;
	readonly head: SectionHead;
	readonly statements: readonly Statement[];
}

/** `statements` in the order of the text; `paragraphOf` from 1, null where its words are not in the text shown. */
export function sectionsByText(
	statements: readonly Statement[],
	paragraphOf: (id: StatementId) => number | null
): ReviewSection[] {
	const sections: { key: string; head: SectionHead; statements: Statement[] }[] = [];
	for (const statement of statements) {
		const number = paragraphOf(statement.id);
		const last = sections.at(-1);
		// What stands in no paragraph goes with the statements around it.
		if (last && (number === null || last.key === `¶${number}`)) last.statements.push(statement);
		else if (number === null) sections.push({ key: 'nowhere', head: { kind: 'nowhere' }, statements: [statement] });
		else sections.push({ key: `¶${number}`, head: { kind: 'paragraph', number }, statements: [statement] });
	}
	return merged(sections);
}

/** A later passage of an earlier paragraph does not make the paragraph a second section. */
function merged(sections: readonly { key: string; head: SectionHead; statements: Statement[] }[]): ReviewSection[] {
	const byKey = new Map<string, { key: string; head: SectionHead; statements: Statement[] }>();
	for (const section of sections) {
		const known = byKey.get(section.key);
		if (known) known.statements.push(...section.statements);
		else byKey.set(section.key, section);
	}
	return [...byKey.values()];
}

export function sectionsByMap(outline: readonly OutlineItem[]): ReviewSection[] {
	return outline.flatMap((root): ReviewSection[] => {
		const { id } = root.statement;
		const head: SectionHead = { kind: root.statement.isMain ? 'main' : 'branch', id };
		if (!root.statement.isMain) return [{ key: id, head, statements: flatten([root]).map((one) => one.statement) }];
		return [
			{ key: id, head, statements: [root.statement] },
			...root.children.map((child): ReviewSection => {
				const branch = { kind: 'branch', id: child.statement.id } as const;
				return { key: child.statement.id, head: branch, statements: flatten([child]).map((one) => one.statement) };
			})
		];
	});
}

/** Sections that are shown of a long draft, and how many statements stand before and after them. */
export interface ReviewWindow {
	readonly sections: readonly ReviewSection[];
	readonly before: number;
	readonly after: number;
}

/** The statements from `from` up to `to` in the order of the sections; a section that reaches beyond is cut. */
export function windowOf(sections: readonly ReviewSection[], from: number, to: number): ReviewWindow {
	const shown: ReviewSection[] = [];
	let at = 0;
	for (const section of sections) {
		const { statements } = section;
		const inside = statements.slice(Math.max(0, from - at), Math.max(0, to - at));
		if (inside.length > 0)
			shown.push(inside.length === statements.length ? section : { ...section, statements: inside });
		at += statements.length;
	}
	return { sections: shown, before: Math.min(from, at), after: Math.max(0, at - to) };
}

export interface ReviewProgress {
	readonly lookedAt: number;
	readonly total: number;
}

/** What came from an engine keeps its reason when it is accepted; what was rejected is remembered by the article. */
export function progressOf(statements: readonly Statement[], article: Article | null): ReviewProgress {
	const open = statements.filter(isOpen).length;
	const accepted = statements.filter(wasSuggested).length;
	const rejected = (article?.rejected ?? []).filter((one) => 'start' in one).length;
	return { lookedAt: accepted + rejected, total: open + accepted + rejected };
}

export function isOpen({ status }: Statement): boolean {
	return status === 'suggested';
}

/** Accepted, and first suggested by an engine. */
export function wasSuggested({ status, why, score }: Statement): boolean {
	return status === 'accepted' && (why !== undefined || score !== undefined);
}

/** The next open statement after this one, from the start again where none follows; null where none is open. */
export function nextOpen(
	order: readonly Statement[],
	after: StatementId | null,
	way: 1 | -1 = 1,
	without: ReadonlySet<StatementId> = new Set()
): StatementId | null {
	const at = order.findIndex(({ id }) => id === after);
	const from = at < 0 ? (way === 1 ? -1 : order.length) : at;
	for (let step = 1; step <= order.length; step++) {
		const one = order[(((from + way * step) % order.length) + order.length) % order.length];
		if (one && isOpen(one) && one.id !== after && !without.has(one.id)) return one.id;
	}
	return null;
}
