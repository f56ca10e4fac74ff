import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { climb, MIGRATIONS, type Migration } from '#argument/migrations/ladder.ts';
import { SCHEMA_VERSION } from '#argument/records.ts';

const FOLDER = 'src/lib/argument/migrations';
const shipped = JSON.parse(readFileSync(`${FOLDER}/shipped.json`, 'utf8')) as Record<string, string>;

const document = { format: 'counterpoint', schemaVersion: 1, statements: [{ id: 'statement:s1', kind: 'claim' }] };
const rung = (version: number, up: Migration['up']): Migration => ({ version, name: `to ${version}`, up });
const LADDER = [rung(2, (old) => ({ ...old, two: true })), rung(3, (old) => ({ ...old, three: old.two === true }))];

describe('the ladder of migrations', () => {
	it('leaves a document of today as it is', () => {
		expect(climb(document)).toEqual({ outcome: 'ok', document, from: 1 });
	});

	it('climbs every rung above the document, in order, and no other', () => {
		expect(climb(document, LADDER, 3)).toEqual({
			outcome: 'ok',
			document: { ...document, schemaVersion: 3, two: true, three: true },
			from: 1
		});
		expect(climb({ ...document, schemaVersion: 2 }, LADDER, 3)).toMatchObject({ document: { three: false }, from: 2 });
	});

	it('tells a document of a later version by its version', () => {
		expect(climb({ ...document, schemaVersion: 9 }, LADDER, 3)).toMatchObject({ outcome: 'too-new', version: 9 });
	});

	it('tells what is no document by what it lacks', () => {
		expect(climb(null)).toEqual({ outcome: 'not-counterpoint', lacks: 'record' });
		expect(climb([document])).toEqual({ outcome: 'not-counterpoint', lacks: 'record' });
		expect(climb({ schemaVersion: 1 })).toEqual({ outcome: 'not-counterpoint', lacks: 'format' });
		expect(climb({ format: 'counterpoint' })).toEqual({ outcome: 'not-counterpoint', lacks: 'schemaVersion' });
		expect(climb({ format: 'counterpoint', schemaVersion: -1 })).toMatchObject({ lacks: 'schemaVersion' });
	});

	it('says on which rung it failed and why, and leaves the document untouched', () => {
		const torn = [
			LADDER[0] ?? rung(2, (old) => old),
			rung(3, () => {
				throw new Error('statement:s1 has no role');
			})
		];
		const frozen = Object.freeze({ ...document });
		expect(climb(frozen, torn, 3)).toEqual({ outcome: 'failed-at', version: 3, why: 'statement:s1 has no role' });
		expect(frozen).toEqual(document);
	});

	it('has one rung for each version, and the schema version is the highest', () => {
		expect(MIGRATIONS.map((migration) => migration.version)).toEqual(
			Array.from({ length: SCHEMA_VERSION - 1 }, (_, index) => index + 2)
		);
	});

	it('holds no migration that was edited after it shipped', () => {
		const files = readdirSync(FOLDER).filter((name) => /^\d{4}-.*\.ts$/.test(name));
		const hashes = files.map((name) => {
			const content = readFileSync(`${FOLDER}/${name}`, 'utf8');
			return [name, createHash('sha256').update(content).digest('hex')] as const;
		});
		expect(Object.fromEntries(hashes)).toEqual(shipped);
		expect(files).toHaveLength(MIGRATIONS.length);
	});
});
