/** Adds an author, whether or not an article names them yet. */
import { oneName } from '../byline.ts';
import { Draft, type Command } from '../command.ts';
import { refuse } from '../refusal.ts';

export interface AddAuthor {
	readonly name: string;
	/** What the source says of them. */
	readonly role?: string;
}

export const addAuthor: Command<AddAuthor> = (records, args, ids) => {
	const [name, role] = [oneName(args.name), oneName(args.role ?? '')];
	if (name === '') return refuse('empty-name');
	const draft = new Draft(records);
	draft.put({ id: draft.freshId('author', ids), name, ...(role !== '' && { role }) });
	return draft.finish();
};
