/** What a page of its own says beside the argument: given by the caller, in the reader's language. */
import type { StatementId } from '#argument/ids.ts';
import type { OutlineItem } from '#argument/outline.ts';
import type { Role } from '#argument/records/statement.ts';

export interface PageWords {
	readonly language: string;
	readonly direction: 'ltr' | 'rtl';
	readonly map: string;
	/** Beside a box: the map as large as it was drawn, instead of as wide as the page. */
	readonly fullSize: string;
	readonly outline: string;
	readonly made: string;
	/** Said where the quotes are not the author's words. */
	readonly retold: string;
	readonly seeAlso: string;
	readonly main: string;
	readonly unsaid: string;
	readonly suggested: string;
	readonly reported: string;
	readonly roles: Readonly<Record<Role, string>>;
	/** How a statement bears on the one it stands under; empty for a root. */
	readonly relation: (item: OutlineItem, sigla: ReadonlyMap<StatementId, string>) => string;
}
