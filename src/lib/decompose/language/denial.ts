/** A sentence that only turns down what stands before: “It does not.”, “They could not.”, “Not so.” What does it deny? */
import type { Word } from './words.ts';
import { viewOf } from './attribution.ts';
import { cuesIn } from './cues.ts';

const LONGEST = 5;
const DENIES =
	/^(?:(?:but|yet|and|well|however) )?(?:(?:it|they|he|she|that|this|these|we|i|there) (?:(?:does|do|did|is|are|was|were|could|can|would|will|has|have|should|must|need) not|cannot|(?:does|do|did|is|are|was|were|could|ca|would|wo|has|have|should)n't)(?: so| enough| true)?|not (?:so|quite|really|at all)|(?:that|this|it) is (?:false|wrong|untrue|nonsense)|hardly|wrong|nonsense)$/;

export function denies(words: readonly Word[]): boolean {
	if (words.length > LONGEST + 2) return false;
	const said = words.filter(({ kind }) => kind === 'word').map(({ text }) => text);
	return said.length <= LONGEST && said.length < words.length && DENIES.test(said.join(' '));
}

/** Index of the first word of what others are said to hold; null where nobody is. */
export function whatIsHeld(words: readonly Word[]): number | null {
	const view = viewOf(words);
	if (view && (view.kind === 'others' || view.kind === 'named')) return view.length;
	const objection = cuesIn(words).find(
		({ sense, opens }) => opens && (sense === 'objection' || sense === 'concession')
	);
	if (!objection) return null;
	const after = objection.at + objection.length;
	return words[after]?.text === 'that' ? after + 1 : after;
}
