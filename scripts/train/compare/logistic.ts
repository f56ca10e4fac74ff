/**
 * Logistic regression with a quadratic penalty on the standardized weights, fitted by Newton's method (iteratively reweighted
 * least squares): small, without a step size to choose, and the same on every run.
 */
import type { Logistic } from '#compare/scorer/scorer.ts';

export interface Examples {
	/** Row after row, `width` numbers each. */
	readonly features: Float64Array;
	readonly labels: ArrayLike<number>;
	/** How much each row counts. */
	readonly weights: ArrayLike<number>;
}

const STEPS = 8;

/** `uses[f]` false leaves feature f out: its weight is 0. */
export function fit(examples: Examples, width: number, penalty: number, uses: readonly boolean[]): Logistic {
	const { features, labels, weights } = examples;
	const count = labels.length;
	const active = uses.flatMap((isUsed, f) => (isUsed ? [f] : []));
	const { mean, spread } = moments(features, weights, width, count);
	const size = active.length + 1;
	const beta = new Float64Array(size);
	const row = new Float64Array(size).fill(1);
	for (let step = 0; step < STEPS; step += 1) {
		const gradient = new Float64Array(size);
		const hessian = Array.from({ length: size }, () => new Float64Array(size));
		for (let i = 0; i < count; i += 1) {
			let sum = beta[size - 1] as number;
			active.forEach((f, k) => {
				const value = ((features[i * width + f] as number) - (mean[f] as number)) / (spread[f] as number);
				row[k] = value;
				sum += (beta[k] as number) * value;
			});
			const p = 1 / (1 + Math.exp(-sum));
			const error = (weights[i] as number) * (p - (labels[i] as number));
			const curve = (weights[i] as number) * Math.max(p * (1 - p), 1e-6);
			for (let k = 0; k < size; k += 1) {
				gradient[k] = (gradient[k] as number) + error * (row[k] as number);
				const line = hessian[k] as Float64Array;
				for (let m = 0; m < size; m += 1)
					line[m] = (line[m] as number) + curve * (row[k] as number) * (row[m] as number);
			}
		}
		for (let k = 0; k < size - 1; k += 1) {
			gradient[k] = (gradient[k] as number) + penalty * (beta[k] as number);
			const line = hessian[k] as Float64Array;
			line[k] = (line[k] as number) + penalty;
		}
		const change = solve(hessian, gradient);
		for (let k = 0; k < size; k += 1) beta[k] = (beta[k] as number) - (change[k] as number);
	}
	const raw = new Array<number>(width).fill(0);
	let bias = beta[size - 1] as number;
	active.forEach((f, k) => {
		raw[f] = (beta[k] as number) / (spread[f] as number);
		bias -= ((beta[k] as number) * (mean[f] as number)) / (spread[f] as number);
	});
	return { weights: raw, bias };
}

function moments(features: Float64Array, weights: ArrayLike<number>, width: number, count: number) {
	const mean = new Float64Array(width);
	const spread = new Float64Array(width);
	let whole = 0;
	for (let i = 0; i < count; i += 1) {
		whole += weights[i] as number;
		for (let f = 0; f < width; f += 1)
			mean[f] = (mean[f] as number) + (weights[i] as number) * (features[i * width + f] as number);
	}
	for (let f = 0; f < width; f += 1) mean[f] = (mean[f] as number) / whole;
	for (let i = 0; i < count; i += 1) {
		for (let f = 0; f < width; f += 1) {
			const distance = (features[i * width + f] as number) - (mean[f] as number);
			spread[f] = (spread[f] as number) + (weights[i] as number) * distance * distance;
		}
	}
	for (let f = 0; f < width; f += 1) spread[f] = Math.sqrt((spread[f] as number) / whole) || 1;
	return { mean, spread };
}

/** Gaussian elimination with the greatest pivot. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
	const size = right.length;
	const lines = matrix.map((line, k) => Float64Array.from([...line, right[k] as number]));
	for (let k = 0; k < size; k += 1) {
		let pivot = k;
		for (let m = k + 1; m < size; m += 1)
			if (Math.abs((lines[m] as Float64Array)[k] as number) > Math.abs((lines[pivot] as Float64Array)[k] as number))
				pivot = m;
		[lines[k], lines[pivot]] = [lines[pivot] as Float64Array, lines[k] as Float64Array];
		const line = lines[k] as Float64Array;
		for (let m = 0; m < size; m += 1) {
			const other = lines[m] as Float64Array;
			const factor = m === k ? 0 : (other[k] as number) / (line[k] as number);
			if (factor === 0) continue;
			for (let c = k; c <= size; c += 1) other[c] = (other[c] as number) - factor * (line[c] as number);
		}
	}
	return Float64Array.from(lines, (line, k) => (line[size] as number) / (line[k] as number));
}
