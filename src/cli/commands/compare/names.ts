/**
 * How the report and the reasons name articles, authors and statements: by the author, with the title where several of the articles
 * are by one, and by the title alone where no author is known.
 */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId, StatementId } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import { sigla } from '#argument/sigla.ts';

export class Names {
	readonly #records: Records;
	readonly #sigla = new Map<StatementId, string>();
	readonly #names = new Map<ArticleId, string>();

	constructor(records: Records, articleIds: readonly ArticleId[]) {
		this.#records = records;
		const authors = articleIds.map((id) => this.#authorsOf(id));
		const named = articleIds.map((id, at) => {
			const own = authors[at] ?? '';
			if (own === '') return this.title(id);
			return authors.filter((one) => one === own).length === 1 ? own : `${own} (${shortened(this.title(id))})`;
		});
		articleIds.forEach((id, at) => {
			const name = named[at] ?? id;
			const alike = named.flatMap((other, place) => (other === name ? [place] : []));
			this.#names.set(id, alike.length > 1 ? `${name} (${alike.indexOf(at) + 1})` : name);
		});
		for (const id of articleIds)
			for (const [statementId, siglum] of sigla(new ArgumentGraph(records, id))) this.#sigla.set(statementId, siglum);
	}

	#authorsOf(id: ArticleId): string {
		const ids = get(this.#records, id)?.authorIds ?? [];
		return ids.flatMap((authorId) => get(this.#records, authorId)?.name ?? []).join(', ');
	}

	/** What tells an article from the others. */
	author(id: ArticleId): string {
		return this.#names.get(id) ?? this.title(id);
	}

	/** `Ada Lee: Phones in schools`, or the title where no author is known. */
	heading(id: ArticleId): string {
		const authors = this.#authorsOf(id);
		return authors === '' ? this.title(id) : `${authors}: ${this.title(id)}`;
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

const MOST_LETTERS = 40;

function shortened(title: string): string {
	if (title.length <= MOST_LETTERS) return title;
	const cut = title.slice(0, MOST_LETTERS);
	return `${cut.slice(0, Math.max(cut.lastIndexOf(' '), MOST_LETTERS / 2))}…`;
}
