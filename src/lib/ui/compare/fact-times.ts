/**
 * When is what dated? Evidence with a year in its wording, author by author, on a scale that is wider where more is dated; and the
 * clashes whose accounts name different times.
 */
import type { ArticleId, StatementId } from '#argument/ids.ts';
import type { FactClash } from '#argument/records/across.ts';
import type { Comparison } from './comparison.ts';

export interface Dated {
	readonly statementId: StatementId;
	readonly articleId: ArticleId;
	/** Years, with the month as a part of one. */
	readonly time: number;
	readonly label: string;
	/** The clash in which this account differs from another. */
	readonly clash: FactClash | null;
}

const MONTHS = [
	'january',
	'february',
	'march',
	'april',
	'may',
	'june',
	'july',
	'august',
	'september',
	'october',
	'november',
	'december'
];
const YEAR = /(?:\b([A-Z][a-z]{2,8})\s+(?:\d{1,2},?\s+)?)?\b(1[5-9]\d\d|20\d\d)\b/;

/** The first year that words name, with its month where one stands before it; null where they name none. */
export function timeIn(words: string): { readonly time: number; readonly label: string } | null {
	const found = YEAR.exec(words);
	const year = Number(found?.[2]);
	if (!found || !year) return null;
	const month = MONTHS.findIndex((name) => name.startsWith((found[1] ?? '-').toLowerCase().slice(0, 9)));
	if (month < 0) return { time: year, label: String(year) };
	return { time: year + month / 12, label: `${found[1] ?? ''} ${year}` };
}

/** Dated evidence and the accounts of dated clashes, in time; each statement once, at the time of its clash where it has one. */
export function datedOf(comparison: Comparison): Dated[] {
	const dated = new Map<StatementId, Dated>();
	for (const clash of comparison.clashes) {
		const accounts = clash.statementIds.flatMap((statementId, at) => {
			const statement = comparison.statement(statementId);
			const time = timeIn(clash.values[at] ?? '');
			return statement && time ? [{ statementId, articleId: statement.articleId, ...time, clash }] : [];
		});
		if (new Set(accounts.map((one) => one.time)).size < 2) continue;
		for (const account of accounts) if (!dated.has(account.statementId)) dated.set(account.statementId, account);
	}
	for (const [articleId, graph] of comparison.graphs) {
		for (const { id, role, wording } of graph.statements) {
			const time = role === 'evidence' ? timeIn(wording) : null;
			if (time && !dated.has(id)) dated.set(id, { statementId: id, articleId, ...time, clash: null });
		}
	}
	return [...dated.values()].sort((a, b) => a.time - b.time || comparison.compare(a.statementId, b.statementId));
}

/** How much of the scale goes by the order of the dates and not by the years between them. */
const BY_ORDER = 0.6;

/** From a time to a place between 0 and 1, monotone. */
export function scaleOf(times: readonly number[]): (time: number) => number {
	const known = [...new Set(times)].sort((a, b) => a - b);
	const [first = 0, last = 0] = [known[0], known.at(-1)];
	if (last <= first) return () => 0.5;
	return (time) => {
		const linear = (time - first) / (last - first);
		const after = known.findIndex((one) => one >= time);
		if (after === -1) return 1;
		const [from, to] = [known[after - 1] ?? first, known[after] ?? last];
		const part = to > from ? (time - from) / (to - from) : 0;
		const byOrder = Math.max(0, after - 1 + part) / (known.length - 1);
		return BY_ORDER * byOrder + (1 - BY_ORDER) * linear;
	};
}

/** Round years for the scale, no two closer than `room` (a share of it). */
export function ticksOf(times: readonly number[], room: number): { readonly year: number; readonly at: number }[] {
	const scale = scaleOf(times);
	const [first = 0, last = 0] = [Math.min(...times), Math.max(...times)];
	const ticks: { year: number; at: number }[] = [];
	for (const step of [10, 5, 1]) {
		for (let year = Math.ceil(first / step) * step; year <= last; year += step) {
			const at = scale(year);
			if (ticks.every((one) => Math.abs(one.at - at) >= room)) ticks.push({ year, at });
		}
	}
	return ticks.sort((a, b) => a.year - b.year);
}

/** Places moved apart so that none are closer than `room`, in order, inside 0 to 1. */
export function apart(places: readonly number[], room: number): number[] {
	const moved: number[] = [];
	for (const place of places) moved.push(Math.max(place, (moved.at(-1) ?? -room) + room));
	for (let at = moved.length - 1, limit = 1; at >= 0; at -= 1, limit -= room)
		moved[at] = Math.min(moved[at] ?? 0, limit);
	return moved;
}
