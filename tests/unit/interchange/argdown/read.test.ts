import { describe, expect, it } from 'vitest';
import { countingIds } from '#argument/ids.ts';
import { allOf } from '#argument/records.ts';
import { write } from '#interchange/argdown/write.ts';
import { told } from '../../../support/foreign-round-trip.ts';
import { read } from '#interchange/argdown/read.ts';
import { explainAny } from '#interchange/foreign-problems.ts';

const problemsIn = async (text: string) => (await read(text, countingIds('n'))).problems.map(explainAny);

describe('reading Argdown that is made to hurt', () => {
	it('refuses braces that its parser would look behind for hours', async () => {
		expect(await problemsIn('{'.repeat(19_000) + 'x'.repeat(500_000))).toEqual([
			expect.stringContaining('too many braces that are never closed')
		]);
	});

	it('refuses what nests deeper than its parser can go', async () => {
		expect(await problemsIn(`[A]: ${'*_'.repeat(100_000)}`)).toEqual([expect.stringContaining('nests too deep')]);
	});

	it('refuses data that unfolds into more than any memory holds', async () => {
		const level = (name: string, of: string) => `${name}: &${name} [${Array(9).fill(`*${of}`).join()}]`;
		const names = [...'abcdefghijklmnop'];
		const bomb = names.slice(1).map((name, index) => level(name, names[index] ?? ''));
		for (const text of [
			`[A]: x {a: &a [1,1], ${bomb.join(', ')}}`,
			`===\na: &a [1]\n${bomb.join('\n')}\n===\n\n[A]: x`
		])
			expect(await problemsIn(text)).toEqual([expect.stringContaining('its data refers to itself')]);
	});

	it('lets no title, tag or field change what every object has', async () => {
		const { records } = await read(
			'[__proto__]: a #constructor {__proto__: {polluted: true}, constructor: b}\n  + <toString>: c\n\n<hasOwnProperty>: d',
			countingIds('n')
		);
		expect(allOf(records, 'statement').map((one) => one.wording)).toEqual(['a', 'c', 'd']);
		expect(allOf(records, 'inference')).toHaveLength(1);
		expect('polluted' in {}).toBe(false);
	});
});

const EVERYTHING = `===
title: Ferries at night
author: Ada Lee
model:
    mode: loose
color:
    colorScheme: iwanthue
===

# Ferries {isGroup: true}

[Ferries]: Ferries should run at night, as the _council_ **says** and
[a report](https://example.org/report) shows. #pro #(night traffic) {source: "lee2024"}
  + <Jobs>: Night ferries keep nurses in work. #pro
    - <Few>: Only four nurses cross. {certainty: 0.4}
      +> [Ferries]
  - [Noise]: Ferries wake the harbour. // a comment
  >< [No ferries]: No ferry may run at night.

/* a comment
of two lines */

## Reconstruction

<Jobs>

(1) Nurses work at night. #fact
(2) [Crossing]: Who works at night has to cross. {
sources:
    - one
    - two
}
  + <Survey>: A survey asked them.
-- Modus ponens, Universal instantiation {uses: [1, 2]} --
(3) Nurses have to cross at night.
(4) People who have to cross need ferries.
-----
(5) [Ferries]
  -> <Shut down>
  <_ <Overreach>: One need is no right.

<Other>

(1) [Crossing]
(2) @[Noise] is exaggerated, as @<Survey> shows.
--
Abduction
--
(3) [Calm]: The harbour is calm.

[Calm]
  +> [Ferries]
  -> [Noise]

* a point on a list

1. a counted one

Escapes: \\[no title\\] and C:\\\\dir.
`;

describe('reading what Argdown can say', () => {
	it('takes titles, mentions, tags, data, lists, reconstructions and relations of every direction', async () => {
		const { records, problems } = await read(EVERYTHING, countingIds('n'));
		expect(problems.map(explainAny)).toEqual([
			expect.stringContaining('the head is left out: model, color'),
			expect.stringContaining('“Jobs” an attack on an argument is read as an attack on its last step'),
			expect.stringContaining('line 10, line 23 is left out: 2 headings'),
			expect.stringContaining('line 17, line 20 is left out: 2 comments')
		]);
		const statements = allOf(records, 'statement');
		expect(statements.map((one) => one.wording)).toEqual(
			expect.arrayContaining([
				'Ferries should run at night, as the council says and a report shows.',
				'Noise is exaggerated, as Survey shows.',
				'a point on a list',
				'Escapes: [no title] and C:\\dir.'
			])
		);
		const crossing = statements.find((one) => one.wording === 'Who works at night has to cross.');
		expect(crossing?.note).toBe('sources: one; two');
		expect(allOf(records, 'inference').find((one) => one.scheme === 'Abduction')?.premiseIds).toHaveLength(2);
		const undercuts = allOf(records, 'attack').filter((one) => one.targetId.startsWith('inference:'));
		expect(undercuts).toHaveLength(2);
	});

	it('keeps the titles of statements and arguments when it is written again', async () => {
		const { records } = await read(EVERYTHING, countingIds('n'));
		const { text } = write(records);
		for (const title of ['[Ferries]: ', '[Crossing]: ', '[No ferries]: ', '<Jobs>', '<Other>'])
			expect(text).toContain(title);
		const again = await read(text, countingIds('m'));
		expect(told(again.records)).toEqual(told(records));
	});

	it('says plainly where something cannot stand', async () => {
		expect(await problemsIn('* one\n    * nested')).toEqual([
			expect.stringContaining('what stands there does not belong there')
		]);
	});
});
