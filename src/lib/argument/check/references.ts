/** Does everything that is referred to exist, in the right article? (AR3, AR4, AR8) */
import type { ArticleId, RecordId } from '../ids.ts';
import { isIdOf } from '../ids.ts';
import { problem, type Problem } from '../problems.ts';
import { allOf, get, type ArgumentRecord, type Records } from '../records.ts';
import { referencesOf, refersWithinItsMap } from '../references.ts';

export function checkReferences(records: Records, known: Records): Problem[] {
	const problems: Problem[] = [];
	for (const record of records.values()) {
		const rule = refersWithinItsMap(record) ? 'AR3' : 'AR4';
		for (const { field, id } of referencesOf(record)) {
			if (!known.has(id)) problems.push(problem(rule, record.id, { field, id }));
		}
	}
	return [...problems, ...checkOneArticle(records)];
}

/** Inferences, attacks and placements stay inside one article (AR8). */
function checkOneArticle(records: Records): Problem[] {
	const problems: Problem[] = [];
	const expectIn = (record: ArgumentRecord & { articleId: ArticleId }, ids: readonly RecordId[]) => {
		for (const id of ids) {
			const other = articleOf(records, id);
			if (other !== null && other !== record.articleId)
				problems.push(problem('AR8', record.id, { id, article: other }));
		}
	};
	for (const inference of allOf(records, 'inference'))
		expectIn(inference, [...new Set([...inference.premiseIds, inference.conclusionId])]);
	for (const attack of allOf(records, 'attack')) expectIn(attack, [attack.attackerId, attack.targetId]);
	for (const placement of allOf(records, 'placement')) expectIn(placement, [placement.statementId]);
	return problems;
}

/** The article a statement or inference belongs to; null for what is not there or is neither. */
export function articleOf(records: Records, id: RecordId): ArticleId | null {
	if (isIdOf('statement', id)) return get(records, id)?.articleId ?? null;
	if (isIdOf('inference', id)) return get(records, id)?.articleId ?? null;
	return null;
}
