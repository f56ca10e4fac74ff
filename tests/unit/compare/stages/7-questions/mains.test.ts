/** Which main conclusions are answers to one question, what is asked of them, and on which side each author stands. */
import { describe, expect, it } from 'vitest';
import type { ArgumentRecord } from '#argument/records.ts';
import { aligned, article, compared } from '../../../../support/laid-side-by-side.ts';

const main = (name: string, wording: string) => article(name, `${name}1! ${wording}`);
/** Each question of main conclusions: what it asks, and who answers it how, by the names of the articles. */
const asked = (...parts: (readonly ArgumentRecord[])[]) => {
	const { questions, positions } = compared(...parts);
	return questions.map(({ id, text, askedOf }) => ({
		text,
		of: askedOf?.slice(10, 11),
		answers: positions
			.filter((one) => one.questionId === id && one.stance !== 'silent')
			.map((one) => `${one.articleId.slice(8)} ${one.stance}`)
			.join(', ')
	}));
};

describe('main conclusions', () => {
	it('on two matters are asked about apart, each with those who speak to it', () => {
		const found = asked(
			main('a', 'The harbor must be dredged.'),
			main('b', 'Schools need more music.'),
			main('c', 'The town must dredge the harbor.'),
			main('d', 'Schools do not need more music.')
		);
		expect(found).toHaveLength(2);
		expect(found.map(({ answers }) => answers).sort()).toEqual(['a for, c for', 'b for, d against']);
	});

	it('are asked about without the denial, where one of them denies nothing', () => {
		const found = asked(
			main('a', 'The town should not dredge its harbor.'),
			main('b', 'The harbor of the town should not be dredged.'),
			main('c', 'The town should dredge its harbor.')
		);
		expect(found[0]).toEqual({
			text: 'Should the town dredge its harbor?',
			of: 'c',
			answers: 'a against, b against, c for'
		});
	});

	it('of which both deny are on one side', () => {
		const found = asked(
			main('a', 'The town should not dredge its harbor.'),
			main('b', 'The harbor of the town should not be dredged.')
		);
		expect(found.map(({ answers }) => answers)).toEqual(['a for, b for']);
	});

	it('are on the sides on which a person aligned them, whatever signs stand in them', () => {
		const [a, b] = [
			main('a', 'The town should dredge its harbor.'),
			main('b', 'The town should not dredge its harbor.')
		];
		expect(asked(a, b)[0]?.answers).toBe('a for, b against');
		expect(asked(a, b, [aligned('a1', 'same', 'b1')])[0]?.answers).toBe('a for, b for');
		const c = main('c', 'The harbor of the town should be dredged.');
		expect(asked(a, c)[0]?.answers).toBe('a for, c for');
		expect(asked(a, c, [aligned('a1', 'opposed', 'c1')])[0]?.answers).toBe('a for, c against');
	});

	it('that have hardly a word in common are on one matter where a person aligned them', () => {
		const [a, b] = [main('a', 'Ships rust at sea.'), main('b', 'Hulls corrode in salt.')];
		expect(asked(a, b)).toEqual([]);
		expect(asked(a, b, [aligned('a1', 'same', 'b1')]).map(({ answers }) => answers)).toEqual(['a for, b for']);
		expect(asked(a, b, [aligned('a1', 'related', 'b1')])).toEqual([]);
	});

	it('are asked about in the words of the one to which the others are nearest', () => {
		const found = asked(
			main('a', 'The council of the town should at long last dredge the harbor.'),
			main('b', 'The council of the town should dredge the harbor.'),
			main('c', 'The council should dredge the harbor.')
		);
		expect(found).toEqual([
			{ text: 'Should the council of the town dredge the harbor?', of: 'b', answers: 'a for, b for, c for' }
		]);
	});

	it('of one party are on different matters, of two parties on one', () => {
		expect(asked(main('a', 'Norway should build a railway.'), main('b', 'Norway must forgive old debts.'))).toEqual([]);
		expect(
			asked(main('a', 'Norway should turn to Sweden.'), main('b', 'Sweden deserves the trust of Norway.')).map(
				({ answers }) => answers
			)
		).toEqual(['a for, b for']);
	});

	it('that only premises say are not asked of', () => {
		expect(
			asked(
				article('a', 'a1! Rents rise.\na2 > a1 The town should dredge its harbor.'),
				article('b', 'b1! Trams hum.\nb2 > b1 The town should not dredge its harbor.')
			).filter(({ of }) => of === undefined)
		).toEqual([]);
	});
});

describe('a condition that some main conclusions make', () => {
	const careful = main('n', 'Norway should turn towards Sweden without becoming hostile to Finland.');

	it('is left out of the question on the matter itself, and asked about apart', () => {
		const plain = main('p', 'Norway should turn towards Sweden.');
		const found = asked(careful, plain);
		expect(found.map(({ text }) => text)).toContain('Should Norway turn towards Sweden?');
		expect(found.find(({ text }) => text === 'Should Norway turn towards Sweden?')?.answers).toBe('n for, p for');
	});

	it('is asked about once, where all make it', () => {
		const same = main('m', 'Norway should turn towards Sweden without becoming hostile to Finland or its friends.');
		const texts = asked(careful, same).map(({ text }) => text);
		expect(new Set(texts).size).toBe(texts.length);
		expect(texts).toContain('Should Norway turn towards Sweden without becoming hostile to Finland?');
	});

	it('is agreed to, denied or doubted by what an article says of the third', () => {
		const answers = (lines: string) =>
			asked(
				careful,
				main('m', 'Norway should turn towards Sweden while keeping its friendship with Finland.'),
				article('l', lines)
			).find(({ text }) => text.includes('Finland'))?.answers;
		const turn = 'l1! Norway has to turn towards Sweden.';
		expect(answers(turn)).toBe('n for, m for');
		expect(answers(`${turn}\nl2 > l1 Norway is moving away from Finland.`)).toBe('n for, m for, l against');
		expect(answers(`${turn}\nl2 > l1 Norway gains from its friendship with Finland.`)).toBe('n for, m for, l for');
		expect(
			answers(
				`${turn}\nl2 > l1 Norway is moving away from Finland.\nl3 > l1 Norway gains from its friendship with Finland.`
			)
		).toBe('n for, m for, l mixed');
		expect(answers(`${turn}\nl2^ > l1 Norway is moving away from Finland.`)).toBe('n for, m for');
		expect(answers(`${turn}\nle2 > l1 Norway is moving away from Finland.`)).toBe('n for, m for');
		expect(answers(`${turn}\nl2 > l1 Denmark is moving away from Finland.`)).toBe('n for, m for');
	});
});
