/** ArticleText: one immutable version of an article's text. Correcting a text makes a new version with a new id. */
import * as v from 'valibot';
import { id, line, MAX_TEXT, type RecordOf } from './schema.ts';

export const textSchema = v.looseObject({
	/** Its slug is a hash of the text (anchoring/text-id.ts), so that two people who open the same words hold the same id. */
	id: id('text'),
	articleId: v.exactOptional(id('article')),
	kind: v.exactOptional(v.picklist(['original', 'retelling'])),
	text: v.pipe(v.string(), v.maxLength(MAX_TEXT, 'at most 20 million characters')),
	/** Where it came from: a file's name, as the user gave it. */
	source: v.exactOptional(line),
	/** The version it corrects, which is kept as long as a passage points into it. */
	corrects: v.exactOptional(id('text'))
});

export type ArticleText = RecordOf<typeof textSchema>;
