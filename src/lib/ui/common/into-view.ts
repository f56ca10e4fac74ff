/** Where what opens beside a button stands: below it, above it where the screen ends, and never past an edge. */

/** Left, top, right and bottom in one frame. Pixels. */
export type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

/** Pixels left free at the edge of the screen. */
const MARGIN = 4;

/** How far `box`, which opened below `button`, has to move to stand on the screen. Pixels. */
export function shiftInto(screen: Edges, box: Edges, button: Edges): { readonly x: number; readonly y: number } {
	const below = screen.bottom - MARGIN - box.bottom;
	const above = button.top - (box.top - button.bottom) - (box.bottom - box.top);
	const up = above >= screen.top + MARGIN ? above - box.top : Math.max(below, screen.top + MARGIN - box.top);
	const back = Math.min(0, screen.right - MARGIN - box.right);
	return {
		x: Math.round(Math.max(back, screen.left + MARGIN - box.left)),
		y: below >= 0 ? 0 : Math.round(up)
	};
}

/** Moves what has just opened, before it is painted. */
export function intoView(place: HTMLElement, button: HTMLElement): void {
	const { clientWidth, clientHeight } = document.documentElement;
	const screen = { left: 0, top: 0, right: clientWidth, bottom: clientHeight };
	const { x, y } = shiftInto(screen, place.getBoundingClientRect(), button.getBoundingClientRect());
	if (x !== 0 || y !== 0) place.style.translate = `${x}px ${y}px`;
}
