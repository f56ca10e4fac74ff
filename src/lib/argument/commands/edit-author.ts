/** Changes what is known of an author; every article that names them shows it. */
import { oneName } from '../byline.ts';
import { Draft, type Edit } from '../command.ts';
import { withField } from '../fields.ts';
import type { AuthorId } from '../ids.ts';
import { get } from '../records.ts';
import { refuse } from '../refusal.ts';

export interface EditAuthor {
	readonly authorId: AuthorId;
	readonly name: string;
	/** Empty takes it away. */
	readonly role: string;
	/** One to three letters for the badge; empty leaves them to be made from the name. */
	readonly badge: string;
}

export const editAuthor: Edit<EditAuthor> = (records, { authorId, ...args }) => {
	const author = get(records, authorId);
	if (!author) return refuse('not-found', { id: authorId });
	const [name, role, badge] = [oneName(args.name), oneName(args.role), oneName(args.badge)];
	if (name === '') return refuse('empty-name');
	const draft = new Draft(records);
	draft.put(withField(withField({ ...author, name }, 'role', role || null), 'badge', badge || null));
	return draft.finish();
};
