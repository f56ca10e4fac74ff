// Text → painted map, reopening and moving about, beside Argdown and Mermaid. Each round draws with each of them once.
import { exponent, median, ms, table, times } from './figures.mjs';

/** @typedef {{ open: (entry: string) => Promise<import('@playwright/test').Page>, short: boolean, say: (line: string) => void }} Bench */

/** Mermaid takes half a minute for a thousand statements: there it is drawn fewer times, and the table says so. */
const FEW_ROUNDS = 1;

/** @param {Bench} bench */
export async function drawings({ open, short, say }) {
	const sizes = short ? [30, 100, 300] : [30, 100, 300, 1000];
	const rounds = short ? 3 : 5;
	const kinds = ['counterpoint', 'whole', 'argdown', 'mermaid'];
	const page = await open('tests/bench/performance/drawing.ts');
	const bench = (/** @type {string} */ name, /** @type {unknown[]} */ ...args) =>
		page.evaluate(([called, given]) => /** @type {any} */ (globalThis).bench[called](...given), [name, args]);
	/** @type {Map<string, number[]>} */
	const taken = new Map();
	for (const size of sizes) {
		for (let round = 0; round <= rounds; round += 1) {
			for (const kind of kinds) {
				if (kind === 'mermaid' && size >= 1000 && round > FEW_ROUNDS) continue;
				const { ms: time } = await bench('draw', kind, size);
				// The first round warms up.
				if (round > 0) taken.set(`${kind} ${size}`, [...(taken.get(`${kind} ${size}`) ?? []), time]);
			}
		}
		say(`drawn at ${size}`);
	}
	const of = (/** @type {string} */ kind, /** @type {number} */ size) => median(taken.get(`${kind} ${size}`) ?? []);
	const grows = (/** @type {string} */ kind) => exponent(sizes.map((size) => [size, of(kind, size)])).toFixed(2);
	const rows = sizes.map((size) => [
		String(size),
		...kinds.map((kind) => ms(of(kind, size))),
		times(of('argdown', size) / of('counterpoint', size)),
		times(of('argdown', size) / of('whole', size)),
		times(of('mermaid', size) / of('counterpoint', size))
	]);
	rows.push(['cost grows as n^', ...kinds.map(grows), '', '', '']);

	const reopened = [];
	const argdownAgain = [];
	const blocked = [];
	const moved = [];
	for (let round = 0; round < rounds; round += 1) {
		reopened.push(await bench('reopen', 150));
		argdownAgain.push((await bench('draw', 'argdown', 150)).ms);
		blocked.push(await bench('blocked', 1000));
		moved.push(await bench('travel', 1000));
	}
	await page.context().close();
	return [
		'### Text to painted map',
		'',
		`Each from a text in its own form (a Counterpoint document, Argdown, a Mermaid flowchart) to the second frame after the drawing was handed over; medians of ${rounds} interleaved rounds after one to warm up${short ? '' : ', of Mermaid at 1000 statements of one'}. Goals: no slower than Argdown; five times as fast as Mermaid at 300.`,
		'',
		table(
			[
				'statements',
				'Counterpoint, as it opens',
				'with everything unfolded',
				'Argdown',
				'Mermaid',
				'Argdown ÷ it',
				'Argdown ÷ unfolded',
				'Mermaid ÷ it'
			],
			rows
		),
		'',
		table(
			['', 'median', 'beside', 'goal'],
			[
				[
					'reopening a kept article of 150 statements: database to painted map',
					ms(median(reopened)),
					`${times(median(argdownAgain) / median(reopened))} as fast as Argdown draws it (${ms(median(argdownAgain))})`,
					'2 ×'
				],
				[
					'longest block of the page, a map of 1000 statements opened and unfolded whole',
					ms(median(blocked.map((one) => one.longest))),
					`${ms(median(blocked.map((one) => one.idle)))} while nothing was done`,
					'50 ms'
				],
				[
					'frame to frame, pan and zoom, 1000 statements unfolded, p95',
					ms(median(moved.map((one) => one.p95))),
					`longest ${ms(median(moved.map((one) => one.longest)))}`,
					'33 ms'
				]
			]
		)
	].join('\n');
}
