/** Is what spans articles well formed: alignments, positions, clashing facts, placements? (AR16–AR19) */
import { problem, type Problem } from '../problems.ts';
import { allOf, type Records } from '../records.ts';
import type { Alignment, FactClash, Position } from '../records/across.ts';
import type { Placement } from '../records/placement.ts';
import { articleOf } from './references.ts';
import { checkRepeats } from './repeats.ts';

export function checkAcross(records: Records, known: Records): Problem[] {
	const alignments = allOf(records, 'alignment');
	const positions = allOf(records, 'position');
	return [
		...alignments.flatMap((alignment) => checkAlignment(alignment, known)),
		...positions.flatMap((position) => checkPosition(position, known)),
		...allOf(records, 'fact-clash').flatMap(checkFactClash),
		...checkRepeats(alignments, ({ statementIds }) => [...statementIds].sort().join(' ')),
		...checkRepeats(positions, ({ questionId, articleId }: Position) => `${questionId} ${articleId}`),
		...checkRepeats(allOf(records, 'placement'), ({ statementId }: Placement) => statementId)
	];
}

function checkAlignment({ id, statementIds: [a, b] }: Alignment, known: Records): Problem[] {
	const article = articleOf(known, a);
	return article !== null && article === articleOf(known, b) ? [problem('AR16', id, { article })] : [];
}

function checkPosition({ id, articleId, statementIds }: Position, known: Records): Problem[] {
	return statementIds
		.filter((statement) => (articleOf(known, statement) ?? articleId) !== articleId)
		.map((statement) => problem('AR18', id, { id: statement, article: articleId }));
}

function checkFactClash({ id, values, statementIds }: FactClash): Problem[] {
	if (values.length === statementIds.length) return [];
	return [problem('AR19', id, { values: values.length, statements: statementIds.length })];
}
