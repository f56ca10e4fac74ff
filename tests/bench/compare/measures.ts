/** The measures of the comparison benchmark: of a ranking and of likelihoods. */

/** Average precision of a ranking by score; `relevant` says what should stand first. Ties keep the order given. */
export function averagePrecision(scores: ArrayLike<number>, relevant: ArrayLike<number>): number {
	let hits = 0;
	let sum = 0;
	ranked(scores).forEach((item, rank) => {
		if (!relevant[item]) return;
		hits += 1;
		sum += hits / (rank + 1);
	});
	return hits === 0 ? 0 : sum / hits;
}

/** The share of relevant ones among the first `count`. */
export function precisionOfFirst(scores: ArrayLike<number>, relevant: ArrayLike<number>, count: number): number {
	const first = ranked(scores).slice(0, count);
	return first.reduce((sum, item) => sum + (relevant[item] ? 1 : 0), 0) / Math.max(1, first.length);
}

function ranked(scores: ArrayLike<number>): number[] {
	return Array.from({ length: scores.length }, (_, i) => i).sort(
		(a, b) => (scores[b] as number) - (scores[a] as number)
	);
}

/** Expected calibration error in ten bins of equal width (Naeini et al. 2015), and the bins that hold anything. */
export function calibrationOf(likelihoods: ArrayLike<number>, relevant: ArrayLike<number>) {
	const bins = Array.from({ length: 10 }, () => ({ count: 0, said: 0, was: 0 }));
	for (let i = 0; i < likelihoods.length; i += 1) {
		const likelihood = likelihoods[i] as number;
		const bin = bins[Math.min(9, Math.floor(likelihood * 10))];
		if (!bin) continue;
		bin.count += 1;
		bin.said += likelihood;
		bin.was += relevant[i] ? 1 : 0;
	}
	const error = bins.reduce((sum, bin) => sum + Math.abs(bin.said - bin.was), 0) / Math.max(1, likelihoods.length);
	const held = bins
		.filter((bin) => bin.count > 0)
		.map((bin) => ({ count: bin.count, said: bin.said / bin.count, was: bin.was / bin.count }));
	return { error, bins: held };
}

export function median(values: readonly number[]): number {
	const sorted = [...values].sort((a, b) => a - b);
	const middle = Math.floor(sorted.length / 2);
	return sorted.length % 2 === 1
		? (sorted[middle] as number)
		: ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
}
