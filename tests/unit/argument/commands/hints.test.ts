import { describe, expect, it } from 'vitest';
import { bringBackHints, dismissHint } from '#argument/commands/dismiss-hint.ts';
import { setSynonyms } from '#argument/commands/set-synonyms.ts';
import { get } from '#argument/records.ts';
import { expectCommand, expectRefusal } from '../../../support/expect-command.ts';
import { graph } from '../../../support/graph-notation.ts';

const articleId = 'article:a';

describe('dismissing hints', () => {
	it('remembers each once, and forgets those about what is gone', () => {
		const first = { articleId, key: 'no-source statement:p 12ab', about: 'statement:p' } as const;
		const once = expectCommand(graph`p; q`, dismissHint, first, 'p; q');
		const twice = expectCommand(once, dismissHint, first, 'p; q');
		expect(get(twice, articleId)?.dismissedHints).toEqual([first.key]);
		const withoutP = new Map([...twice].filter(([id]) => id !== 'statement:p'));
		const second = { articleId, key: 'no-source statement:q 34cd', about: 'statement:q' } as const;
		const after = expectCommand(withoutP, dismissHint, second, 'q');
		expect(get(after, articleId)?.dismissedHints).toEqual([second.key]);
	});

	it('is taken back for all of them at once', () => {
		const args = { articleId, key: 'long-step statement:p 0', about: 'statement:p' } as const;
		const after = expectCommand(expectCommand(graph`p`, dismissHint, args, 'p'), bringBackHints, { articleId }, 'p');
		expect(get(after, articleId)).not.toHaveProperty('dismissedHints');
	});

	it('is refused about what is not here', () => {
		expectRefusal(graph`p`, dismissHint, { articleId, key: 'x', about: 'statement:q' }, 'not-found');
	});
});

describe('holding words to mean the same', () => {
	it('joins groups that share a word, and leaves out groups of one', () => {
		const synonyms = [['ban', 'forbid'], ['alone'], ['forbid', 'prohibit']];
		const after = expectCommand(graph`p`, setSynonyms, { articleId, synonyms }, 'p');
		expect(get(after, articleId)?.synonyms).toEqual([['ban', 'forbid', 'prohibit']]);
		const none = expectCommand(after, setSynonyms, { articleId, synonyms: [] }, 'p');
		expect(get(none, articleId)).not.toHaveProperty('synonyms');
	});
});
