/** The authors that a byline's names stand for: one whose name is known means that author, every other becomes a new one. */
import type { Draft } from './command.ts';
import type { AuthorId, IdSource } from './ids.ts';
import type { Author } from './records/author.ts';

export function authorsNamed(
	draft: Draft,
	known: readonly Author[],
	names: readonly string[],
	ids: IdSource
): readonly AuthorId[] {
	const byName = new Map(known.map((author) => [nameKey(author.name), author]));
	const authorIds: AuthorId[] = [];
	for (const given of names) {
		const name = oneName(given);
		if (name === '') continue;
		const author = byName.get(nameKey(name)) ?? { id: draft.freshId('author', ids), name };
		// An author known from elsewhere comes along whole, so that nothing of what is known of them is lost.
		if (!draft.get(author.id)) draft.put(author);
		byName.set(nameKey(name), author);
		if (!authorIds.includes(author.id)) authorIds.push(author.id);
	}
	return authorIds;
}

/** White space as a name has it. */
export function oneName(name: string): string {
	return name.trim().replace(/\s+/g, ' ');
}

function nameKey(name: string): string {
	return name.normalize('NFKC').toLowerCase();
}
