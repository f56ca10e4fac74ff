import { describe, expect, it } from 'vitest';
import { allOf, get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import { isQuotePassage } from '#argument/records/passage.ts';
import { attachOriginal, hashSelectorsOf } from '#anchoring/attach.ts';
import { describe as describePlace } from '#anchoring/describe.ts';
import { fingerprintOf, recognize } from '#anchoring/fingerprint.ts';
import { withHashes } from '#anchoring/hash-passages.ts';
import { textIdOf } from '#anchoring/text-id.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { write } from '#interchange/counterpoint/write.ts';
import { graph } from '../../support/graph-notation.ts';

const SENTENCES = [
	'The old harbour crane no longer lifts anything at all.',
	'Keeping it painted costs the town nine thousand a year.',
	'Some neighbours say it belongs to the view from the quay.',
	'The council should therefore give the crane to the museum.'
];
const TEXT = SENTENCES.join(' ');
const TEXT_ID = textIdOf(TEXT);
const RECORDS = recordsOf(
	[...graph`c!; p1 p2 -> c; x^ -/> c; u* -> p2`.values()].map((record) => {
		if (record.id === 'article:a') return { ...record, textId: TEXT_ID };
		const sentence = SENTENCES[['statement:p1', 'statement:p2', 'statement:x', 'statement:c'].indexOf(record.id)];
		if (sentence === undefined) return record;
		const start = TEXT.indexOf(sentence);
		return { ...record, passages: [describePlace(TEXT, { start, end: start + sentence.length })] } as ArgumentRecord;
	})
).set(TEXT_ID, { id: TEXT_ID, articleId: 'article:a', text: TEXT });

const lossOf = (records: Records) => write(records, { withTexts: false }).loss.map(({ what }) => what);

describe('making a map ready to travel without its text', () => {
	it('gives every passage a hash of its words and the article a fingerprint', () => {
		const after = withHashes(RECORDS);
		const said = allOf(after, 'statement').filter((one) => !one.implicit);
		expect(said.map((one) => hashSelectorsOf(one).length)).toEqual(said.map(() => 1));
		expect(get(after, 'article:a')?.fingerprint).toEqual(fingerprintOf(TEXT));
		expect(lossOf(RECORDS)).toContain('passages without hashes');
		expect(lossOf(after)).toEqual(['texts']);
	});

	it('lets the map find its words again in a copy of the text with other line breaks and quotation marks', () => {
		const sent = write(withHashes(RECORDS), { withTexts: false }).document;
		expect(JSON.stringify(sent)).not.toContain('prefix');
		const { records } = read(JSON.parse(JSON.stringify(sent)));
		const copy = `Printed from the web\n\n${TEXT.replaceAll('. ', '.\n').replace('belongs to the view', '‘belongs  to the view’')}\n\nPage 1`;
		expect(recognize(copy, allOf(records, 'article'))?.article.id).toBe('article:a');
		const { report, passages } = attachOriginal(records, 'article:a', copy);
		expect([report.changed, report.lost]).toEqual([[], []]);
		expect(passages).toHaveLength(allOf(records, 'statement').filter((one) => !one.implicit).length);
	});

	it('leaves alone what has hashes, what is misplaced, and what rests on a retelling', () => {
		const hashed = withHashes(RECORDS);
		expect(withHashes(hashed)).toEqual(hashed);
		const moved = recordsOf(
			[...RECORDS.values()].map((record) =>
				'passages' in record
					? {
							...record,
							passages: record.passages.map((one) => (isQuotePassage(one) ? { ...one, start: one.start + 1 } : one))
						}
					: record
			)
		);
		expect(allOf(withHashes(moved), 'statement').flatMap(hashSelectorsOf)).toEqual([]);
		const retold = recordsOf(
			[...RECORDS.values()].map((record) => ('text' in record ? { ...record, kind: 'retelling' as const } : record))
		);
		expect(withHashes(retold)).toEqual(retold);
	});
});
