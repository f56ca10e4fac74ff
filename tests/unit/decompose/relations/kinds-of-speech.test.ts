import { describe, expect, test } from 'vitest';
import { drafted } from '../../../support/drafting.ts';

describe('an interview', () => {
	const { statements, leftOut, main } =
		drafted(`Q: Ms. Rao, most people think of sand as something we have plenty of. Are they wrong?

A: They are. [LAUGHS] Desert sand is useless for concrete because the wind has made its grains too round.

Q: What happens when it is taken?

A: Riverbanks collapse. In the delta 40,000 people had to move in 2019.

Q: Could we not build with something else?

A: Nobody will do it as long as sand costs almost nothing. That is why I think that sand should be taxed.

Q: Thank you very much.`);

	test('has no label of a speaker and no stage direction in its statements', () => {
		for (const { wording } of statements) expect(wording).not.toMatch(/^(?:A|Q):|\[LAUGHS\]/);
		expect(statements.map(({ wording }) => wording)).toContain('Desert sand is useless for concrete.');
	});

	test('argues what is answered, not what is asked', () => {
		expect(leftOut).toContainEqual(['question', 'Q: Thank you very much.']);
		expect(main.wording).toContain('sand should be taxed');
	});
});

describe('the opinion of a court', () => {
	const { saying, bearing, main, leftOut } = drafted(`This case asks whether a city may forbid a homeowner to keep hens.

A regulation is not a taking unless it deprives the owner of all use of the land. Dunn v. County of Ash, 288 N.L. 55, 61 (1974). The house has kept its value. It follows that the ban is not a taking.

Hargrove contends that Lowe requires a different result. It does not. In Lowe the town had forbidden the only crop that would grow. Here nothing prevents her from planting a garden.

For the foregoing reasons, the judgment of the Court of Appeals is reversed.`);

	test('comes to what it decides', () => {
		expect(main.wording).toBe('The judgment of the Court of Appeals is reversed.');
		expect(leftOut.map(([reason]) => reason)).toContain('announcement');
	});

	test('turns down what a party contends, in words that stand alone', () => {
		expect(bearing('Lowe requires a different result')).toMatch(/^- /);
		expect(saying('It does not.').wording).toBe('It is not the case that Lowe requires a different result.');
		expect(bearing('It does not.')).toMatch(/^- Hargrove contends/);
	});
});

describe('an essay that says what it will argue', () => {
	const { saying, bearing, main } =
		drafted(`School uniforms are a hotly debated topic. Many people believe that students should wear what they like, while others think that uniforms are necessary. This essay will discuss both sides and argue that uniforms should be compulsory.

First of all, uniforms reduce bullying. At my school a girl was laughed at because her shoes were cheap. After uniforms were introduced, this stopped.

Secondly, uniforms save money. A survey of 2019 found that families spend $240 a year on them.

In conclusion, although uniforms limit freedom, their advantages clearly outweigh their disadvantages. Therefore, all schools should make uniforms compulsory.`);

	test('is about what it says there and again at its end', () => {
		expect(main.wording).toBe('All schools should make uniforms compulsory.');
		expect(saying('uniforms should be compulsory')).toBe(main);
		expect(bearing('students should wear')).toMatch(/^- /);
	});

	test('grants in one statement and outweighs in another', () => {
		expect(saying('uniforms limit freedom').wording).toBe('Uniforms limit freedom.');
		expect(saying('outweigh').wording).toBe('Their advantages clearly outweigh their disadvantages.');
	});
});

describe('a text with British quotation marks', () => {
	const { statements, saying } =
		drafted(`Ministers love the word. 'We must build resilience,' said the minister last week, 'and we must build it now.' She did not say what it means.

The workers' own survey shows that 61 per cent. of those who left gave staffing as the reason. 'I was looking after fourteen patients,' one nurse wrote in May. The department should hire the nurses, because the nurses' hours are too long.`);

	test('is not cut inside what somebody says', () => {
		expect(statements.every(({ wording }) => !/^We must build it now/.test(wording))).toBe(true);
		expect(saying('fourteen patients')).toMatchObject({ role: 'evidence', evidenceKind: 'testimony' });
	});

	test('keeps its apostrophes', () => {
		expect(saying('61 per cent').wording).toContain("The workers' own survey");
		expect(saying('hours are too long').wording).toBe("The nurses' hours are too long.");
	});
});

describe('what is no part of the case', () => {
	test('stays out: thanks, invitations, ratings, questions to the reader', () => {
		const { statements } = drafted(`★★☆☆☆ Great sound, terrible battery

Reviewed in the United Kingdom on 12 August 2023

The battery is a disaster. The box says 40 hours, and I have never got more than 11. Don't believe me? I would not buy these headphones again.

**What I do now**

I use the old model, which lasts for days. Thanks for reading! If you liked this review, follow me.

17 people found this helpful`);
		for (const said of [/Reviewed/, /believe me/, /Thanks/, /liked this/, /helpful/, /What I do now/, /★/])
			expect(statements.filter(({ wording }) => said.test(wording))).toEqual([]);
	});

	test('stays out of a name: a place is no person', () => {
		const { saying } = drafted(
			`Her letter says that the lane on Mill Road is a waste. She could not be more wrong. The lane cost less than mending the potholes. The council should keep the lane.`
		);
		expect(saying('more wrong').wording).toBe('She could not be more wrong.');
	});

	test('keeps the verb of an inverted clause to itself', () => {
		const { statements } = drafted(
			`The kennel took in 143 dogs last year; and had it not been there, somebody would have had to drive them to Thornby. The council should keep the kennel.`
		);
		expect(statements.every(({ wording }) => !/kennel had it/.test(wording))).toBe(true);
	});
});
