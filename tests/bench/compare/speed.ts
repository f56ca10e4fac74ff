/**
 * How long does a comparison take? Eight articles of 150 made-up statements; and all pairs of 50,000 statements beside a bare
 * scatter-add loop over the same postings, both in turn, medians of five.
 */
import { idOf, type ArticleId } from '#argument/ids.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import { compare } from '#compare/pipeline.ts';
import { postingsOf, rowsOf } from '#compare/similarity-rows.ts';
import { counted, idfOf, weighted, type Sparse } from '#compare/sparse.ts';
import { seeded } from '../../../scripts/train/compare/random.ts';
import { median } from './measures.ts';

const RUNS = 5;
/** Comparisons before any is timed, so that what is timed is compiled. */
const WARM = 10;

function timed(action: () => void): number {
	const start = performance.now();
	action();
	return performance.now() - start;
}

/** Words of a made-up language that are as unevenly common as words are (Zipf). */
function vocabulary(size: number, random: () => number) {
	const letters = 'aeioubdfgklmnprst';
	const words = Array.from({ length: size }, () =>
		Array.from({ length: 4 + Math.floor(random() * 6) }, () =>
			letters.charAt(Math.floor(random() * letters.length))
		).join('')
	);
	return () => words[Math.floor(size ** random()) - 1] ?? '';
}

/** ms of processor time: what a busy machine does not stretch. */
function processorTime(action: () => void): number {
	const before = process.cpuUsage();
	action();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

export interface EightArticles {
	/** ms on the clock: the first comparison of a process, the median of the later ones, the best of them (what other work delays least). */
	readonly first: number;
	readonly median: number;
	readonly best: number;
	/** ms of processor time, median. */
	readonly processor: number;
	readonly proposals: number;
}

export function eightArticles(): EightArticles {
	const random = seeded(7);
	const word = vocabulary(900, random);
	const records: ArgumentRecord[] = [];
	const articleIds: ArticleId[] = [];
	for (let a = 0; a < 8; a += 1) {
		const articleId = idOf('article', `made-${a}`);
		articleIds.push(articleId);
		records.push({ id: articleId, title: `Made ${a}`, authorIds: [], language: 'en' });
		for (let s = 0; s < 150; s += 1) {
			const id = idOf('statement', `m${a}-${s}`);
			const country = ['Norway', 'Sweden', 'Finland', ''][Math.floor(random() * 4)] ?? '';
			const wording = [country, ...Array.from({ length: 9 + Math.floor(random() * 8) }, word)].join(' ');
			const role = s === 0 || random() < 0.3 ? 'conclusion' : random() < 0.5 ? 'premise' : 'evidence';
			const statement = { id, articleId, role, isMain: s === 0, wording, voice: 'own', implicit: false } as const;
			records.push({ ...statement, status: 'accepted', passages: [] });
			if (s === 0) continue;
			const conclusionId = idOf('statement', `m${a}-${Math.floor(random() * s)}`);
			const inference = { id: idOf('inference', `m${a}-${s}`), articleId, premiseIds: [id], conclusionId } as const;
			records.push({ ...inference, premiseIds: [id], status: 'accepted' });
		}
	}
	const all = recordsOf(records);
	let proposals = 0;
	const run = () => {
		proposals = compare(all, articleIds).alignments.length;
	};
	const first = timed(run);
	for (let i = 0; i < WARM; i += 1) run();
	const spent = Array.from({ length: 3 * RUNS }, () => processorTime(run));
	const took = Array.from({ length: 3 * RUNS }, () => timed(run));
	return { first, median: median(took), best: Math.min(...took), processor: median(spent), proposals };
}

export function allPairs(): { own: number; bare: number; statements: number } {
	const random = seeded(3);
	const size = 50_000;
	const terms = 30_000;
	const lists = Array.from({ length: size }, () =>
		counted(Array.from({ length: 8 + Math.floor(random() * 6) }, () => Math.floor(terms ** random()) - 1))
	);
	const idf = idfOf(lists, terms);
	const vectors = lists.map((list) => weighted(list, idf));
	const cap = 400;
	const own: number[] = [];
	const bare: number[] = [];
	for (let run = 0; run < RUNS; run += 1) {
		own.push(timed(() => void rowsOf(vectors, { cap, least: 0.3 })));
		bare.push(timed(() => void bareLoop(vectors, cap)));
	}
	return { own: median(own), bare: median(bare), statements: size };
}

/** The least that any all-pairs similarity has to do: add up the postings of each vector, and keep nothing. */
function bareLoop(vectors: readonly Sparse[], cap: number): number {
	const { starts, owners, weights } = postingsOf(vectors);
	const sums = new Float64Array(vectors.length);
	let most = 0;
	for (const { ids, weights: own } of vectors) {
		sums.fill(0);
		for (let i = 0; i < ids.length; i += 1) {
			const id = ids[i] as number;
			const [from, to] = [starts[id] as number, starts[id + 1] as number];
			if (to - from > cap) continue;
			const weight = own[i] as number;
			for (let place = from; place < to; place += 1) {
				const other = owners[place] as number;
				sums[other] = (sums[other] as number) + weight * (weights[place] as number);
			}
		}
		most = Math.max(most, sums[0] as number);
	}
	return most;
}
