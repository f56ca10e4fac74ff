import { describe, expect, it } from 'vitest';
import { SCHEMA_VERSION, get } from '#argument/records.ts';
import { explainProblem } from '#interchange/counterpoint/format-problems.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { graph, notationOf, withText } from '../../../support/graph-notation.ts';

const MAP = write(withText(graph`c!; p1 p2 -> c; x -/> c`), { withTexts: true }).document;
const statements = MAP.statements as Record<string, unknown>[];
const said = (input: unknown) => read(input).problems.map((one) => explainProblem(one));

describe('reading a Counterpoint document', () => {
	it('takes a text, also with a byte order mark, or the value it stands for', () => {
		for (const input of [toText(MAP), `\ufeff${toText(MAP)}`, MAP]) {
			const { records, problems, readOnly } = read(input);
			expect(problems).toEqual([]);
			expect(readOnly).toBe(false);
			expect(notationOf(records)).toBe('c!; p1 p2 -> c; x -/> c');
		}
	});

	it('takes a document whose empty arrays are left out', () => {
		expect(read({ format: 'counterpoint', schemaVersion: 1 })).toMatchObject({ problems: [], readOnly: false });
	});

	it('says where a text stops being JSON', () => {
		expect(said('{"format": "counterpoint",\n "schemaVersion": }')).toEqual([
			'line 2, column 19 is not JSON: “}” stands where a value should. ' +
				'Correct the file there, or save it again from where it came.'
		]);
		expect(said('')[0]).toContain('the end of the file stands where a value should');
	});

	it('says what is no Counterpoint document', () => {
		for (const other of [null, 5, [], 'null', '"counterpoint"'])
			expect(said(other)[0]).toMatch(/is not a Counter|not JSON/);
		expect(said({ nodes: [], edges: [] })[0]).toContain('it has no format');
		expect(said({ format: 'counterpoint', schemaVersion: '1' })[0]).toContain('it has no schemaVersion');
		expect(said({ format: 'counterpoint', schemaVersion: 0.5 })[0]).toContain('it has no schemaVersion');
	});

	it('AR1 leaves out what has not its shape, names it, and keeps it for writing', () => {
		const bad = { ...statements[0], id: 'statement:z', role: 'claim' };
		const document = { ...MAP, statements: [...statements, bad, 17] };
		const { records, rest } = read(document);
		expect(said(document).map((line) => line.split(' is ')[0])).toEqual(['statements[4].role', 'statements[5]']);
		expect(said(document)[0]).toContain('statement:z');
		expect(get(records, 'statement:z')).toBeNull();
		expect(rest.entries).toEqual({ statements: [bad, 17] });
	});

	it('AR2 keeps the first of two records with one id', () => {
		const second = { ...statements[0], wording: 'Another.' };
		const { records, rest } = read({ ...MAP, statements: [...statements, second] });
		expect(said({ ...MAP, statements: [...statements, second] })).toEqual([
			'statements[4] has the id statement:c, which an earlier record already has. ' +
				'Give each record an id of its own; the earlier one is kept.'
		]);
		expect(get(records, 'statement:c')?.wording).toBe('Sentence c.');
		expect(rest.entries.statements).toEqual([second]);
	});

	it('AR3 names the record whose reference leads nowhere', () => {
		expect(said({ ...MAP, statements: statements.slice(1) })).toContain(
			'inference:p1.p2-c refers to statement:c (conclusionId), which does not exist. Correct the reference or add statement:c.'
		);
	});

	it('AR4 accepts references into records that are known from elsewhere', () => {
		const alignment = {
			id: 'alignment:l',
			statementIds: ['statement:c', 'statement:elsewhere'],
			relation: 'same',
			status: 'accepted'
		};
		const across = { format: 'counterpoint', schemaVersion: 1, alignments: [alignment] };
		expect(read(across).problems.map((one) => one.rule)).toEqual(['AR4', 'AR4']);
		expect(read(across, { known: read(MAP).records }).problems.map((one) => one.values.id)).toEqual([
			'statement:elsewhere'
		]);
	});

	it('says what is no list of records', () => {
		expect(said({ ...MAP, attacks: { x: 1 } })).toEqual([
			'attacks is a record, not a list of records. Make it a list, or leave it out where it is empty.'
		]);
	});

	it('opens a document of a later version for reading only, with what it can read of it', () => {
		const later = { ...MAP, schemaVersion: SCHEMA_VERSION + 1, moods: [1] };
		const { records, problems, readOnly } = read(later);
		expect(readOnly).toBe(true);
		expect(notationOf(records)).toBe('c!; p1 p2 -> c; x -/> c');
		expect(problems.map((one) => explainProblem(one))).toEqual([
			'the file is of version 2, and this program knows 1: it opens for reading only. Update the program to change it.'
		]);
		const stranger = { ...later, attacks: [{ id: 'attack:new', from: 'x' }] };
		expect(read(stranger).problems.map((one) => [one.rule, one.level, one.where])).toEqual([
			['CP3', 'warning', 'the file'],
			['CP8', 'warning', 'attacks[0]']
		]);
	});

	it('keeps fields and arrays it does not know', () => {
		const { records, rest } = read({ ...MAP, 'x-tool': { by: 'me' }, moods: [{ id: 'mood:1' }] });
		expect(rest.fields).toEqual({ 'x-tool': { by: 'me' }, moods: [{ id: 'mood:1' }] });
		const withMood = { ...MAP, statements: [{ ...statements[0], mood: ['calm'] }, ...statements.slice(1)] };
		expect(get(read(withMood).records, 'statement:c')).toMatchObject({ mood: ['calm'] });
		expect(get(records, 'statement:c')).not.toHaveProperty('mood');
	});
});

describe('reading a hostile file', () => {
	it('leaves out keys that would change a prototype, and says so', () => {
		const text = toText(MAP)
			.replace('"role": "conclusion"', '"__proto__": {"implicit": true, "polluted": 1}, "role": "conclusion"')
			.replace('{', '{"__proto__": {"polluted": 1}, "constructor": {"prototype": {"polluted": 1}},');
		const { records, problems, rest } = read(text);
		expect(problems.map((one) => [one.rule, one.where])).toEqual([
			['CP6', 'the document'],
			['CP6', 'statements[0]']
		]);
		expect(Object.keys(get(records, 'statement:c') ?? {})).not.toContain('__proto__');
		expect(rest.fields).toEqual({ constructor: { prototype: { polluted: 1 } } });
		expect(({} as { polluted?: number }).polluted).toBeUndefined();
	});

	it('refuses values nested without end', () => {
		const deep = `{"format": "counterpoint", "schemaVersion": 1, "x": ${'['.repeat(100_000)}${']'.repeat(100_000)}}`;
		expect(read(deep).problems.map((one) => one.rule)).toEqual(['CP5']);
		const circle: Record<string, unknown> = { ...MAP };
		circle.self = circle;
		expect(said(circle)).toEqual([
			'the file has values nested deeper, more than the 64 a document may have. Split it into several files.'
		]);
	});

	it('refuses ids, numbers and words out of bounds', () => {
		const bad = (change: object) => read({ ...MAP, statements: [{ ...statements[0], ...change }] }).problems[0]?.where;
		expect(bad({ id: 'statement:a b' })).toBe('statements[0].id');
		expect(bad({ id: `statement:${'a'.repeat(200)}` })).toBe('statements[0].id');
		expect(bad({ wording: 'a'.repeat(3_000) })).toBe('statements[0].wording');
		expect(bad({ score: -1 })).toBe('statements[0].score');
	});

	it('lists a thousand problems at most', () => {
		const { problems } = read({ ...MAP, attacks: Array.from({ length: 5_000 }, () => null) });
		expect(problems).toHaveLength(1_001);
		expect(problems.at(-1)).toMatchObject({ rule: 'CP9', values: { count: 4_000 } });
	});
});
