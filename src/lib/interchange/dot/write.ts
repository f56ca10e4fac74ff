/** Writes DOT for Graphviz: boxes for statements, points for steps, attacks dashed; drawn from the reasons up to the conclusion. */
import type { Records } from '#argument/records.ts';
import { sigla } from '#argument/sigla.ts';
import { articleMaps } from '../article-maps.ts';
import type { WriteOptions, WrittenForeign } from '../foreign.ts';
import { LossLedger } from '../loss.ts';
import { asWording, oneLine } from '../one-line.ts';
import { reportUncarried } from '../uncarried.ts';

/** Characters of a line in a box. */
const WIDTH = 32;

export function write(records: Records, { articleId }: WriteOptions = {}): WrittenForeign {
	const ledger = new LossLedger();
	const maps = articleMaps(records, articleId);
	const lines = maps.flatMap(({ article, graph }, index) => {
		const names = sigla(graph);
		const statements = graph.statements.map(({ id, wording, role, implicit, isMain }) => {
			const label = [names.get(id) ?? '', ...wrapped(asWording(wording))].map(escapeLabel).join('\\n');
			const style = [implicit ? 'dashed' : '', isMain ? 'bold' : ''].filter((one) => one !== '').join(',') || 'solid';
			return `    ${quoted(id)} [label="${label}", class="${role}", style="${style}"];`;
		});
		const steps = graph.inferences.flatMap(({ id, scheme, premiseIds, conclusionId }) => [
			`    ${quoted(id)} [shape=point, xlabel=${quoted(oneLine(scheme ?? ''))}];`,
			...premiseIds.map((premise) => `    ${quoted(premise)} -> ${quoted(id)} [dir=none, class="premise"];`),
			`    ${quoted(id)} -> ${quoted(conclusionId)} [class="support"];`
		]);
		const attacks = graph.attacks.map(({ attackerId, targetId }) => {
			const relation = targetId.startsWith('inference:') ? 'undercut' : 'attack';
			return `    ${quoted(attackerId)} -> ${quoted(targetId)} [style=dashed, arrowhead=tee, class="${relation}"];`;
		});
		const title = `    label=${quoted(oneLine(article.title))};`;
		return [`  subgraph cluster_${index + 1} {`, title, ...statements, ...steps, ...attacks, '  }'];
	});
	reportUncarried(ledger, records, maps, 'DOT', {
		statement: ['role', 'isMain', 'implicit'],
		inference: ['scheme'],
		articles: true
	});
	const text = ['digraph map {', '  rankdir=BT;', '  node [shape=box];', ...lines, '}'].join('\n');
	return { text: `${text}\n`, loss: ledger.report() };
}

function escapeLabel(words: string): string {
	return words.replace(/[\\"]/g, '\\$&');
}

function quoted(words: string): string {
	return `"${escapeLabel(words)}"`;
}

function wrapped(words: string): string[] {
	const lines: string[] = [];
	for (const word of words.split(' ')) {
		const last = lines.at(-1);
		if (last !== undefined && last.length + word.length < WIDTH) lines[lines.length - 1] = `${last} ${word}`;
		else lines.push(word);
	}
	return lines;
}
