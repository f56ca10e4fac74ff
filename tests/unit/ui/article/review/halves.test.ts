import { describe, expect, it } from 'vitest';
import { asSentence, bestCut } from '#ui/article/review/halves.ts';

const halves = (words: string) => [words.slice(0, bestCut(words)), words.slice(bestCut(words))].map(asSentence);

describe('cutting a statement in two', () => {
	it('cuts where a clause ends, and makes a sentence of each half', () => {
		expect(halves('The bus is slow, and the road is often closed.')).toEqual([
			'The bus is slow.',
			'The road is often closed.'
		]);
		expect(halves('It should stay because nobody can replace it.')).toEqual([
			'It should stay.',
			'Nobody can replace it.'
		]);
	});

	it('takes the clause’s end nearest to the middle', () => {
		expect(halves('Yes, the engine smokes; the province pays for a new one, though.')).toEqual([
			'Yes, the engine smokes.',
			'The province pays for a new one, though.'
		]);
	});

	it('cuts between words where no clause ends', () => {
		expect(halves('Ferries save lives')).toEqual(['Ferries.', 'Save lives.']);
		expect(asSentence(' , ')).toBe('');
	});
});
