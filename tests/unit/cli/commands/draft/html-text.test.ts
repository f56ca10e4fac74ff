import { describe, expect, test } from 'vitest';
import { textOfHtml } from '#cli/commands/draft/html-text.ts';

const PROSE =
	'The harbour has been empty for nine years, and nobody who lives beside it has been asked what should become of it.';

describe('the text of a web page', () => {
	test('is its article, without menus, scripts and what is shared below it', () => {
		const page = `<!DOCTYPE html><html><head><title>The harbour &mdash; Example</title><script>if (a < b) document.write("<p>no</p>")</script>
			<style>p { color: red }</style></head><body>
			<nav><a href="/">Home</a> <a href="/news">News</a></nav>
			<article><h1>The harbour</h1><p>${PROSE}</p><div class="share-buttons"><a href="x">Share</a></div>
			<ul class="related-stories"><li><a href="y">Another story about the harbour that is long enough to look like prose</a></li></ul>
			<p>It should be <em>opened</em> to all&nbsp;of us.</p></article>
			<footer><p>All rights reserved by the Example, which has published this page for everybody.</p></footer></body></html>`;
		expect(textOfHtml(page)).toEqual({
			text: `The harbour\n\n${PROSE}\n\nIt should be opened to all of us.\n`,
			title: 'The harbour — Example'
		});
	});

	test('keeps paragraphs apart where closing tags are missing', () => {
		expect(textOfHtml('<p>One thing is so.<p>Another is <b>not</b>.<ul><li>First item<li>Second item</ul>').text).toBe(
			'One thing is so.\n\nAnother is not.\n\nFirst item\n\nSecond item\n'
		);
	});

	test('keeps what only looks like a tag', () => {
		expect(textOfHtml('<p>3 < 5 and a <b >b</b> & c &unknown; &#8217;&#x201D;</p>').text).toBe(
			'3 < 5 and a b & c &unknown; ’”\n'
		);
	});

	test('runs nothing and shows no script, however it is written', () => {
		const page = '<p>Before.</p><SCRIPT>alert(1)</SCRIPT ><script>never closed <p>not this';
		expect(textOfHtml(page).text).toBe('Before.\n');
	});

	test('of a page without prose is empty', () => {
		expect(textOfHtml('<html><body><script>x</script></body></html>').text).toBe('');
		expect(textOfHtml('').text).toBe('');
	});

	test('is found in time that grows with the page', () => {
		const pieces = ['<div>', '<a b="', "<a c='", '<b d="x> ', '&', '<', '<!--', '</p', '<![CDATA[', '<i></p>'];
		for (const piece of pieces)
			expect(textOfHtml(`<p>Start it.</p>${piece.repeat(50_000)}<p>End.`).text).toContain('Start it.');
	});
});
