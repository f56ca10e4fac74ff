/** `counterpoint exercise DOC… --kind …`: from a map, the file a pupil starts from, and the key that stays with the teacher. */
import { randomBytes } from 'node:crypto';
import { textIdOf } from '#anchoring/text-id.ts';
import { slugOf, type ArticleId } from '#argument/ids.ts';
import { allOf, get, type Records } from '#argument/records.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { CHANCE_BYTES, seal } from '#interchange/sealed/seal.ts';
import { practice } from '#messages/en/practice.ts';
import { EXERCISE_KINDS, FEEDBACK_WHEN, type Exercise } from '#practice/files/exercise.ts';
import type { ExerciseKey } from '#practice/files/key.ts';
import { PRACTICE_VERSION } from '#practice/files/part.ts';
import { withinSteps } from '#practice/setting/part-of-map.ts';
import { setExercise } from '#practice/setting/set-exercise.ts';
import { EXIT, filesOf, InputError, parse, UsageError, writeText, type Command } from '../command.ts';
import { soundRecords } from './agree/inputs.ts';
import { questionsOf } from './exercise/questions.ts';

export const exercise: Command = {
	name: 'exercise',
	summary: 'make from a map the file a pupil starts from',
	usage: `
Usage: counterpoint exercise DOC… --kind KIND [options] [-o OUT]

Writes a document that pupils open in Counterpoint, work on and hand in as a file or a code; “counterpoint score DOC
SUBMISSION…” compares what they hand in with DOC. DOC's own map is not in the pupil's file (docs/practice-files.md).

  --kind parts      the text alone: mark conclusions, premises and evidence
  --kind map        the statements are given, shuffled, without role and relation: build the map
  --kind whole      the text alone: the whole map
  --kind missing    the map without what is unsaid and without lone objections and answers: find them
  --kind compare    two articles, and the document with the alignments between them: find what is shared and what clashes
  --kind judge      does it strengthen or weaken; critical questions to the steps that name a scheme
  --title TEXT      instead of the article's
  --instructions TEXT
                    your own words instead of the usual instructions
  --due TEXT        a note by when to hand it in
  --steps N         only the main conclusion and what bears on it over at most N steps (map, missing, judge)
  --no-text         the statements without the article's text (map, missing, compare, judge)
  --hints           the app may ask about the form of the work while it is made
  --points          points are shown with the feedback
  --feedback WHEN   teacher (when you return it, the default), code (the key is in the file, sealed; you tell the code),
                    after (as soon as the work is handed in; the key is then not protected)
  --code CODE       the code to seal with, for --feedback code
  --key OUT         write the teacher's file, with the whole key, to OUT
  -o OUT            write the pupil's file to OUT instead of to standard output

Exit code: 0 done, 1 DOC is no sound document or does not do for this kind, 2 wrong usage.

Example: counterpoint exercise map.counterpoint.json --kind map --key key.counterpoint.json -o exercise.counterpoint.json`,
	run: async (args, io) => {
		const { values, positionals } = parse(args, {
			kind: { type: 'string' },
			title: { type: 'string' },
			instructions: { type: 'string' },
			due: { type: 'string' },
			steps: { type: 'string' },
			'no-text': { type: 'boolean' },
			hints: { type: 'boolean' },
			points: { type: 'boolean' },
			feedback: { type: 'string' },
			code: { type: 'string' },
			key: { type: 'string' },
			output: { type: 'string', short: 'o' }
		});
		const files = filesOf(positionals, 'the map to make an exercise from');
		const kind = EXERCISE_KINDS.find((one) => one === values.kind);
		if (!kind) throw new UsageError(`Name a --kind: ${EXERCISE_KINDS.join(', ')}.`);
		const feedback = FEEDBACK_WHEN.find((one) => one === (values.feedback ?? 'teacher'));
		if (!feedback) throw new UsageError(`--feedback is one of ${FEEDBACK_WHEN.join(', ')}.`);
		if ((feedback === 'code') !== (values.code !== undefined))
			throw new UsageError('--feedback code and --code CODE go together.');
		const steps = values.steps === undefined ? null : Number(values.steps);
		if (steps !== null && !(Number.isInteger(steps) && steps > 0))
			throw new UsageError('--steps is a number from 1 on.');
		const [file = '-'] = files;
		if (files.length > 1 && kind !== 'compare') throw new UsageError('Name one map.');
		const records: Records = new Map(
			(await Promise.all(files.map((one) => soundRecords(io, one)))).flatMap((one) => [...one])
		);
		const articles = allOf(records, 'article').map(({ id }) => id);
		const [articleId] = articles;
		if (articleId === undefined) throw new InputError(file, 'holds no article');
		if (articles.length > (kind === 'compare' ? 2 : 1))
			throw new InputError(file, 'holds several articles; an exercise is made from one, a comparison from two');

		// The same exercise made twice has the same name: what was handed in for it still belongs to it.
		const instructions = [values.instructions ?? practice.instructions[kind]];
		const name = slugOf(textIdOf([...articles, kind, steps, values['no-text'], ...instructions].join('\n'))).slice(
			0,
			12
		);
		const set = setExercise(records, {
			exerciseId: name,
			kind,
			articleIds: articles,
			withText: values['no-text'] !== true,
			...(steps !== null && kind !== 'compare' && { only: withinSteps(records, articleId, steps) }),
			...(kind === 'judge' && { questions: questionsOf(records, articleId) })
		});
		if (typeof set === 'string') throw new InputError(file, practice.noExercise[set]);
		const plain: Exercise = {
			version: PRACTICE_VERSION,
			id: name,
			kind,
			title: values.title ?? titlesOf(records, articles),
			instructions,
			hints: values.hints === true,
			feedback,
			points: values.points === true,
			...(values.due !== undefined && { due: values.due }),
			...(set.items.length > 0 && { items: set.items })
		};
		const exerciseKey: ExerciseKey = {
			version: PRACTICE_VERSION,
			exercise: plain,
			given: set.given,
			...(set.answers.length > 0 && { answers: set.answers })
		};
		const key = documentOf(set.key, { exerciseKey });
		const code = values.code ?? (feedback === 'after' ? randomBytes(6).toString('hex') : null);
		const sealed = code === null ? null : seal(key, code, randomBytes(CHANCE_BYTES));
		const sealedKey = sealed && { ...sealed, ...(feedback === 'after' && code !== null && { code }) };
		if (values.key !== undefined) await writeText(io, values.key, key);
		const own: Exercise = sealedKey ? { ...plain, sealedKey } : plain;
		await writeText(io, values.output ?? null, documentOf(set.records, { exercise: own }));
		return EXIT.done;
	}
};

function documentOf(records: Records, fields: Readonly<Record<string, unknown>>): string {
	return toText(write(records, { withTexts: true, rest: { fields, entries: {} } }).document);
}

function titlesOf(records: Records, articles: readonly ArticleId[]): string {
	return articles.map((id) => get(records, id)?.title ?? '').join(' · ');
}
