/** What a page says about itself to search engines, readers and libraries: title, author, publication, date, address, language. */
import { dateIn, dateOf } from '../dates.ts';
import { PUBLICATION } from '../facts.ts';
import type { TextFacts } from '../reading.ts';

interface Described {
	readonly headline?: string;
	readonly author?: string;
	readonly publisher?: string;
	readonly date?: string;
}

const LONGEST = 300;
const ARTICLE_TYPES = /Article|Posting|Report|Review|WebPage/;

export function pageFacts(page: Document, savedFrom: string | null): TextFacts {
	const described = describedIn(page);
	const meta = (...names: string[]) => metaOf(page, names);
	const publication = pick(
		meta('citation_journal_title', 'prism.publicationname', 'og:site_name', 'application-name'),
		described.publisher,
		meta('dc.publisher', 'publisher'),
		line(page.querySelector('.site-title')?.textContent)
	);
	const authors = metaAll(page, ['citation_author', 'dc.creator', 'dcterms.creator']);
	const author = pick(
		described.author,
		authors.length > 0 ? authors.map(turned).join(', ') : null,
		asName(meta('author', 'article:author', 'parsely-author', 'sailthru.author', 'byl')),
		signedBy(page)
	);
	const publishedOn = [
		described.date,
		meta(
			'article:published_time',
			'citation_publication_date',
			'citation_date',
			'dc.date',
			'dc.date.issued',
			'dcterms.date',
			'date',
			'pubdate',
			'publish-date',
			'parsely-pub-date',
			'og:published_time'
		),
		page.querySelector('[itemprop="datePublished"]')?.getAttribute('content'),
		page.querySelector('time[datetime]')?.getAttribute('datetime'),
		dateLine(page)
	]
		.map(dateOf)
		.find((date) => date !== null);
	const { title, site } = titleOf(page, described, publication);
	const url = pick(page.querySelector('link[rel="canonical"]')?.getAttribute('href'), meta('og:url'), savedFrom);
	const language = page.documentElement?.getAttribute('lang')?.trim();
	return {
		...(title && { title }),
		...(author && { author }),
		...((publication ?? site) && { publication: publication ?? site ?? '' }),
		...(publishedOn && { publishedOn }),
		...(url && /^https?:\/\//.test(url) && { url }),
		...(language && /^[a-z]{2,3}(?:-[A-Za-z0-9]{2,8})*$/i.test(language) && { language })
	};
}

const SIGNATURES =
	'[rel~="author"], [itemprop="author"], .author .fn, .byline .author, .author-name, .byline-name, .byline a, .byline';
/** `Ada M. Lee and Bo Kern`: names, and nothing that a byline says besides. */
const NAMES = /^\p{Lu}[\p{L}.'’-]*(?:[ ,]+(?:and |& )?(?:de|la|van|von|der|den|al|bin|\p{Lu}[\p{L}.'’-]*)){1,8}$/u;

/** The name in the byline, where the page does not say it to machines. */
function signedBy(page: Document): string | null {
	for (const element of [...page.querySelectorAll(SIGNATURES)].slice(0, 20)) {
		const name = asName(element.textContent);
		if (name && name.length <= 80 && NAMES.test(name)) return name;
	}
	return null;
}

const LONGEST_DATE = 40;
/** Elements after the heading among which the date is looked for. */
const DATE_WITHIN = 60;

/** A line near the heading that is a date and nothing else. */
function dateLine(page: Document): string | null {
	const all = [...page.querySelectorAll('h1, div, span, p, time, small, em, li')];
	const heading = all.findIndex(({ localName }) => localName === 'h1');
	for (const element of all.slice(Math.max(0, heading), Math.max(0, heading) + DATE_WITHIN)) {
		if (element.children.length > 0) continue;
		const said = line(element.textContent)?.replace(/^(?:published|posted)(?: on)?:? /i, '') ?? '';
		if (said.length > LONGEST_DATE || !/^(?:\p{L}+,? )?(?:\p{L}+\.? \d|\d{1,2} \p{L}|\d{4}-)/u.test(said)) continue;
		const date = dateIn(said);
		if (date !== null) return date;
	}
	return null;
}

/** Titles of pages for printing, which name no article. */
const PRINTED = /\b(?:print(?:er|able)?[ -](?:friendly )?(?:version|view|page|article)|print preview)\b/i;

/** The page's title without the name of its site: a heading that the title holds says which part that is. */
function titleOf(
	page: Document,
	described: Described,
	site: string | null
): { title: string | null; site: string | null } {
	const named = line(page.querySelector('title')?.textContent);
	const whole = named && PRINTED.test(named) ? null : named;
	const heading = line(page.querySelector('h1')?.textContent);
	const said = pick(metaOf(page, ['citation_title', 'dc.title']), described.headline, metaOf(page, ['og:title']));
	if (said) return parted(said, site);
	if (heading && (!whole || whole.toLowerCase().includes(heading.toLowerCase())))
		return { title: heading, site: site ?? (whole ? parted(whole, null).site : null) };
	return parted(whole ?? '', site);
}

/** `Title | Site`: the site's name where it is known, or where what follows is called as newspapers are. */
function parted(whole: string, site: string | null): { title: string | null; site: string | null } {
	const [, title, end] = /^(.{3,}?)\s+[|–—·»-]\s+(.{2,60})$/.exec(whole) ?? [];
	if (title === undefined || end === undefined) return { title: whole || null, site };
	if (site !== null && end.trim().toLowerCase() === site.toLowerCase()) return { title, site };
	return site === null && PUBLICATION.test(end) ? { title, site: end } : { title: whole, site };
}

/** JSON-LD: the first description of an article, however deep in its graph. */
function describedIn(page: Document): Described {
	for (const script of page.querySelectorAll('script[type="application/ld+json"]')) {
		const text = script.textContent ?? '';
		if (text.length > 500_000) continue;
		let value: unknown;
		try {
			value = JSON.parse(text);
		} catch {
			// A page may hold what is no JSON: it then describes nothing.
			continue;
		}
		const article = articleIn(value, 0);
		if (article) return article;
	}
	return {};
}

function articleIn(value: unknown, depth: number): Described | null {
	if (depth > 4 || typeof value !== 'object' || value === null) return null;
	if (Array.isArray(value)) {
		for (const one of value.slice(0, 50)) {
			const found = articleIn(one, depth + 1);
			if (found) return found;
		}
		return null;
	}
	const fields = value as Record<string, unknown>;
	const type = [fields['@type']].flat().join(' ');
	if (ARTICLE_TYPES.test(type) && (fields['headline'] !== undefined || fields['datePublished'] !== undefined)) {
		const headline = text(fields['headline']);
		const author = names(fields['author']);
		const publisher = names(fields['publisher']);
		const date = text(fields['datePublished']);
		return {
			...(headline && { headline }),
			...(author && { author }),
			...(publisher && { publisher }),
			...(date && { date })
		};
	}
	return articleIn(fields['@graph'], depth + 1);
}

function names(value: unknown): string | null {
	const all = [value]
		.flat()
		.map((one) => asName(typeof one === 'object' && one ? text((one as { name?: unknown }).name) : text(one)));
	const known = all.filter((name) => name !== null);
	return known.length > 0 ? known.join(', ') : null;
}

function text(value: unknown): string | null {
	return typeof value === 'string' ? line(value) : null;
}

function metaOf(page: Document, wanted: readonly string[]): string | null {
	return metaAll(page, wanted)[0] ?? null;
}

/** In the order in which the names are wanted. */
function metaAll(page: Document, wanted: readonly string[]): string[] {
	const all = [...page.querySelectorAll('meta')].map((meta) => ({
		name: (
			meta.getAttribute('property') ??
			meta.getAttribute('name') ??
			meta.getAttribute('itemprop') ??
			''
		).toLowerCase(),
		content: line(meta.getAttribute('content'))
	}));
	return wanted.flatMap((name) => all.flatMap((one) => (one.name === name && one.content ? [one.content] : [])));
}

/** A byline's name: without “By”, an address, a date or an office after it. */
export function asName(said: string | null | undefined): string | null {
	const name = line(said)
		?.replace(/^(?:by|written by|from|words by)\s*:?\s+/i, '')
		.replace(/\s*(?:[|•·]|\bpublished\b|\bupdated\b|\bposted\b|\bon (?:\d|[A-Z][a-z]+ \d)).*$/i, '')
		.replace(/\S+@\S+/g, '')
		.replace(/[\s,;–—-]+$/, '')
		.trim();
	if (!name || name.length > 160 || /^https?:|^\d+$|^(?:admin|editor|staff|web ?desk|unknown)$/i.test(name))
		return null;
	return name;
}

/** `Lee, Ada` → `Ada Lee`. */
function turned(name: string): string {
	const [, last, first] = /^([^,]{2,60}), ([^,]{1,60})$/.exec(name) ?? [];
	return last && first ? `${first} ${last}` : name;
}

function line(value: string | null | undefined): string | null {
	const words = value?.replace(/\s+/g, ' ').trim().slice(0, LONGEST);
	return words ? words : null;
}

function pick(...values: readonly (string | null | undefined)[]): string | null {
	return values.find((value) => value !== null && value !== undefined && value !== '') ?? null;
}
