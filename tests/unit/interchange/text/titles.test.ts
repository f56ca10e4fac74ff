import { describe, expect, test } from 'vitest';
import { isSectionLabel, titleFromName, titleFromText } from '#interchange/text/titles.ts';

describe('what stands in for a title', () => {
	test('is the name of the file, where it says something', () => {
		expect(titleFromName('in/the_empty-harbour.final.txt')).toBe('the empty harbour.final');
		expect(titleFromName('2018-10-11 Daily Times - Working with Moscow.txt')).toContain('Working with Moscow');
		for (const name of [
			'1234.txt',
			'article.txt',
			'scan_0042.pdf',
			'Document1.docx',
			'003_c0f8f0e6.txt',
			'final draft 2.docx'
		])
			expect(titleFromName(name)).toBeNull();
	});

	test('is else the beginning of the first sentence', () => {
		expect(titleFromText('Abstract\n\nThe harbour is empty. Nobody asked why.')).toBe('The harbour is empty');
		expect(titleFromText('Who needs it? We do.')).toBe('Who needs it?');
		const long = titleFromText(
			'The harbour has been empty for nine years, and nobody who lives beside it has been asked about it.'
		);
		expect(long).toBe('The harbour has been empty for nine years, and nobody who lives beside…');
		expect(titleFromText(' \n12\n')).toBeNull();
	});

	test('is never the name of a part', () => {
		for (const label of ['Abstract', 'ABSTRACT:', '1. Introduction', 'Opinion', 'Letters to the editor'])
			expect(isSectionLabel(label)).toBe(true);
		for (const title of ['An introduction to harbours', 'Abstract art in the harbour', 'Summary justice'])
			expect(isSectionLabel(title)).toBe(false);
	});
});
