/** The map on the screen, as a picture of it needs to know it. */
import type { Records } from '#argument/records.ts';
import type { ArticleId } from '#argument/ids.ts';
import type { MapContent } from '#map/content.ts';
import type { MapPart } from '#map/part.ts';
import type { Picture } from '#map/picture.ts';

export interface ShownMap {
	readonly drawn: () => Picture | null;
	readonly boxesIn: (part: 'view' | 'selection') => ReadonlySet<string> | null;
	readonly isFolded: () => boolean;
}

/** What a picture can be made of, as a reader would name it. */
export interface FigureSubject {
	/** Of the file, without its ending. */
	readonly name: string;
	readonly title: string;
	/** Author, place and date; where there are several authors, which badge is whose. */
	readonly source: string;
	/** The whole of it, nothing folded. */
	readonly whole: (signal: AbortSignal) => Promise<MapPart>;
}

/** Several authors' maps in one, as the comparison shows them. */
export interface MergedMap {
	readonly title: string;
	readonly content: MapContent;
	readonly records: Records;
	readonly authors: readonly { readonly articleId: ArticleId; readonly badge: string }[];
	readonly map: ShownMap | null;
	/** How the selected box is called; null where none is. */
	readonly selected: string | null;
}
