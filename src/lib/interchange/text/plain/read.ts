/** Plain text, character for character as it is in the file but for its byte order mark: passages count in it. */
import { decode } from '../encoding/decode.ts';
import { factsFrom } from '../facts.ts';
import { notesOf, unreadable, type TextInput, type TextOrNot } from '../reading.ts';

export async function readPlain({ bytes, name, encoding }: TextInput): Promise<TextOrNot> {
	const decoded = await decode(bytes, encoding === undefined ? {} : { chosen: encoding });
	if (!decoded) return unreadable('not-text');
	const { text, replaced } = decoded;
	return {
		kind: 'text',
		form: 'plain',
		text,
		facts: factsFrom(text, name),
		encoding: decoded.encoding,
		encodingGuessed: decoded.guessed,
		notes: notesOf({ 'replaced-characters': replaced })
	};
}
