import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ARRAY_NAMES } from '#argument/records.ts';
import { SCHEMA_FILE, schemaText } from '../../../../scripts/write-schema.ts';

describe('the JSON Schema that others can check by', () => {
	it('is the one the program checks by (else: node scripts/write-schema.mjs)', () => {
		expect(readFileSync(SCHEMA_FILE, 'utf8')).toBe(schemaText());
	});

	it('describes an array for every record type, and what an id looks like', () => {
		const schema = JSON.parse(schemaText()) as {
			properties: object;
			$defs: { statement: { properties: { id: { pattern: string } }; required: string[] } };
		};
		expect(Object.keys(schema.properties)).toEqual(['format', 'schemaVersion', ...Object.values(ARRAY_NAMES)]);
		expect('statement:s1').toMatch(new RegExp(schema.$defs.statement.properties.id.pattern));
		expect(schema.$defs.statement.required).not.toContain('note');
	});
});
