import { describe, expect, it } from 'vitest';
import { allOf } from '#argument/records.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { fileNameOf, returned } from '#practice/class/returned.ts';
import { workIn } from '#practice/class/works.ts';
import { feedbackIn } from '#practice/files/feedback.ts';
import { handedIn, KEY, made } from '../../../support/simulated-class.ts';

const { records, rest } = read(handedIn(made('Ada', 'drop s7'), '2026-03-02T10:15Z'));
const found = workIn('ada.json', { records, fields: rest.fields });
if ('fault' in found) throw new Error(found.fault);
const work = { ...found, answers: [{ itemId: 'q1', answer: 'weakens' as const }] };
const said = { whole: 'Well done.', comments: [], points: { got: 12, of: 14 } };
const options = { title: 'Town', returnedAt: '2026-03-03T08:00Z', key: KEY, showKey: true, name: 'Ada' };

describe('feedback that is returned', () => {
	it('brings the work along with its text and its answers, and the key’s map under ids of its own', () => {
		const { records: all, feedback } = returned(work, said, options);
		expect(feedbackIn({ feedback })).toEqual({ value: feedback });
		expect(feedback).toMatchObject({ whole: 'Well done.', points: { got: 12 }, answers: work.answers });
		expect(allOf(all, 'text')).toHaveLength(1);
		const [own] = feedback.workArticleIds;
		const [ofKey] = feedback.keyArticleIds ?? [];
		const count = (id: string | undefined) =>
			allOf(all, 'statement').filter(({ articleId }) => articleId === id).length;
		expect([count(own), count(ofKey)]).toEqual([6, 7]);
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
