/** How the report and the reasons name articles, authors and statements. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import { sigla } from '#argument/sigla.ts';

export class Names {
	readonly #records: Records;
	readonly #sigla = new Map<StatementId, string>();

	constructor(records: Records, articleIds: readonly ArticleId[]) {
		this.#records = records;
		for (const id of articleIds)
			for (const [statementId, siglum] of sigla(new ArgumentGraph(records, id))) this.#sigla.set(statementId, siglum);
	}

	/** The authors' names, or the title where there are none. */
	author(id: ArticleId): string {
		const article = get(this.#records, id);
		const names = (article?.authorIds ?? []).flatMap((authorId) => get(this.#records, authorId)?.name ?? []);
		return names.length > 0 ? names.join(', ') : (article?.title ?? id);
	}

	title(id: ArticleId): string {
		return get(this.#records, id)?.title ?? id;
	}

	wording(id: StatementId): string {
		return get(this.#records, id)?.wording ?? id;
	}

	/** `Ada Lee C1: Schools should ban phones.` */
	statement(id: StatementId): string {
		const articleId = get(this.#records, id)?.articleId;
		return `${articleId ? this.author(articleId) : ''} ${this.#sigla.get(id) ?? ''}: ${this.wording(id)}`;
	}
}
