/** Titles and statements as hits: the best of those that an index found, read and looked at, so that what is shown does hold the words. */
import type { ArticleId } from '#argument/ids.ts';
import type { Reading, Vault } from '../database/vault.ts';
import { headHit, statementHit, titleHit, type SearchHit } from './hits.ts';
import { indexedLines, type IndexedLines } from './index-rows.ts';
import type { KeptLines } from './kept-lines.ts';
import type { FoundLine, Lookup } from './lookup.ts';

/** A title (0) or a statement; null for all of the article, which was changed since it was indexed. */
export interface Line {
	readonly unit: string;
	readonly line: number | null;
}

/** Null for a line that does not hold the words after all. `kept`: of the state of the index that the lines were found in. */
export async function lineHits(
	vault: Vault,
	lines: readonly Line[],
	terms: readonly string[],
	kept: KeptLines
): Promise<(SearchHit | null)[]> {
	const byUnit = new Map<string, (number | null)[]>();
	for (const { unit, line } of lines) {
		const known = byUnit.get(unit);
		if (known) known.push(line);
		else byUnit.set(unit, [line]);
	}
	const units = [...byUnit].sort(([a], [b]) => (a < b ? -1 : 1));
	const here = new Map(units.flatMap(([unit, own]) => (own.includes(null) ? [] : [[unit, kept.get(unit)] as const])));
	const read = (rows: Reading) =>
		Promise.all(
			units.map(async ([unit, own]) => {
				const known = own.includes(null) ? undefined : (here.get(unit) ?? (await indexedLines(rows, unit)));
				if (!known) return hitsAsItIs(rows, unit as ArticleId, own, terms);
				kept.put(unit, known);
				return articleHits(unit as ArticleId, known, own, terms);
			})
		);
	const isHere = units.every(([unit]) => here.get(unit));
	if (!isHere) return (await vault.read(['articles', 'maps', 'search'], read)).flat();
	return units.flatMap(([unit, own]) => {
		const known = here.get(unit);
		return known ? articleHits(unit as ArticleId, known, own, terms) : [];
	});
}

function articleHits(
	id: ArticleId,
	known: IndexedLines,
	lines: readonly (number | null)[],
	terms: readonly string[]
): (SearchHit | null)[] {
	return lines.map((line) => {
		if (line === null) return null;
		if (line === 0) return headHit(id, known.head, terms);
		const at = line - 1;
		return statementHit(id, { id: known.ids[at], role: known.roles[at], wording: known.wordings[at] }, terms);
	});
}

async function hitsAsItIs(
	rows: Reading,
	id: ArticleId,
	lines: readonly (number | null)[],
	terms: readonly string[]
): Promise<(SearchHit | null)[]> {
	const all = lines.includes(null);
	const hits: (SearchHit | null)[] = [];
	if (all || lines.includes(0)) {
		const listed = await rows.get('articles', id);
		if (listed) hits.push(titleHit(id, listed.summary, terms));
	}
	if (all || lines.some((line) => line !== 0)) {
		const statements = (await rows.get('maps', id))?.content.statements ?? [];
		const meant = all ? statements : lines.flatMap((line) => (line ? [statements[line - 1] ?? {}] : []));
		for (const statement of meant) hits.push(statementHit(id, statement, terms));
	}
	return hits;
}

/** The best titles and statements of all segments, best first. */
export function bestLines(found: readonly Lookup[], limit: number, isMeant: (unit: string) => boolean): FoundLine[] {
	let best: FoundLine[] = [];
	let least = 0;
	const cut = () => {
		best = best.sort((a, b) => b.score - a.score || (a.unit < b.unit ? -1 : a.unit > b.unit ? 1 : a.line - b.line));
		best.length = Math.min(best.length, limit);
		if (best.length >= limit) least = best.at(-1)?.score ?? 0;
	};
	for (const one of found) {
		one.lines(
			(line) => {
				if (!isMeant(line.unit)) return;
				best.push(line);
				if (best.length >= 4 * limit) cut();
			},
			() => least
		);
	}
	cut();
	return best;
}
