import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonFault } from '#interchange/counterpoint/json-fault.ts';
import { RUNS } from '../../../support/arbitraries.ts';

const said = (text: string) => {
	const fault = jsonFault(text);
	return fault && `${fault.line}:${fault.column} ${fault.found}, not ${fault.expected}`;
};

describe('the place where a text stops being JSON', () => {
	it('is named by line and column, with what should stand there', () => {
		expect(said('{\n\t"a": 1,\n\t"b" 2\n}')).toBe('3:6 “2”, not :');
		expect(said('[1, 2')).toBe('1:6 the end of the file, not a comma or ]');
		expect(said('{"a": 1,}')).toBe('1:9 “}”, not a name in quotation marks');
		expect(said('{a: 1}')).toBe('1:2 “a”, not a name in quotation marks or }');
		expect(said('{"a": 1 "b": 2}')).toBe('1:9 “"”, not a comma or }');
		expect(said('[1] x')).toBe('1:5 “x”, not the end');
		expect(said('')).toBe('1:1 the end of the file, not a value');
		expect(said('[01]')).toBe('1:3 “1”, not a comma or ]');
		expect(said("{'a': 1}")).toBe("1:2 “'”, not a name in quotation marks or }");
		expect(said('[1}')).toBe('1:3 “}”, not a comma or ]');
	});

	it('is the escape or the line break that breaks a string', () => {
		expect(said('"a\\x"')).toBe('1:3 “\\”, not a valid escape such as \\n');
		expect(said('["a\nb"]')).toBe('1:4 white space or a line break, not a closing quotation mark');
		expect(said('"a')).toBe('1:3 the end of the file, not a closing quotation mark');
	});

	it('is nowhere in JSON, and somewhere in what the engine refuses', () => {
		const torn = fc
			.tuple(fc.json(), fc.nat(), fc.constantFrom('', '}', ',', '"', '\\', '\n', '1'))
			.map(([json, at, char]) => {
				const cut = at % (json.length + 1);
				return json.slice(0, cut) + char + json.slice(cut + 1);
			});
		fc.assert(
			fc.property(fc.oneof(fc.json(), torn), (text) => {
				let isJson = true;
				try {
					JSON.parse(text);
				} catch {
					isJson = false;
				}
				expect(jsonFault(text) === null).toBe(isJson);
			}),
			RUNS
		);
	});

	it('is found in a long string and a deep list without trouble', () => {
		expect(jsonFault(`"${'a'.repeat(1_000_000)}"`)).toBeNull();
		expect(jsonFault('['.repeat(200_000))?.column).toBe(200_001);
	});
});
