// Comparing: eight articles of 150 statements, and all pairs of 50,000 beside the bare loop that adds up their postings. In Node.
import { built } from '../built.mjs';
import { ms, table, times } from './figures.mjs';

/** @param {Pick<import('./measure-drawing.mjs').Bench, 'say'>} bench */
export async function comparing({ say }) {
	const [eight, pairs] = await built('tests/bench/compare/speed.ts', ({ eightArticles, allPairs }) => [
		eightArticles(),
		allPairs()
	]);
	say('compared');
	return [
		'### Comparing',
		'',
		'In Node, medians of five, the loop and ours in turn. The bare loop adds up the postings of every statement and keeps nothing: the least that any all-pairs similarity has to do.',
		'',
		table(
			['', 'time', 'beside', 'goal'],
			[
				[
					'8 articles of 150 statements, from records to proposals',
					ms(eight.median),
					`${ms(eight.processor)} of processor time`,
					'100 ms'
				],
				[
					`all pairs of ${pairs.statements.toLocaleString('en')} statements`,
					ms(pairs.own),
					`bare scatter-add loop: ${ms(pairs.bare)}, ${times(pairs.own / pairs.bare)} its time`,
					''
				]
			]
		)
	].join('\n');
}
