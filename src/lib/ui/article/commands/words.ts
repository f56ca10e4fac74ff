/** Commands on words selected in the text: a statement of each role, or more words for the statement in hand. */
import type { Role } from '#argument/records/statement.ts';
import { commandWords, editingWords } from '#ui/article/words.ts';
import type { ArticleCommand } from './command.ts';
import type { CommandId } from './keys.ts';
import { addWords, makeFromWords } from './making.ts';

const make = (id: CommandId, role: Role): ArticleCommand => ({
	id,
	isEnabled: (desk) => desk.editing.canEdit && desk.words !== null,
	run: (desk) => makeFromWords(desk, role, commandWords().labels[id], null)
});

export const WORDS_COMMANDS: readonly ArticleCommand[] = [
	make('words-conclusion', 'conclusion'),
	make('words-premise', 'premise'),
	make('words-evidence', 'evidence'),
	{
		id: 'add-words',
		label: ({ selected, sigla }) =>
			selected ? editingWords().addWordsTo(sigla.get(selected) ?? '') : commandWords().labels['add-words'],
		isEnabled: (desk) => desk.editing.canEdit && desk.words !== null && desk.selected !== null,
		run: addWords
	}
];
