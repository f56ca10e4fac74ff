/** What differs between two states of one article's map, in words: statements, steps and attacks that came, went or changed. Pure. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { RecordDiff } from '#argument/diff.ts';
import { isIdOf, typeOf, type ArticleId, type InferenceId, type StatementId } from '#argument/ids.ts';
import { get, type ArgumentRecord, type Records } from '#argument/records.ts';
import { sigla } from '#argument/sigla.ts';
import { m } from '#ui/language.svelte.ts';
import { editingWords } from './words.ts';

export interface MapChange {
	readonly key: string;
	readonly how: 'added' | 'changed' | 'removed';
	/** The statement's wording as it is, or the relation by its sigla. */
	readonly what: string;
	/** The wording it had, where it was reworded. */
	readonly was: string | null;
}

export function changesOf(diff: RecordDiff, before: Records, after: Records, articleId: ArticleId): MapChange[] {
	const then = namerOf(before, articleId);
	const now = namerOf(after, articleId);
	const one = (how: MapChange['how'], record: ArgumentRecord, name: Namer, was: string | null = null): MapChange[] => {
		const what = name(record);
		return what === null ? [] : [{ key: `${how} ${record.id}`, how, what, was }];
	};
	return [
		...diff.added.flatMap((record) => one('added', record, now)),
		...diff.updated.flatMap(([from, to]) => {
			const isReworded = 'wording' in from && 'wording' in to && from.wording !== to.wording;
			return one('changed', to, now, isReworded ? from.wording : null);
		}),
		...diff.removed.flatMap((record) => one('removed', record, then))
	].sort((a, b) => RANK[a.how] - RANK[b.how]);
}

const RANK = { added: 0, changed: 1, removed: 2 } as const;

type Namer = (record: ArgumentRecord) => string | null;

/** What is said of a record; null for what is not part of the argument: places, texts, names. */
function namerOf(records: Records, articleId: ArticleId): Namer {
	const names = sigla(new ArgumentGraph(records, articleId));
	const siglum = (id: StatementId) => names.get(id) ?? '?';
	const step = (id: InferenceId) => {
		const found = get(records, id);
		return found ? m().statement.theStep(found.premiseIds.map(siglum).join(' + '), siglum(found.conclusionId)) : '?';
	};
	return (record) => {
		if (typeOf(record.id) === 'statement' && 'wording' in record)
			return `${siglum(record.id as StatementId)} ${record.wording}`;
		if (typeOf(record.id) === 'inference') return step(record.id as InferenceId);
		if (!('attackerId' in record)) return null;
		const target = isIdOf('inference', record.targetId) ? step(record.targetId) : siglum(record.targetId);
		return editingWords().history.attack(siglum(record.attackerId), target);
	};
}
