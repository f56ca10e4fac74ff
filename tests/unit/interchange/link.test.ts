import { deflateSync, strToU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import { allOf } from '#argument/records.ts';
import { toBase64Url } from '#interchange/base64.ts';
import { DICTIONARY, VERSION } from '#interchange/link/dictionary.ts';
import { read } from '#interchange/link/read.ts';
import { write } from '#interchange/link/write.ts';
import { graph, withText } from '../../support/graph-notation.ts';

const RECORDS = withText(graph`c!; p1 p2 -> c; e1 -> p1; x -/> c`);
const packed = (content: string) =>
	`${VERSION}.${toBase64Url(deflateSync(strToU8(content), { level: 9, dictionary: strToU8(DICTIONARY) }))}`;

describe('a map in a link', () => {
	it('is the same map when it is opened', () => {
		const got = read(`#${write(RECORDS, true).fragment}`);
		expect('document' in got && got.document.records).toEqual(RECORDS);
	});

	it('has letters only that no address, mail or chat program changes', () => {
		expect(write(RECORDS, true).fragment).toMatch(/^1\.[A-Za-z0-9_-]+$/);
	});

	it('holds none of the author’s words where the text stays behind', () => {
		const { fragment, loss } = write(RECORDS, false);
		const got = read(fragment);
		if (!('document' in got)) throw new Error(got.fault);
		expect(allOf(got.document.records, 'text')).toEqual([]);
		expect(loss.map(({ what }) => what)).toContain('texts');
	});

	it('is said to be damaged where any part of it is missing or changed', () => {
		const { fragment } = write(RECORDS, true);
		for (const at of [3, 40, fragment.length - 30, fragment.length - 2])
			expect(read(fragment.slice(0, at))).toEqual({ fault: 'damaged' });
		expect(read(`1.${'A'.repeat(60)}`)).toEqual({ fault: 'damaged' });
		expect(read('1.not letters!')).toEqual({ fault: 'damaged' });
	});

	it('is told from an address without a map, and from one of a later version', () => {
		expect(read('')).toEqual({ fault: 'no-map' });
		expect(read('#key=value')).toEqual({ fault: 'no-map' });
		expect(read('#2.abcd')).toEqual({ fault: 'newer' });
	});

	it('is not unpacked where it unfolds into more than a map ever is', () => {
		expect(read(packed(`{"format":"counterpoint","x":"${' '.repeat(100_000_000)}"}`))).toEqual({ fault: 'too-large' });
		expect(read(`1.${'A'.repeat(300_000)}`)).toEqual({ fault: 'too-large' });
	});

	it('is checked like any file', () => {
		const got = read(packed('{"format":"counterpoint","schemaVersion":1,"statements":[{"id":"statement:a"}]}'));
		expect('document' in got && got.document.problems.length).toBeGreaterThan(0);
	});
});
