/** The project's own five articles with the corpus's decomposition, anchored to the originals by hash selectors. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { attachOriginal } from '#anchoring/attach.ts';
import { recognize } from '#anchoring/fingerprint.ts';
import type { Span } from '#anchoring/span.ts';
import type { StatementId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import type { Article } from '#argument/records/article.ts';
import type { Role } from '#argument/records/statement.ts';
import { readRecords } from '#interchange/counterpoint/read.ts';

export interface GoldStatement {
	readonly id: StatementId;
	readonly role: Role;
	readonly isMain: boolean;
	readonly passages: readonly Span[];
}

export interface GoldArticle {
	readonly name: string;
	readonly text: string;
	readonly statements: readonly GoldStatement[];
	/** Premise or attacker → conclusion or target. */
	readonly links: readonly {
		readonly from: StatementId;
		readonly to: StatementId;
		readonly type: 'support' | 'attack';
	}[];
}

export function goldArticles(corpus: string, originals: string): GoldArticle[] | null {
	if (!existsSync(corpus) || !existsSync(originals)) return null;
	const documents = readdirSync(corpus)
		.filter((name) => name.endsWith('.counterpoint.json'))
		.sort()
		.flatMap((name) => {
			const { records } = readRecords(readFileSync(join(corpus, name), 'utf8'));
			return allOf(records, 'article').map((article) => ({ article, records }));
		});
	return readdirSync(originals)
		.filter((name) => name.endsWith('.txt'))
		.sort()
		.flatMap((name) => {
			const text = readFileSync(join(originals, name), 'utf8');
			const found = recognize(
				text,
				documents.map(({ article }) => article)
			);
			const document = documents.find(({ article }) => article.id === found?.article.id);
			return document ? [goldArticle(document.article, document.records, text)] : [];
		});
}

function goldArticle(article: Article, records: Records, text: string): GoldArticle {
	const attached = new Map(
		attachOriginal(records, article.id, text).passages.map((one) => [one.statementId, one.passages])
	);
	const statements = allOf(records, 'statement')
		.filter(({ articleId, implicit }) => articleId === article.id && !implicit)
		.map(({ id, role, isMain }) => ({
			id,
			role,
			isMain,
			passages: (attached.get(id) ?? []).map(({ start, end }) => ({ start, end }))
		}));
	const supports = allOf(records, 'inference').flatMap(({ premiseIds, conclusionId }) =>
		premiseIds.map((from) => ({ from, to: conclusionId, type: 'support' as const }))
	);
	const attacks = allOf(records, 'attack').map(({ attackerId, targetId }) => {
		const undercut = targetId.startsWith('inference:') ? get(records, targetId as `inference:${string}`) : null;
		return { from: attackerId, to: undercut?.conclusionId ?? (targetId as StatementId), type: 'attack' as const };
	});
	return { name: article.title, text, statements, links: [...supports, ...attacks] };
}
