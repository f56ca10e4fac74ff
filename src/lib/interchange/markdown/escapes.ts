/** Words as they may stand in a Markdown list item without being taken for marks, and back. */
import { asWording, oneLine } from '../one-line.ts';

export function escapeMarkdown(words: string): string {
	return asWording(words).replace(/[\\`*_[\]<>#~|!&$]|^(?:[-+]|\d+[.)])/g, (sign) => sign.replace(/.$/, '\\$&'));
}

/** The words of an item: emphasis, code and links give their words, escapes their sign. */
export function plainWords(markdown: string): string {
	const words = markdown.replace(
		/\\([!-/:-@[-`{-~])|!?\[([^[\]\n]{0,500})\]\((?:[^()\s]|\([^()\s]{0,500}\)){0,2000}\)|(\*{1,3}|_{1,3}|`+|~~)/g,
		(_, sign?: string, label?: string) => sign ?? label ?? ''
	);
	return oneLine(words);
}
