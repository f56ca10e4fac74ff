// Taking articles in beside rows for every record, and searching beside minisearch and a scan.
import { at, exponent, median, ms, table, times } from './figures.mjs';

/** @param {import('./measure-drawing.mjs').Bench} bench */
export async function storing({ open, short, say }) {
	const page = await open('tests/bench/performance/keeping.ts');
	const bench = (/** @type {string} */ name, /** @type {unknown[]} */ ...args) =>
		page.evaluate(([called, given]) => /** @type {any} */ (globalThis).bench[called](...given), [name, args]);
	const articles = short ? 250 : 1000;
	/** @type {Record<string, number[]>} */
	const taken = { library: [], rows: [] };
	for (let round = 0; round < (short ? 3 : 5); round += 1) {
		for (const kind of ['library', 'rows']) taken[kind]?.push(await bench('takeIn', kind, articles));
	}
	say(`taken in ${articles}`);
	const found = [];
	for (const count of short ? [250] : [250, 1000, 2500]) {
		found.push({ count, ...(await bench('searching', count, short ? 3 : 5)) });
		say(`searched ${count}`);
	}
	await page.context().close();
	const [own, rows] = [median(taken.library ?? []), median(taken.rows ?? [])];
	const p95 = (/** @type {number[]} */ all) => at(all, 0.95);
	return [
		'### Keeping and searching',
		'',
		table(
			['taking in', 'time', 'beside', 'goal'],
			[
				[
					`${articles} articles with texts, summaries and notes for the index`,
					ms(own),
					`a row for every record with idb: ${ms(rows)}, ${times(rows / own)}`,
					'8 ×'
				]
			]
		),
		'',
		'Twenty questions of one to three words, the last as it is typed, five times in turn; in the page itself, without the way to the worker. p95 of each; goal 50 ms. The scan reads everything from the database, as a library without an index does; minisearch keeps all of it in memory.',
		'',
		table(
			[
				'statements',
				'index, p50',
				'index, p95',
				'minisearch, p95',
				'scan, p95',
				'building the index',
				'building minisearch'
			],
			[
				...found.map(({ statements, building, times: taken }) => [
					statements.toLocaleString('en'),
					ms(median(taken.index)),
					ms(p95(taken.index)),
					ms(p95(taken.minisearch)),
					ms(p95(taken.scan)),
					ms(building.index),
					ms(building.minisearch)
				]),
				...(found.length > 1
					? [
							[
								'cost grows as n^',
								...[
									(/** @type {any} */ one) => median(one.times.index),
									(/** @type {any} */ one) => p95(one.times.index),
									(/** @type {any} */ one) => p95(one.times.minisearch),
									(/** @type {any} */ one) => p95(one.times.scan),
									(/** @type {any} */ one) => one.building.index,
									(/** @type {any} */ one) => one.building.minisearch
								].map((read) => exponent(found.map((one) => [one.statements, read(one)])).toFixed(2))
							]
						]
					: [])
			]
		)
	].join('\n');
}
