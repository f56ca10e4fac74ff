/** A library of made-up articles as a backup file, and as records. */
import { BackupWriter } from '#interchange/backup/write.ts';
import type { Records } from '#argument/records.ts';
import { graphIn, withText } from '../../support/graph-notation.ts';

/** One short article by its number. */
export function numbered(number: number): Records {
	const name = `made${number}`;
	const of = (letters: string) => letters.replaceAll(/\b([cpex])/g, `n${number}$1`);
	const parts = [of('c!; p1 p2 -> c; e1 -> p1; x -/> c; p3 -> p2')];
	return withText(
		graphIn(name)(Object.assign(parts, { raw: parts }) as unknown as TemplateStringsArray),
		`article:${name}`
	);
}

export function backupOf(articles: readonly Records[]): Buffer {
	const writer = new BackupWriter();
	const parts = articles.flatMap((records) => writer.add(records));
	return Buffer.concat([...parts, ...writer.end('2026-02-03T04:05:06Z')]);
}
