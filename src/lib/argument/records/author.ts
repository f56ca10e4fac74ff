/** Author: who wrote an article, as the article names them. */
import * as v from 'valibot';
import { id, line, type RecordOf } from './schema.ts';

export const authorSchema = v.looseObject({
	id: id('author'),
	/** The name the source gives; a role where it gives no name. */
	name: line,
	/** What the source says of them: office, occupation, institution. */
	role: v.exactOptional(line),
	/** One or two letters that stand for the author on badges. */
	badge: v.exactOptional(v.pipe(v.string(), v.minLength(1), v.maxLength(3)))
});

export type Author = RecordOf<typeof authorSchema>;
