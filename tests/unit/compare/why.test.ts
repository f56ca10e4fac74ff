import { describe, expect, it } from 'vitest';
import { whyAligned } from '#compare/why.ts';
import { proposals } from '#messages/en/proposals.ts';

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
