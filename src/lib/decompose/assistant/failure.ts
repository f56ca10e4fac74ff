/**
 * What can go wrong between the app and an assistant, told apart as far as it makes a difference to what the reader does
 * next. A failure never carries the key or the article's words.
 */

export type AssistantFailure =
	/** No answer at all: nothing listens at the address, or the way there is closed. */
	| { readonly kind: 'unreachable' }
	/** Something answers at the address, but does not let a page read the answer (CORS). */
	| { readonly kind: 'not-allowed-here' }
	| { readonly kind: 'wrong-key'; readonly said: string }
	| { readonly kind: 'no-such-model'; readonly said: string }
	/** There is a server, but no chat at this address. */
	| { readonly kind: 'no-such-address'; readonly status: number }
	/** `retryAfter`: in how many seconds it may be asked again; null where it does not say. */
	| { readonly kind: 'rate-limited'; readonly retryAfter: number | null; readonly said: string }
	/** The question is longer than the model can take. */
	| { readonly kind: 'too-long'; readonly said: string }
	/** The model declined to answer. */
	| { readonly kind: 'refused'; readonly said: string }
	/** The server failed, or rejected the question for a reason of its own. */
	| { readonly kind: 'server-fault'; readonly status: number; readonly said: string }
	/** The answer is not what this protocol sends: a web page, perhaps. */
	| { readonly kind: 'not-an-assistant' }
	/** The model answered, but not with suggestions that can be read. */
	| { readonly kind: 'malformed' }
	/** The connection ended in the middle of the answer, and nothing of it could be used. */
	| { readonly kind: 'broken-off' }
	/** Nothing came for so many seconds. */
	| { readonly kind: 'silent'; readonly seconds: number };

/** Characters of a server's own words that are shown. */
const SHOWN = 240;

/** A server's own words in one short line, without the key, should it repeat it. */
export function saidBy(body: string, key: string | null): string {
	const said = messageIn(body).replace(/\s+/g, ' ').trim();
	const safe = key ? said.replaceAll(key, '•••') : said;
	return safe.length > SHOWN ? `${safe.slice(0, SHOWN)}…` : safe;
}

/** The message of a JSON error in one of the shapes servers use; nothing where it is a page. */
function messageIn(body: string): string {
	try {
		const { error, message, detail } = JSON.parse(body) as Record<string, unknown>;
		const inner = typeof error === 'object' && error !== null ? (error as { message?: unknown }).message : error;
		return [inner, message, detail].find((one): one is string => typeof one === 'string') ?? '';
	} catch {
		// Not JSON: a plain sentence is worth showing, a page is not.
		return /^\s*</.test(body) ? '' : body;
	}
}

/** What an answer that is no success means. */
export function failureOf(
	status: number,
	body: string,
	retryAfter: number | null,
	key: string | null
): AssistantFailure {
	const said = saidBy(body, key);
	const isTooLong = /context.{0,20}(length|window|size)|too (long|large|many tokens)|maximum.{0,30}tokens/i.test(said);
	const isAboutModel =
		/model/i.test(said) &&
		/not (found|exist|available|loaded)|unknown|does ?n.t exist|no such|invalid model|pull/i.test(said);
	if (status === 401 || status === 403) return { kind: 'wrong-key', said };
	if (status === 429 || (status === 503 && retryAfter !== null)) return { kind: 'rate-limited', retryAfter, said };
	if (status === 413 || (status === 400 && isTooLong)) return { kind: 'too-long', said };
	if ((status === 404 || status === 400) && isAboutModel) return { kind: 'no-such-model', said };
	if (status === 404 || status === 405) return { kind: 'no-such-address', status };
	return { kind: 'server-fault', status, said };
}

/** The seconds of a Retry-After header, which may be a number or a date; null where it says nothing usable. */
export function retryAfterOf(header: string | null, now: number): number | null {
	if (header === null || header.trim() === '') return null;
	if (/^\d+(\.\d+)?$/.test(header.trim())) return Math.ceil(Number(header));
	const at = dateOf(header);
	return Number.isNaN(at) ? null : Math.max(0, Math.ceil((at - now) / 1000));
}

/** “Please try again in 20s”, “retry after 1.5 seconds”, “wait 2 minutes”: the seconds that a server's own words name. */
export function secondsSaidIn(body: string): number | null {
	const said = messageIn(body).slice(0, SHOWN * 4);
	const found =
		/(?:again|retry|wait)\b[^.\d]{0,24}?(\d{1,5}(?:\.\d{1,3})?)\s?(ms|milliseconds?|s|secs?|seconds?|m|mins?|minutes?)\b/i.exec(
			said
		);
	if (!found) return null;
	const [, count = '', unit = ''] = found;
	const each = /^(?:ms|milli)/i.test(unit) ? 0.001 : /^m/i.test(unit) ? 60 : 1;
	return Math.ceil(Number(count) * each);
}

const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

/** Milliseconds since 1970 of an HTTP date (RFC 9110, 5.6.7: `Sun, 06 Nov 1994 08:49:37 GMT`). */
function dateOf(header: string): number {
	const found = /(\d{1,2}) (\w{3}) (\d{4}) (\d{2}):(\d{2}):(\d{2})/.exec(header);
	if (!found) return Number.NaN;
	const [, day, name = '', year, hours, minutes, seconds] = found;
	const month = MONTHS.indexOf(name);
	return month < 0
		? Number.NaN
		: daysSince1970(Number(year), month, Number(day)) * 86_400_000 +
				(Number(hours) * 3600 + Number(minutes) * 60 + Number(seconds)) * 1000;
}

/** Days of the civil calendar (Howard Hinnant, 2013: days_from_civil), since the core has no clock of its own. */
function daysSince1970(year: number, month: number, day: number): number {
	const y = month < 2 ? year - 1 : year;
	const era = Math.floor(y / 400);
	const yearOfEra = y - era * 400;
	const dayOfYear = Math.floor((153 * ((month + 10) % 12) + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra - 719_468;
}
