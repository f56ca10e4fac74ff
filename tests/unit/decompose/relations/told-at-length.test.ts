import { describe, expect, test } from 'vitest';
import { drafted } from '../../../support/drafting.ts';

const YEARS = Array.from({ length: 12 }, (_, at) => 1960 + 4 * at);
const HISTORY = YEARS.map((year) => `In ${year} the company sold ${year - 1950} boats to a yard in Gdańsk.`).join(' ');
const CLAIMS = Array.from(
	{ length: 50 },
	(_, at) => `Harbour number ${at} needs a better pier. Without it the boats of harbour ${at} cannot land in winter.`
).join('\n\n');

describe('history that is told at length', () => {
	test('is left out of a long text but for the best of each stretch', () => {
		const { statements, leftOut } = drafted(
			`The company should keep its boats. Selling them is a habit. ${HISTORY}\n\n${CLAIMS}`
		);
		const told = statements.filter(({ wording }) => wording.includes('Gdańsk'));
		expect(told.length).toBeGreaterThan(0);
		expect(told.length).toBeLessThanOrEqual(3);
		const out = leftOut.filter(([reason, words]) => reason === 'background' && words.includes('Gdańsk'));
		expect(out).toHaveLength(12 - told.length);
	});

	test('keeps what the author makes of it', () => {
		const more = HISTORY.replaceAll('boats', 'barges');
		const { saying, leftOut, bearing } = drafted(
			`The company should keep its boats. I think so.\n\n${HISTORY} So the yard was wrong.\n\n${more}\n\n${CLAIMS}`
		);
		expect(saying('yard was wrong').role).not.toBe('evidence');
		expect(bearing('yard was wrong')).toMatch(/^\+ /);
		expect(leftOut.filter(([, words]) => words.includes('Gdańsk')).length).toBeGreaterThan(18);
	});

	test('is kept whole in a short text', () => {
		const { statements } = drafted(`The company should keep its boats. Selling them is a habit. ${HISTORY}`);
		expect(statements.filter(({ wording }) => wording.includes('Gdańsk'))).toHaveLength(12);
	});
});
