import { describe, expect, it } from 'vitest';
import { askQuestion, rewordQuestion } from '#argument/commands/ask-question.ts';
import { takePosition } from '#argument/commands/take-position.ts';
import { allOf } from '#argument/records.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, together } from '../../../support/graph-notation.ts';

const MAPS = together(graph`p -> c!`, graphIn('b')`q -> d!`);

function asked() {
	return expectCommand(MAPS, askQuestion, { text: '  Should phones\nbe banned? ' }, 'c!; p -> c');
}
function questionIn(records: ReturnType<typeof asked>) {
	const [question] = allOf(records, 'question');
	if (!question) throw new Error('no question was asked');
	return question;
}

describe('asking a question', () => {
	it('keeps it in one line, as a person’s own', () => {
		expect(questionIn(asked())).toMatchObject({ text: 'Should phones be banned?', status: 'accepted' });
	});

	it('is put to articles, each silent on it until a position is recorded', () => {
		const articleIds = ['article:a', 'article:b'] as const;
		const after = expectCommand(MAPS, askQuestion, { text: 'Ban phones?', articleIds }, 'c!; p -> c');
		expect(allOf(after, 'position').map(({ articleId, stance }) => [articleId, stance])).toEqual([
			['article:a', 'silent'],
			['article:b', 'silent']
		]);
		expectRefusal(MAPS, askQuestion, { text: 'Ban phones?', articleIds: ['article:x'] }, 'not-found');
	});

	it('refuses one without words', () => {
		expectRefusal(MAPS, askQuestion, { text: ' \n' }, 'empty-question');
		const records = asked();
		expectRefusal(records, rewordQuestion, { questionId: questionIn(records).id, text: '' }, 'empty-question');
	});

	it('takes a suggested question over when it is worded anew', () => {
		const records = asked();
		const question = questionIn(records);
		records.set(question.id, { ...question, status: 'suggested' });
		const after = expectCommand(records, rewordQuestion, { questionId: question.id, text: 'Ban them?' }, 'c!; p -> c');
		expect(questionIn(after)).toMatchObject({ text: 'Ban them?', status: 'accepted' });
	});
});

describe('taking a position', () => {
	it('holds one for each article and question: the next takes its place and keeps what it does not name', () => {
		const records = asked();
		const { id: questionId } = questionIn(records);
		const about = { questionId, articleId: 'article:a' } as const;
		const first = { ...about, stance: 'for', note: 'Bans calm.', statementIds: ['statement:c'] } as const;
		const once = expectCommand(records, takePosition, first, 'c!; p -> c');
		const twice = expectCommand(once, takePosition, { ...about, stance: 'mixed' }, 'c!; p -> c');
		expect(allOf(twice, 'position')).toHaveLength(1);
		expect(allOf(twice, 'position')[0]).toMatchObject({
			stance: 'mixed',
			note: 'Bans calm.',
			statementIds: ['statement:c'],
			status: 'accepted'
		});
	});

	it('takes only statements of its own article for its evidence', () => {
		const records = asked();
		const { id: questionId } = questionIn(records);
		const args = { questionId, articleId: 'article:a', stance: 'for', statementIds: ['statement:d'] } as const;
		expectRefusal(records, takePosition, args, 'other-article');
		expectRefusal(records, takePosition, { ...args, statementIds: ['statement:x'] }, 'not-found');
		expectRefusal(MAPS, takePosition, { ...args, statementIds: [] }, 'not-found');
	});
});
