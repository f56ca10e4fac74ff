import { describe, expect, it } from 'vitest';
import { waysToRead } from '#evaluate/ways-to-read.ts';
import { reified, verdicts } from '../../support/evaluation.ts';
import { graph, statementId } from '../../support/graph-notation.ts';

const standing = (ways: ReturnType<typeof waysToRead>, names: string) =>
	ways
		?.map((way) =>
			names
				.split(' ')
				.filter((name) => way.get(statementId(name)) === 'in')
				.join(' ')
		)
		.sort();

describe('the ways a map could be read', () => {
	const records = graph`a -/> b; b -/> a; a -> c; b -> d; e -> c`;

	it('take one side each of two that attack each other, with what rests on it', () => {
		expect(standing(waysToRead(reified(records)), 'a b c d e')).toEqual(['a c e', 'b c d e']);
	});

	it('are one where nothing is undecided', () => {
		expect(standing(waysToRead(reified(graph`x -/> p; p -> c; q -> c`)), 'x p q c')).toEqual(['x q c']);
	});

	it('are fewer where the reader takes a side', () => {
		expect(standing(waysToRead(reified(records), verdicts({ accept: 'a' })), 'a b c d e')).toEqual(['a c e']);
	});

	it('are null where there are too many conflicts to go through', () => {
		const conflicts = Array.from({ length: 21 }, (_, at) => `a${at} -/> b${at}; b${at} -/> a${at}`).join('; ');
		expect(waysToRead(reified(graph`${conflicts}`))).toBeNull();
	});
});
