/**
 * What a pupil has otherwise than the key, as a reading that may be right too: the key with that one thing changed. Accepted once, it
 * is laid beside the key for every pupil (score.ts), like a whole map that is also right.
 */
import { idOf, slugOf, type RecordId, type StatementId } from '#argument/ids.ts';
import { allOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Attack } from '#argument/records/attack.ts';
import type { Inference } from '#argument/records/inference.ts';
import type { Role, Statement } from '#argument/records/statement.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import type { Analysis } from '../analysis.ts';
import { sameRelation, type Relation } from '../relations.ts';
import type { Remark } from './remarks.ts';
import type { Score } from './score.ts';

export type Alternative =
	| { readonly what: 'role'; readonly statementId: StatementId; readonly role: Role }
	| { readonly what: 'main'; readonly statementId: StatementId; readonly added: readonly Statement[] }
	/** A relation of the key drawn otherwise; without `instead` it may be left out. */
	| {
			readonly what: 'relation';
			readonly relation: Relation;
			readonly instead: Relation | null;
			readonly added: readonly Statement[];
	  }
	/** The key's reasons for a conclusion, taken together or each for itself. */
	| {
			readonly what: 'joining';
			readonly premiseIds: readonly StatementId[];
			readonly conclusionId: StatementId;
			readonly isTogether: boolean;
	  }
	/** A statement beyond the key. */
	| { readonly what: 'statement'; readonly added: readonly Statement[] };

/** The alternative that a remark is about; null where there is nothing to accept, as where something is missing. */
export function alternativeOf(score: Score, remark: Remark): Alternative | null {
	const { reading } = score;
	const added: Statement[] = [];
	/** The key's statement for a pupil's, or the pupil's own, taken along. */
	const inKey = ({ id }: { readonly id: StatementId }): StatementId => {
		const match = reading.matches.find(({ b }) => b === id);
		if (match) return match.a;
		const own = reading.second.graph.statement(id);
		const alsoId = alsoIdOf(score, id);
		if (own && !added.some((one) => one.id === alsoId)) added.push({ ...own, id: alsoId, isMain: false });
		return alsoId;
	};
	switch (remark.what) {
		case 'other-role':
			return { what: 'role', statementId: remark.key.id, role: remark.pupil.role };
		case 'main-another':
			return { what: 'main', statementId: inKey(remark.pupil), added };
		case 'extra':
			return { what: 'statement', added: [{ ...remark.pupil, id: alsoIdOf(score, remark.pupil.id), isMain: false }] };
		case 'unattached':
			return { what: 'relation', relation: remark.relation, instead: null, added: [] };
		case 'turned': {
			const { fromId, toId, sign } = remark.relation;
			return { what: 'relation', relation: remark.relation, instead: { fromId: toId, toId: fromId, sign }, added: [] };
		}
		case 'other-sign': {
			const { fromId, toId, sign } = remark.relation;
			const other = sign === 'support' ? 'attack' : 'support';
			return { what: 'relation', relation: remark.relation, instead: { fromId, toId, sign: other }, added: [] };
		}
		case 'elsewhere':
		case 'over-one': {
			const fate = score.relations.find((one) => sameRelation(one.relation, remark.relation));
			const [drawn] = fate?.instead ?? [];
			if (!drawn) return null;
			const instead = { fromId: remark.relation.fromId, toId: inKey({ id: drawn.toId }), sign: drawn.sign };
			return { what: 'relation', relation: remark.relation, instead, added };
		}
		case 'linked-apart':
		case 'apart-linked': {
			const premiseIds = remark.premises.map(inKey);
			return {
				what: 'joining',
				premiseIds,
				conclusionId: inKey(remark.to),
				isTogether: remark.what === 'apart-linked'
			};
		}
		default:
			return null;
	}
}

/** Named after the words it rests on, so that the same finding of two pupils is one alternative. */
function alsoIdOf({ reading }: Score, id: StatementId): StatementId {
	const [first] = reading.second.spans.get(id) ?? [];
	return idOf('statement', first ? `also-${first.start}-${first.end}` : `also-${slugOf(id)}`.slice(0, 120));
}

/** The same for the same alternative. */
export function alternativeKey(alternative: Alternative): string {
	const ends = ({ fromId, toId, sign }: Relation) => `${fromId} ${sign} ${toId}`;
	switch (alternative.what) {
		case 'role':
			return `role ${alternative.statementId} ${alternative.role}`;
		case 'main':
			return `main ${alternative.statementId}`;
		case 'statement':
			return `statement ${alternative.added.map(({ id }) => id).join(' ')}`;
		case 'joining':
			return `joining ${alternative.isTogether} ${[...alternative.premiseIds].sort().join(' ')} ${alternative.conclusionId}`;
		case 'relation':
			return `relation ${ends(alternative.relation)} ${alternative.instead ? ends(alternative.instead) : 'none'}`;
	}
}

/** The key as a whole map with the alternative in place of what it has there. */
export function readingWith({ records, articleId }: Analysis, alternative: Alternative, name: string): Analysis {
	const after = new Map<RecordId, ArgumentRecord>(records);
	if ('added' in alternative)
		for (const one of alternative.added) {
			// Offsets say where it is; the pupil's copy of the text may go by another name.
			const passages = one.passages.map((passage) =>
				isQuotePassage(passage) ? { ...passage, textId: textIn(records) ?? passage.textId } : passage
			) as Statement['passages'];
			after.set(one.id, { ...one, articleId, passages, status: 'accepted' });
		}
	if (alternative.what === 'role') {
		const own = after.get(alternative.statementId) as Statement | undefined;
		if (own) after.set(own.id, { ...own, role: alternative.role });
	} else if (alternative.what === 'main') {
		for (const one of allOf(after, 'statement'))
			if (one.articleId === articleId) after.set(one.id, { ...one, isMain: one.id === alternative.statementId });
	} else if (alternative.what === 'joining') rejoin(after, alternative, articleId);
	else if (alternative.what === 'relation') {
		withoutRelation(after, alternative.relation);
		if (alternative.instead) withRelation(after, alternative.instead, articleId);
	}
	return { name, records: after, articleId };
}

/** Other reasons of the same steps stay with each of them. */
function rejoin(
	records: Map<RecordId, ArgumentRecord>,
	{ premiseIds, conclusionId, isTogether }: Extract<Alternative, { readonly what: 'joining' }>,
	articleId: Statement['articleId']
): void {
	let made = 0;
	const add = (ids: readonly StatementId[]) => {
		const id = idOf('inference', `also-joined-${(made += 1)}`);
		records.set(id, { id, articleId, status: 'accepted', premiseIds: ids, conclusionId });
	};
	if (isTogether) {
		add(premiseIds);
		return;
	}
	for (const step of allOf(records, 'inference')) {
		const own = step.premiseIds.filter((id) => premiseIds.includes(id));
		if (step.conclusionId !== conclusionId || own.length < 2) continue;
		records.delete(step.id);
		for (const one of own) add(step.premiseIds.filter((id) => id === one || !own.includes(id)));
	}
}

function textIn(records: Records) {
	return allOf(records, 'text')[0]?.id;
}

/** Takes the premise out of every step to the conclusion, and every attack of the one on the other or on a step to it. */
function withoutRelation(records: Map<RecordId, ArgumentRecord>, { fromId, toId, sign }: Relation): void {
	if (sign === 'support') {
		for (const step of allOf(records, 'inference')) {
			if (step.conclusionId !== toId || !step.premiseIds.includes(fromId)) continue;
			const premiseIds = step.premiseIds.filter((id) => id !== fromId);
			if (premiseIds.length > 0) records.set(step.id, { ...step, premiseIds });
			else records.delete(step.id);
		}
		return;
	}
	const steps = new Map(allOf(records, 'inference').map((step) => [step.id as string, step.conclusionId]));
	for (const attack of allOf(records, 'attack'))
		if (attack.attackerId === fromId && (steps.get(attack.targetId) ?? attack.targetId) === toId)
			records.delete(attack.id);
}

function withRelation(
	records: Map<RecordId, ArgumentRecord>,
	{ fromId, toId, sign }: Relation,
	articleId: Statement['articleId']
): void {
	const shared = { articleId, status: 'accepted' as const };
	const name = `also-${records.size}`;
	const made: Inference | Attack =
		sign === 'support'
			? { id: idOf('inference', name), ...shared, premiseIds: [fromId], conclusionId: toId }
			: { id: idOf('attack', name), ...shared, attackerId: fromId, targetId: toId };
	records.set(made.id, made);
}
