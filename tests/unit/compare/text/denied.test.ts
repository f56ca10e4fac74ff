import { describe, expect, it } from 'vitest';
import { deniedPlaces, leaningFrom, polarityOf } from '#compare/text/polarity.ts';

const polarity = (wording: string) => polarityOf(wording.split(' '));
/** The words of four letters and more that are denied: those with content, in these wordings. */
const denied = (wording: string) => {
	const words = wording.split(' ');
	const termAt = words.flatMap((word, at) => (word.length > 3 ? [at] : []));
	return deniedPlaces(polarity(wording), termAt).map((place) => words[termAt[place] ?? -1] ?? '');
};

describe('what a denial is of', () => {
	it('is what follows it, and nothing that comes before', () => {
		expect(denied('cheap ferries do not help farmers')).toEqual(['help', 'farmers']);
		expect(denied('ferries help farmers')).toEqual([]);
		expect(denied('as to ferries it is not')).toEqual([]);
	});

	it('is the next three words with content, and none further than seven words on', () => {
		expect(denied('not cheap ferries help farmers thrive')).toEqual(['cheap', 'ferries', 'help']);
		expect(denied('not in a or by the far sea ferry')).toEqual([]);
		expect(denied('not in a or by the sea ferry')).toEqual(['ferry']);
	});

	it('is told for each denial of a wording', () => {
		expect(denied('not cheap but it is also a bit slow so not tidy')).toEqual(['cheap', 'also', 'tidy']);
	});
});

describe('how far a wording speaks for what it speaks of', () => {
	const leaning = (valence: number, wording: string) => leaningFrom(valence, polarity(wording));
	const plain = 'the ferry helps the town';

	it('is told by praise and blame', () => {
		expect(leaning(1, plain)).toBeGreaterThan(0.7);
		expect(leaning(3, plain)).toBeGreaterThan(leaning(1, plain));
		expect(leaning(-1, plain)).toBe(-leaning(1, plain));
		expect(leaning(0, plain)).toBe(0);
	});

	it('is turned round where it denies, and merely to deny is half against', () => {
		expect(leaning(1, 'the ferry does not help the town')).toBe(-leaning(1, plain));
		expect(leaning(-1, 'the ferry does not harm the town')).toBe(leaning(1, plain));
		expect(leaning(0, 'the ferry does not cross the strait')).toBe(-0.5);
	});

	it('is less where it is against it or leads away from it', () => {
		expect(leaning(0, 'the council should reject the ferry')).toBeLessThan(-0.7);
		expect(leaning(0, 'the town moves away from its ferry')).toBeLessThan(-0.7);
		expect(leaning(1, 'the council should reject the ferry')).toBe(0);
	});

	it('is for what would be banned where the ban is condemned', () => {
		expect(leaning(-1, 'a ban on ferries would be a mistake')).toBe(leaning(1, plain));
		expect(leaning(-1, 'the ferry would be a mistake')).toBeLessThan(-0.9);
	});
});
