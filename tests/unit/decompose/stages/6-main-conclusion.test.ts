import { describe, expect, test } from 'vitest';
import { drafted } from '../../../support/drafting.ts';

const mainOf = (text: string) => drafted(text).main.wording;

describe('the main conclusion of a short text', () => {
	test.each([
		[
			'opens it as a rule',
			'Ferries are good for islands. They bring the doctor. They bring the post. Without them the school would close.',
			'Ferries are good for islands.'
		],
		[
			'is what ought to be where a scene stands before it',
			'Pupils on the island get up at five. They come to school tired. The boat should leave an hour later, because nobody learns in their sleep. The captain fears the tide. That fear is unfounded.',
			'The boat should leave an hour later.'
		],
		[
			'is the short verdict at the end',
			'The post has to get across somehow. Letters have to be carried. There are islands without a boat, and nobody stays there. Boats are loud and dirty, this is true. Where else should the post go? Boats are necessary.',
			'Boats are necessary.'
		]
	])('%s', (_, text, main) => {
		expect(mainOf(text)).toBe(main);
	});

	test('is no need that is only supposed', () => {
		expect(
			mainOf('If you need to cross in a hurry, fine. The old boat is slow. It should be replaced by a fast one.')
		).toBe('It should be replaced by a fast one.');
	});
});
