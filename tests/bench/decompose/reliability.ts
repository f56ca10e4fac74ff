/** Do suggestions of a confidence hold as often as it says? By tenths, with the mean gap between both. */

export interface Sure {
	/** What was suggested: a role, the main conclusion, a link. */
	readonly what: string;
	readonly where: string;
	readonly confidence: number;
	readonly right: boolean;
}

export function printReliability(sure: readonly Sure[], print: (line: string) => void): void {
	print('');
	print('Confidences: of suggestions with a confidence of …, how many are right (and how many there are)');
	const tenths = Array.from({ length: 10 }, (_, at) => at);
	print(`${''.padEnd(40)}${tenths.map((at) => `.${at}–`.padEnd(12)).join('')}gap`);
	for (const [name, own] of groups(sure)) {
		const bins = tenths.map((at) => own.filter(({ confidence }) => Math.min(9, Math.floor(confidence * 10)) === at));
		const cells = bins.map((bin) =>
			(bin.length === 0 ? '–' : `${rightShare(bin).toFixed(2)} (${bin.length})`).padEnd(12)
		);
		const gap =
			bins.reduce(
				(sum, bin) => sum + (bin.length === 0 ? 0 : bin.length * Math.abs(rightShare(bin) - meanOf(bin))),
				0
			) / own.length;
		print(`${name.padEnd(40)}${cells.join('')}${gap.toFixed(3)}`);
	}
}

function groups(sure: readonly Sure[]): Map<string, Sure[]> {
	const byName = new Map<string, Sure[]>();
	for (const one of sure) {
		const name = `${one.what}, ${one.where}`;
		byName.set(name, [...(byName.get(name) ?? []), one]);
	}
	return new Map([...byName].sort(([a], [b]) => (a < b ? -1 : 1)));
}

function rightShare(bin: readonly Sure[]): number {
	return bin.filter(({ right }) => right).length / bin.length;
}

function meanOf(bin: readonly Sure[]): number {
	return bin.reduce((sum, { confidence }) => sum + confidence, 0) / bin.length;
}
