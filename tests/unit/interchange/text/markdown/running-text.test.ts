import { expect, test } from 'vitest';
import { textOfMarkdown } from '#interchange/text/markdown/running-text.ts';

test('Markdown is read without its marks', () => {
	const markdown = `---
title: ignored
---
# Trams & **buses**

Trams are [quiet](https://example.org/a_b) and *cheap*; snake_case and 2 * 3 * 4 stay.
They run\\* on \`rails\`.[^1]

> Who says **so**?

- First point
- [x] Second point

\`\`\`js
const code = 1;
\`\`\`

| a | b |
|---|---|
![picture](x.png)

Costs
-----
They cost <b>less</b>.

[^1]: A note.
`;
	expect(textOfMarkdown(markdown)).toEqual({
		text: 'Trams & buses\n\nTrams are quiet and cheap; snake_case and 2 * 3 * 4 stay.\nThey run* on rails.\n\nWho says so?\n\nFirst point\n\nSecond point\n\nCosts\n\nThey cost less.\n',
		title: 'Trams & buses',
		fields: new Map([['title', 'ignored']])
	});
});

test('text without marks stays as it is', () => {
	expect(textOfMarkdown('One line.\n\nAnother line.').text).toBe('One line.\n\nAnother line.\n');
});

test('what Markdown strikes out is not read', () => {
	expect(textOfMarkdown('It should act ~~later~~ now. About ~5 and ~6 of them.').text).toBe(
		'It should act now. About ~5 and ~6 of them.\n'
	);
});

test('brackets that are never closed are words, and however many of them are read at once', () => {
	expect(textOfMarkdown(`Trams [are [quiet](https://example.org) and cheap.`).text).toContain(
		'Trams [are quiet and cheap.'
	);
	expect(textOfMarkdown(`Trams are quiet ${'['.repeat(200_000)}`).text).toContain('Trams are quiet');
});
