/** The words of briefs, in English: on the screen, on paper, and what the command line says of them. */
import { count } from '../count.ts';

const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

function duration(seconds: number): string {
	if (seconds < 60) return count(seconds, 'second', 'seconds');
	const minutes = Math.floor(seconds / 60);
	const rest = seconds % 60;
	return rest === 0 ? count(minutes, 'minute', 'minutes') : `${minutes} min ${rest} s`;
}

/** `2018-10-11` → 11 Oct 2018, as exact as it is known. */
function date(iso: string | null): string {
	if (iso === null) return 'undated';
	const [year = '', month, day] = iso.split('-');
	return [day && String(Number(day)), month && MONTHS[Number(month) - 1], year].filter(Boolean).join(' ');
}

export const brief = {
	/** On paper. */
	paper: {
		language: 'en',
		sections: {
			'we-say': 'We say',
			'they-say': 'They will say',
			'we-answer': 'We answer',
			for: 'For',
			against: 'Against',
			'for-answers': 'Those for answer',
			'against-answers': 'Those against answer',
			either: 'Of authors on both sides'
		},
		marks: {
			retelling: 'Retelling, not the author’s words',
			changed: 'Not to be quoted: these words no longer stand so in the article',
			unchecked: 'Not checked: the article’s text is not here',
			unsaid: 'Unsaid by the author',
			wordless: 'No words of the author',
			gone: 'This statement is no longer in the library'
		},
		reported: 'The author only reports this view',
		answersTo: (claim: string) => `They say: ${claim}`,
		date,
		paragraphs: (numbers: readonly number[]) => `¶${numbers.join(', ')}`,
		omission: '[…]',
		time: (words: number, seconds: number) => `${count(words, 'word', 'words')} to say, about ${duration(seconds)}.`
	}
};
