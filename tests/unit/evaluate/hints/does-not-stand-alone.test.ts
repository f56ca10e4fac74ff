import { describe, expect, it } from 'vitest';
import { hintsOf } from '#evaluate/hints.ts';
import { graph } from '../../../support/graph-notation.ts';
import { worded } from '../../../support/worded.ts';

const words = (wording: string) =>
	hintsOf(worded(graph`s`, { s: wording }), 'article:a')
		.filter((hint) => hint.rule === 'does-not-stand-alone')
		.flatMap((hint) => hint.words);

describe('a wording that begins with a pronoun', () => {
	it.each([
		['They are dangerous', 'They'],
		['He never said so in public', 'He'],
		['It harms trade', 'It'],
		['It is a large port', 'It'],
		['This means war in the end', 'This'],
		['“That would harm trade”', 'That'],
		["They're dangerous at school", "They're"],
		['These were the first talks', 'These']
	])('is asked about: %s', (wording, word) => {
		expect(words(wording)).toEqual([word]);
	});

	it.each([
		'This policy harms trade',
		'That prices rise is certain',
		'It is clear that trade suffers',
		'It takes years to build a pipeline',
		'It seems that nobody asked',
		'Such a treaty needs both sides',
		'Italy signed the treaty',
		'Theyyam is a form of worship'
	])('is not asked about: %s', (wording) => {
		expect(words(wording)).toEqual([]);
	});
});
