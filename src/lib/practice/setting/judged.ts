/**
 * Questions on whether one statement strengthens or weakens another. The map has the answer: a premise strengthens, an attacker
 * weakens, and what bears on it over no number of steps does neither.
 */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import type { StatementId } from '#argument/ids.ts';
import type { Statement } from '#argument/records/statement.ts';
import { termsOf } from '#compare/text/terms.ts';
import type { AnswerWord } from '../files/submission.ts';
import { shuffled } from './shuffled.ts';

export interface Judged {
	readonly statementId: StatementId;
	readonly onId: StatementId;
	readonly answer: AnswerWord;
}

/** More questions on one claim are a drill. */
const MOST_CLAIMS = 3;
const MOST_STRENGTHEN = 3;
const MOST_WEAKEN = 2;
const MOST_NEITHER = 1;

/** Claims with something on both sides come first. Claim by claim, each claim's questions in an order that tells nothing. */
export function judgedPairs(graph: ArgumentGraph, seed: string): Judged[] {
	const claims = graph.statements
		.map((claim) => ({ claim, ...bearingOn(graph, claim) }))
		.filter(({ strengthen, weaken }) => strengthen.length + weaken.length > 0)
		.sort(
			(a, b) =>
				Math.min(b.weaken.length, 1) - Math.min(a.weaken.length, 1) ||
				Number(b.claim.isMain) - Number(a.claim.isMain) ||
				b.strengthen.length - a.strengthen.length ||
				graph.rankOf(a.claim.id) - graph.rankOf(b.claim.id)
		)
		.slice(0, MOST_CLAIMS);
	return claims.flatMap(({ claim, strengthen, weaken, neither }) => {
		const pairs = (list: readonly Statement[], most: number, answer: AnswerWord): Judged[] =>
			shuffled(list, ({ id }) => id, seed)
				.slice(0, most)
				.map(({ id }) => ({ statementId: id, onId: claim.id, answer }));
		return shuffled(
			[
				...pairs(strengthen, MOST_STRENGTHEN, 'strengthens'),
				...pairs(weaken, MOST_WEAKEN, 'weakens'),
				...pairs(farthest(claim, neither), MOST_NEITHER, 'neither')
			],
			({ statementId }) => statementId,
			`${seed} ${claim.id}`
		);
	});
}

/** Those that share the fewest words with the claim: what speaks of the same things is easily taken to bear on it, and with reason. */
function farthest(claim: Statement, statements: readonly Statement[]): Statement[] {
	const own = new Set(termsOf(claim.wording).terms);
	const shared = statements.map(({ wording }) => termsOf(wording).terms.filter((term) => own.has(term)).length);
	const least = Math.min(...shared);
	return statements.filter((_, at) => shared[at] === least);
}

function bearingOn(graph: ArgumentGraph, { id }: Statement) {
	const of = (ids: Iterable<StatementId>) => [...new Set(ids)].flatMap((one) => graph.statement(one) ?? []);
	const steps = graph.inferencesTo(id);
	const strengthen = of(steps.flatMap(({ premiseIds }) => premiseIds));
	const attacks = [...graph.attacksOn(id), ...steps.flatMap((step) => graph.attacksOn(step.id))];
	const weaken = of(attacks.map(({ attackerId }) => attackerId)).filter((one) => !strengthen.includes(one));
	const basis = graph.basisOf(id);
	const served = servedBy(graph, id);
	const neither = graph.statements.filter((one) => one.id !== id && !basis.has(one.id) && !served.has(one.id));
	return { strengthen, weaken, neither };
}

/** Everything a statement bears on, however far: to ask of it whether it bears back would be a trap. */
function servedBy(graph: ArgumentGraph, id: StatementId): Set<StatementId> {
	const served = new Set<StatementId>();
	const open = [id];
	for (let next = open.pop(); next !== undefined; next = open.pop()) {
		for (const target of graph.targetsOf(next)) {
			if (served.has(target)) continue;
			served.add(target);
			open.push(target);
		}
	}
	return served;
}
