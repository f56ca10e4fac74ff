/** Argument schemes and critical questions, in English. The schemes' own wordings are in evaluate/schemes. */
import { count } from '../count.ts';

export const schemes = {
	chosen: (name: string) => `Scheme: ${name}`,
	choose: 'Name the scheme of a step',
	questions: (n: number, answered: number) =>
		answered === 0
			? count(n, 'critical question', 'critical questions')
			: `Critical questions: ${answered} of ${n} answered`,
	pattern: 'The pattern',
	therefore: 'So',
	source: (source: string) => `After ${source}. In our own words.`,
	answers: { yes: 'Yes', no: 'No', open: 'Not yet' },
	exception: 'Whoever says no has to show it.',
	hits: 'Your “no” speaks against',
	theStep: 'the step',
	drafted: (siglum: string) => `Drafted: ${siglum}`,
	accepted: (siglum: string) => `Objection: ${siglum}`,
	stays: 'You accepted this objection, so it stays. Delete it if it no longer holds.',
	answered: (question: string) => `Answer: ${question}`
};
