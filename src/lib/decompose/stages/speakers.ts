/**
 * Who speaks in a transcript, an interview or a debate? Labels at the head of paragraphs (`MARSH:`, `Q:`, `Ms. Adeyemi (Lab):`) that
 * come again and again are no words of what is said; who mostly asks is not the one who argues.
 */
import type { Segmentation } from '#anchoring/sentences.ts';

const LABEL = /^(\p{Lu}[\p{L}.'’-]*(?: [\p{L}.'’-]+){0,4})(?: \([^)\n]{1,40}\)){0,2}: +(?=\S)/u;
/** `[LAUGHS] `, `[00:14:32]`. */
const DIRECTION = /^\[[^\]\n]{1,40}\] *(?=\S)/;
/** Turns that a conversation has at least, their share of all paragraphs, and how often a speaker comes back. */
const FEWEST_TURNS = 4;
const FEWEST_SHARE = 0.3;
const COMES_BACK = 2;
/** The share of turns that end in a question, from which a speaker is there to ask. */
const ASKS = 0.5;

export interface Speaker {
	/** Characters of the label and of a stage direction. */
	readonly length: number;
	/** Null where the sentence has no label. */
	readonly asks: boolean | null;
}

const NOBODY: Speaker = { length: 0, asks: null };

/** Looks at the beginning of a sentence; `opens`: it is the first of its paragraph. */
export type SpeakerOf = (raw: string, opens: boolean) => Speaker;

export function speakersIn(text: string, { paragraphs }: Segmentation): SpeakerOf {
	const turns = new Map<string, { count: number; questions: number; letters: number }>();
	let labeled = 0;
	let letters = 0;
	for (const { start, end } of paragraphs) {
		const name = LABEL.exec(text.slice(start, Math.min(end, start + 160)))?.[1];
		if (name === undefined) continue;
		labeled++;
		letters += end - start;
		const turn = turns.get(name) ?? { count: 0, questions: 0, letters: 0 };
		turn.count++;
		turn.letters += end - start;
		if (/\?["”’)\]]*$/.test(text.slice(Math.max(start, end - 4), end).trim())) turn.questions++;
		turns.set(name, turn);
	}
	const known = [...turns.values()].some(({ count }) => count >= COMES_BACK);
	if (!known || labeled < FEWEST_TURNS || labeled < paragraphs.length * FEWEST_SHARE) return () => NOBODY;
	return (raw, opens) => {
		const label = opens ? LABEL.exec(raw) : null;
		const length = label?.[0].length ?? 0;
		const direction = DIRECTION.exec(raw.slice(length))?.[0].length ?? 0;
		const turn = label?.[1] === undefined ? undefined : turns.get(label[1]);
		const asks =
			turn !== undefined &&
			turn.count >= COMES_BACK &&
			turn.questions >= turn.count * ASKS &&
			turn.letters < letters / 2;
		return { length: length + direction, asks: label ? asks : null };
	};
}
