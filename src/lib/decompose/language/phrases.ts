/** Which phrases of a lexicon stand at a place among words? Looked up by first word, so that the lexicon's size costs nothing. */
import type { Word } from './words.ts';

export interface Phrase<T> {
	readonly words: readonly string[];
	readonly meaning: T;
}

export class Phrases<T> {
	/** Longest first under each first word. */
	readonly #byFirst = new Map<string, Phrase<T>[]>();

	constructor(entries: Iterable<readonly [phrase: string, meaning: T]>) {
		for (const [phrase, meaning] of entries) {
			const words = phrase.split(' ');
			const first = words[0] ?? '';
			const list = this.#byFirst.get(first);
			if (list) list.push({ words, meaning });
			else this.#byFirst.set(first, [{ words, meaning }]);
		}
		for (const list of this.#byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
	}

	/** The longest phrase that starts with the word at this index, or null. */
	at(words: readonly Word[], index: number): Phrase<T> | null {
		const list = this.#byFirst.get(words[index]?.text ?? '');
		return list?.find((phrase) => stands(words, index, phrase.words)) ?? null;
	}

	/** All phrases that start with the word at this index, longest first. */
	allAt(words: readonly Word[], index: number): Phrase<T>[] {
		const list = this.#byFirst.get(words[index]?.text ?? '');
		return list ? list.filter((phrase) => stands(words, index, phrase.words)) : [];
	}
}

/** True where the words stand in a row from this index; a comma between two of them does not part them. */
function stands(words: readonly Word[], index: number, phrase: readonly string[]): boolean {
	let at = index;
	for (let step = 0; step < phrase.length; step++, at++) {
		if (step > 0 && words[at]?.text === ',') at++;
		if (words[at]?.text !== phrase[step]) return false;
	}
	return true;
}
