/**
 * What every figure of agreement is made of: its value, and the number of items it rests on, without which no figure is shown.
 * What an item is (a sentence, a pair of statements, a text) is said by whoever asks for the figure.
 */

/** Why there is no value: nothing to judge, or nobody ever chose differently, so that chance would agree just as well. */
export type NoFigure = 'no-items' | 'no-variation';

export interface Figure {
	/** 1 is full agreement, 0 what chance would give, below 0 worse than chance; null where it is not defined. */
	readonly value: number | null;
	readonly items: number;
	readonly because?: NoFigure;
}

/** One thing that several annotators judged, in the annotators' order; null where one of them did not. */
export interface Item<V> {
	readonly values: readonly (V | null)[];
	/** How many items were judged so; 1 where absent. */
	readonly times?: number;
}

/** 1 − observed / expected disagreement, or why that is not defined. */
export function figureOf(observed: number, expected: number, items: number): Figure {
	if (items === 0) return { value: null, items, because: 'no-items' };
	if (!(expected > 0)) return { value: null, items, because: 'no-variation' };
	return { value: 1 - observed / expected, items };
}

/** The same items with each value told only as this one or another: what agreement on one category is computed from. */
export function onlyWhether<V>(items: readonly Item<V>[], category: V): Item<boolean>[] {
	return items.map(({ values, times = 1 }) => ({
		values: values.map((value) => (value === null ? null : value === category)),
		times
	}));
}

/** As it is read: two places, a true minus, and no minus before nothing. A dash where there is no value. */
export function shownFigure({ value }: Figure): string {
	if (value === null) return '–';
	const text = Math.abs(value).toFixed(2);
	return value < 0 && text !== '0.00' ? `−${text}` : text;
}
