/** Which person does a sentence name? Told from capitals, so places and bodies have to be told apart. */
import { DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../lexicons/grammar.ts';
import type { Word } from './words.ts';

/** For “he” and “she”: the only person named, with a title or a first name, in the sentence before. */
export function personNamed(before: { readonly words: readonly Word[] } | undefined): readonly Word[] | null {
	if (!before) return null;
	const names: (readonly Word[])[] = [];
	const { words } = before;
	for (let at = 0; at < words.length; at++) {
		let end = at;
		while (words[end]?.isCapital && words[end]?.kind === 'word' && words[end]?.text !== 'i') end++;
		const name = words.slice(at, end);
		if (end - at >= 2 && !(at === 0 && SUBJECT_PRONOUNS.has(name[0]?.text ?? '')) && mayBePerson(words, at, name))
			names.push(name);
		at = Math.max(at, end);
	}
	return names.length === 1 ? (names[0] ?? null) : null;
}

/** “On Mill Road”, “the Royal College”: places and bodies, not persons. */
function mayBePerson(words: readonly Word[], at: number, name: readonly Word[]): boolean {
	const previous = words[at - 1]?.text ?? '';
	return (
		!PREPOSITIONS.has(previous) &&
		!DETERMINERS.has(previous) &&
		!name.some(({ text }) => text === 'the' || NO_PERSON.test(text))
	);
}

const NO_PERSON =
	/^(?:road|street|avenue|lane|square|park|bridge|hill|river|lake|bay|county|city|town|village|island|university|college|school|institute|council|court|committee|commission|association|society|union|party|government|department|ministry|office|bank|company|group|times|post|herald|news|act|bill|code|report|court|states?|kingdom|house)$/;
