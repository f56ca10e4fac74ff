/** ISO 8601 → milliseconds since 1970, without a clock: which of two hand-ins is the later one? */

const MOMENT = /^(\d{4})-(\d{2})-(\d{2})T(\d{2}):(\d{2})(?::(\d{2})(\.\d{1,9})?)?(?:Z|([+-])(\d{2}):(\d{2}))$/;

/** Null for what is no moment. */
export function millisecondsOf(moment: string): number | null {
	const found = MOMENT.exec(moment);
	if (!found) return null;
	const [year = 0, month = 0, day = 0, hour = 0, minute = 0] = found.slice(1, 6).map(Number);
	const seconds = Number(found[6] ?? 0) + Number(found[7] ?? 0);
	const ahead = (found[8] === '-' ? -1 : 1) * (Number(found[9] ?? 0) * 60 + Number(found[10] ?? 0));
	return Math.round((((daysSince1970(year, month, day) * 24 + hour) * 60 + minute - ahead) * 60 + seconds) * 1000);
}

/** In the Gregorian calendar, a year taken to begin in March (Hinnant 2013, “chrono-Compatible Low-Level Date Algorithms”). */
function daysSince1970(year: number, month: number, day: number): number {
	const years = month <= 2 ? year - 1 : year;
	const era = Math.floor(years / 400);
	const ofEra = years - era * 400;
	const ofYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
	const days = ofEra * 365 + Math.floor(ofEra / 4) - Math.floor(ofEra / 100) + ofYear;
	return era * 146_097 + days - 719_468;
}
