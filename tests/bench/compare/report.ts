/** Prints how good and how fast the comparison is, beside tf·idf and published levels. It judges nothing. */
import { profilesOf } from '#compare/profile.ts';
import { generalityOf } from '#compare/scorer/shipped.ts';
import { dot } from '#compare/sparse.ts';
import { corporaFolder, readArgKp } from '../../../scripts/train/compare/argkp.ts';
import { mixedSets, mixedWordings, type ExampleSet } from '../../../scripts/train/compare/example-sets.ts';
import { seeded } from '../../../scripts/train/compare/random.ts';
import { shownIn, type Shown } from './as-shown.ts';
import { fiveArticles } from './five.ts';
import { byScorer, byTfIdf } from './key-points.ts';
import { calibrationOf } from './measures.ts';
import { perspectrumAnswers, perspectrumSets, perspectrumWordings } from './perspectives.ts';
import {
	bestThresholds,
	calibrationIn,
	rankingOf,
	scored,
	scoredByCosine,
	threeClasses,
	type Scored
} from './relations.ts';
import { sidesTold } from './sides.ts';
import { allPairs, eightArticles } from './speed.ts';

const SIZES = [12, 20, 40, 80];
const number = (value: number) => value.toFixed(3).replace(/^0/, '');

export function report(root: string, print: (line: string) => void): void {
	const folder = corporaFolder();
	const [train, dev] = [readArgKp('train', folder), readArgKp('dev', folder)];
	print('SAME CLAIM: ArgKP-2021 dev, current script, mAP strict / relaxed');
	if (!dev || !train) print(`  skipped: there is no ArgKP-2021 in ${folder} (CORPORA_DIR)`);
	else {
		const [own, base] = [byScorer(dev), byTfIdf(dev)];
		print(`  this scorer         ${number(own.strict)} / ${number(own.relaxed)}   goal .62 / .78`);
		print(`  tf·idf at hand      ${number(base.strict)} / ${number(base.relaxed)}`);
		print('  published, ArgKP test part: small trained scorer .585 / .738, large neural .789 / .927');
	}
	const argkp = dev && train ? { train: mixed(train, 11), dev: mixed(dev, 5) } : null;
	const perspectrum = { dev: perspectrumSets('dev', folder), wordings: perspectrumWordings('dev', folder) };
	print('\nSAME CLAIM: Perspectrum dev, average precision and precision of the first 20 / 50 / 200');
	if (!perspectrum.dev) print(`  skipped: there is no Perspectrum in ${folder} (CORPORA_DIR)`);
	else {
		const own = scored(perspectrum.dev);
		const cosines = withCosines(perspectrum.dev, perspectrum.wordings).flatMap((set) => set.cosines);
		for (const [name, scores] of [
			['this scorer    ', own.same],
			['tf·idf at hand ', cosines]
		] as const) {
			const { ap, first } = rankingOf(scores, own.labels);
			print(`  ${name}     ${number(ap)}   ${first.map(number).join(' / ')}`);
		}
		print('  levels to beat: tf·idf .466, small trained scorer .589 and .94 of the first 200');
	}
	print(
		'\nSAME, OPPOSED, RELATED: macro-F1; thresholds from the train part of the same corpus / carried over from ArgKP train'
	);
	if (!argkp || !train || !dev) print('  skipped: no ArgKP-2021');
	else {
		const other = perspectrumSets('train', folder);
		const trainCosines = scoredByCosine(mixedCosines(train, 11));
		const line = (name: string, one: Scored, own: Scored, carried: Scored | null) => {
			const at = (from: Scored) => number(threeClasses(one, bestThresholds(from)));
			print(`  ${name}  ${at(own)}${carried ? ` / ${at(carried)}` : ''}`);
		};
		line('ArgKP dev, mixed sets, this scorer', argkp.dev, argkp.train, null);
		line('ArgKP dev, mixed sets, tf·idf     ', scoredByCosine(mixedCosines(dev, 5)), trainCosines, null);
		if (perspectrum.dev && other) {
			line('Perspectrum dev, this scorer      ', scored(perspectrum.dev), scored(other), argkp.train);
			const [own, from] = [
				withCosines(perspectrum.dev, perspectrum.wordings),
				withCosines(other, perspectrumWordings('train', folder))
			];
			line('Perspectrum dev, tf·idf           ', scoredByCosine(own), scoredByCosine(from), trainCosines);
		}
		print('  levels to beat: tf·idf .437, small trained scorer .571');
	}
	const shown = (name: string, { likelihoods, isSame, size }: Shown) => {
		const { error, bins } = calibrationOf(likelihoods, isSame);
		const told = bins.map(({ said, was, count }) => `${number(said)}→${number(was)} (${count})`).join('  ');
		print(`  ${name}, ${size.toFixed(0)} statements: ${number(error)}   ${told}`);
	};
	print('\nCALIBRATION: expected error of the likelihood that two say the same; said → was (pairs)');
	for (const [name, one] of [
		['ArgKP dev, mixed sets', argkp?.dev],
		['Perspectrum dev', perspectrum.dev ? scored(perspectrum.dev) : undefined]
	] as const) {
		if (!one) continue;
		const { error, bins } = calibrationIn(one);
		const shown = bins.map(({ said, was, count }) => `${number(said)}→${number(was)} (${count})`);
		print(`  ${name}: ${number(error)}   ${shown.join('  ')}`);
	}
	print(
		'\nAS SHOWN: small collections of three articles, what the reader is told of pairs proposed as same; said → was (pairs)'
	);
	for (const size of dev ? [12, 24, 60] : []) {
		const sets = mixedWordings(dev ?? [], [size, size, size], seeded(5));
		shown(`ArgKP dev, ${size} arguments and key points`, shownIn(sets));
	}
	if (perspectrum.dev) shown('Perspectrum dev', shownIn(perspectrumAnswers('dev', folder)));
	print(
		'\nSIDES: microtexts of one topic side by side; pairs of texts that the first question puts on sides as annotated'
	);
	const sides = sidesTold(folder);
	if (!sides) print(`  skipped: there are no microtexts in ${folder} (CORPORA_DIR)`);
	else
		for (const [name, { right, wrong, open, topics }] of [
			['topics seen    ', sides.seen],
			['topics held out', sides.heldOut]
		] as const)
			print(
				`  ${name}  ${number(right / (right + wrong))} of ${right + wrong} pairs, ${open} left open (${topics} topics)`
			);
	print('\nFIVE ARTICLES FROM SCRATCH');
	for (const line of fiveArticles(root) ?? ['skipped: there is no corpus']) print(`  ${line}`);
	print('\nSPEED, medians of five');
	const eight = eightArticles();
	const took = `${eight.median.toFixed(0)} ms, best ${eight.best.toFixed(0)} ms, ${eight.processor.toFixed(0)} ms of processor time; the first of the process ${eight.first.toFixed(0)} ms`;
	print(`  8 articles of 150 statements: ${took}, ${eight.proposals} proposals   goal 100 ms`);
	const pairs = allPairs();
	const ratio = (pairs.own / pairs.bare).toFixed(2);
	print(
		`  all pairs of ${pairs.statements.toLocaleString('en')}: ${pairs.own.toFixed(0)} ms; a bare loop: ${pairs.bare.toFixed(0)} ms; ratio ${ratio}`
	);
}

function mixed(tasks: NonNullable<ReturnType<typeof readArgKp>>, seed: number): Scored {
	return scored(mixedSets(tasks, SIZES, seeded(seed), generalityOf));
}

/** The sets with the cosine of tf·idf of each pair, with the idf of the set. */
function withCosines(sets: readonly ExampleSet[], wordings: readonly (readonly string[])[]) {
	return sets.map(({ pairs, labels }, at) => {
		const { profiles } = profilesOf(wordings[at] ?? []);
		const cosines = Array.from(pairs.first, (i, p) => {
			const [a, b] = [profiles[i], profiles[pairs.second[p] as number]];
			return a && b ? dot(a.terms, b.terms) : 0;
		});
		return { cosines, labels };
	});
}

function mixedCosines(tasks: NonNullable<ReturnType<typeof readArgKp>>, seed: number) {
	const wordings = mixedWordings(tasks, SIZES, seeded(seed)).map((one) => one.wordings);
	return withCosines(mixedSets(tasks, SIZES, seeded(seed), generalityOf), wordings);
}
