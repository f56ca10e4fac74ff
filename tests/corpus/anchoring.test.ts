/** Do the maps of the corpus anchor to the articles' own texts, and to other extractions of them? */
import { describe, expect, test } from 'vitest';
import { allOf } from '#argument/records.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import type { AnchorState } from '#anchoring/anchor-state.ts';
import { attachOriginal, hashSelectorsOf } from '#anchoring/attach.ts';
import { recognize } from '#anchoring/fingerprint.ts';
import { articlesWithOriginals, corpusArticles, originalTexts } from '../support/originals.ts';

const corpus = corpusArticles();
const articles = corpus.map(({ article }) => article);

type Extraction = (text: string) => string;

/** What other people's copies of an article look like. Each changes the layout of the text and none of its words. */
const straightened: Extraction = (text) => text.replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/[–—]/g, '-');
const rewrapped: Extraction = (text) =>
	text
		.replace(/-\s*\n\s*/g, '-')
		.replace(/\s+/g, ' ')
		.replace(/(.{1,66})(?: |$)/g, '$1\n');
const hyphenated: Extraction = (text) =>
	rewrapped(text).replace(/(\p{L}{4})(\p{L}{4,})\n/gu, (_, head: string, tail: string) => `${head}-\n${tail} `);
const doubleSpaced: Extraction = (text) => text.replace(/\s*\n\s*/g, '\n').replace(/\n/g, ' \n\n ');
/** Without a page's block of footnotes and the running head after it, and without footnote numbers on their own lines. */
const withoutFurniture: Extraction = (text) =>
	text.replace(/\n {20,}\n[^]*?\n\d{2,3} *\n/g, '\n').replace(/\n\d{1,2} *\n/g, '\n');
/** Footnote numbers right behind the stop, as most programs copy them out of a PDF file. */
const gluedNumbers: Extraction = (text) => rewrapped(text.replace(/([.”’])\n(\d{1,2}) *\n/g, '$1$2 '));
/** As on a web page: one line a paragraph, in the middle of a site's own words. */
const onASite: Extraction = (text) =>
	`Home | Opinion | World\nShare this\n\n${straightened(withoutFurniture(text)).replace(/\s+/g, ' ')}\n\nRead next`;

const EXTRACTIONS: Record<string, Extraction> = {
	're-wrapped': rewrapped,
	'hyphenated at line ends': hyphenated,
	'double-spaced': doubleSpaced,
	'with straight quotation marks': straightened,
	'without page heads and footnotes': withoutFurniture,
	'with footnote numbers behind the stops': gluedNumbers,
	'all of these at once': (text) => straightened(hyphenated(withoutFurniture(text))),
	'on a web site': onASite
};

/** How many of the corpus's hash selectors come to which state in the given extraction. */
function states(originals: ReturnType<typeof articlesWithOriginals>, extract: Extraction): Record<AnchorState, number> {
	const counts = { exact: 0, moved: 0, changed: 0, lost: 0 };
	for (const { records, article, original } of originals) {
		const { report } = attachOriginal(records, article.id, extract(original));
		for (const state of ['exact', 'moved', 'changed', 'lost'] as const) counts[state] += report[state].length;
	}
	return counts;
}

function shareExact(counts: Record<AnchorState, number>): number {
	return counts.exact / (counts.exact + counts.moved + counts.changed + counts.lost);
}

describe('the corpus', () => {
	test('holds five articles, each with a fingerprint', () => {
		expect(articles).toHaveLength(5);
		for (const article of articles) expect(article.fingerprint?.sentences.length).toBeGreaterThan(10);
	});

	test('has hashes into the original for every statement that is not implicit', () => {
		for (const { records } of corpus) {
			for (const statement of allOf(records, 'statement')) {
				expect([statement.id, hashSelectorsOf(statement).length > 0]).toEqual([statement.id, !statement.implicit]);
			}
		}
	});

	test('quotes its retellings to the character', () => {
		for (const { records, article } of corpus) {
			const text = allOf(records, 'text').find((one) => one.id === article.textId)?.text ?? '';
			for (const statement of allOf(records, 'statement')) {
				for (const passage of statement.passages.filter(isQuotePassage)) {
					expect(text.slice(passage.start, passage.end)).toBe(passage.exact);
				}
			}
		}
	});
});

describe('an original', () => {
	test('is recognized by its fingerprint, each of the five', (context) => {
		const recognized = originalTexts(context).map((text) => recognize(text, articles));
		expect(new Set(recognized.map((one) => one?.article.id))).toEqual(new Set(articles.map(({ id }) => id)));
		for (const one of recognized) expect(one?.share).toBe(1);
	});

	for (const [name, extract] of Object.entries(EXTRACTIONS)) {
		test(`is recognized ${name}`, (context) => {
			for (const { article, original } of articlesWithOriginals(context)) {
				expect(recognize(extract(original), articles)?.article.id).toBe(article.id);
			}
		});
	}

	test('is not seen in a foreign text on the same subject, nor in a retelling', () => {
		const foreign =
			'Pakistan has looked to Moscow before. Each time the ties with Washington were at their worst, and each time ' +
			'they cooled when American money came back. Whoever wants a lasting friendship will have to ask what trade ' +
			'there is to carry it. At present there is very little. Arms alone will not do.';
		expect(recognize(foreign, articles)).toBeNull();
		for (const { records } of corpus) {
			for (const { text } of allOf(records, 'text')) expect(recognize(text, articles)).toBeNull();
		}
	});
});

describe('hash selectors', () => {
	test('all resolve in the originals as given, at least 98 % of them exactly', (context) => {
		const originals = articlesWithOriginals(context);
		expect(originals).toHaveLength(articles.length);
		const counts = states(originals, (text) => text);
		expect([counts.changed, counts.lost]).toEqual([0, 0]);
		expect(shareExact(counts)).toBeGreaterThanOrEqual(0.98);
	});

	for (const [name, extract] of Object.entries(EXTRACTIONS)) {
		test(`resolve exactly, at least 95 % of them, in a text ${name}`, (context) => {
			const originals = articlesWithOriginals(context);
			const counts = states(originals, extract);
			expect(originals.some(({ original }) => extract(original) !== original)).toBe(true);
			expect(shareExact(counts)).toBeGreaterThanOrEqual(0.95);
		});
	}

	test('are found or offered, none lost, where a running head and a page number come every thirty lines', (context) => {
		const printed: Extraction = (text) => {
			const lines = rewrapped(withoutFurniture(text)).split('\n');
			return lines.map((line, at) => (at % 30 === 29 ? `${line}\n\nRELATIONS IN REVIEW\n\n${at}\n` : line)).join('\n');
		};
		const counts = states(articlesWithOriginals(context), printed);
		expect(counts.lost).toBe(0);
		expect(counts.changed).toBeGreaterThan(0);
		expect(shareExact(counts)).toBeGreaterThanOrEqual(0.9);
	});

	test('are exact nowhere in another article', (context) => {
		const originals = articlesWithOriginals(context);
		const elsewhere = originals.flatMap(({ records, article }) =>
			originals
				.filter((other) => other.article.id !== article.id)
				.flatMap((other) => attachOriginal(records, article.id, other.original).report.exact)
		);
		expect(elsewhere).toEqual([]);
	});
});
