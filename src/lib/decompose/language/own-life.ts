/** Does a clause tell what its author lives, has or does? “I work nights” does, “I believe” and “I would” do not. */
import { MODALS } from '../lexicons/grammar.ts';
import { OWN_THOUGHTS } from '../lexicons/evidence.ts';
import { phraseList } from '../lexicons/word-lists.ts';
import { isOpener } from './cues.ts';
import { Phrases } from './phrases.ts';
import type { Word } from './words.ts';

const PLACES = new Phrases<true>(
	phraseList(
		'in my own|in my experience|in my school|in my town|in my city|in my village|in my family|in my class|in my job|in my work|in my case|at my school|at my work|at my job|at my company'
	).map((phrase) => [phrase, true] as const)
);
const ADVERB = /^(?:\p{L}{3,}ly|also|often|always|never|still|now|just|once|sometimes|already|even)$/u;

export function tellsOwnLife(words: readonly Word[]): boolean {
	let at = 0;
	while (isOpener(words[at])) at++;
	const first = words[at]?.text ?? '';
	if (first === 'my') return !namesThought(words, at + 1);
	if (first === "i'm") return isPlight(words[at + 1]);
	if (first === "i've") return !isThought(words, at + 1);
	if (first !== 'i') return PLACES.at(words, at) !== null;
	let verb = at + 1;
	while (ADVERB.test(words[verb]?.text ?? '')) verb++;
	// “I used to think”, “I no longer believe”.
	if (/^(?:used|no)$/.test(words[verb]?.text ?? '') && /^(?:to|longer)$/.test(words[verb + 1]?.text ?? '')) verb += 2;
	const said = words[verb]?.text ?? '';
	if (said === 'am') return isPlight(words[verb + 1]);
	if (said === 'have') return !isThought(words, verb + 1);
	if (said === "don't") return !isThought(words, verb + 1);
	if (said === 'do') return !isThought(words, verb + 2);
	return !MODALS.has(said) && !OWN_THOUGHTS.has(said);
}

/** “My view”, “my second point”, “my main objection”. */
function namesThought(words: readonly Word[], at: number): boolean {
	const noun = ORDER.test(words[at]?.text ?? '') ? at + 1 : at;
	return OWN_THOUGHTS.has(words[noun]?.text ?? '');
}

const ORDER = /^(?:first|second|third|fourth|last|final|next|other|main|only|own|personal)$/;

/** After “I am”: an age, an occupation, a condition, something going on; not “sure” or “against”. */
function isPlight(word: Word | undefined): boolean {
	if (!word) return false;
	return (
		word.kind === 'number' || /^(?:a|an|the|one|now|currently|retired|married|disabled|unemployed)$/.test(word.text)
	);
}

/** “I have no doubt”, “I have to say”, “I don't think”. */
function isThought(words: readonly Word[], at: number): boolean {
	return words.slice(at, at + 3).some(({ text }) => text === 'to' || OWN_THOUGHTS.has(text));
}
