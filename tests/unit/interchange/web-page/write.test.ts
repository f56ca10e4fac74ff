import { createHash } from 'node:crypto';
import { SaxesParser } from 'saxes';
import { describe, expect, it } from 'vitest';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import { write, type PageOptions } from '#interchange/web-page/write.ts';
import { graph, withText } from '../../../support/graph-notation.ts';

const RECORDS = withText(graph`c!; p1 p2 -> c; e1 -> p1; x^ -/> (p1 p2 -> c); u* -> p2`);
const OPTIONS: PageOptions = {
	articleId: 'article:a',
	drawing: '<svg xmlns="http://www.w3.org/2000/svg"><g class="box"></g></svg>\n',
	withQuotes: true,
	published: '2018',
	words: {
		language: 'en',
		direction: 'ltr',
		map: 'The map',
		fullSize: 'Full size',
		outline: 'The argument',
		made: 'Made',
		retold: 'Retold',
		seeAlso: 'also',
		main: 'main conclusion',
		unsaid: 'unsaid',
		suggested: 'suggested',
		reported: 'reported',
		roles: { conclusion: 'conclusion', premise: 'premise', evidence: 'evidence' },
		relation: ({ relation }) => (relation.kind === 'root' ? '' : relation.kind)
	}
};

/** Names of elements and of attributes in a page, as a parser that takes everything literally sees them. */
function namesIn(html: string) {
	const elements = new Set<string>();
	const attributes = new Set<string>();
	const parser = new SaxesParser({});
	parser.on('opentag', (tag) => {
		elements.add(tag.name);
		for (const name of Object.keys(tag.attributes)) attributes.add(name);
	});
	parser.on('error', (fault) => {
		throw fault;
	});
	const void_ = /<((?:meta|input)(?: [^>]*)?)>/g;
	parser.write(html.replace(/^<!doctype html>/, '').replace(void_, '<$1/>')).close();
	return { elements, attributes };
}

describe('a page that stands alone', () => {
	const page = write(RECORDS, OPTIONS);

	it('has the map, every statement once, and the words each rests on', () => {
		expect(page).toContain(OPTIONS.drawing);
		expect([...page.matchAll(/<li id="statement-(\w+)">/g)].map((one) => one[1]).sort()).toEqual([
			'C1',
			'C2',
			'C3',
			'E1',
			'P1',
			'P2'
		]);
		expect(page.match(/<blockquote/g)).toHaveLength(5);
		expect(write(RECORDS, { ...OPTIONS, withQuotes: false })).not.toContain('<blockquote');
	});

	it('fits the map to the page unless its box is ticked, and leads from each statement to its place in the map', () => {
		expect(page).toContain('<input type="checkbox" id="full-size"><label for="full-size">Full size</label>');
		expect(page).toContain('href="#map-C1"');
		expect(page.match(/href="#map-/g)).toHaveLength(6);
	});

	it('may show itself and do nothing else: its policy names its one style by hash', () => {
		const style = /<style>([\s\S]*?)<\/style>/.exec(page)?.[1] ?? '';
		const hash = createHash('sha256').update(style).digest('base64');
		expect(page).toContain(
			`content="default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'"`
		);
		expect(page).not.toMatch(/<script|<link|<img|<iframe|url\(|@import|\sstyle=/);
	});

	it('keeps script and markup in any field as text', () => {
		const attack = `</style></svg>"><script>alert(1)</script><img src=x onerror='x'>\u0000`;
		const hostile = recordsOf(
			[...RECORDS.values()].map((record) => {
				const fields = ['title', 'publication', 'url', 'wording', 'name'].filter(
					(name) => name in record || name === 'url'
				);
				const changed = Object.fromEntries(fields.map((name) => [name, attack]));
				const passages =
					'passages' in record ? { passages: record.passages.map((one) => ({ ...one, exact: attack })) } : {};
				return { ...record, ...changed, ...passages } as ArgumentRecord;
			})
		);
		const made = write(hostile, { ...OPTIONS, published: attack });
		expect(namesIn(made)).toEqual(namesIn(page));
		expect(made).toContain('&#60;script&#62;');
	});
});
