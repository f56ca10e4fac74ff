import { describe, expect, it } from 'vitest';
import { readSides } from '#compare/stages/1-sides.ts';
import { article, recordsFrom } from '../../../support/laid-side-by-side.ts';

const records = recordsFrom(
	article('b', 'b1! Trams are quiet.\nb2 > b1 A tram hums.'),
	article('a', 'a1! Trams are loud.'),
	article('f', 'f1! Les trams font du bruit dans la ville.')
);

describe('the sides of a comparison', () => {
	it('stand in the order of their ids, whoever was named first, and are listed as they were named', () => {
		const { sides, articleIds } = readSides(records, ['article:b', 'article:a']);
		expect(sides.map((side) => side.article.id)).toEqual(['article:a', 'article:b']);
		expect(articleIds).toEqual(['article:b', 'article:a']);
	});

	it('hold each its own statements', () => {
		const { sides } = readSides(records, ['article:b', 'article:a']);
		expect(sides.map((side) => side.statements.map((one) => one.id))).toEqual([
			['statement:a1'],
			['statement:b1', 'statement:b2']
		]);
	});

	it('are told apart by language where no article says which it is in', () => {
		const { sides, notes } = readSides(records, ['article:a', 'article:f']);
		expect(sides.map((side) => side.language)).toEqual(['en', 'und']);
		expect(notes.map((note) => note.code)).toEqual(['different-languages', 'words-only']);
	});

	it('of several articles are named once where they are in another language than most', () => {
		const { notes } = readSides(records, ['article:a', 'article:b', 'article:f']);
		expect(notes).toContainEqual({ code: 'other-language', articleIds: ['article:f'] });
		expect(notes.map((note) => note.code)).not.toContain('different-languages');
	});
});
