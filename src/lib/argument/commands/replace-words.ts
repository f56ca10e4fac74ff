/** Replaces words in the wordings of statements, in one step. What would be left without a wording is refused. */
import { Draft, type Edit } from '../command.ts';
import type { StatementId } from '../ids.ts';
import { get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface WordSearch {
	readonly words: string;
	readonly matchCase: boolean;
	/** Only where no letter or digit stands beside the words. */
	readonly wholeWords: boolean;
}

export interface ReplaceWords {
	readonly statementIds: readonly StatementId[];
	readonly search: WordSearch;
	readonly replacement: string;
}

export const replaceWords: Edit<ReplaceWords> = (records, { statementIds, search, replacement }) => {
	const pattern = patternOf(search);
	const draft = new Draft(records);
	for (const id of statementIds) {
		const statement = get(records, id);
		if (!statement) return refuse('not-found', { id });
		if (!pattern) continue;
		const wording = statement.wording.replaceAll(pattern, () => replacement).trim();
		if (wording === '') return refuse('empty-wording');
		if (wording !== statement.wording) draft.put({ ...statement, wording, status: 'accepted' });
	}
	return draft.finish();
};

/** How often the words stand in the wording. */
export function countIn(wording: string, search: WordSearch): number {
	const pattern = patternOf(search);
	return pattern ? Array.from(wording.matchAll(pattern)).length : 0;
}

/** Null where nothing is searched for. */
function patternOf({ words, matchCase, wholeWords }: WordSearch): RegExp | null {
	if (words === '') return null;
	const literal = words.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
	const source = wholeWords ? `(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])` : literal;
	return new RegExp(source, matchCase ? 'gu' : 'giu');
}
