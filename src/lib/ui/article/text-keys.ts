/** Which keys choose words in a text, and how: read by the text (text-cursor.ts makes the moves) and by the shortcut sheet. */

export type CursorMove =
	| 'next-sentence'
	| 'previous-sentence'
	| 'next-clause'
	| 'previous-clause'
	| 'next-paragraph'
	| 'previous-paragraph'
	| 'end-forward'
	| 'end-back'
	| 'start-back'
	| 'start-forward'
	| 'end-clause-forward'
	| 'end-clause-back';

/**
 * What an arrow key means in a text: sentence by sentence, with Ctrl clause by clause, up and down with Ctrl paragraph by paragraph; with
 * Shift the end of the choice moves by words, or with Ctrl by clauses, and with Alt its start. Null: the keys mean nothing here.
 */
export function moveOf({ key, shiftKey, altKey, ctrlKey, metaKey }: KeyStruck): CursorMove | null {
	const isByClause = ctrlKey || metaKey;
	if (key === 'ArrowDown' || key === 'ArrowUp') {
		if (!isByClause || shiftKey || altKey) return null;
		return key === 'ArrowDown' ? 'next-paragraph' : 'previous-paragraph';
	}
	if (key !== 'ArrowLeft' && key !== 'ArrowRight') return null;
	const isForward = key === 'ArrowRight';
	if (altKey && (isByClause || !shiftKey)) return null;
	if (altKey) return isForward ? 'start-forward' : 'start-back';
	if (isByClause && shiftKey) return isForward ? 'end-clause-forward' : 'end-clause-back';
	if (isByClause) return isForward ? 'next-clause' : 'previous-clause';
	if (shiftKey) return isForward ? 'end-forward' : 'end-back';
	return isForward ? 'next-sentence' : 'previous-sentence';
}

/** The keys of `moveOf` for the shortcut sheet, and the message that says what they do. */
export const TEXT_KEYS = [
	{ keys: ['ArrowRight', 'ArrowLeft'], what: 'sentence' },
	{ keys: ['Mod+ArrowRight', 'Mod+ArrowLeft'], what: 'clause' },
	{ keys: ['Mod+ArrowDown', 'Mod+ArrowUp'], what: 'paragraph' },
	{ keys: ['Shift+ArrowRight', 'Shift+ArrowLeft'], what: 'end' },
	{ keys: ['Mod+Shift+ArrowRight', 'Mod+Shift+ArrowLeft'], what: 'endByClause' },
	{ keys: ['Alt+Shift+ArrowRight', 'Alt+Shift+ArrowLeft'], what: 'start' }
] as const;

type KeyStruck = Pick<KeyboardEvent, 'key' | 'shiftKey' | 'altKey' | 'ctrlKey' | 'metaKey'>;
