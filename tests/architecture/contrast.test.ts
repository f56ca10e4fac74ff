/**
 * Can the colors be told apart by those who see less contrast? WCAG 2.2: 4.5 to 1 for text (1.4.3), 3 to 1 for graphical
 * marks (1.4.11), in each theme, computed from the tokens themselves.
 */
import { describe, expect, test } from 'vitest';
import { read } from './project.ts';

const css = read('src/lib/ui/tokens.css');

/** The colors of the first block with this selector: token → [red, green, blue], 0 to 1. */
function colorsOf(selector: string): Map<string, [number, number, number]> {
	const start = css.indexOf('{', css.indexOf(selector));
	const body = css.slice(start, css.indexOf('}', start));
	return new Map(
		[...body.matchAll(/--([\w-]+):\s*#([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})\b/gi)].map(
			([, name = '', ...channels]) => {
				const [red = 0, green = 0, blue = 0] = channels.map((hex) => parseInt(hex, 16) / 255);
				return [name, [red, green, blue]];
			}
		)
	);
}

/** Relative luminance, 0 (black) to 1 (white). */
function luminance(color: readonly [number, number, number]): number {
	const [red = 0, green = 0, blue = 0] = color.map((c) => (c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4));
	return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** Contrast ratio, 1 to 21, the same both ways round. */
function contrast(one: readonly [number, number, number], other: readonly [number, number, number]): number {
	const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
	return (light + 0.05) / (dark + 0.05);
}

const on = (fronts: string, backs: string) =>
	fronts.split(' ').flatMap((front) => backs.split(' ').map((back) => [front, back] as const));

const TEXT = [
	...on('ink ink-2', 'paper ground raised sunken'),
	...on('ink-3', 'paper ground raised'),
	...on('on-ink', 'action'),
	...on('conclusion premise evidence attack', 'paper raised'),
	...on('support', 'paper'),
	...on('attack', 'ground'),
	...['conclusion', 'premise', 'evidence', 'attack'].flatMap((role) => [
		[role, `${role}-tint`] as const,
		['ink', `${role}-tint`] as const
	]),
	...on('ink', 'heat-1 heat-2 heat-3 heat-4'),
	...[1, 2, 3, 4, 5].map((author) => [`a${author}-on`, `a${author}`] as const)
];
const MARKS = [
	...on('line-strong focus', 'paper ground raised'),
	...on('conclusion premise evidence support attack ink', 'ground'),
	...[1, 2, 3, 4, 5].flatMap((author) => on(`a${author}-line`, 'paper ground'))
];

const THEMES = {
	light: ':root {',
	dark: '[data-theme="dark"]',
	'dark by the system': ':root:not([data-theme="light"])'
};

test('the checker agrees with the standard: black on white is 21 to 1, #777 on white just too low for text', () => {
	const white = [1, 1, 1] as const;
	expect(contrast([0, 0, 0], white)).toBeCloseTo(21, 5);
	expect(contrast(white, white)).toBe(1);
	expect(contrast([0x77 / 255, 0x77 / 255, 0x77 / 255], white)).toBeCloseTo(4.478, 3);
});

describe.each(Object.entries(THEMES))('in the theme %s', (_, selector) => {
	const colors = colorsOf(selector.replaceAll('"', css.includes("[data-theme='dark']") ? "'" : '"'));
	const tooLow = (pairs: (readonly [string, string])[], needed: number) =>
		pairs.flatMap(([front, back]) => {
			const [one, other] = [colors.get(front), colors.get(back)];
			if (!one || !other) return [`--${front} or --${back} is not a color`];
			const ratio = contrast(one, other);
			return ratio < needed ? [`${front} on ${back}: ${ratio.toFixed(2)}`] : [];
		});

	test('text stands out from its ground by 4.5 to 1', () => {
		expect(tooLow(TEXT, 4.5)).toEqual([]);
	});

	test('marks stand out from their ground by 3 to 1', () => {
		expect(tooLow(MARKS, 3)).toEqual([]);
	});
});
