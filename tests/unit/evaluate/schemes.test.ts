import { describe, expect, it } from 'vitest';
import { SCHEMES, schemeOf } from '#evaluate/schemes.ts';

const USED_IN_THE_CORPUS = [
	'analogy',
	'cause-to-effect',
	'commitment',
	'correlation-to-cause',
	'established-rule',
	'example',
	'expert-opinion',
	'negative-consequences',
	'popular-opinion',
	'position-to-know',
	'positive-consequences',
	'practical-reasoning',
	'precedent',
	'sign',
	'verbal-classification',
	'witness-testimony'
];

describe('argument schemes', () => {
	it('are at least two dozen, each under a key of its own', () => {
		expect(SCHEMES.length).toBeGreaterThanOrEqual(24);
		const keys = SCHEMES.flatMap((scheme) => [scheme.key, ...(scheme.alsoKnownAs ?? [])]);
		expect(keys.filter((key, at) => keys.indexOf(key) !== at)).toEqual([]);
	});

	it.each(USED_IN_THE_CORPUS)('include %s', (key) => {
		expect(schemeOf(key)?.key).toBe(key);
	});

	it.each(SCHEMES)('$key has premises, a conclusion, a source, and questions that say what a no attacks', (scheme) => {
		expect(scheme.premises.length).toBeGreaterThan(0);
		expect(scheme.source).toMatch(/\d{4}/);
		expect(scheme.questions.length).toBeGreaterThanOrEqual(2);
		const targets = ['step', 'conclusion', ...scheme.premises.map((premise) => premise.key)];
		for (const question of scheme.questions) {
			expect(targets).toContain(question.against);
			expect(question.asks).toMatch(/^[A-Z].*\?$/);
			expect(question.no).toMatch(/^[A-Z].*[.]$/);
		}
		const keys = scheme.questions.map((question) => question.key);
		expect(new Set(keys).size).toBe(keys.length);
		for (const said of [scheme.conclusion, ...scheme.premises.map((premise) => premise.says)])
			expect(said).toMatch(/^[A-Z].*[.]$/);
	});

	it('ask of expert opinion the six questions of the literature', () => {
		expect(schemeOf('expert-opinion')?.questions.map((question) => question.key)).toEqual([
			'expertise',
			'field',
			'opinion',
			'trustworthiness',
			'consistency',
			'backing'
		]);
	});

	it('take an assumption as an attack on a premise or the step, and an exception never on a premise', () => {
		for (const { premises, questions } of SCHEMES) {
			const premiseKeys = premises.map((premise) => premise.key);
			const onPremises = questions.filter((question) => premiseKeys.includes(question.against));
			expect(onPremises.every((question) => question.bearing === 'assumption')).toBe(true);
		}
	});

	it.each([
		['ExpertOpinion', 'expert-opinion'],
		['CauseToEffect', 'cause-to-effect'],
		['Argument from Expert Opinion', 'expert-opinion'],
		['practical reasoning 2', 'practical-reasoning'],
		['PracticalReasoning', 'practical-reasoning'],
		['Consequences', 'positive-consequences'],
		['abduction', 'best-explanation']
	])('are found under the foreign name %s', (named, key) => {
		expect(schemeOf(named)?.key).toBe(key);
	});

	it('are not guessed', () => {
		expect(schemeOf('Default Inference')).toBeNull();
		expect(schemeOf('__proto__')).toBeNull();
		expect(schemeOf(undefined)).toBeNull();
	});
});
