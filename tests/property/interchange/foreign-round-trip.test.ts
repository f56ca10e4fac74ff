import fc from 'fast-check';
import { describe, it } from 'vitest';
import { read as readAif } from '#interchange/aif/read.ts';
import { write as writeAif } from '#interchange/aif/write.ts';
import { write as writeOva } from '#interchange/aif/write-ova.ts';
import { read as readArgdown } from '#interchange/argdown/read.ts';
import { write as writeArgdown } from '#interchange/argdown/write.ts';
import { read as readBrat } from '#interchange/brat/read.ts';
import { write as writeBrat } from '#interchange/brat/write.ts';
import { read as readCsv } from '#interchange/csv/read.ts';
import { writeRelations, writeStatements } from '#interchange/csv/write.ts';
import { read as readMarkdown } from '#interchange/markdown/read.ts';
import { write as writeMarkdown } from '#interchange/markdown/write.ts';
import type { Reader, Writer } from '#interchange/foreign.ts';
import { read as readSadface } from '#interchange/sadface/read.ts';
import { write as writeSadface } from '#interchange/sadface/write.ts';
import { RUNS } from '../../support/arbitraries.ts';
import { aWordedArticle, expectSameUpToLoss } from '../../support/foreign-round-trip.ts';

const FORMATS: readonly (readonly [string, Writer, Reader])[] = [
	['AIF', writeAif, readAif],
	['OVA3', writeOva, readAif],
	['Argdown', writeArgdown, readArgdown],
	['CSV of statements', writeStatements, readCsv],
	['CSV of relations', writeRelations, readCsv],
	['Markdown', writeMarkdown, readMarkdown],
	['SADFace', writeSadface, readSadface],
	['brat', writeBrat, readBrat]
];

describe('a map written in another format and read back', () => {
	it.each(FORMATS)('is what it was but for what the loss report names: %s', async (_, write, read) => {
		await fc.assert(
			fc.asyncProperty(aWordedArticle, (records) => expectSameUpToLoss(records, write, read)),
			RUNS
		);
	});
});
