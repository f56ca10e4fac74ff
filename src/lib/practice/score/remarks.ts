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
	/** Premises that the key takes together stand apart in the pupil's map, or the reverse. */
	| { readonly what: 'linked-apart' | 'apart-linked'; readonly count: number }
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

function mainRemark({ main, reading }: Score): Remark[] {
	const key = reading.first.graph.mainConclusion();
	const pupil = reading.second.graph.mainConclusion();
	if (!key || main === 'none') return [];
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

function linkedRemarks({ reading }: Score): Remark[] {
	const { linked } = reading.tally;
	const counted = (key: string, pupil: string) =>
		linked.filter(({ values: [a, b] }) => a === key && b === pupil).length;
	const [apart, joined] = [counted('linked', 'apart'), counted('apart', 'linked')];
	return [
		...(apart > 0 ? [{ what: 'linked-apart' as const, count: apart }] : []),
		...(joined > 0 ? [{ what: 'apart-linked' as const, count: joined }] : [])
	];
}

function alsoRightRemark({ statements, relations, extra }: Score): Remark[] {
	const count = [...statements, ...relations, ...extra].filter(({ alsoRight }) => alsoRight).length;
	return count > 0 ? [{ what: 'also-right', count }] : [];
}
