import { describe, expect, test } from 'vitest';
import { readText } from '#interchange/text/read.ts';

const PROSE =
	'The harbour has been empty for nine years, and nobody who lives beside it has been asked what should become of it.';
const MORE =
	'The council says that the dredging costs too much, but the road round the bay costs more every year, and it is never finished.';

const bytesOf = (html: string) => new TextEncoder().encode(html);
const read = async (html: string, name = 'page.html') => {
	const reading = await readText({ name, bytes: bytesOf(html) });
	return reading.kind === 'text' ? reading : expect.fail(`unreadable: ${reading.reason}`);
};

const NEWS = `<!DOCTYPE html><html lang="en-GB"><head><title>The empty harbour | Example Herald</title>
	<meta property="og:site_name" content="Example Herald"><meta property="article:published_time" content="2018-10-11T06:00:00Z">
	<link rel="canonical" href="https://example.org/harbour">
	<script type="application/ld+json">{"@context":"https://schema.org","@graph":[{"@type":"WebSite","name":"x"},
	{"@type":"NewsArticle","headline":"The empty harbour","author":[{"@type":"Person","name":"Ada Lee"},{"name":"Bo Kim"}],"datePublished":"2018-10-11"}]}</script>
	<script>if (a < b) document.write("<p>never this</p>")</script><style>p { color: red }</style></head><body>
	<header><nav><ul><li><a href="/">Home</a></li><li><a href="/news">News of the day</a></li></ul></nav></header>
	<div class="cookie-banner"><p>We use cookies to make this page better for you and for our partners, as you may know.</p></div>
	<main><article><h1>The empty harbour</h1><p class="byline">By Ada Lee and Bo Kim</p>
	<figure><img src="x.jpg" onerror="alert(1)"><figcaption>The harbour, seen from the hill above it on a summer day.</figcaption></figure>
	<p>${PROSE}<sup><a href="#fn1">1</a></sup></p><div class="share-buttons"><a href="x">Share this story with a friend</a></div>
	<p>${MORE}</p><h2>What it would take</h2><p>It should be <em>opened</em> to all&nbsp;of us, and it should be opened this year, not the next one.</p>
	<p>${PROSE.replace('nine', 'ten')}</p>
	<aside><p>Read more: <a href="y">Another story about the harbour that is long enough to look like prose, or nearly.</a></p></aside>
	</article></main>
	<section class="comments"><p>${PROSE.replace('nine', 'eleven')} I have lived here all my life and I say so as a neighbour.</p></section>
	<footer><p>All rights reserved by the Example Herald, which has published this page for everybody to read.</p></footer></body></html>`;

describe('a saved web page', () => {
	test('gives its main article, without menus, comments, captions and what is shared beside it', async () => {
		const { text, form } = await read(NEWS);
		expect(form).toBe('page');
		expect(text.trim().split('\n\n')).toEqual([
			PROSE,
			MORE,
			'What it would take',
			'It should be opened to all of us, and it should be opened this year, not the next one.',
			PROSE.replace('nine', 'ten')
		]);
	});

	test('says who wrote it, where and when', async () => {
		expect((await read(NEWS)).facts).toEqual({
			title: 'The empty harbour',
			author: 'Ada Lee, Bo Kim',
			publication: 'Example Herald',
			publishedOn: '2018-10-11',
			url: 'https://example.org/harbour',
			language: 'en-GB'
		});
	});

	test('of a library says so in its own words', async () => {
		const page = `<html><head><title>Harbours</title><meta name="citation_title" content="Harbours of the north"><meta name="citation_author" content="Lee, Ada">
			<meta name="citation_author" content="Kim, Bo"><meta name="citation_journal_title" content="Journal of Ports"><meta name="citation_publication_date" content="2018/10"></head>
			<body><p>${PROSE}</p><p>${MORE}</p></body></html>`;
		expect((await read(page)).facts).toEqual({
			title: 'Harbours of the north',
			author: 'Ada Lee, Bo Kim',
			publication: 'Journal of Ports',
			publishedOn: '2018-10'
		});
	});

	test('of a blog says who wrote it in its byline, and when beside its heading', async () => {
		const { facts } = await read(
			`<html><head><title>The empty harbour – Lee’s Log</title></head><body><p class="site-title"><a href="/">Lee’s Log</a></p><article><h1>The empty harbour</h1><div class="meta-x1">Apr 12, 2023</div><span class="byline"> by <span class="author vcard"><a class="url fn n">Ada Lee</a></span></span><p>${PROSE}</p><p>${MORE}</p></article></body></html>`
		);
		expect(facts).toMatchObject({
			title: 'The empty harbour',
			author: 'Ada Lee',
			publication: 'Lee’s Log',
			publishedOn: '2023-04-12'
		});
	});

	test('for printing says it in the lines above its text', async () => {
		const prose = Array.from(
			{ length: 4 },
			() => `<p>${'The harbour has been empty for nine years, and nobody was asked. '.repeat(4)}</p>`
		);
		const signed = `<h1>The empty harbour</h1><h2>A case for the ferries</h2><p>by Ada Lee | 14 May 2024 | 09:12</p>${prose.join('')}`;
		const { facts } = await read(
			`<html><head><title>Example Herald - Print version</title></head><body>${signed}</body></html>`
		);
		expect(facts).toMatchObject({ title: 'The empty harbour', author: 'Ada Lee', publishedOn: '2024-05-14' });
		const bare = `<div><b>The empty harbour</b></div><div>Ada Lee</div><div>Tuesday, May 14, 2024</div>${prose.join('')}`;
		const second = await read(
			`<html><head><title>Herald - printer-friendly version</title></head><body>${bare}</body></html>`
		);
		expect(second.facts).toMatchObject({ title: 'The empty harbour', author: 'Ada Lee', publishedOn: '2024-05-14' });
	});

	test('of a newspaper loses its labels at both ends', async () => {
		const { text } = await read(
			`<html><head><title>The empty harbour - Example Herald</title></head><body><article><header><p>Opinion</p><p>Guest Essay</p><h1>The empty harbour</h1><p>Sept. 14, 2023, 5:00 a.m. ET</p><div>Share full article<span>241</span></div><p>By <span>Ada Lee</span></p><p>Ms. Lee is a teacher at the harbour school.</p></header><section><p>${PROSE}</p><p>${MORE}</p><p>${PROSE.replace('nine', 'ten')}</p><p><em>The Herald is committed to publishing a diversity of letters to the editor. We’d like to hear what you think about this or any of our articles.</em></p></section></article></body></html>`
		);
		expect(text.trim().split('\n\n')).toEqual([PROSE, MORE, PROSE.replace('nine', 'ten')]);
	});

	test('leaves out notes that stand alone, walls and invitations to write', async () => {
		const { text } = await read(
			`<html><head><title>The empty harbour</title></head><body><article><h1>The empty harbour</h1><p>${PROSE}<a href="#footnote-1" class="footnote-anchor">1</a></p><p>${MORE}</p><p>Do you have an opinion on this article? <a href="mailto:x@example.org">Send us a letter of up to 250 words.</a></p><div class="paywall"><h2>Subscribe to continue reading</h2><p>Unlimited access for $1 a week.</p></div><p>This article is for subscribers only.</p><div class="footnote"><a href="#footnote-anchor-1">1</a><p>The figures come from the annual report of the port.</p></div></article></body></html>`
		);
		expect(text.trim().split('\n\n')).toEqual([PROSE, MORE]);
	});

	test('without an article gives all its prose', async () => {
		const page = `<html><body><div id="menu"><a href="a">One</a> <a href="b">Two</a></div><p>One thing is so.<p>Another is <b>not</b>.<ul><li>First item<li>Second item</ul></body></html>`;
		expect((await read(page)).text).toBe('One thing is so.\n\nAnother is not.\n\nFirst item\n\nSecond item\n');
	});

	test('keeps what only looks like a tag', async () => {
		expect((await read('<html><p>3 < 5 and a <b >b</b> & c &unknown; &#8217;&#x201D;</p>')).text).toBe(
			'3 < 5 and a b & c &unknown; ’”\n'
		);
	});

	test('runs nothing and shows no script, however it is written', async () => {
		const { text } = await read('<html><p>Before.</p><SCRIPT>alert(1)</SCRIPT ><script>never closed <p>not this');
		expect(text).toBe('Before.\n');
	});

	test('without words is refused', async () => {
		const reading = await readText({ name: 'x.html', bytes: bytesOf('<html><body><script>x</script></body></html>') });
		expect(reading).toEqual({ kind: 'unreadable', reason: 'no-words' });
	});

	test('is read in the encoding it declares', async () => {
		const page = `<html><head><meta charset="windows-1251"></head><body><p>\u00cf\u00ee\u00f0\u00f2</p></body></html>`;
		const bytes = Uint8Array.from([...page].map((letter) => letter.charCodeAt(0)));
		expect(await readText({ name: 'x.html', bytes })).toMatchObject({ text: 'Порт\n', encoding: 'windows-1251' });
	});

	test('saved as one file is read as well', async () => {
		const encoded = NEWS.replace(/=/g, '=3D').replace(/(.{70})/g, '$1=\r\n');
		const mail = `From: <Saved by a browser>\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related;\r\n\ttype="text/html";\r\n\tboundary="--part"\r\n\r\n----part\r\nContent-Type: text/html\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n${encoded}\r\n----part\r\nContent-Type: image/png\r\nContent-Transfer-Encoding: base64\r\n\r\nAAAA\r\n----part--\r\n`;
		const { text, facts } = await read(mail, 'page.mhtml');
		expect(text).toContain(MORE);
		expect(facts.title).toBe('The empty harbour');
	});

	test('is found in time that grows with the page', async () => {
		const pieces = ['<div>', '<a b="', "<a c='", '<b d="x> ', '&', '<', '<!--', '</p', '<![CDATA[', '<i></p>'];
		for (const piece of pieces)
			expect((await read(`<html><p>Start it.</p>${piece.repeat(20_000)}<p>End.`)).text).toContain('Start it.');
	});

	test.each([
		['goes on behind its end', `<html><head><title>T</title></head><body><p>${PROSE}</p></body></html><p>${MORE}</p>`],
		['ends in the middle of its heading', `<html><body><article><h1>T</html><p>${PROSE}</p><p>${MORE}</p></article>`],
		[
			'never closes its first mark',
			`<!DOCTYPE html><html lang="e</script></head><body><p>${PROSE}</p><p>${MORE}</p></body></html>`
		],
		[
			'begins its body oddly',
			`<html><head><meta name="author" content}"Ada"></head><body ><p>${PROSE}</p><p>${MORE}</p></body></html>`
		]
	])('that %s keeps its words', async (_, html) => {
		const { text } = await read(html);
		expect(text).toContain(PROSE);
		expect(text).toContain(MORE);
	});
});

describe('an old page laid out in tables', () => {
	const page = `<html><head><title>The empty harbour</title></head><body><table><tr><td><a href="/">Home</a> | <a href="/n">News</a></td></tr>
	<tr><td><table><tr><td>Weather</td></tr><tr><td>Rain, 12 degrees</td></tr></table></td>
	<td><table><tr><td>${PROSE}</td></tr><tr><td>${MORE}</td></tr><tr><td>The council should open it.</td></tr></table></td>
	<td>Most read: Cat stuck in tree; Mayor opens shop</td></tr></table><center>Copyright 2021 The Herald. All rights reserved.</center></body></html>`;

	test('gives its paragraphs, each in a row of its own, and nothing of what stands round them', async () => {
		const { text } = await read(page);
		expect(text.trim().split('\n\n')).toEqual([PROSE, MORE, 'The council should open it.']);
	});

	test('keeps no table of figures', async () => {
		const figures =
			'<table><tr><td>Year</td><td>Boats in the harbour</td></tr><tr><td>2019</td><td>Nobody counted them in that year, as the office was shut.</td></tr></table>';
		const { text } = await read(`<html><body><p>${PROSE}</p>${figures}<p>${MORE}</p></body></html>`);
		expect(text).not.toContain('Nobody counted');
	});
});

describe('what a page says of itself at the end of an article', () => {
	test.each([
		['Share this article on Facebook', false],
		['Printed from https://gazette.example/harbour?print=1 on 4/5/2021 10:12', false],
		['© 2021 The Example Herald', false],
		['(c) The council must answer within a month.', true]
	])('“%s”', async (line, isKept) => {
		const { text } = await read(
			`<html><body><h1>The empty harbour</h1><p>${PROSE}</p><p>${MORE}</p><p>${line}</p></body></html>`
		);
		expect(text.includes(line)).toBe(isKept);
	});
});
