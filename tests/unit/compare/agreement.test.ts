import { describe, expect, it } from 'vitest';
import type { Statement } from '#argument/records/statement.ts';
import { agreementOf, bearingOf, participantWeights } from '#compare/agreement.ts';
import { profilesOf } from '#compare/profile.ts';

const said = (wording: string, fields: Partial<Statement> = {}): Statement => ({
	id: 'statement:s',
	articleId: 'article:a',
	role: 'premise',
	isMain: false,
	wording,
	voice: 'own',
	implicit: false,
	status: 'accepted',
	passages: [],
	...fields
});

/** What two statements have in common, among others that are there too; the same must hold in both directions. */
function agreement(one: Statement | string, other: Statement | string, ...beside: string[]) {
	const statements = [one, other, ...beside].map((own) => (typeof own === 'string' ? said(own) : own));
	const { profiles, terms } = profilesOf(statements.map(({ wording }) => wording));
	const weights = participantWeights(profiles);
	const [a, b] = statements.map((own, at) => bearingOf(own, profiles[at] as (typeof profiles)[number], terms, weights));
	if (!a || !b) throw new Error('there are no two statements');
	expect(agreementOf(b, a)).toEqual(agreementOf(a, b));
	return { ...agreementOf(a, b), weights };
}

describe('the same words', () => {
	it('are the same whatever their case and marks', () => {
		expect(agreement('The harbor pays.', '“The HARBOR, pays!”').isIdentical).toBe(true);
		expect(agreement('The harbor pays.', 'The harbor pays well.').isIdentical).toBe(false);
		expect(agreement('…', '?').isIdentical).toBe(false);
	});
});

describe('whom two statements name', () => {
	it('is both, one or nobody', () => {
		const naming = (one: string, other: string) => agreement(one, other).naming;
		expect(naming('Norway pays.', 'Sweden pays.')).toBe('both');
		expect(naming('Norway pays.', 'The harbor pays.')).toBe('one');
		expect(naming('The harbor pays.', 'The town pays.')).toBe('none');
	});

	it('counts by how much it tells apart: what all name little, what few name much', () => {
		const { participants, sharedParticipants, parted, weights } = agreement(
			'Norway pays Sweden.',
			'Norway owes Finland.',
			'Norway waits.'
		);
		const weight = (name: string) => weights.get(`@${name}`) ?? 0;
		expect([weight('norway'), weight('sweden')]).toEqual([Math.log(2), Math.log(4)]);
		const all = weight('norway') + weight('sweden') + weight('finland');
		expect(sharedParticipants).toBeCloseTo(weight('norway'), 12);
		expect(participants).toBeCloseTo(weight('norway') / all, 12);
		expect(parted).toBeCloseTo(weight('sweden') / all, 12);
	});

	it('is parted only where each names somebody whom the other does not', () => {
		expect(agreement('Norway pays Sweden.', 'Norway pays.')).toMatchObject({ parted: 0 });
		expect(agreement('The harbor pays.', 'The town pays.')).toMatchObject({
			participants: 0,
			sharedParticipants: 0,
			parted: 0
		});
	});

	it('may be the same one, or each the other’s other one', () => {
		const subject = (one: string, other: string) => agreement(one, other).subject;
		expect(subject('Norway pays Sweden.', 'Norway owes Finland.')).toBe('same');
		expect(subject('Norway pays Sweden.', 'Sweden pays Norway.')).toBe('swapped');
		expect(subject('Norway pays Sweden.', 'Finland pays Norway.')).toBe('other');
		expect(subject('In Norway the harbor pays.', 'Norway pays.')).toBe('other');
	});
});

describe('names and numbers in common', () => {
	it('count, and those that only each has part them', () => {
		const shared = agreement('The Harwick line carried 300 trams.', 'In town the Harwick line lost 300 trams.');
		expect(shared.anchors).toBeGreaterThan(0);
		expect(shared.anchorsParted).toBe(0);
		const parted = agreement('The line of Harwick carried 300 trams.', 'The line of Narwick carried 400 trams.');
		expect(parted.anchors).toBe(0);
		expect(parted.anchorsParted).toBeGreaterThan(0);
		expect(agreement('Trams hum.', 'Trams sing.')).toMatchObject({ anchors: 0, anchorsParted: 0 });
	});

	it('do not part by the year: how far years lie apart is told by itself', () => {
		const years = agreement('The Harwick line opened in 1998.', 'It was in 2001 that the Harwick line opened.');
		expect(years.anchorsParted).toBe(0);
		expect(years.yearsApart).toBe(2);
		const once = agreement('The line opened in 1998.', 'It was in 1998 that the line opened.');
		const numbered = agreement('The line has 31 stops.', 'It has 31 stops on its line.');
		expect(once.anchors).toBeGreaterThan(0);
		expect(once.anchors).toBeLessThan(numbered.anchors);
	});

	it('have the nearest of several dates, and none where only one is dated', () => {
		expect(agreement('It closed in 1950 and in 1990.', 'It closed in 1960 or 1987.').yearsApart).toBe(2);
		expect(agreement('It closed in 1950.', 'It closed.').yearsApart).toBeNull();
	});
});

describe('how two statements are meant', () => {
	it('differs by mood, by time, and by whether they interpret', () => {
		expect(agreement('Trams should hum.', 'Trams hum.').moodDiffers).toBe(true);
		expect(agreement('Trams should hum.', 'Trams must sing.').moodDiffers).toBe(false);
		expect(agreement('The tram was loud.', 'The tram is loud.').timeDiffers).toBe(true);
		expect(agreement('The tram was loud.', 'The tram hums.').timeDiffers).toBe(false);
		expect(agreement('This shows that trams hum.', 'Trams hum.').interpretingDiffers).toBe(true);
		expect(agreement('This shows that trams hum.', 'That proves that trams sing.').interpretingDiffers).toBe(false);
	});

	it('differs where one denies, or sets itself against a thing', () => {
		expect(agreement('Trams do not hum.', 'Trams hum.')).toMatchObject({ denialDiffers: true, denies: true });
		expect(agreement('Trams never hum.', 'No tram hums.')).toMatchObject({ denialDiffers: false, denies: true });
		expect(agreement('Trams hum.', 'Trams sing.')).toMatchObject({ denialDiffers: false, denies: false });
		expect(agreement('We reject the tram.', 'We like the tram.').opposingDiffers).toBe(true);
		expect(agreement('We reject the tram.', 'They oppose the tram.').opposingDiffers).toBe(false);
	});

	it('goes by their roles, and by whose views they are', () => {
		const evidence = said('Trams hum.', { role: 'evidence' });
		const main = said('Trams sing.', { isMain: true, role: 'conclusion' });
		expect(agreement(evidence, evidence)).toMatchObject({ evidence: 'both', areMain: false });
		expect(agreement(evidence, main)).toMatchObject({ evidence: 'one', areMain: false });
		expect(agreement(main, main)).toMatchObject({ evidence: 'none', areMain: true });
		const reported = said('Trams sing.', { voice: 'reported' });
		expect([agreement(main, reported).voiceDiffers, agreement(reported, reported).voiceDiffers]).toEqual([true, false]);
	});
});
