// Draws the PNG icons from static/icon.svg. Run it by hand after changing the drawing; the pictures are kept in the repository.
//   node scripts/make-icons.mjs
import { chromium } from '@playwright/test';
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { launchOptions } from './chromium.mjs';

const folder = join(dirname(dirname(fileURLToPath(import.meta.url))), 'static');
const rounded = readFileSync(join(folder, 'icon.svg'), 'utf8');
// Systems that cut the shape themselves (iOS, maskable icons) want the corners filled.
const square = rounded.replace(/ rx="\d+"/, '');
const pictures = [
	{ file: 'icon-180.png', size: 180, drawing: square },
	{ file: 'icon-192.png', size: 192, drawing: rounded },
	{ file: 'icon-512.png', size: 512, drawing: rounded },
	{ file: 'icon-maskable-512.png', size: 512, drawing: square }
];

const browser = await chromium.launch(launchOptions());
const page = await browser.newPage();
for (const { file, size, drawing } of pictures) {
	await page.setViewportSize({ width: size, height: size });
	await page.setContent(`<style>body { margin: 0 } svg { display: block; width: ${size}px }</style>${drawing}`);
	await page.screenshot({ path: join(folder, file), omitBackground: true });
	console.log(`static/${file}`);
}
await browser.close();
