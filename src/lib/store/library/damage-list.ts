/** Which rows were found damaged so far: grows while the library is used, and each row is in it once. */
import type { StoreName } from '../database/stores.ts';
import { Observed, type Observable } from '../observed.ts';
import { keyOf, storeOf } from '../rows/home.ts';
import type { Unpacked } from '../rows/pack.ts';

export interface DamagedRow {
	readonly store: StoreName;
	readonly key: string;
	/** How many of its records have lost their shape; null where the browser cannot read the row at all. */
	readonly records: number | null;
}

export class DamageList {
	readonly #seen = new Set<string>();
	readonly #rows = new Observed<readonly DamagedRow[]>([]);

	get rows(): Observable<readonly DamagedRow[]> {
		return this.#rows;
	}

	add(row: DamagedRow): void {
		const place = `${row.store}/${row.key}`;
		if (this.#seen.has(place)) return;
		this.#seen.add(place);
		this.#rows.set([...this.#rows.current, row]);
	}

	/** Gives the rows back, so that it can stand around whatever reads them. */
	noted<Rows extends readonly (Unpacked | null)[]>(rows: Rows): Rows {
		for (const row of rows) {
			if (row && row.damage.length > 0) {
				this.add({ store: storeOf(row.home), key: keyOf(row.home), records: row.damage.length });
			}
		}
		return rows;
	}
}
