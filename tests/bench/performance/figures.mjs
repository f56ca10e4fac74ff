// From times to figures: medians, percentiles, ratios, and how cost grows with size.

/** @param {readonly number[]} times @param {number} share */
export function at(times, share) {
	const ordered = [...times].sort((a, b) => a - b);
	return ordered[Math.min(ordered.length - 1, Math.floor(ordered.length * share))] ?? Number.NaN;
}

/** @param {readonly number[]} times */
export const median = (times) => at(times, 0.5);

/**
 * The exponent k of cost ≈ c · size^k, by least squares over logarithms.
 * @param {readonly (readonly [size: number, cost: number])[]} points
 */
export function exponent(points) {
	const logs = points.map(([size, cost]) => [Math.log(size), Math.log(cost)]);
	const mean = (/** @type {number} */ axis) => logs.reduce((sum, one) => sum + (one[axis] ?? 0), 0) / logs.length;
	const [x, y] = [mean(0), mean(1)];
	const above = logs.reduce((sum, [a = 0, b = 0]) => sum + (a - x) * (b - y), 0);
	const below = logs.reduce((sum, [a = 0]) => sum + (a - x) ** 2, 0);
	return above / below;
}

/** @param {number} value */
export function ms(value) {
	return value >= 1000 ? `${(value / 1000).toFixed(1)} s` : `${value.toFixed(value < 10 ? 1 : 0)} ms`;
}

/** @param {number} value */
export const times = (value) => (Number.isFinite(value) ? `${value.toFixed(value < 10 ? 1 : 0)} ×` : '–');

/**
 * A Markdown table.
 * @param {readonly string[]} head @param {readonly (readonly string[])[]} rows
 */
export function table(head, rows) {
	const line = (/** @type {readonly string[]} */ cells) => `| ${cells.join(' | ')} |`;
	return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
