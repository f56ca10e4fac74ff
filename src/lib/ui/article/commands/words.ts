/** Commands on words selected in the text: a statement of each role, or more words for the statement in hand. */
import type { Role } from '#argument/records/statement.ts';
import { commandWords, editingWords } from '#ui/article/words.ts';
import { addText, correctTheText, putPassagesRight } from '../correct/open.ts';
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
	},
	{
		id: 'add-text',
		isEnabled: ({ editing, texts }) => editing.canEdit && texts.length === 0,
		run: (desk) => void addText(desk)
	},
	{
		id: 'correct-text',
		isEnabled: ({ editing, text, earlier }) => editing.canEdit && text !== null && !earlier.has(text.id),
		run: (desk) => void correctTheText(desk)
	},
	{
		id: 'put-right',
		isEnabled: ({ editing, hasWaiting }) => editing.canEdit && hasWaiting,
		run: (desk) => void putPassagesRight(desk)
	}
];
