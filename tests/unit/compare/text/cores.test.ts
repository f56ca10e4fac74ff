import { expect, it } from 'vitest';
import { coreOf } from '#compare/text/clauses.ts';
import { polarityOf } from '#compare/text/polarity.ts';

it.each([
	['Norway should turn to Sweden without losing Finland.', 'Norway should turn to Sweden'],
	['Norway should turn to Sweden, without losing Finland?!', 'Norway should turn to Sweden'],
	['Norway should grow rich without losing Finland. ', 'Norway should grow rich']
])('without its condition “%s” says “%s”', (wording, core) => {
	expect(coreOf(wording)).toBe(core);
});

it.each([
	['Norway should turn to Sweden.'],
	['Without losing Finland, Norway should turn to Sweden.'],
	['Norway should, without losing Finland, turn to Sweden.'],
	['Norway should turn to Sweden without losing Finland, its friend.'],
	['Norway should grow without losing Finland.']
])('“%s” has no condition at its end, or no sentence before it', (wording) => {
	expect(coreOf(wording)).toBeNull();
});

it('which of two is the more is said with “than”', () => {
	const compares = (wording: string) => polarityOf(wording.split(' ')).compares;
	expect(compares('trams are safer than cars')).toBe(true);
	expect(compares('trams are safe')).toBe(false);
});
