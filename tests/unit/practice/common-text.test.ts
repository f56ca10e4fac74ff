import { describe, expect, it } from 'vitest';
import { bySameArticle, type Analysis } from '#practice/analysis.ts';
import { layOnCommonText } from '#practice/common-text.ts';
import { withHashes } from '#anchoring/hash-passages.ts';
import type { ArgumentRecord, Records } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import { textIdOf } from '#anchoring/text-id.ts';
import { analysis, renamed, TEXT, withoutTexts } from '../../support/analyses.ts';

const KEY = analysis('key', 's1!; s2 -> s1; s3=e -> s2');

/** Hashes only, as a map shared without its text has them. */
function hashed({ name, records, articleId }: Analysis): Analysis {
	const all: Records = new Map(
		[...withoutTexts(withHashes(records))].map(([id, record]) => {
			if (!('passages' in record)) return [id, record];
			const statement = record as Statement;
			const passages = statement.passages.flatMap(({ hashes }) => (hashes ? [{ hashes }] : []));
			return [id, { ...statement, passages } as ArgumentRecord];
		})
	);
	return { name, records: all, articleId };
}

const spansOf = (side: ReturnType<typeof layOnCommonText>, at: number) =>
	[...(side.analyses[at]?.spans.values() ?? [])].map((spans) =>
		spans.map(({ start, end }) => side.text?.slice(start, end))
	);

describe('the common text of several analyses', () => {
	it('is where a map that came without it finds its words', () => {
		const side = layOnCommonText([hashed(renamed(KEY, 'b')), KEY]);
		expect(side.text).toBe(TEXT);
		expect(spansOf(side, 0)).toEqual(spansOf(side, 1));
	});

	it('may be given beside two maps that both came without it', () => {
		const maps = [hashed(KEY), hashed(renamed(KEY, 'b'))];
		expect(layOnCommonText(maps).text).toBeNull();
		const side = layOnCommonText(maps, [{ id: textIdOf(TEXT), text: TEXT }]);
		expect(side.text).toBe(TEXT);
		expect(spansOf(side, 0)).toEqual([
			['Our town should close the market street to cars'],
			['Shops on closed streets sell more than before'],
			['In Harwick sales rose by nine percent within a year']
		]);
	});

	it('absent, lets passages with the very same words meet', () => {
		const { analyses, sentences } = layOnCommonText([hashed(KEY), hashed(renamed(KEY, 'b'))]);
		expect(sentences).toEqual([]);
		expect([...(analyses[0]?.spans.values() ?? [])]).toEqual([...(analyses[1]?.spans.values() ?? [])]);
	});

	it('may be another copy of the text, with other line breaks', () => {
		const copy = TEXT.replaceAll('. ', '.\n\n');
		const records = new Map(KEY.records);
		for (const [id, record] of KEY.records) {
			if (id.startsWith('text:')) {
				records.delete(id);
				records.set(textIdOf(copy), { ...record, id: textIdOf(copy), text: copy } as ArgumentRecord);
			} else if (id.startsWith('article:')) records.set(id, { ...record, textId: textIdOf(copy) } as ArgumentRecord);
		}
		const side = layOnCommonText([{ ...KEY, records }, renamed(KEY, 'b')]);
		expect(side.analyses.map(({ unplaced }) => unplaced)).toEqual([[], []]);
	});
});

describe('analyses of the same article', () => {
	it('are recognized by the text, whatever the article is called', () => {
		const groups = bySameArticle([[KEY], [renamed(KEY, 'b')], [hashed(renamed(KEY, 'c'))]]);
		expect(groups.map(({ analyses }) => analyses.map(({ articleId }) => articleId))).toEqual([
			['article:a', 'article:b-a', 'article:c-a']
		]);
	});

	it('are recognized by the id, where no text and no fingerprint tells', () => {
		const bare = { ...KEY, name: 'bare', records: withoutTexts(KEY.records) };
		const plain = (own: Analysis): Analysis => ({
			...own,
			records: new Map(
				[...own.records].map(([id, record]) =>
					id.startsWith('article:') ? [id, { id, title: 'A', authorIds: [] } as ArgumentRecord] : [id, record]
				)
			)
		});
		expect(bySameArticle([[KEY], [plain(bare)]])).toHaveLength(1);
		expect(bySameArticle([[KEY], [plain(renamed(bare, 'z'))]])).toHaveLength(2);
	});
});
