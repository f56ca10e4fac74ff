import { describe, expect, it } from 'vitest';
import { judgeFinding } from '#argument/commands/judge-finding.ts';
import { get } from '#argument/records.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, statementId } from '../../../support/graph-notation.ts';

const articleId = 'article:a' as const;
const about = (...names: string[]) => ({
	articleId,
	code: 'contradicts' as const,
	statementIds: names.map(statementId)
});

describe('judging what was found inside an article', () => {
	it('remembers the last word on each finding, whatever the order of its statements', () => {
		const no = expectCommand(graph`p; q`, judgeFinding, { ...about('p', 'q'), isSo: false }, 'p; q');
		const yes = expectCommand(no, judgeFinding, { ...about('q', 'p'), isSo: true }, 'p; q');
		expect(get(yes, articleId)?.judgedFindings).toEqual([
			{ code: 'contradicts', statementIds: ['q', 'p'].map(statementId), isSo: true }
		]);
	});

	it('is taken back without a trace', () => {
		const no = expectCommand(graph`p; q`, judgeFinding, { ...about('p', 'q'), isSo: false }, 'p; q');
		const back = expectCommand(no, judgeFinding, { ...about('p', 'q'), isSo: null }, 'p; q');
		expect(get(back, articleId)).not.toHaveProperty('judgedFindings');
	});

	it('forgets what was said of statements that are gone', () => {
		const first = expectCommand(graph`p; q; r`, judgeFinding, { ...about('p', 'q'), isSo: false }, 'p; q; r');
		const withoutP = new Map([...first].filter(([id]) => id !== statementId('p')));
		const after = expectCommand(withoutP, judgeFinding, { ...about('q', 'r'), isSo: true }, 'q; r');
		expect(get(after, articleId)?.judgedFindings).toHaveLength(1);
	});

	it('needs statements of the article', () => {
		expectRefusal(graph`p`, judgeFinding, { ...about('p', 'x'), isSo: true }, 'not-found');
	});
});
