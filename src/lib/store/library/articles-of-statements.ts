/** Of which articles are the statements that a file relates without holding them? Asked only when a file does that. */
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import { visitAll, type Reading } from '../database/vault.ts';
import { keyOf } from '../rows/home.ts';
import { unpack } from '../rows/pack.ts';
import type { TakenIds } from './taken-ids.ts';

/** Maps at a time: the whole library may have to be looked through. */
const PAGE = 50;

export async function articlesOfStatements(
	rows: Reading,
	wanted: Records,
	known: Records,
	taken: TakenIds
): Promise<Map<StatementId, ArticleId>> {
	const open = new Set<StatementId>();
	for (const record of wanted.values()) {
		if (!('statementIds' in record)) continue;
		for (const id of record.statementIds) if (!known.has(id)) open.add(id);
	}
	const found = new Map<StatementId, ArticleId>();
	for (const id of open) {
		const home = taken.get(id);
		if (home && open.delete(id)) found.set(id, keyOf(home) as ArticleId);
	}
	if (open.size === 0) return found;
	await visitAll(rows, 'maps', PAGE, (row) => {
		if (open.size === 0) return;
		for (const statement of allOf(unpack(`maps/${row.key}`, row).records, 'statement')) {
			if (open.delete(statement.id)) found.set(statement.id, statement.articleId);
		}
	});
	return found;
}
