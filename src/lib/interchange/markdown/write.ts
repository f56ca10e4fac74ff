/**
 * Writes a Markdown outline: the main conclusion first, under each statement its reasons (because, and), the attacks on it
 * (but) and on the step to it (not this step). A statement that serves several stands once; the other times an arrow names it.
 */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import { formOf } from '#argument/argument-graph.ts';
import type { StatementId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import { sigla } from '#argument/sigla.ts';
import { articleMaps, authorNames } from '../article-maps.ts';
import type { WriteOptions, WrittenForeign } from '../foreign.ts';
import { LossLedger } from '../loss.ts';
import { oneLine } from '../one-line.ts';
import { reportUncarried } from '../uncarried.ts';
import { escapeMarkdown } from './escapes.ts';

export function write(records: Records, { articleId }: WriteOptions = {}): WrittenForeign {
	const ledger = new LossLedger();
	const maps = articleMaps(records, articleId);
	const parts = maps.map(({ article, graph }) => {
		const authors = authorNames(records, article).map((name) => escapeMarkdown(oneLine(name)));
		const head = [`# ${escapeMarkdown(article.title)}`, ...(authors.length > 0 ? [`By ${authors.join('; ')}`] : [])];
		return [...head, linesOf(graph).join('\n')].join('\n\n');
	});
	reportUncarried(ledger, records, maps, 'Markdown', { article: ['authorIds'], statement: ['role'], articles: true });
	return { text: `${parts.join('\n\n').trimEnd()}\n`, loss: ledger.report() };
}

interface Entry {
	readonly id: StatementId;
	/** How it bears on the one above: `because: `, empty for a root. */
	readonly relation: string;
	readonly level: number;
}

function linesOf(graph: ArgumentGraph): string[] {
	const names = sigla(graph);
	const lines: string[] = [];
	const placed = new Set<StatementId>();
	const roots = [...graph.roots(), ...graph.statements];
	for (const root of roots) {
		if (placed.has(root.id)) continue;
		const open: Entry[] = [{ id: root.id, relation: '', level: 0 }];
		for (let entry = open.pop(); entry !== undefined; entry = open.pop()) {
			const { id, relation, level } = entry;
			const head = `${'  '.repeat(level)}- ${relation}`;
			const name = `**${names.get(id) ?? ''}**`;
			if (placed.has(id)) {
				lines.push(`${head}→ ${name}`);
				continue;
			}
			placed.add(id);
			lines.push(`${head}${name} ${escapeMarkdown(graph.statement(id)?.wording ?? '')}`);
			open.push(...entriesUnder(graph, id, level + 1).reverse());
		}
	}
	return lines;
}

function entriesUnder(graph: ArgumentGraph, id: StatementId, level: number): Entry[] {
	const steps = graph.inferencesTo(id).flatMap((inference) => [
		...inference.premiseIds.map((premise, index) => ({
			id: premise,
			relation: index === 0 ? 'because: ' : 'and: ',
			level
		})),
		...graph.attacksOn(inference.id).map(({ attackerId }) => ({ id: attackerId, relation: 'not this step: ', level }))
	]);
	const attacks = graph
		.attacksOn(id)
		.filter((attack) => formOf(attack) === 'rebut')
		.map(({ attackerId }) => ({ id: attackerId, relation: 'but: ', level }));
	return [...steps, ...attacks];
}
