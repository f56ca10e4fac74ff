/** The id of a text follows from its words, so that two people who open the same file hold the same text. */
import type { TextId } from '#argument/ids.ts';
import { hashOf } from './hash.ts';

/** 128 bits of the SHA-256 of the text as it is, character for character. */
export function textIdOf(text: string): TextId {
	return `text:${hashOf(text, 32)}`;
}
