/** What a map on the screen is given, and what it tells the page. */
import type { Collapsed } from '../collapse.ts';
import type { MapContent } from '../content.ts';
import type { Direction, MapWords } from '../elements.ts';
import type { KeptDrawing } from '../kept-drawing.ts';
import type { Picture } from '../picture.ts';
import type { Placements } from '../routes/by-hand.ts';
import type { Point, Rect } from '../routes/route.ts';

export interface MapEvents {
	/** `adds`: taken into the selection, or out of it, as with Shift or Ctrl held. */
	readonly onselect: (id: string | null, adds?: boolean) => void;
	readonly onhover: (id: string | null) => void;
	/** A box was opened: double click, or Enter. */
	readonly onopen: (id: string) => void;
	/** The viewport moved: zoom in force, and the stretch of the drawing in view. */
	readonly onview: (zoom: number, shown: Rect) => void;
	/** Something was drawn: what it is now. */
	readonly ondrawn: (picture: Picture) => void;
	/** A menu is wanted for a box, or (null) for the map; `at` in px of the page's viewport. */
	readonly onmenu?: (id: string | null, at: Point) => void;
	/** A box was put somewhere by hand: its middle, as `placements` takes it. Only where the map is editable. */
	readonly onplace?: (id: string, at: Point) => void;
	/** A box was dropped on another; `at` in px of the page's viewport. Only where the map is editable. */
	readonly onlink?: (fromId: string, toId: string, at: Point) => void;
	/** An end of a line was taken from one box to another. Only where the map is editable. */
	readonly onredirect?: (relationId: string, end: 'from' | 'to', fromBoxId: string, toBoxId: string) => void;
	/** Boxes were collapsed or expanded. */
	readonly oncollapse?: (collapsed: Collapsed) => void;
	/** A large map is being arranged, or no more: until then what was drawn before stays. `MapView.stop` gives it up. */
	readonly onbusy?: (isBusy: boolean) => void;
	/** The map was arranged anew and is folded as it opens: what to give back as `kept` when it is opened again. */
	readonly onarranged?: (drawing: KeptDrawing) => void;
}

export interface MapInput {
	readonly content: MapContent;
	readonly direction: Direction;
	readonly mirrored: boolean;
	readonly words: MapWords;
	/** Boxes put somewhere by hand, in px from the middle of the main conclusion; they hold while the map grows to the side. */
	readonly placements?: Placements;
	/** True where boxes can be moved and dropped on one another with mouse or pen. */
	readonly editable?: boolean;
	/** What was kept of an earlier visit, unchecked; and the release of the app, of which alone it holds. */
	readonly kept?: unknown;
	readonly release?: string;
}
