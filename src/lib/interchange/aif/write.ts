/** Writes AIFdb's nodeset: statements, steps and attacks; no text, no passages, no strengths. */
import type { Records } from '#argument/records.ts';
import { articleMaps } from '../article-maps.ts';
import type { WriteOptions, WrittenForeign } from '../foreign.ts';
import { LossLedger } from '../loss.ts';
import { reportUncarried } from '../uncarried.ts';
import { CARRIES, writeNodeset } from './write-nodeset.ts';

export function write(records: Records, { articleId, writtenAt }: WriteOptions = {}): WrittenForeign {
	const ledger = new LossLedger();
	const maps = articleMaps(records, articleId);
	const { nodes, edges } = writeNodeset(maps, ledger, String);
	for (const { article } of maps) ledger.leaveOut('titles', 'AIF has no place for them', article.id);
	reportUncarried(ledger, records, maps, 'AIF', CARRIES);
	const dated = writtenAt === undefined ? nodes : nodes.map((node) => ({ ...node, timestamp: writtenAt }));
	return { text: `${JSON.stringify({ nodes: dated, edges, locutions: [] }, null, 1)}\n`, loss: ledger.report() };
}
