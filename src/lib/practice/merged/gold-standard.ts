/**
 * A map made from what annotators agree on: what at least so many of them have is in it, unless a person has decided otherwise.
 * A gold standard is what people agreed on, which is not the same as what is right.
 */
import { idOf, slugOf, type ArticleId, type RecordId, type StatementId } from '#argument/ids.ts';
import { allOf, get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Attack } from '#argument/records/attack.ts';
import type { Inference } from '#argument/records/inference.ts';
import type { Role, Statement } from '#argument/records/statement.ts';
import { describe as passageAt } from '#anchoring/describe.ts';
import type { Group } from './groups.ts';
import type { MergedMap, MergedRelation } from './merged-map.ts';

/** What a person settled, by the key of a group or relation; what is not named is left to the number. */
export interface Decisions {
	readonly statements?: Readonly<Record<string, Role | 'out'>>;
	readonly relations?: Readonly<Record<string, 'in' | 'out'>>;
	/** The key of the main conclusion's group; null for none. */
	readonly main?: string | null;
}

export interface Gold {
	readonly groups: readonly { readonly group: Group; readonly role: Role }[];
	readonly relations: readonly MergedRelation[];
	readonly main: Group | null;
}

/** `least`: how many annotators must have a statement, and how many must draw a relation. */
export function goldOf({ groups, relations }: MergedMap, least: number, decisions: Decisions = {}): Gold {
	const chosen = groups.flatMap((group) => {
		const decided = decisions.statements?.[group.key];
		if (decided === 'out' || (decided === undefined && group.members.length < least)) return [];
		return [{ group, role: decided ?? group.role }];
	});
	const isIn = new Set(chosen.map(({ group }) => group));
	const kept = relations.filter(({ key, names, from, to }) => {
		if (!isIn.has(from) || !isIn.has(to)) return false;
		const decided = decisions.relations?.[key];
		return decided === undefined ? names.length >= least : decided === 'in';
	});
	const named = decisions.main === undefined ? mostNamed(chosen) : decisions.main;
	const main = chosen.find(({ group }) => group.key === named)?.group ?? null;
	return { groups: chosen, relations: withoutContradiction(kept), main };
}

/** However few agree on it: a map with a main conclusion can be read, and who made it is told how many named it. */
function mostNamed(chosen: Gold['groups']): string | null {
	const [best] = [...chosen].sort((a, b) => b.group.mains.length - a.group.mains.length);
	return best && best.group.mains.length > 0 ? best.group.key : null;
}

/** Between the same two not both ways and not with both signs: the one more draw stays. */
function withoutContradiction(relations: readonly MergedRelation[]): MergedRelation[] {
	const endsOf = ({ from, to }: MergedRelation) => [from.key, to.key].sort().join('\n');
	return relations.filter(
		(one) =>
			!relations.some(
				(other) =>
					other !== one &&
					endsOf(other) === endsOf(one) &&
					(other.names.length > one.names.length ||
						(other.names.length === one.names.length && relations.indexOf(other) < relations.indexOf(one)))
			)
	);
}

export interface GoldArticle {
	/** The records of some annotator's article, whose facts and text are taken over. */
	readonly records: Records;
	readonly articleId: ArticleId;
	/** The id of the article that is made; its records are named after it. */
	readonly newId: ArticleId;
	readonly title: string;
	/** The text on which the analyses were laid. */
	readonly text: string | null;
	readonly notes?: readonly string[];
}

/** The records of a new article with the agreed map. */
export function goldRecords(merged: MergedMap, gold: Gold, made: GoldArticle): Map<RecordId, ArgumentRecord> {
	const { records, articleId, newId, text } = made;
	const article = get(records, articleId);
	const ownText = allOf(records, 'text').find((one) => one.text === text) ?? null;
	const slug = slugOf(newId);
	const ids = new Map(gold.groups.map(({ group }, at) => [group, idOf('statement', `${slug}-${at + 1}`)]));
	const statements = gold.groups.map(({ group, role }): Statement => {
		const { speaker } = group;
		const passages =
			text === null || !ownText ? speaker.statement.passages : group.spans.map((span) => passageAt(text, span));
		const { wording, voice, implicit, evidenceKind } = speaker.statement;
		return {
			id: ids.get(group) ?? idOf('statement', slug),
			articleId: newId,
			role,
			...(role === 'evidence' && evidenceKind !== undefined && { evidenceKind }),
			isMain: group === gold.main,
			wording,
			voice,
			implicit: implicit && passages.length === 0,
			status: 'accepted',
			passages
		};
	});
	const { title, notes = [] } = made;
	const kept = article ?? { id: newId, title, authorIds: [] };
	return recordsOf([
		{ ...kept, id: newId, title, ...(ownText && { textId: ownText.id }), notes: [...notes] },
		...allOf(records, 'author').filter(({ id }) => kept.authorIds.includes(id)),
		...(ownText ? [{ ...ownText, articleId: newId }] : []),
		...statements,
		...stepsOf(merged, gold, newId, ids),
		...attacksOf(gold, newId, ids)
	]);
}

type Ids = ReadonlyMap<Group, StatementId>;

/** Reasons that most of those who have both take together are premises of one step. */
function stepsOf({ joined }: MergedMap, gold: Gold, articleId: ArticleId, ids: Ids): Inference[] {
	const steps: Inference[] = [];
	for (const { group: to } of gold.groups) {
		const reasons = gold.relations.filter((one) => one.to === to && one.sign === 'support').map(({ from }) => from);
		const parts: Group[][] = [];
		for (const reason of reasons) {
			const part = parts.find((own) => own.some((other) => areLinked(joined, to, reason, other)));
			if (part) part.push(reason);
			else parts.push([reason]);
		}
		for (const part of parts) {
			const premiseIds = part.flatMap((one) => ids.get(one) ?? []);
			const conclusionId = ids.get(to);
			if (!conclusionId || premiseIds.length === 0) continue;
			const id = idOf('inference', `${slugOf(articleId)}-${slugOf(premiseIds[0] ?? conclusionId)}-${steps.length + 1}`);
			steps.push({ id, articleId, premiseIds, conclusionId, status: 'accepted' });
		}
	}
	return steps;
}

function areLinked(joined: MergedMap['joined'], to: Group, one: Group, other: Group): boolean {
	const pair = joined.find((own) => own.to === to && own.premises.includes(one) && own.premises.includes(other));
	return pair !== undefined && pair.linked * 2 > pair.both;
}

function attacksOf(gold: Gold, articleId: ArticleId, ids: Ids): Attack[] {
	return gold.relations
		.filter(({ sign }) => sign === 'attack')
		.flatMap(({ from, to }, at) => {
			const [attackerId, targetId] = [ids.get(from), ids.get(to)];
			if (!attackerId || !targetId) return [];
			return [
				{
					id: idOf('attack', `${slugOf(articleId)}-${at + 1}`),
					articleId,
					attackerId,
					targetId,
					status: 'accepted' as const
				}
			];
		});
}
