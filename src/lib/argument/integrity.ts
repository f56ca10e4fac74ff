/**
 * What follows when a record goes: `cascade` completes a change so that nothing refers to what it removes (RULES.md AR24–AR29),
 * `dangling` lists references that lead nowhere, and `repair` is the change that takes them out. Deleting is decided here
 * and nowhere else.
 */
import { apply, compose, EMPTY, sameRecord, type RecordDiff } from './diff.ts';
import { withoutFields } from './fields.ts';
import { typeOf, type RecordId, type TypeName } from './ids.ts';
import { allOf, get, type ArgumentRecord, type Records, type RecordTypes } from './records.ts';
import { isQuotePassage, type Passage } from './records/passage.ts';
import type { Statement } from './records/statement.ts';
import { referencesOf, refersWithinItsMap, type Reference } from './references.ts';

/** The ids that are no longer there, and the records after the change itself, before anything followed from it. */
interface Gone {
	readonly has: (id: RecordId) => boolean;
	readonly start: Records;
}

/** What is left of a record without what it refers to: the same record, a changed one, or null where nothing is left. */
type Rest<T extends TypeName> = (record: RecordTypes[T], gone: Gone) => RecordTypes[T] | null;

/** The same change together with everything that follows from its removals. `diff` must fit `records`. */
export function cascade(records: Records, diff: RecordDiff): RecordDiff {
	const removed = new Set<RecordId>(diff.removed.map((record) => record.id));
	for (const record of diff.added) removed.delete(record.id);
	return removed.size === 0 ? diff : compose(diff, followsFrom(apply(records, diff), removed));
}

/** A reference that leads nowhere, and the record that holds it. */
export interface Dangling extends Reference {
	readonly holder: RecordId;
}

/** Every reference to what is not among these records. */
export function dangling(records: Records): Dangling[] {
	return Array.from(records.values()).flatMap((record) =>
		referencesOf(record)
			.filter(({ id }) => !records.has(id))
			.map((reference) => ({ holder: record.id, ...reference }))
	);
}

/**
 * The change that takes out what a map cannot stand on: parts of inferences, attacks and placements that do not exist (AR3).
 * What spans articles keeps its references, because the other end may stand in another file. EMPTY where all is well.
 */
export function repair(records: Records): RecordDiff {
	const missing = new Set<RecordId>();
	for (const { holder, id } of dangling(records)) {
		const record = records.get(holder);
		if (record && refersWithinItsMap(record)) missing.add(id);
	}
	return missing.size === 0 ? EMPTY : followsFrom(records, missing);
}

/** Goes round until nothing more goes: an article takes its statements along, these their inferences, these their undercuts. */
function followsFrom(start: Records, removed: Set<RecordId>): RecordDiff {
	const gone: Gone = { has: (id) => removed.has(id), start };
	const records = new Map(start);
	const changes: RecordDiff[] = [];
	for (let before = -1; before !== removed.size;) {
		before = removed.size;
		for (const record of [...records.values()]) {
			const rest = restOf(record, gone);
			if (rest === record) continue;
			if (rest === null) {
				removed.add(record.id);
				records.delete(record.id);
				changes.push({ ...EMPTY, removed: [record] });
			} else {
				records.set(record.id, rest);
				changes.push({ ...EMPTY, updated: [[record, rest]] });
			}
		}
	}
	return compose(...changes);
}

function restOf(record: ArgumentRecord, gone: Gone): ArgumentRecord | null {
	const rest = RESTS[typeOf(record.id)] as (record: ArgumentRecord, gone: Gone) => ArgumentRecord | null;
	return rest(record, gone);
}

/** A list without what is gone; the same list where nothing is. */
function left<Id extends RecordId>(ids: readonly Id[], gone: Gone): readonly Id[] {
	return ids.some(gone.has) ? ids.filter((id) => !gone.has(id)) : ids;
}

const RESTS: { readonly [T in TypeName]: Rest<T> } = {
	article: (article, gone) => {
		const authorIds = left(article.authorIds, gone);
		if (article.textId !== undefined && gone.has(article.textId))
			return { ...withoutFields(article, 'textId', 'textKind'), authorIds };
		return authorIds === article.authorIds ? article : { ...article, authorIds };
	},
	text: (text, gone) => {
		const left = text.corrects !== undefined && gone.has(text.corrects) ? withoutFields(text, 'corrects') : text;
		if (left.articleId === undefined || !gone.has(left.articleId)) return left;
		const isShown = allOf(gone.start, 'article').some((article) => article.textId === text.id);
		return isShown ? withoutFields(left, 'articleId') : null;
	},
	author: (author) => author,
	statement: (statement, gone) => {
		if (gone.has(statement.articleId)) return null;
		const passages = passagesLeft(statement, gone);
		return passages === statement.passages ? statement : { ...statement, passages };
	},
	inference: (inference, gone) => {
		if (gone.has(inference.articleId) || gone.has(inference.conclusionId)) return null;
		const premiseIds = left(inference.premiseIds, gone);
		if (premiseIds.length === 0) return null;
		return premiseIds === inference.premiseIds ? inference : { ...inference, premiseIds };
	},
	attack: (attack, gone) => ([attack.articleId, attack.attackerId, attack.targetId].some(gone.has) ? null : attack),
	placement: (placement, gone) => ([placement.articleId, placement.statementId].some(gone.has) ? null : placement),
	alignment: (alignment, gone) => (alignment.statementIds.some(gone.has) ? null : alignment),
	question: (question, gone) => {
		if (question.collectionId === undefined || !gone.has(question.collectionId)) return question;
		return withoutFields(question, 'collectionId');
	},
	position: (position, gone) => {
		if (gone.has(position.questionId) || gone.has(position.articleId)) return null;
		const statementIds = left(position.statementIds, gone);
		return statementIds === position.statementIds ? position : { ...position, statementIds };
	},
	crux: (crux, gone) => {
		const statementIds = left(crux.statementIds, gone);
		const articleIds = left(crux.articleIds, gone);
		if (statementIds === crux.statementIds && articleIds === crux.articleIds) return crux;
		return statementIds.length < 2 ? null : { ...crux, statementIds, articleIds };
	},
	'shared-evidence': (evidence, gone) => {
		const statementIds = left(evidence.statementIds, gone);
		if (statementIds === evidence.statementIds) return evidence;
		return statementIds.length < 2 ? null : { ...evidence, statementIds };
	},
	'fact-clash': (clash, gone) => {
		const statementIds = left(clash.statementIds, gone);
		if (statementIds === clash.statementIds) return clash;
		const values = clash.values.filter((_, index) => statementIds.includes(clash.statementIds[index] ?? 'statement:'));
		return statementIds.length < 2 ? null : { ...clash, statementIds, values };
	},
	collection: (collection, gone) => {
		const articleIds = left(collection.articleIds, gone);
		if (collection.leadQuestionId !== undefined && gone.has(collection.leadQuestionId))
			return { ...withoutFields(collection, 'leadQuestionId'), articleIds };
		return articleIds === collection.articleIds ? collection : { ...collection, articleIds };
	}
};

/** A passage into a text that is gone keeps only its hashes, which still find the words; without hashes it goes too. */
function passagesLeft(statement: Statement, gone: Gone): readonly Passage[] {
	const ownText = get(gone.start, statement.articleId)?.textId;
	const isLost = (passage: Passage) => {
		const textId = isQuotePassage(passage) ? (passage.textId ?? ownText) : undefined;
		return textId !== undefined && gone.has(textId);
	};
	if (!statement.passages.some(isLost)) return statement.passages;
	const kept = statement.passages.filter((passage) => !isLost(passage)).flatMap((passage) => passage.hashes ?? []);
	return statement.passages.flatMap((passage): Passage[] => {
		if (!isLost(passage)) return [passage];
		const hashes = (passage.hashes ?? []).filter((hash) => !kept.some((one) => sameRecord(one, hash)));
		kept.push(...hashes);
		return hashes.length > 0 ? [{ hashes }] : [];
	});
}
