/** A chosen statement → its card: tag, cite and body, read from the article as it is now, and whether its words may be quoted. */
import { get } from '#argument/records.ts';
import type { StatementId } from '#argument/ids.ts';
import type { Statement } from '#argument/records/statement.ts';
import { secondsFor, wordsIn } from './aloud.ts';
import type { CardChoice } from './brief.ts';
import { bodyOf, quotedBody, readAloud, type BodyPiece } from './card-body.ts';
import { citeOf, type Cite } from './cite.ts';
import type { Sources } from './source.ts';

/**
 * Whose words the body holds. Only `verbatim` may be exported as a quotation: `retelling` is a paraphrase written for the corpus;
 * `changed` words no longer match their source; `unchecked` ones have no text here to match; `unsaid` and `wordless` statements
 * have none; `gone`: the statement is no longer in the library.
 */
export type CardKind = 'verbatim' | 'retelling' | 'changed' | 'unchecked' | 'unsaid' | 'wordless' | 'gone';

export interface Card {
	readonly key: string;
	readonly statementId: StatementId;
	readonly tag: string;
	readonly backs: StatementId | null;
	readonly kind: CardKind;
	/** Null where the statement is gone. */
	readonly statement: Statement | null;
	readonly cite: Cite | null;
	readonly body: readonly BodyPiece[];
	/** Read aloud: the tag and the anchored words. */
	readonly words: number;
	readonly seconds: number;
}

export function cardOf(sources: Sources, choice: CardChoice): Card {
	const { records } = sources;
	const { key, statementId, tag } = choice;
	const statement = get(records, statementId);
	const article = statement && sources.article(statement.articleId);
	const common = { key, statementId, tag, backs: choice.backs ?? null };
	const spoken = (body: readonly BodyPiece[]) => {
		const words = wordsIn(tag) + wordsIn(readAloud(body));
		return { body, words, seconds: secondsFor(words) };
	};
	if (!statement || !article) return { ...common, kind: 'gone', statement: null, cite: null, ...spoken([]) };
	const found = sources.wordsOf(statement);
	const cite = citeOf(records, article, statement, found.state === 'matching' ? found : null);
	const make = (kind: CardKind, body: readonly BodyPiece[]): Card => ({
		...common,
		kind,
		statement,
		cite,
		...spoken(body)
	});
	switch (found.state) {
		case 'matching':
			return make(found.text.isRetelling ? 'retelling' : 'verbatim', bodyOf(found.text, found.spans));
		case 'changed':
		case 'unchecked':
			return make(found.state, quotedBody(found.quoted));
		case 'none':
			return make(statement.implicit ? 'unsaid' : 'wordless', []);
	}
}
