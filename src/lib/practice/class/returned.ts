/** What a teacher returns for one piece of work: the work as it was handed in, with the text, what is said to it, and the key where it is shown. */
import { slugOf, type ArticleId, type RecordId, type StatementId } from '#argument/ids.ts';
import { allOf, get, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Comment, Feedback } from '../files/feedback.ts';
import { PRACTICE_VERSION } from '../files/part.ts';
import type { Points } from '../score/score.ts';
import type { Key } from './key.ts';
import { articlesOf, type Work } from './works.ts';

export interface Said {
	/** About the whole, in the teacher's words; may be empty. */
	readonly whole: string;
	readonly comments: readonly Comment[];
	/** Null where the exercise counts no points. */
	readonly points: Points | null;
}

export interface ReturnOptions {
	readonly title: string;
	readonly returnedAt: string;
	/** With the texts, and with the key's maps: two where two authors were compared. */
	readonly key: Key | null;
	readonly showKey: boolean;
	/** The pupil's name, or what stands for it. */
	readonly name: string;
}

export interface Returned {
	readonly records: Map<RecordId, ArgumentRecord>;
	readonly feedback: Feedback;
}

/** A slug for work that was not handed in as an exercise. */
const NO_EXERCISE = 'none';

export function returned(work: Work, { whole, comments, points }: Said, options: ReturnOptions): Returned {
	const { key, showKey, title, name, returnedAt } = options;
	const workArticleIds = articlesOf(work);
	const records = key ? withTexts(work, key) : new Map<RecordId, ArgumentRecord>(work.records);
	const shown = showKey && key ? keyApart(key, records) : [];
	for (const record of shown) records.set(record.id, record);
	const keyArticleIds = shown.map(({ id }) => id).filter((id): id is ArticleId => id.startsWith('article:'));
	return {
		records,
		feedback: {
			version: PRACTICE_VERSION,
			exerciseId: work.exerciseId ?? NO_EXERCISE,
			workId: work.workId ?? (work.key.replace(/[^A-Za-z0-9._~-]/g, '').slice(0, 64) || NO_EXERCISE),
			name,
			title,
			returnedAt,
			whole,
			comments: comments.map((one) => ({ ...one, about: one.about.filter((id) => records.has(id)) })),
			...(points && { points }),
			...(work.answers.length > 0 && { answers: [...work.answers] }),
			workArticleIds,
			...(keyArticleIds.length > 0 && { keyArticleIds })
		}
	};
}

/** Work travels without its texts, which the key has: each article gets that of the key's article it was given as. */
function withTexts(work: Work, key: Key): Map<RecordId, ArgumentRecord> {
	const records = new Map<RecordId, ArgumentRecord>(work.records);
	if (allOf(records, 'text').length > 0) return records;
	const given = new Map<RecordId, RecordId>(key.exercise?.given);
	const articles = allOf(work.records, 'article');
	for (const own of articles) {
		const sourceId = given.get(own.id) ?? (articles.length === 1 ? key.articleId : undefined);
		const source = sourceId === undefined ? null : get(key.records, sourceId as ArticleId);
		const text = source?.textId === undefined ? null : get(key.records, source.textId);
		if (!text) continue;
		records.set(text.id, { ...text, articleId: own.id });
		records.set(own.id, { ...own, textId: text.id });
	}
	return records;
}

/** The key's maps under ids that the work does not use. */
function keyApart({ records, articleId, exercise }: Key, work: Records): ArgumentRecord[] {
	const prefix = [...work.keys()].some((id) => slugOf(id).startsWith('key-')) ? 'the-key-' : 'key-';
	const given = (exercise?.given ?? []).flatMap(([, id]) => (id.startsWith('article:') ? [id as ArticleId] : []));
	return (given.length > 0 ? given : [articleId]).flatMap((one) => mapApart(records, one, prefix));
}

function mapApart(records: Records, articleId: ArticleId, prefix: string): ArgumentRecord[] {
	const article = get(records, articleId);
	if (!article) return [];
	const renamed = <T extends RecordId>(id: T): T =>
		`${id.slice(0, id.indexOf(':'))}:${prefix}${slugOf(id)}`.slice(0, 120) as T;
	const own = renamed(articleId);
	const isOwn = (one: { readonly articleId: ArticleId }) => one.articleId === articleId;
	const { authorIds, ...facts } = article;
	void authorIds;
	return [
		{ ...facts, id: own, authorIds: [] },
		...allOf(records, 'statement')
			.filter(isOwn)
			.map((one) => ({ ...one, id: renamed(one.id), articleId: own })),
		...allOf(records, 'inference')
			.filter(isOwn)
			.map((one) => ({
				...one,
				id: renamed(one.id),
				articleId: own,
				premiseIds: one.premiseIds.map(renamed),
				conclusionId: renamed(one.conclusionId)
			})),
		...allOf(records, 'attack')
			.filter(isOwn)
			.map((one) => ({
				...one,
				id: renamed(one.id),
				articleId: own,
				attackerId: renamed(one.attackerId),
				targetId: renamed(one.targetId)
			}))
	];
}

/** A name as every system takes it for a file. */
export function fileNameOf(name: string, taken: ReadonlySet<string> = new Set()): string {
	const plain =
		name
			.replace(/[^\p{L}\p{N}]+/gu, '-')
			.replace(/^-+|-+$/g, '')
			.slice(0, 60) || 'work';
	let free = plain;
	for (let times = 2; taken.has(free.toLowerCase()); times++) free = `${plain}-${times}`;
	return free;
}

/** Those of the statements that the work has, each once. */
export function statementIdsIn(ids: readonly StatementId[], { records }: Work): StatementId[] {
	return [...new Set(ids)].filter((id) => records.has(id));
}
