import { describe, expect, it } from 'vitest';
import { textIdOf } from '#anchoring/text-id.ts';
import { check } from '#argument/check.ts';
import type { ArticleId } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { allOf, get, recordsOf, type ArgumentRecord } from '#argument/records.ts';
import { read } from '#interchange/counterpoint/read.ts';
import type { Analysis } from '#practice/analysis.ts';
import { fileNameOf, returned } from '#practice/class/returned.ts';
import { workIn } from '#practice/class/works.ts';
import { feedbackIn } from '#practice/files/feedback.ts';
import type { ExerciseKey } from '#practice/files/key.ts';
import { setExercise } from '#practice/setting/set-exercise.ts';
import { analysis, renamed, TEXT } from '../../../support/analyses.ts';
import { handedIn, KEY, made } from '../../../support/simulated-class.ts';

const { records, rest } = read(handedIn(made('Ada', 'drop s7'), '2026-03-02T10:15Z'));
const found = workIn('ada.json', { records, fields: rest.fields });
if ('fault' in found) throw new Error(found.fault);
const work = { ...found, answers: [{ itemId: 'q1', answer: 'weakens' as const }] };
const said = { whole: 'Well done.', comments: [], points: { got: 12, of: 14 } };
const own = { records: KEY.records, articleId: KEY.articleId, exercise: null };
const options = { title: 'Town', returnedAt: '2026-03-03T08:00Z', key: own, showKey: true, name: 'Ada' };

/** The same words in a text of another author, which goes on after them. */
function withLongerText({ records, articleId, name }: Analysis): Analysis {
	const changed = [...records.values()].flatMap((record): ArgumentRecord[] => {
		if (record.id.startsWith('text:')) return [];
		return [record.id === articleId ? ({ ...record, textId: 'text:river' } as ArgumentRecord) : record];
	});
	const text = { id: 'text:river', articleId, kind: 'original', text: `${TEXT} So much for the river.` } as const;
	return { name, articleId, records: recordsOf([...changed, text]) };
}

describe('feedback that is returned', () => {
	it('brings the work along with its text and its answers, and the key’s map under ids of its own', () => {
		const { records: all, feedback } = returned(work, said, options);
		expect(feedbackIn({ feedback })).toEqual({ value: feedback });
		expect(feedback).toMatchObject({ whole: 'Well done.', points: { got: 12 }, answers: work.answers });
		expect(allOf(all, 'text')).toHaveLength(1);
		const [ofWork] = feedback.workArticleIds;
		const [ofKey] = feedback.keyArticleIds ?? [];
		const count = (id: string | undefined) =>
			allOf(all, 'statement').filter(({ articleId }) => articleId === id).length;
		expect([count(ofWork), count(ofKey)]).toEqual([6, 7]);
	});

	it('gives both authors’ maps and texts where two were compared', () => {
		const town = analysis('town', 's1!; s2 -> s1');
		const river = withLongerText(renamed(analysis('river', 's1!; s2 -> s1; s3 -> s1'), 'river'));
		const ends = ['statement:s1', 'statement:river-s1'] as const;
		const meeting = { id: 'alignment:l', statementIds: ends, relation: 'same', status: 'accepted' } as const;
		const both = new Map([...town.records, ...river.records, [meeting.id, meeting] as const]);
		const articleIds = [town.articleId, river.articleId];
		const set = setExercise(both, { exerciseId: 'x', kind: 'compare', articleIds, withText: true });
		if (typeof set === 'string') throw new Error(set);
		const pairs = {
			...work,
			exerciseId: 'x',
			answers: [],
			records: recordsOf([...set.records.values()].filter(({ id }) => !id.startsWith('text:')))
		};
		const exercise = { version: 1, exercise: { kind: 'compare' }, given: set.given } as ExerciseKey;
		const key = { records: set.key, articleId: town.articleId, exercise };
		const { records: all, feedback } = returned(pairs, said, { ...options, key });
		const sizes = (ids: readonly string[] = []) =>
			ids.map((id) => allOf(all, 'statement').filter(({ articleId }) => articleId === id).length);
		expect(sizes(feedback.keyArticleIds)).toEqual([2, 3]);
		expect(sizes(feedback.workArticleIds)).toEqual([2, 3]);
		const textsOf = (ids: readonly ArticleId[] = []) => ids.map((id) => get(all, id)?.textId);
		expect(textsOf(feedback.workArticleIds)).toEqual([textIdOf(TEXT), 'text:river']);
		expect(textsOf(feedback.keyArticleIds)).toEqual([textIdOf(TEXT), 'text:river']);
		// A pupil's device takes what is the work's, and its texts with it.
		expect(allOf(all, 'text').map(({ articleId }) => articleId)).toEqual(feedback.workArticleIds);
		expect(check(all).filter(isError)).toEqual([]);
	});

	it('leaves the key out where it is not to be shown', () => {
		const { feedback, records: all } = returned(work, said, { ...options, showKey: false });
		expect(feedback).not.toHaveProperty('keyArticleIds');
		expect(allOf(all, 'statement')).toHaveLength(6);
	});

	it('has a file name that every system takes, each once', () => {
		expect(fileNameOf('Lea Özil / 7b')).toBe('Lea-Özil-7b');
		expect(fileNameOf('ada', new Set(['ada', 'ada-2']))).toBe('ada-3');
		expect(fileNameOf('…')).toBe('work');
	});
});
