/** `counterpoint render DOC`: an article's whole map as an SVG file, as the screen draws it, with title, source and key. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { isError, oneLine } from '#argument/problems.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import { adviceForAny } from '#interchange/foreign-problems.ts';
import { contentOf } from '#map/content.ts';
import type { Direction } from '#map/elements.ts';
import { svgOf } from '#map/paint-svg.ts';
import { PALETTES, type Theme } from '#map/palette.ts';
import { partOf } from '#map/part.ts';
import { pictureOf } from '#map/picture.ts';
import { posterOf } from '#map/poster.ts';
import { EXIT, filesOf, InputError, parse, UsageError, writeText, type Command } from '../command.ts';
import { problemsOf, readAny } from '../foreign-input.ts';

const DIRECTIONS: Readonly<Record<string, Direction>> = { lr: 'side', tb: 'down' };
const MONTHS = 'January February March April May June July August September October November December'.split(' ');

export const render: Command = {
	name: 'render',
	summary: 'draw a map as an SVG file, with its title, source and key',
	usage: `
Usage: counterpoint render DOC [-o OUT.svg] [--article ID] [--theme light|dark] [--direction lr|tb] [--from FORMAT]

Draws the whole map of an article: the main conclusion at the left (lr, the usual one) or at the top (tb), its reasons
and objections beside it in the order of the text. Boxes that were moved by hand stand where they were put (lr).

  -o OUT         write to OUT instead of to standard output
  --article ID   which article to draw, where DOC holds several
  --theme NAME   light (the usual one) or dark
  --direction D  lr (left to right) or tb (top to bottom)
  --from FORMAT  take DOC for this format instead of recognizing it

Exit code: 0 done, 1 DOC is not what it should be, 2 wrong usage.

Example: counterpoint render lee-2024.counterpoint.json -o map.svg`,
	run: async (args, io) => {
		const { values, positionals } = parse(args, {
			output: { type: 'string', short: 'o' },
			article: { type: 'string' },
			theme: { type: 'string' },
			direction: { type: 'string' },
			from: { type: 'string' }
		});
		const [file, ...more] = filesOf(positionals, 'the file to draw');
		if (file === undefined || more.length > 0) throw new UsageError('Name one file.');
		const theme = themeNamed(values.theme ?? 'light');
		const direction = DIRECTIONS[values.direction ?? 'lr'];
		if (!direction) throw new UsageError(`There is no direction “${values.direction}”. Name lr or tb.`);
		const { document } = await readAny(io, file, values.from);
		const fault = problemsOf(document).find(isError);
		if (fault) throw new InputError(file, `${oneLine(fault.where)}: ${fault.rule}: ${adviceForAny(fault)}`);
		const article = articleIn(file, document.records, values.article);
		const svg = drawn(file, document.records, article, direction, theme);
		await writeText(io, values.output ?? null, svg);
		return EXIT.done;
	}
};

function drawn(file: string, records: Records, article: Article, direction: Direction, theme: Theme): string {
	const graph = new ArgumentGraph(records, article.id);
	if (graph.statements.length === 0) throw new InputError(file, `${article.id} has no statements to draw`);
	const placements = new Map(
		allOf(records, 'placement')
			.filter(({ articleId }) => articleId === article.id)
			.map(({ statementId, x, y }) => [statementId as string, { x, y }] as const)
	);
	const picture = pictureOf(contentOf(graph), { direction, placements });
	const title = article.titleSupplied ? `[${article.title}]` : article.title;
	const { items, frame } = posterOf(partOf(picture), { title, source: sourceOf(records, article) });
	return svgOf(items, { palette: PALETTES[theme], frame, title });
}

function themeNamed(name: string): Theme {
	if (name === 'light' || name === 'dark') return name;
	throw new UsageError(`There is no theme “${name}”. Name light or dark.`);
}

function articleIn(file: string, records: Records, named: string | undefined): Article {
	const articles = allOf(records, 'article');
	const ids = articles.map(({ id }) => id).join(', ');
	if (named !== undefined) {
		const found = articles.find(({ id }) => id === named || id === `article:${named}`);
		if (found) return found;
		throw new InputError(file, `holds no article “${named}”. It holds ${ids || 'none'}.`);
	}
	const [only, ...others] = articles;
	if (!only) throw new InputError(file, 'holds no article');
	if (others.length > 0) throw new UsageError(`${file} holds several articles. Name one with --article: ${ids}.`);
	return only;
}

/** Author, publication, date, as far as they are known. */
function sourceOf(records: Records, article: Article): string {
	const authors = article.authorIds.map((id) => get(records, id)?.name ?? '').filter((name) => name !== '');
	const parts = [authors.join(' and '), article.publication ?? '', dateOf(article.publishedOn ?? '')];
	return parts.filter((part) => part !== '').join(', ');
}

function dateOf(iso: string): string {
	const [year = '', month, day] = iso.split('-');
	const name = month === undefined ? undefined : MONTHS[Number(month) - 1];
	return [day === undefined ? undefined : String(Number(day)), name, year].filter((part) => part).join(' ');
}
