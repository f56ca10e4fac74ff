/** Writes the reader's note on a record, or removes it where the note is empty. A note does not accept a suggestion. */
import { Draft, type Edit } from '../command.ts';
import { withField } from '../fields.ts';
import { typeOf, type RecordId, type TypeName } from '../ids.ts';
import type { ArgumentRecord } from '../records.ts';
import { refuse } from '../refusal.ts';

/** The types whose records have a note. */
const NOTED: readonly TypeName[] = [
	'statement',
	'inference',
	'attack',
	'question',
	'position',
	'shared-evidence',
	'fact-clash'
];

export interface SetNote {
	readonly recordId: RecordId;
	readonly note: string;
}

export const setNote: Edit<SetNote> = (records, { recordId, note }) => {
	const record = records.get(recordId) as (ArgumentRecord & { readonly note?: string }) | undefined;
	if (!record) return refuse('not-found', { id: recordId });
	if (!NOTED.includes(typeOf(recordId))) return refuse('no-note', { id: recordId });
	const draft = new Draft(records);
	draft.put(withField(record, 'note', note.trim() === '' ? null : note));
	return draft.finish();
};
