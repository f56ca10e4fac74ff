/**
 * The loss report: what a format cannot carry, said in plain words before anything is saved. Every `write.ts` returns one;
 * it is empty where nothing is lost.
 */

export interface Loss {
	/** What is left out, in the plural: "passages without hashes". */
	readonly what: string;
	/** Why, as a clause: "without the text nothing could find their words". */
	readonly why: string;
	/** What it happens to: record ids, in the order they were met. */
	readonly where: readonly string[];
}

export type LossReport = readonly Loss[];

/** Collects losses while a writer writes: the same loss of several records becomes one entry. */
export class LossLedger {
	readonly #losses = new Map<string, { what: string; why: string; where: string[] }>();

	leaveOut(what: string, why: string, where: string): void {
		const loss = this.#losses.get(what) ?? { what, why, where: [] };
		loss.where.push(where);
		this.#losses.set(what, loss);
	}

	report(): LossReport {
		return [...this.#losses.values()];
	}
}

/** How many places a line names before it only counts them. */
const NAMED = 5;

/** The report as lines: "Left out: passages without hashes (2), because …: statement:s1, statement:s4". */
export function lossLines(report: LossReport): string[] {
	return report.map(({ what, why, where }) => {
		const named = where.slice(0, NAMED).join(', ');
		const more = where.length > NAMED ? ` and ${where.length - NAMED} more` : '';
		return `Left out: ${what} (${where.length}), because ${why}: ${named}${more}`;
	});
}
