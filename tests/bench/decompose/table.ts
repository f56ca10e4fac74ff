/** The benchmark's table: a line for each task, a column for each system, the levels others have published beside them. */

const SYSTEMS = ['majority', 'position', 'cue rule', 'trained elsewhere', 'engine', 'engine, raw text'] as const;

/** From BENCHMARKS: others' results on data of the same kind, and the goals. Not on the same texts, so not to be compared to the digit. */
const PUBLISHED: Readonly<Record<string, string>> = {
	'central claim, accuracy': 'goal .80; trained .78',
	'central claim, macro-F1': 'best .86, trained elsewhere .784',
	'attachment, macro-F1': 'goal .74; best .71–.74',
	'pro or opp, macro-F1': '.74–.77',
	'support or attack, macro-F1': '.75–.76',
	'links, comments, F1': 'best classic .297',
	'evidence or claim, the corpus’s articles, macro-F1': 'goal .74 on op-eds',
	'main conclusion first, the corpus’s articles': 'goal .80',
	'main conclusion in the first three, the corpus’s articles': 'goal 1',
	'role by sentence, the corpus’s articles, κ': 'two readers .45',
	'role by sentence, its op-eds alone, κ': 'two readers .67'
};

interface Cell {
	readonly value: number;
	readonly interval?: readonly [number, number];
}

export class Table {
	readonly #rows = new Map<string, Map<string, Cell>>();
	readonly #notes: string[] = [];

	add(task: string, system: string, cell: Cell): void {
		const row = this.#rows.get(task) ?? new Map<string, Cell>();
		row.set(system, cell);
		this.#rows.set(task, row);
	}

	skip(what: string, why: string): void {
		this.#notes.push(`left out: ${what}: ${why}`);
	}

	note(line: string): void {
		this.#notes.push(line);
	}

	print(print: (line: string) => void): void {
		const width = Math.max(...[...this.#rows.keys()].map((task) => task.length)) + 2;
		print(`${''.padEnd(width)}${SYSTEMS.map((system) => system.padEnd(19)).join('')}published, goal`);
		for (const [task, row] of this.#rows) {
			const cells = SYSTEMS.map((system) => shown(row.get(system)).padEnd(19));
			print(`${task.padEnd(width)}${cells.join('')}${PUBLISHED[task] ?? ''}`);
		}
		print(
			'In brackets: 95 % bootstrap intervals over documents. Gold units unless it says raw text; own texts and articles are read raw.'
		);
		for (const note of this.#notes) print(note);
	}
}

function shown(cell: Cell | undefined): string {
	if (!cell) return '–';
	const digits = (value: number) => value.toFixed(3).replace(/^0/, '');
	const { value, interval } = cell;
	return interval
		? `${digits(value)} [${interval.map((end) => end.toFixed(2).replace(/^0/, '')).join('–')}]`
		: digits(value);
}
