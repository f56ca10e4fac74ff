/** Collection: a set of articles on one subject. */
import * as v from 'valibot';
import { id, line, note, type RecordOf } from './schema.ts';

export const collectionSchema = v.looseObject({
	id: id('collection'),
	title: line,
	description: v.exactOptional(note),
	articleIds: v.array(id('article')),
	/** The question a newcomer is shown first. */
	leadQuestionId: v.exactOptional(id('question')),
	licence: v.exactOptional(line)
});

export type Collection = RecordOf<typeof collectionSchema>;
