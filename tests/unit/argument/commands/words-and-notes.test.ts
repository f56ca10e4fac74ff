import { describe, expect, it } from 'vitest';
import { acceptSuggested } from '#argument/commands/accept-suggested.ts';
import { editArticle } from '#argument/commands/edit-article.ts';
import { replaceWords } from '#argument/commands/replace-words.ts';
import { setNote } from '#argument/commands/set-note.ts';
import { setPassage } from '#argument/commands/set-passage.ts';
import { setSynonyms } from '#argument/commands/set-synonyms.ts';
import { setTags } from '#argument/commands/set-tags.ts';
import { isEmpty } from '#argument/diff.ts';
import { allOf, get, recordsOf, type Records } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import { isRefusal } from '#argument/refusal.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph, inferenceId, statementId, together, withText } from '../../../support/graph-notation.ts';

const articleId = 'article:a' as const;
const s = statementId;

function having(records: Records, name: string, fields: Partial<Statement>): Records {
	const statement = get(records, s(name));
	if (!statement) throw new Error(name);
	return together(records, recordsOf([{ ...statement, ...fields }]));
}

describe('replacing words', () => {
	const search = { words: 'Sentence', matchCase: true, wholeWords: false };
	const args = { statementIds: [s('p'), s('q')], search, replacement: 'Phrase' };

	it('accepts the suggestions it words anew, and leaves alone what does not hold the words', () => {
		const records = having(graph`p? q?`, 'q', { wording: 'Nothing of it.' });
		const after = expectCommand(records, replaceWords, args, 'p; q?');
		expect(get(after, s('p'))?.wording).toBe('Phrase p.');
		const none = replaceWords(records, { ...args, search: { ...search, words: '' } });
		expect(!isRefusal(none) && isEmpty(none)).toBe(true);
	});

	it('is refused for a statement that is not here', () => {
		expect(expectRefusal(graph`p`, replaceWords, args, 'not-found').values).toEqual({ id: s('q') });
		expectRefusal(graph`p`, replaceWords, { ...args, search: { ...search, words: '' } }, 'not-found');
	});
});

describe('what a reader writes beside a statement', () => {
	it('are tags, each once, which accept nothing and go when they are empty', () => {
		const tagged = expectCommand(
			graph`p?`,
			setTags,
			{ statementId: s('p'), tags: [' cost ', 'cost', '', 'safety'] },
			'p?'
		);
		expect(get(tagged, s('p'))?.tags).toEqual(['cost', 'safety']);
		const bare = expectCommand(tagged, setTags, { statementId: s('p'), tags: [' '] }, 'p?');
		expect(get(bare, s('p'))).not.toHaveProperty('tags');
		expectRefusal(graph`p`, setTags, { statementId: s('z'), tags: [] }, 'not-found');
	});

	it.each([
		['attack:x-p', 'x -/> p'],
		['question:q', 'p'],
		['position:o', 'p'],
		['shared-evidence:e', 'p; q'],
		['fact-clash:f', 'p; q']
	] as const)('may be a note on %s', (recordId, notation) => {
		const records = together(
			graph`${notation}`,
			recordsOf([
				{ id: 'question:q', text: 'Is it so?' },
				{ id: 'position:o', questionId: 'question:q', articleId, stance: 'for', statementIds: [] },
				{ id: 'shared-evidence:e', what: 'The census', statementIds: [s('p'), s('q')] },
				{ id: 'fact-clash:f', what: 'The year', statementIds: [s('p'), s('q')], values: ['1', '2'] }
			])
		);
		const after = expectCommand(records, setNote, { recordId, note: 'See the annex.' }, notation);
		expect((after.get(recordId) as { note?: string }).note).toBe('See the annex.');
	});
});

describe('words the reader takes for one', () => {
	const said = (synonyms: readonly (readonly string[])[]) =>
		get(expectCommand(graph`p`, setSynonyms, { articleId, synonyms }, 'p'), articleId)?.synonyms;

	it('are trimmed, said once, and joined however many groups they touch', () => {
		expect(said([[' ban ', 'forbid', 'ban', ' ']])).toEqual([['ban', 'forbid']]);
		expect(
			said([
				['a1', 'b1'],
				['c1', 'd1'],
				['e1', 'f1'],
				['b1', 'c1']
			])
		).toEqual([
			['e1', 'f1'],
			['a1', 'b1', 'c1', 'd1']
		]);
		expect(said([['ban', ' ']])).toBeUndefined();
		expectRefusal(graph`p`, setSynonyms, { articleId: 'article:x', synonyms: [] }, 'not-found');
	});
});

describe('letting a passage begin or end elsewhere', () => {
	const text = withText(graph`p? q`);
	const at = (start: number, end: number, exact: string) => ({ start, end, exact, prefix: '', suffix: '' });
	const set = (index: number, passage: ReturnType<typeof at>, name = 'p') => ({ statementId: s(name), index, passage });

	it('changes that one and accepts a suggestion by it; the same place is no change', () => {
		const after = expectCommand(text, setPassage, set(0, at(0, 8, 'Sentence')), 'p; q');
		expect(get(after, s('p'))?.passages).toEqual([at(0, 8, 'Sentence')]);
		const same = setPassage(text, set(0, at(0, 11, 'Sentence p.')));
		expect(!isRefusal(same) && isEmpty(same)).toBe(true);
		expect(
			get(expectCommand(text, setPassage, set(0, at(1, 11, 'entence p.')), 'p; q'), s('p'))?.passages
		).toHaveLength(1);
	});

	it('leaves the other passages as they are, and is refused onto one of them', () => {
		const two = having(text, 'p', { passages: [at(0, 8, 'Sentence'), at(9, 11, 'p.')] });
		const after = expectCommand(two, setPassage, set(1, at(9, 10, 'p')), 'p; q');
		expect(get(after, s('p'))?.passages).toEqual([at(0, 8, 'Sentence'), at(9, 10, 'p')]);
		expectRefusal(two, setPassage, set(1, at(0, 8, 'Sentence')), 'same-passage');
		const hashes = {
			words: 1,
			letters: 1,
			first: '0'.repeat(8),
			last: '0'.repeat(8),
			whole: '0'.repeat(16),
			before: '',
			after: ''
		};
		const beside = having(text, 'p', { passages: [{ hashes: [hashes] }, at(9, 11, 'p.')] });
		expect(get(expectCommand(beside, setPassage, set(1, at(0, 8, 'Sentence')), 'p; q'), s('p'))?.passages).toHaveLength(
			2
		);
	});

	it('is refused for words that are not there and passages that are not there', () => {
		expectRefusal(text, setPassage, set(0, at(0, 8, 'Sentance')), 'passage-mismatch');
		expect(expectRefusal(text, setPassage, set(1, at(0, 8, 'Sentence')), 'not-found').values).toEqual({
			id: 'statement:p passages[1]'
		});
		expectRefusal(text, setPassage, set(0, at(0, 8, 'Sentence'), 'z'), 'not-found');
	});

	it('into another version of the text is another place', () => {
		const two = together(
			having(text, 'p', { passages: [at(0, 8, 'Sentence'), at(9, 11, 'p.')] }),
			recordsOf([{ id: 'text:b', articleId, text: 'Sentence.' }])
		);
		const there = { ...at(0, 8, 'Sentence'), textId: 'text:b' as const };
		const args = { statementId: s('p'), index: 1, passage: there };
		expect(get(expectCommand(two, setPassage, args, 'p; q'), s('p'))?.passages).toEqual([at(0, 8, 'Sentence'), there]);
	});
});

describe('accepting suggestions', () => {
	it('accepts a question and a position, and what an attack joins', () => {
		const records = together(
			graph`p?; x? -/>? p`,
			recordsOf([
				{ id: 'question:q', text: 'Is it so?', status: 'suggested' },
				{ id: 'position:o', questionId: 'question:q', articleId, stance: 'for', statementIds: [], status: 'suggested' }
			])
		);
		const recordIds = ['question:q', 'position:o', 'attack:x-p'] as const;
		const after = expectCommand(records, acceptSuggested, { recordIds }, 'x -/> p');
		expect([get(after, 'question:q')?.status, get(after, 'position:o')?.status]).toEqual(['accepted', 'accepted']);
	});
});

describe('the facts of an article', () => {
	it('keep every author that is known when others are named', () => {
		const records = together(graph`p -> c`, recordsOf([{ id: 'author:lee', name: 'Ada Lee' }]));
		const facts = { authorIds: ['author:lee', 'author:x'] as const };
		expect(expectRefusal(records, editArticle, { articleId, facts }, 'not-found').values).toEqual({ id: 'author:x' });
		expect(allOf(records, 'inference').map(({ id }) => id)).toEqual([inferenceId('p -> c')]);
	});
});
