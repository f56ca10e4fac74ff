/** `counterpoint exercise DOC --kind …`: from a map, the file a pupil starts from; the map itself is the key and stays with the teacher. */
import { allOf } from '#argument/records.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { practice } from '#messages/en/practice.ts';
import { EXERCISE_KINDS, pupilRecords } from '#practice/exercise.ts';
import { EXIT, filesOf, InputError, parse, UsageError, writeText, type Command } from '../command.ts';
import { soundRecords } from './agree/inputs.ts';

export const exercise: Command = {
	name: 'exercise',
	summary: 'make from a map the file a pupil starts from',
	usage: `
Usage: counterpoint exercise DOC --kind parts|map|whole|missing [--instructions TEXT] [--due TEXT] [-o OUT]

Writes a document that pupils open in Counterpoint, work on and save as a file to hand in; “counterpoint score DOC
SUBMISSION…” compares what they hand in with DOC. DOC's own map is not in the pupil's file, neither readable nor sealed.

  --kind parts      the text alone: mark conclusions, premises and evidence
  --kind map        the statements are given without role and relation: build the map
  --kind whole      the text alone: the whole map
  --kind missing    the map without what is unsaid and without lone objections: find them
  --instructions TEXT
                    your own words instead of the usual instructions; they are shown with the text
  --due TEXT        a note by when to hand it in
  -o OUT            write to OUT instead of to standard output

Exit code: 0 done, 1 DOC is no sound document or does not do for this kind, 2 wrong usage.

Example: counterpoint exercise key.counterpoint.json --kind map -o exercise.counterpoint.json`,
	run: async (args, io) => {
		const { values, positionals } = parse(args, {
			kind: { type: 'string' },
			instructions: { type: 'string' },
			due: { type: 'string' },
			output: { type: 'string', short: 'o' }
		});
		const [file, ...more] = filesOf(positionals, 'the map to make an exercise from');
		if (file === undefined || more.length > 0) throw new UsageError('Name one map.');
		const kind = EXERCISE_KINDS.find((one) => one === values.kind);
		if (!kind) throw new UsageError(`Name a --kind: ${EXERCISE_KINDS.join(', ')}.`);
		const records = await soundRecords(io, file);
		const [article, second] = allOf(records, 'article');
		if (!article) throw new InputError(file, 'holds no article');
		if (second) throw new InputError(file, 'holds several articles; an exercise is made from one');
		const instructions = [
			values.instructions ?? practice.instructions[kind],
			...(values.due === undefined ? [] : [practice.due(values.due)])
		];
		const made = pupilRecords(records, article.id, { kind, instructions });
		if (typeof made === 'string') throw new InputError(file, practice.noExercise[made]);
		await writeText(io, values.output ?? null, toText(write(made, { withTexts: true }).document));
		return EXIT.done;
	}
};
