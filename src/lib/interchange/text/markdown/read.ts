/** Markdown → its running text, with the facts its head gives. */
import { dateOf } from '../dates.ts';
import { decode } from '../encoding/decode.ts';
import { factsFrom } from '../facts.ts';
import { notesOf, unreadable, type TextFacts, type TextInput, type TextOrNot } from '../reading.ts';
import { isSectionLabel } from '../titles.ts';
import { textOfMarkdown } from './running-text.ts';

export async function readMarkdown({ bytes, name, encoding }: TextInput): Promise<TextOrNot> {
	const decoded = await decode(bytes, encoding === undefined ? {} : { chosen: encoding });
	if (!decoded) return unreadable('not-text');
	const { text, title, fields } = textOfMarkdown(decoded.text.replace(/^\ufeff/, ''));
	return {
		kind: 'text',
		form: 'markdown',
		text,
		facts: {
			...factsFrom(text, name),
			...(title === null || isSectionLabel(title) ? {} : { title }),
			...factsIn(fields)
		},
		encoding: decoded.encoding,
		encodingGuessed: decoded.guessed,
		notes: notesOf({ 'replaced-characters': decoded.replaced })
	};
}

function factsIn(fields: ReadonlyMap<string, string>): TextFacts {
	const said = (...names: string[]) => names.map((name) => fields.get(name)).find((value) => value !== undefined);
	const title = said('title', 'headline');
	const author = said('author', 'authors', 'by');
	const publication = said('publication', 'source', 'publisher', 'journal', 'site');
	const publishedOn = dateOf(said('date', 'published', 'publishedon', 'published_on', 'year'));
	const url = said('url', 'link', 'canonical');
	return {
		...(title !== undefined && { title }),
		...(author !== undefined && { author }),
		...(publication !== undefined && { publication }),
		...(publishedOn !== null && { publishedOn }),
		...(url !== undefined && { url })
	};
}
