/** What does only one author use? Statements that nothing in the other articles is aligned with or comes near, those first on which the main conclusion rests most. */
import type { StatementId } from '#argument/ids.ts';
import type { AloneFinding } from '../comparison.ts';
import type { Reach } from '../dependence.ts';
import type { Reading } from './2-reading.ts';
import type { Alignments } from './6-alignments.ts';

/** From this resemblance on, something of the kind is said elsewhere. */
const NEAR = 0.3;

export function findAlone(
	{ sides, statements, sideOf, placeOf, surroundings, comparable }: Reading,
	{ findings }: Alignments,
	reach: ReadonlyMap<StatementId, Reach>
): AloneFinding[] {
	const aligned = new Set(findings.flatMap((finding) => finding.statementIds));
	const nearest = statements.map((_, i) => {
		const others = surroundings.rows.others[i] as Int32Array;
		const values = surroundings.rows.values[i] as Float64Array;
		let most = 0;
		for (let k = 0; k < others.length; k += 1) {
			const value = values[k] as number;
			if (value > most && comparable(sideOf[i] as number, sideOf[others[k] as number] as number)) most = value;
		}
		return most;
	});
	return sides.map((side, at) => {
		const hasOthers = sides.some((one, other) => one.statements.length > 0 && comparable(at, other));
		const own = side.statements.flatMap(({ id, role }) => {
			const near = nearest[placeOf.get(id) ?? -1] ?? 0;
			if (!hasOthers || aligned.has(id) || near >= NEAR) return [];
			const share = Number((reach.get(id)?.share ?? 0).toFixed(4));
			return [{ statementId: id, role, nearest: Number(near.toFixed(4)), share }];
		});
		return { articleId: side.article.id, statements: own.sort((a, b) => b.share - a.share) };
	});
}
