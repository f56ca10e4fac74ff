import { describe, expect, it } from 'vitest';
import { whyAligned, whySides } from '#compare/why.ts';
import { proposals } from '#messages/en/proposals.ts';
import { aligned, article, compared } from '../../support/laid-side-by-side.ts';

describe('why something is proposed', () => {
	it('gives its reasons one after the other', () => {
		expect(
			whyAligned(
				[
					{
						code: 'shared-words',
						words: [
							['Mill', 'mill'],
							['made', 'makes']
						]
					},
					{ code: 'same-participants', names: ['Norway', 'Sweden'] },
					{ code: 'both-main' }
				],
				proposals
			)
		).toBe('both say “Mill”, “made” / “makes”; both speak of Norway and Sweden; both are main conclusions');
	});

	it('says so where only the surroundings are alike', () => {
		expect(whyAligned([], proposals)).toBe(proposals.nothingInCommon);
	});
});

describe('why an author is taken to answer so', () => {
	const A = article('a', 'a1! The harbor must be dredged.');
	const B = article('b', 'b1! The town has to dredge its harbor.');
	const C = article('c', 'c1! The harbor must not be dredged.');
	const D = article('d', 'd1! Schools need more music.');
	const found = compared(A, B, C, D, [
		aligned('a1', 'same', 'b1'),
		aligned('a1', 'opposed', 'c1', { status: 'suggested', score: 0.42 })
	]);
	const why = (articleId: string) => {
		const position = found.positions.find((one) => one.articleId === articleId);
		if (!position) throw new Error('there is no position');
		return whySides(position, found, proposals, (id) => id);
	};

	it('names the author whose words ask, who agrees, and how likely who seems opposed is', () => {
		expect(why('article:a')).toBe('The question is made of these words.');
		expect(why('article:b')).toBe('They say the same as article:a.');
		expect(why('article:c')).toMatch(/^They seem opposed to article:[ab]: about \d+ % likely\.$/);
	});

	it('says nothing of who is silent', () => {
		expect(why('article:d')).toBe('');
	});
});
