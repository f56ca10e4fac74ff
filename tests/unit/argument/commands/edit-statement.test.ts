import { describe, expect, it } from 'vitest';
import { rewordStatement } from '#argument/commands/reword-statement.ts';
import { setMainConclusion } from '#argument/commands/set-main-conclusion.ts';
import { setNote } from '#argument/commands/set-note.ts';
import { setRole } from '#argument/commands/set-role.ts';
import { setVoice } from '#argument/commands/set-voice.ts';
import { isEmpty } from '#argument/diff.ts';
import { get } from '#argument/records.ts';
import { isRefusal } from '#argument/refusal.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, graphIn, together } from '../../../support/graph-notation.ts';

const statementId = 'statement:p';
const articleId = 'article:a';

describe('rewording a statement', () => {
	it('changes the wording and accepts a suggestion', () => {
		const after = expectCommand(graph`p? q`, rewordStatement, { statementId, wording: ' Reworded. ' }, 'p; q');
		expect(get(after, statementId)?.wording).toBe('Reworded.');
	});

	it('into the same words is no change', () => {
		const diff = rewordStatement(graph`p`, { statementId, wording: 'Sentence p.' });
		expect(!isRefusal(diff) && isEmpty(diff)).toBe(true);
	});

	it('is refused where no words are left, or there is no such statement', () => {
		expectRefusal(graph`p`, rewordStatement, { statementId, wording: ' ' }, 'empty-wording');
		expectRefusal(graph`q`, rewordStatement, { statementId, wording: 'P.' }, 'not-found');
	});
});

describe('setting a role', () => {
	it('accepts a suggestion by that', () => {
		expectCommand(graph`p? q`, setRole, { statementId, role: 'conclusion' }, 'p=c; q');
	});

	it('keeps a kind of evidence only for evidence', () => {
		const dated = expectCommand(graph`p`, setRole, { statementId, role: 'evidence', evidenceKind: 'date' }, 'p=e');
		expect(get(dated, statementId)?.evidenceKind).toBe('date');
		const still = expectCommand(dated, setRole, { statementId, role: 'evidence' }, 'p=e');
		expect(get(still, statementId)?.evidenceKind).toBe('date');
		const none = expectCommand(dated, setRole, { statementId, role: 'evidence', evidenceKind: null }, 'p=e');
		expect(get(none, statementId)).not.toHaveProperty('evidenceKind');
		const premise = expectCommand(dated, setRole, { statementId, role: 'premise' }, 'p');
		expect(get(premise, statementId)).not.toHaveProperty('evidenceKind');
		expectRefusal(graph`p`, setRole, { statementId, role: 'premise', evidenceKind: 'date' }, 'kind-without-evidence');
	});

	it('AR11 of the main conclusion to another one makes it main no more', () => {
		expectCommand(graph`q -> p!`, setRole, { statementId, role: 'premise' }, 'p=p; q -> p');
	});
});

describe('marking the main conclusion', () => {
	it('AR10 takes the mark from the former one, which stays a conclusion', () => {
		expectCommand(
			graph`p -> c!; q -> d`,
			setMainConclusion,
			{ articleId, statementId: 'statement:d' },
			'd!; p -> c; q -> d'
		);
	});

	it('makes it a conclusion, and accepts it', () => {
		expectCommand(graph`p?`, setMainConclusion, { articleId, statementId }, 'p!');
	});

	it('can be taken away', () => {
		expectCommand(graph`p -> c!`, setMainConclusion, { articleId, statementId: null }, 'p -> c');
	});

	it('leaves other articles alone', () => {
		const two = together(graph`p -> c!`, graphIn('b')`q -> d!`);
		expectCommand(two, setMainConclusion, { articleId, statementId }, 'p!; p -> c');
		expectRefusal(two, setMainConclusion, { articleId, statementId: 'statement:d' }, 'other-article');
		expectRefusal(two, setMainConclusion, { articleId, statementId: 'statement:x' }, 'not-found');
	});
});

describe('setting the voice', () => {
	it('says whose view it is', () => {
		const reported = expectCommand(graph`p? q`, setVoice, { statementId, voice: 'reported' }, 'p^; q');
		expectCommand(reported, setVoice, { statementId, voice: 'own' }, 'p; q');
		expectRefusal(graph`q`, setVoice, { statementId, voice: 'own' }, 'not-found');
	});
});

describe('writing a note', () => {
	it('keeps it, and removes it where it is empty', () => {
		const noted = expectCommand(graph`p -> c`, setNote, { recordId: 'inference:p-c', note: 'weak?' }, 'p -> c');
		expect(get(noted, 'inference:p-c')?.note).toBe('weak?');
		const bare = expectCommand(noted, setNote, { recordId: 'inference:p-c', note: ' ' }, 'p -> c');
		expect(get(bare, 'inference:p-c')).not.toHaveProperty('note');
	});

	it('leaves a suggestion a suggestion', () => {
		expectCommand(graph`p?`, setNote, { recordId: statementId, note: 'is it so?' }, 'p?');
	});

	it('is refused where a record has no place for one', () => {
		expectRefusal(graph`p`, setNote, { recordId: articleId, note: 'long' }, 'no-note');
		expectRefusal(graph`p`, setNote, { recordId: 'statement:x', note: 'long' }, 'not-found');
		expectRefusal(graph`p`, setNote, { recordId: statementId, note: 'n'.repeat(20_001) }, 'invalid');
	});
});
