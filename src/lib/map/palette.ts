/**
 * The colors of the two themes, for drawings that are made without a page: on the command line and in exported files. A test keeps them equal
 * to src/lib/ui/tokens.css.
 */
import type { Ink } from './scene/shapes.ts';

export type Palette = Readonly<Record<Ink, string>>;
export type Theme = 'light' | 'dark';

/** The tokens a map is painted with. */
export const INKS = [
	'ground',
	'paper',
	'raised',
	'ink',
	'ink-2',
	'ink-3',
	'line',
	'line-strong',
	'conclusion',
	'conclusion-tint',
	'premise',
	'premise-tint',
	'evidence',
	'evidence-tint',
	'support',
	'attack',
	'focus',
	...[1, 2, 3, 4, 5].flatMap((hue) => [`a${hue}`, `a${hue}-on`, `a${hue}-line`])
] as const;

const AUTHORS = {
	a1: '#0072B2',
	'a1-on': '#FFFFFF',
	a2: '#E69F00',
	'a2-on': '#1A1D21',
	a3: '#009E73',
	'a3-on': '#101214',
	a4: '#CC79A7',
	'a4-on': '#1A1D21',
	a5: '#56B4E9',
	'a5-on': '#1A1D21'
};

export const PALETTES: Readonly<Record<Theme, Palette>> = {
	light: {
		...AUTHORS,
		ground: '#EFF1EE',
		paper: '#FCFCFA',
		raised: '#FFFFFF',
		ink: '#1A1D21',
		'ink-2': '#454B52',
		'ink-3': '#5F666D',
		line: '#D6DAD5',
		'line-strong': '#7C8389',
		conclusion: '#5B3A9E',
		'conclusion-tint': '#F0ECF9',
		premise: '#0B6A65',
		'premise-tint': '#E4F2F0',
		evidence: '#8A5600',
		'evidence-tint': '#FAF0DA',
		support: '#4A6B55',
		attack: '#B93A0E',
		focus: '#0B57D0',
		'a1-line': '#0072B2',
		'a2-line': '#9C6800',
		'a3-line': '#007F5C',
		'a4-line': '#A84D81',
		'a5-line': '#23789F'
	},
	dark: {
		...AUTHORS,
		ground: '#111417',
		paper: '#181C20',
		raised: '#20252A',
		ink: '#ECEEEA',
		'ink-2': '#C0C6C9',
		'ink-3': '#9AA2A7',
		line: '#31373D',
		'line-strong': '#79828A',
		conclusion: '#BBA2F2',
		'conclusion-tint': '#2A2440',
		premise: '#5CC9BC',
		'premise-tint': '#16302F',
		evidence: '#E3B04F',
		'evidence-tint': '#332914',
		support: '#93B59C',
		attack: '#FF8C61',
		focus: '#86B6FF',
		'a1-line': '#4FA8DE',
		'a2-line': '#E69F00',
		'a3-line': '#1DB88B',
		'a4-line': '#CC79A7',
		'a5-line': '#56B4E9'
	}
};
