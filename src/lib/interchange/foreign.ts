/** What every reader and writer of a foreign format takes and gives. */
import type { ArticleId, IdSource, RecordId } from '#argument/ids.ts';
import { isError, type Problem } from '#argument/problems.ts';
import type { ArgumentRecord, Records } from '#argument/records.ts';
import { foreignProblem } from './foreign-problems.ts';
import type { LossReport } from './loss.ts';

export interface ReadOptions {
	/** The file's name, as the user gave it: the article's title where the file has none. */
	readonly name?: string;
	/** The text that stands in a file beside this one, where the format wants it so (brat). */
	readonly beside?: string;
}

export interface ReadForeign {
	/** One article's records, without an error; empty where a problem is an error. */
	readonly records: Map<RecordId, ArgumentRecord>;
	/** What could not be taken as it is, in the order of the file, each with its place. */
	readonly problems: readonly Problem[];
}

export type Reader = (input: string, ids: IdSource, options?: ReadOptions) => ReadForeign | Promise<ReadForeign>;

export interface WriteOptions {
	/** Only this article; else all there are, where the format can hold several, and the first where it cannot. */
	readonly articleId?: ArticleId;
	/** When it is written: `2024-01-01 10:00:00`, for formats that note it. The core has no clock. */
	readonly writtenAt?: string;
}

export interface WrittenForeign {
	readonly text: string;
	/** The content of the second file, for a format that is two. */
	readonly beside?: string;
	readonly loss: LossReport;
}

export type Writer = (records: Records, options?: WriteOptions) => WrittenForeign;

/** Characters of a foreign file: a hundred times the largest map seen. */
export const MAX_CHARACTERS = 20_000_000;

/** No records, and why: what a reader gives for a file that is not of its format. */
export function unreadable(format: string, wrong: string, where = 'the file'): ReadForeign {
	return failed([foreignProblem('FF1', where, { format, wrong })]);
}

export function failed(problems: readonly Problem[]): ReadForeign {
	return { records: new Map(), problems };
}

/** Null where the input is not too long to be read. */
export function tooLong(input: string, limit = MAX_CHARACTERS): ReadForeign | null {
	if (input.length <= limit) return null;
	return failed([foreignProblem('FF2', 'the file', { found: `${input.length} characters`, limit })]);
}

export function isReadable({ problems }: ReadForeign): boolean {
	return !problems.some(isError);
}
