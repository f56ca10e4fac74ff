/** What a teacher returns for one piece of work: the work as it was handed in, with the text, what is said to it, and the key where it is shown. */
import { slugOf, type ArticleId, type RecordId, type StatementId } from '#argument/ids.ts';
import { allOf, get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import type { Comment, Feedback } from '../files/feedback.ts';
import { PRACTICE_VERSION } from '../files/part.ts';
import type { Points } from '../score/score.ts';
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
	/** Records with the text, and with the key's map. */
	readonly key: { readonly records: Records; readonly articleId: ArticleId } | null;
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
	const text = key ? textOf(key.records, key.articleId) : null;
	const records = new Map<RecordId, ArgumentRecord>(work.records);
	if (text && allOf(records, 'text').length === 0) {
		records.set(text.id, text);
		for (const id of workArticleIds) {
			const own = get(records, id);
			if (own && own.textId === undefined) records.set(id, { ...own, textId: text.id } as Article);
		}
	}
	const shown = showKey && key ? keyApart(key.records, key.articleId, records) : null;
	if (shown) for (const record of shown.values()) records.set(record.id, record);
	const keyArticle = shown ? [...shown.keys()].find((id): id is ArticleId => id.startsWith('article:')) : undefined;
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
			...(keyArticle && { keyArticleIds: [keyArticle] })
		}
	};
}

function textOf(records: Records, articleId: ArticleId) {
	const article = get(records, articleId);
	return article?.textId === undefined ? null : get(records, article.textId);
}

/** The key's map under ids that the work does not use. */
function keyApart(records: Records, articleId: ArticleId, work: Records): Map<RecordId, ArgumentRecord> {
	const article = get(records, articleId);
	if (!article) return new Map();
	const prefix = [...work.keys()].some((id) => slugOf(id).startsWith('key-')) ? 'the-key-' : 'key-';
	const renamed = <T extends RecordId>(id: T): T =>
		`${id.slice(0, id.indexOf(':'))}:${prefix}${slugOf(id)}`.slice(0, 120) as T;
	const own = renamed(articleId);
	const isOwn = (one: { readonly articleId: ArticleId }) => one.articleId === articleId;
	const { authorIds, ...facts } = article;
	void authorIds;
	return recordsOf([
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
	]);
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
