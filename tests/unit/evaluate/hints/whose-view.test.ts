import { describe, expect, it } from 'vitest';
import type { Records } from '#argument/records.ts';
import { hintsOf } from '#evaluate/hints.ts';
import { resting } from '../../../support/worded.ts';

const words = (records: Records) =>
	hintsOf(records, 'article:a')
		.filter((hint) => hint.rule === 'whose-view')
		.flatMap((hint) => hint.words);

describe('a statement of the author in words that may be another’s', () => {
	it.each([
		['Then he rose. “[Phones distract pupils in class.]” Nobody laughed.', '“'],
		['Then he rose. [“Phones distract pupils in class.”] Nobody laughed.', '“'],
		['She wrote "[phones distract pupils in class]", and meant it.', '"'],
		['Then he rose. [“Phones distract pupils in class”.] Nobody laughed.', '“'],
		['Then he rose. “[Phones distract pupils in class].” Nobody laughed.', '“'],
		['Then he rose. “[Phones distract pupils in class.”] Nobody laughed.', '“'],
		['« [Phones distract pupils in class] »', '«'],
		['He rose:[ “Phones distract pupils in class.” ]Nobody laughed.', '“'],
		['[“Ban phones for pupils.”]', '“']
	])('is asked about where it stands in quotation marks: %s', (marked, word) => {
		expect(words(resting(marked))).toEqual([word]);
	});

	it.each([
		['Critics say that [phones distract pupils]. The head disagrees.', 'Critics say'],
		['Critics of the ban often claim [it is unfair to poor pupils].', 'Critics of the ban often claim'],
		['[Some argue that phones distract], and they may be right.', 'Some argue'],
		['It is often said that [phones distract pupils].', 'It is often said'],
		['[Phones distract], according to critics.', 'according to critics']
	])('is asked about where its sentence gives the view to others: %s', (marked, word) => {
		expect(words(resting(marked))).toEqual([word]);
	});

	it('is asked about also where only the words beside the passage are known', () => {
		expect(words(resting('Critics say that [phones distract pupils].', {}, false))).toEqual(['Critics say']);
	});

	it.each([
		'Critics say little. [Phones distract pupils.]',
		'[Phones distract pupils.] Critics say otherwise.',
		'He spoke of "friends" [and of pupils who need phones].',
		'The so-called “[smart phone]” distracts pupils.',
		'[The word “phone” is Greek in origin.]',
		'He said: [“Ban all phones.”]',
		'[“Phones distract pupils in class” is what he wrote.]',
		'[He wrote: “Phones distract pupils in class.”]',
		'[“Phones distract pupils,” she said, “every day in class.”]',
		'[“1990, 1991, 1992, 1993, 1994, 1995.”]'
	])('is not asked about: %s', (marked) => {
		expect(words(resting(marked))).toEqual([]);
	});

	it('is not asked about where the view is marked as reported, or is quoted as evidence', () => {
		const marked = 'Then he rose. “[Phones distract pupils in class.]” Nobody laughed.';
		expect(words(resting(marked, { voice: 'reported' }))).toEqual([]);
		expect(words(resting(marked, { role: 'evidence', evidenceKind: 'testimony' }))).toEqual([]);
		expect(words(resting(marked, { role: 'evidence', evidenceKind: 'document' }))).toEqual([]);
		expect(words(resting(marked, { role: 'evidence', evidenceKind: 'figure' }))).toEqual(['“']);
	});
});
