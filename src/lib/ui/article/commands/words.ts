/** Commands on words selected in the text: a statement of each role, or more words for the statement in hand. */
import type { Role } from '#argument/records/statement.ts';
import { m } from '#ui/language.svelte.ts';
import type { ArticleCommand } from './command.ts';
import type { CommandId } from './keys.ts';
import { addWords, makeFromWords } from './making.ts';

const make = (id: CommandId, role: Role): ArticleCommand => ({
	id,
	isEnabled: (desk) => desk.editing.canEdit && desk.words !== null,
	run: (desk) => makeFromWords(desk, role, m().commands.labels[id], null)
});

export const WORDS_COMMANDS: readonly ArticleCommand[] = [
	make('words-conclusion', 'conclusion'),
	make('words-premise', 'premise'),
	make('words-evidence', 'evidence'),
	{
		id: 'add-words',
		label: ({ selected, sigla }) =>
			selected ? m().editing.addWordsTo(sigla.get(selected) ?? '') : m().commands.labels['add-words'],
		isEnabled: (desk) => desk.editing.canEdit && desk.words !== null && desk.selected !== null,
		run: addWords
	}
];
