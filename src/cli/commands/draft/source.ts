/** A file's bytes → the article's text and facts, by the readers of interchange/text; why not, as one line. */
import { readText } from '#interchange/text/read.ts';
import type { TextReading, Unreadable } from '#interchange/text/reading.ts';
import { intake } from '#messages/en/import.ts';
import { InputError, readBytes, type Io } from '#cli/command.ts';

export async function readSource(io: Io, file: string): Promise<TextReading> {
	const bytes = await readBytes(io, file);
	const reading = await readText({ name: file === '-' ? '' : file, bytes });
	if (reading.kind === 'unreadable') throw new InputError(file, wrong(reading));
	return reading;
}

function wrong({ reason, form = 'plain' }: Unreadable): string {
	const said = intake.wrong[reason](form);
	return /\. /.test(said) ? `${said}.` : said;
}

/** What a reader of the draft should know of how its text was read; empty where there is nothing. */
export function howRead({ form, encoding, encodingGuessed, notes }: TextReading): string {
	const said = [
		...(form === 'plain' || form === 'markdown' ? [] : [intake.kinds[form]]),
		...(encoding !== null && encoding !== 'utf-8' ? [intake.encoding(encoding, encodingGuessed)] : []),
		...notes.map(({ what, count }) => intake.notes[what](count))
	];
	return said.join(', ');
}
