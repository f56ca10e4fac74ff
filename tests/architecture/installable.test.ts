/** Can the app be installed? What a browser asks of the manifest and its icons. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { PROJECT, read } from './project.ts';

interface Icon {
	src: string;
	sizes: string;
	type: string;
	purpose?: string;
}

const manifest = JSON.parse(read('static/manifest.webmanifest')) as Record<string, string> & { icons: Icon[] };

/** Width and height in px, from the header of a PNG file. */
function sizeOf(src: string): string {
	const file = readFileSync(join(PROJECT, 'static', src));
	expect(file.toString('latin1', 1, 4)).toBe('PNG');
	return `${file.readUInt32BE(16)}x${file.readUInt32BE(20)}`;
}

test('the manifest names the app, opens it in a window of its own, and stays inside the folder it is served from', () => {
	expect(manifest).toMatchObject({ name: 'Counterpoint', display: 'standalone', start_url: './', scope: './' });
});

test('each icon has the size it is said to have, and both sizes that browsers ask for are there', () => {
	const pictures = manifest.icons.filter(({ type }) => type === 'image/png');
	expect(pictures.map(({ src }) => sizeOf(src))).toEqual(pictures.map(({ sizes }) => sizes));
	expect(pictures.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
	expect(pictures.some(({ purpose }) => purpose === 'maskable')).toBe(true);
});

test('the page links the manifest, the icon and the picture that iOS wants', () => {
	const page = read('src/app.html');
	for (const file of ['manifest.webmanifest', 'icon.svg', 'icon-180.png']) {
		expect(page).toContain(`href="%sveltekit.assets%/${file}"`);
	}
	expect(sizeOf('icon-180.png')).toBe('180x180');
});
