import { describe, expect, it } from 'vitest';
import { correctText, type CorrectText } from '#argument/commands/correct-text.ts';
import { placePassages, type PlacedPassage } from '#argument/commands/place-passages.ts';
import { apply } from '#argument/diff.ts';
import type { TextId } from '#argument/ids.ts';
import { get, recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import { isQuotePassage, type QuotePassage } from '#argument/records/passage.ts';
import { isRefusal } from '#argument/refusal.ts';
import { textsOf, textsPointedInto } from '#argument/texts.ts';
import { expectLawful, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, statementId, together } from '../../../support/graph-notation.ts';
import { at, hash, versioned, WORDS } from '../../../support/versions.ts';

const articleId = 'article:a' as const;
const s = statementId;

function done(records: Records, diff: ReturnType<typeof correctText>): Records {
	if (isRefusal(diff)) return expect.fail(JSON.stringify(diff));
	expectLawful(records, diff);
	return apply(records, diff);
}
const correct = (records: Records, to: 'old' | 'mid' | 'new', args: Partial<CorrectText> = {}) =>
	done(
		records,
		correctText(records, {
			articleId,
			fromId: get(records, articleId)?.textId ?? 'text:none',
			text: { id: `text:${to}`, text: WORDS[to] },
			passages: [],
			...args
		})
	);
const place = (name: string, index: number, passage: QuotePassage | null): PlacedPassage => ({
	statementId: s(name),
	index,
	passage
});
const textsUnder = (records: Records, name: string) =>
	get(records, s(name))?.passages.map((one) => (isQuotePassage(one) ? one.textId : 'hashes'));
const chain = (records: Records) =>
	textsOf(records, articleId)
		.map(({ id, corrects }) => `${id}${corrects === undefined ? '' : ` < ${corrects}`}`)
		.sort();

describe('passages that a correction leaves behind', () => {
	const both = { p: [at(WORDS.old, 'One sentense.')], q: [at(WORDS.old, 'Two here.')] };

	it('keep pointing into the version they were made on, however often the text is corrected', () => {
		const once = correct(versioned(both), 'mid', { passages: [place('q', 0, at(WORDS.mid, 'Two here.'))] });
		expect(textsUnder(once, 'p')).toEqual(['text:old']);
		expect(textsUnder(once, 'q')).toEqual([undefined]);
		const twice = correct(once, 'new');
		expect([textsUnder(twice, 'p'), textsUnder(twice, 'q')]).toEqual([['text:old'], ['text:mid']]);
		expect(chain(twice)).toEqual(['text:mid < text:old', 'text:new < text:mid', 'text:old']);
	});

	it('are hashes where they were hashes', () => {
		const after = correct(versioned({ p: [{ hashes: [hash(2)] }] }), 'mid');
		expect(textsUnder(after, 'p')).toEqual(['hashes']);
		expect(chain(after)).toEqual(['text:mid']);
	});

	it('hold a version between two others until the last of them is put right, and the chain closes over it', () => {
		const once = correct(versioned(both), 'mid', { passages: [place('q', 0, at(WORDS.mid, 'Two here.'))] });
		const twice = correct(once, 'new');
		const passages = [place('q', 0, at(WORDS.new, 'Two here.'))];
		const right = done(twice, placePassages(twice, { articleId, passages }));
		expect(chain(right)).toEqual(['text:new < text:old', 'text:old']);
		const last = [place('p', 0, null)];
		expect(chain(done(right, placePassages(right, { articleId, passages: last })))).toEqual(['text:new']);
	});

	it('of another article into its own text are not touched', () => {
		const other = together(graphIn('b')`r`, recordsOf([{ id: 'text:b', articleId: 'article:b', text: WORDS.old }]));
		const r = get(other, s('r'));
		if (!r) return expect.fail('no statement');
		other.set(r.id, { ...r, passages: [at(WORDS.old, 'Two here.')] });
		other.set('article:b', { id: 'article:b', title: 'B', authorIds: [], textId: 'text:b' });
		const after = correct(together(versioned(both), other), 'mid');
		expect(textsUnder(after, 'r')).toEqual([undefined]);
		expect(get(after, 'article:b')?.textId).toBe('text:b');
	});

	it('into another text of the article stay where they are when that one is corrected beside the one it shows', () => {
		const beside: ArgumentRecord = { id: 'text:side', articleId, kind: 'retelling', text: WORDS.old };
		const into = { ...at(WORDS.old, 'Two here.'), textId: 'text:side' as const };
		const records = versioned({ p: both.p, q: [into] }, [beside]);
		const passages = [place('q', 0, { ...at(WORDS.mid, 'Two here.'), textId: 'text:mid' as const })];
		const after = correct(records, 'mid', { fromId: 'text:side', passages });
		expect(get(after, articleId)).toMatchObject({ textId: 'text:old', textKind: 'original' });
		expect(textsUnder(after, 'p')).toEqual([undefined]);
		expect(textsUnder(after, 'q')).toEqual(['text:mid']);
		expect(get(after, 'text:mid')?.kind).toBe('retelling');
		expect(get(after, 'text:side')).toBeNull();
	});
});

describe('a correction', () => {
	it('takes over what kind of text it was, from the text or else from the article', () => {
		expect(get(correct(versioned({ p: [] }), 'mid'), 'text:mid')?.kind).toBe('original');
		const retold = versioned({ p: [] }, [{ id: 'text:old', articleId, kind: 'retelling', text: WORDS.old }]);
		expect(get(correct(retold, 'mid'), 'text:mid')?.kind).toBe('retelling');
	});

	it('moves the places that readers gave statements, and what is not to be suggested again', () => {
		const rejected = [{ textId: 'text:mid', start: 0, end: 3 }] as const;
		const orders = [{ statementId: s('p'), order: 7.5 }];
		const after = correct(versioned({ p: [] }), 'mid', { rejected, orders });
		expect(get(after, s('p'))?.order).toBe(7.5);
		expect(get(after, articleId)?.rejected).toEqual(rejected);
		expect(get(correct(after, 'new'), articleId)?.rejected).toEqual(rejected);
		expect(get(correct(after, 'new', { rejected: [] }), articleId)).not.toHaveProperty('rejected');
	});

	it('belongs to no article alone where another article has the very same words', () => {
		const elsewhere: ArgumentRecord = { id: 'text:mid', articleId: 'article:b', text: WORDS.mid };
		const records = together(versioned({ p: [] }, [elsewhere]), graphIn('b')`r`);
		const shared = get(correct(records, 'mid'), 'text:mid');
		expect(shared).not.toHaveProperty('articleId');
		const own: ArgumentRecord = { id: 'text:mid', articleId, text: WORDS.mid };
		expect(get(correct(versioned({ p: [] }, [own]), 'mid'), 'text:mid')?.articleId).toBe(articleId);
	});

	it('is refused for other words under one id, and for passages into what is not a statement of the article', () => {
		const records = together(versioned({ p: [] }, [{ id: 'text:mid', text: 'Other.' }]), graphIn('b')`r`);
		const args = { articleId, fromId: 'text:old', text: { id: 'text:mid', text: WORDS.mid }, passages: [] } as const;
		expectRefusal(records, correctText, args, 'different-text');
		expectRefusal(records, correctText, { ...args, fromId: 'text:none' }, 'not-found');
		const text = { id: 'text:new' as TextId, text: WORDS.new };
		const passages = [place('r', 0, at(WORDS.new, 'Two here.'))];
		expectRefusal(records, correctText, { ...args, text, passages }, 'other-article');
		expectRefusal(records, correctText, { ...args, text, passages: [place('z', 0, null)] }, 'not-found');
	});
});

describe('placing passages', () => {
	const two = { p: [at(WORDS.old, 'One sentense.'), at(WORDS.old, 'Two here.')], q: [] };

	it('changes the one that is named, and joins two that come to rest on the same words', () => {
		const records = versioned(two);
		const one = done(records, placePassages(records, { articleId, passages: [place('p', 1, at(WORDS.old, 'Two'))] }));
		expect(get(one, s('p'))?.passages).toEqual([two.p[0], at(WORDS.old, 'Two')]);
		const same = [place('p', 0, at(WORDS.old, 'Two here.'))];
		expect(get(done(records, placePassages(records, { articleId, passages: same })), s('p'))?.passages).toEqual([
			two.p[1]
		]);
	});

	it('takes words that begin or end elsewhere, or stand in another text, for others', () => {
		const records = versioned({ p: [at(WORDS.old, 'Two'), at(WORDS.old, 'Two here')] });
		const passages = [place('p', 1, at(WORDS.old, 'Two here.'))];
		expect(get(done(records, placePassages(records, { articleId, passages })), s('p'))?.passages).toHaveLength(2);
		const ends = versioned({ p: [at(WORDS.old, 'here.'), at(WORDS.old, 'One')] });
		const whole = [place('p', 1, at(WORDS.old, 'Two here.'))];
		expect(get(done(ends, placePassages(ends, { articleId, passages: whole })), s('p'))?.passages).toHaveLength(2);
		const side: ArgumentRecord = { id: 'text:side', articleId, text: WORDS.old };
		const beside = versioned({ p: [at(WORDS.old, 'Two'), at(WORDS.old, 'One')] }, [side]);
		const there = [place('p', 1, { ...at(WORDS.old, 'Two'), textId: 'text:side' })];
		expect(get(done(beside, placePassages(beside, { articleId, passages: there })), s('p'))?.passages).toHaveLength(2);
	});

	it('leaves hashes alone, and a text that nothing corrects', () => {
		const side: ArgumentRecord = { id: 'text:side', articleId, text: 'Side.' };
		const records = versioned({ p: [{ hashes: [hash(1)] }, { hashes: [hash(1)] }, at(WORDS.old, 'Two')] }, [side]);
		const after = done(records, placePassages(records, { articleId, passages: [place('p', 2, null)] }));
		expect(textsUnder(after, 'p')).toEqual(['hashes', 'hashes']);
		expect(get(after, 'text:side')).not.toBeNull();
	});

	it('leaves an earlier version that another article shows', () => {
		const showing: ArgumentRecord = { id: 'article:b', title: 'B', authorIds: [], textId: 'text:old' };
		const now = correct(versioned(two, [showing]), 'mid');
		const passages = [place('p', 0, null), place('p', 1, null)];
		expect(get(done(now, placePassages(now, { articleId, passages })), 'text:old')).not.toBeNull();
	});

	it('is refused for words that are not there, and for what is not here', () => {
		const records = together(versioned(two), graphIn('b')`r`);
		const wrong = { ...at(WORDS.old, 'Two'), exact: 'Too' };
		expectRefusal(records, placePassages, { articleId, passages: [place('p', 0, wrong)] }, 'passage-mismatch');
		expectRefusal(records, placePassages, { articleId: 'article:x', passages: [] }, 'not-found');
		expectRefusal(records, placePassages, { articleId, passages: [place('r', 0, null)] }, 'other-article');
	});
});

describe('the texts of an article', () => {
	it('that its passages point into are those of its own statements alone', () => {
		const into = { ...at(WORDS.old, 'Two'), textId: 'text:side' as const };
		const records = together(
			versioned({ p: [at(WORDS.old, 'Two'), { hashes: [hash(1)] }], q: [into] }),
			graphIn('b')`r`
		);
		const r = get(records, s('r'));
		if (!r) return expect.fail('no statement');
		records.set(r.id, { ...r, passages: [{ ...into, textId: 'text:other' as const }] });
		expect([...textsPointedInto(records, articleId)]).toEqual(['text:old', 'text:side']);
		expect([...textsPointedInto(graph`p`, articleId)]).toEqual([]);
	});

	it('are the one it shows, then others in force, then earlier versions; and none of another article', () => {
		const texts: ArgumentRecord[] = [
			{ id: 'text:earlier', articleId, text: 'E.' },
			{ id: 'text:b', articleId: 'article:b', text: 'B.' },
			{ id: 'text:side', articleId, text: 'S.', corrects: 'text:earlier' }
		];
		expect(textsOf(versioned({ p: [] }, texts), articleId).map(({ id }) => id)).toEqual([
			'text:old',
			'text:side',
			'text:earlier'
		]);
	});
});
