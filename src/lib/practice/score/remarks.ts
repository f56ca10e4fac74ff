/** What to say to a pupil about a map, one remark for each thing, most important first; the words are the catalogue's. */
import type { Statement } from '#argument/records/statement.ts';
import type { Relation, Sign } from '../relations.ts';
import type { Score } from './score.ts';

export type Remark =
	| { readonly what: 'main-found' | 'main-also-right' | 'main-missing'; readonly key: Statement }
	| { readonly what: 'main-another'; readonly key: Statement; readonly pupil: Statement }
	| { readonly what: 'taken-for-own'; readonly pupil: Statement }
	| { readonly what: 'other-role'; readonly key: Statement; readonly pupil: Statement }
	/** The statement is there; it is attached to something else. */
	| {
			readonly what: 'elsewhere';
			readonly sign: Sign;
			/** The key's. */
			readonly relation: Relation;
			readonly pupil: Statement;
			readonly to: Statement;
			readonly instead: Statement;
	  }
	| {
			readonly what: 'unattached' | 'over-one' | 'turned' | 'other-sign';
			readonly sign: Sign;
			readonly relation: Relation;
			readonly pupil: Statement;
			readonly to: Statement;
	  }
	/** Premises that the key takes together stand apart in the pupil's map, or the reverse; all are the pupil's. */
	| {
			readonly what: 'linked-apart' | 'apart-linked';
			readonly premises: readonly Statement[];
			readonly to: Statement;
	  }
	| { readonly what: 'missed'; readonly key: Statement }
	| { readonly what: 'extra'; readonly pupil: Statement }
	| { readonly what: 'also-right'; readonly count: number };

/** Order of importance: the main conclusion, whose view it is, where things are attached, roles, what is missing, what is extra. */
export function remarksOn(score: Score): Remark[] {
	return [
		...mainRemark(score),
		...score.statements.flatMap(({ takenForOwn, pupil }) =>
			takenForOwn && pupil ? [{ what: 'taken-for-own' as const, pupil }] : []
		),
		...score.relations.flatMap((one) => relationRemark(score, one)),
		...linkedRemarks(score),
		...score.statements.flatMap(({ verdict, key, pupil }) =>
			verdict === 'other-role' && pupil ? [{ what: 'other-role' as const, key, pupil }] : []
		),
		...score.statements.flatMap(({ verdict, key }) => (verdict === 'missed' ? [{ what: 'missed' as const, key }] : [])),
		...score.extra.flatMap(({ pupil, alsoRight }) => (alsoRight ? [] : [{ what: 'extra' as const, pupil }])),
		...alsoRightRemark(score)
	];
}

/** The statements a remark names, the pupil's first. */
export function statementsIn(remark: Remark): Statement[] {
	const {
		premises = [],
		pupil,
		to,
		instead,
		key
	} = remark as Partial<Readonly<Record<'pupil' | 'to' | 'instead' | 'key', Statement>>> & {
		readonly premises?: readonly Statement[];
	};
	return [...premises, ...[pupil, to, instead, key].flatMap((one) => one ?? [])];
}

function mainRemark({ main, isMainGiven, reading }: Score): Remark[] {
	const key = reading.first.graph.mainConclusion();
	const pupil = reading.second.graph.mainConclusion();
	if (!key || main === 'none' || (main === 'found' && isMainGiven)) return [];
	if (main === 'another') return pupil ? [{ what: 'main-another', key, pupil }] : [];
	return [{ what: `main-${main}`, key }];
}

function relationRemark(
	{ reading }: Score,
	{ relation, fate, instead, alsoRight }: Score['relations'][number]
): Remark[] {
	if (alsoRight || fate === 'same' || fate === 'no-partner') return [];
	const { graph } = reading.second;
	const partnerOf = (id: Statement['id']) => {
		const match = reading.matches.find(({ a }) => a === id);
		return match ? graph.statement(match.b) : null;
	};
	const [pupil, to] = [partnerOf(relation.fromId), partnerOf(relation.toId)];
	if (!pupil || !to) return [];
	const { sign } = relation;
	if (fate !== 'elsewhere') return [{ what: fate, sign, relation, pupil, to }];
	const other = instead[0] ? graph.statement(instead[0].toId) : null;
	return other ? [{ what: fate, sign, relation, pupil, to, instead: other }] : [];
}

/** One remark for each step that the one takes together and the other does not. */
function linkedRemarks({ reading, joinings }: Score): Remark[] {
	const { first, second } = reading;
	const open = joinings.filter(({ alsoRight }) => !alsoRight);
	const remarks = (what: 'linked-apart' | 'apart-linked', side: 'a' | 'b'): Remark[] => {
		const own = open.filter(({ values }) => values[side === 'a' ? 0 : 1] === 'linked');
		return (side === 'a' ? first : second).graph.inferences.flatMap(({ premiseIds, conclusionId }): Remark[] => {
			const ofStep = own.filter(
				({ conclusion, one, other }) =>
					conclusion[side] === conclusionId && premiseIds.includes(one[side]) && premiseIds.includes(other[side])
			);
			const ids = new Set(ofStep.flatMap(({ one, other }) => [one.b, other.b]));
			const premises = second.graph.statements.filter(({ id }) => ids.has(id));
			const to = ofStep[0] && second.graph.statement(ofStep[0].conclusion.b);
			return to ? [{ what, premises, to }] : [];
		});
	};
	return [...remarks('linked-apart', 'a'), ...remarks('apart-linked', 'b')];
}

function alsoRightRemark({ statements, relations, joinings, extra }: Score): Remark[] {
	const count = [...statements, ...relations, ...joinings, ...extra].filter(({ alsoRight }) => alsoRight).length;
	return count > 0 ? [{ what: 'also-right', count }] : [];
}
