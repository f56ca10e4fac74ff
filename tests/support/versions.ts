/** An article whose text has several versions, and statements that rest on passages of them, for tests. */
import { describe as passageAt } from '#anchoring/describe.ts';
import { get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import type { HashSelector, Passage, QuotePassage } from '#argument/records/passage.ts';
import { graph, statementId, together } from './graph-notation.ts';

const articleId = 'article:a' as const;
export const WORDS = {
	old: 'One sentense. Two here.',
	mid: 'One sentence. Two here.',
	new: 'A first: One sentence. Two here.'
};
/** The passage of these words. */
export const at = (text: string, words: string): QuotePassage =>
	passageAt(text, { start: text.indexOf(words), end: text.indexOf(words) + words.length });
/** Hashes of words that nobody has: selectors differ by the number of words. */
export const hash = (words: number): HashSelector => ({
	...{ words, letters: 9, first: '0'.repeat(8), last: '1'.repeat(8) },
	...{ whole: '2'.repeat(16), before: '', after: '' }
});

/** An article with the old text, whose statements rest on these passages. */
export function versioned(
	passages: Readonly<Record<string, readonly Passage[]>>,
	more: readonly ArgumentRecord[] = []
): Records {
	const map = graph`${Object.keys(passages).join(' ')}`;
	const statements = Object.entries(passages).map(([name, list]) => {
		const statement = get(map, statementId(name));
		if (!statement) throw new Error(name);
		return { ...statement, passages: list };
	});
	const shown = { id: articleId, title: 'A', authorIds: [], textId: 'text:old', textKind: 'original' } as const;
	const text = { id: 'text:old', articleId, text: WORDS.old } as const;
	return together(map, recordsOf([shown, text, ...statements, ...more]));
}
