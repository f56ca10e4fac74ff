// Writes the table from which map/text-width.ts measures: advance widths of Inter, asked of a real browser for each character.
// Run it when @fontsource-variable/inter changes: node scripts/map/write-widths.mjs && npx prettier --write src/lib/map/text-width
// A browser reads the variable font's weight axis as it will be drawn, so the table needs no font parser of its own.
import { readFile, writeFile } from 'node:fs/promises';
import { chromium } from '@playwright/test';
import { findChromium } from '../chromium.mjs';

const FILES = ['latin', 'latin-ext'];
const WEIGHTS = [400, 600];
/** Unicode blocks, first and last code point: Latin, general punctuation, currency, a few signs that articles use. */
/** @type {[first: number, last: number][]} */
const BLOCKS = [
	[0x20, 0x7e],
	[0xa0, 0x17f],
	[0x218, 0x21b],
	[0x2010, 0x2027],
	[0x2030, 0x203a],
	[0x20a0, 0x20bf],
	[0x2190, 0x2193],
	[0x2212, 0x2212]
];
const OUT = new URL('../../src/lib/map/text-width/inter.ts', import.meta.url);

const faces = await Promise.all(
	FILES.map(async (subset) => {
		const path = new URL(
			`../../node_modules/@fontsource-variable/inter/files/inter-${subset}-wght-normal.woff2`,
			import.meta.url
		);
		return { family: `Inter ${subset}`, source: (await readFile(path)).toString('base64') };
	})
);
const { version } = JSON.parse(
	await readFile(new URL('../../node_modules/@fontsource-variable/inter/package.json', import.meta.url), 'utf8')
);

const executablePath = findChromium();
const browser = await chromium.launch({ args: ['--no-sandbox'], ...(executablePath ? { executablePath } : {}) });
const page = await browser.newPage();
const table = await page.evaluate(
	async ({ faces, weights, blocks }) => {
		for (const { family, source } of faces) {
			const face = new FontFace(family, `url(data:font/woff2;base64,${source})`, { weight: '100 900' });
			document.fonts.add(await face.load());
		}
		const context = document.createElement('canvas').getContext('2d');
		if (!context) throw new Error('this browser has no 2D canvas');
		context.fontKerning = 'none';
		const families = faces.map(({ family }) => `"${family}"`).join(', ');
		return blocks.map(([first = 0, last = 0]) => ({
			first,
			widths: weights.map((weight) => {
				context.font = `${weight} 1000px ${families}, monospace`;
				return Array.from({ length: last - first + 1 }, (_, index) =>
					Math.round(context.measureText(String.fromCodePoint(first + index)).width)
				);
			})
		}));
	},
	{ faces, weights: WEIGHTS, blocks: BLOCKS }
);
await browser.close();

const rows = table.map(({ first, widths }) => `{ first: ${first}, regular: [${widths[0]}], semibold: [${widths[1]}] }`);
await writeFile(
	OUT,
	`/**
 * Advance widths of Inter ${version}, in thousandths of the font size, by block of consecutive code points.
 * Written by scripts/map/write-widths.mjs: change that, not this.
 */
export interface WidthBlock {
	/** Code point of the first width. */
	readonly first: number;
	/** At weight 400. A line of the italic is as wide to within one in a hundred. */
	readonly regular: readonly number[];
	/** At weight 600. */
	readonly semibold: readonly number[];
}

export const INTER: readonly WidthBlock[] = [${rows.join(',\n')}];
`
);
console.log(`Wrote ${table.reduce((sum, { widths }) => sum + (widths[0]?.length ?? 0), 0)} characters.`);
