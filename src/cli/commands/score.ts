/** `counterpoint score KEY SUBMISSION…`: pupils' maps against a key, each explained in words, and what the class made of the article. */
import { atOnce, scoring } from '#practice/class/class-on-key.ts';
import { classResults } from '#practice/score/class-results.ts';
import { EXIT, filesOf, InputError, nameOf, parse, UsageError, type Command } from '../command.ts';
import { offeredTexts } from './agree/inputs.ts';
import { asCsv, asJson, asReport } from './score/report.ts';
import { answeredText } from './score/answered.ts';
import { isAnswered, keyFrom, sortOut } from './score/submissions.ts';

export const score: Command = {
	name: 'score',
	summary: 'score pupils’ maps against a key, and say why in words',
	usage: `
Usage: counterpoint score KEY SUBMISSION… [--also DOC]… [--text FILE]… [--all] [--csv | --json]

Compares each submission with KEY, a map of the same article: the main conclusion, the statements and their roles, what
supports or attacks what. Says in words what is there, what is there otherwise, and what is missing. One point for each
thing in the key, half where it is there otherwise; what is there beyond the key costs nothing (docs/agreement.md).
KEY may be a key's file: then pupils are called as they signed, of each the latest hand-in counts, and who was late is said.
Where the exercise is answered and not mapped (judge, compare), it is counted question by question, or pair by pair.
Submissions that are damaged, of another article or handed in twice are sorted out and listed; the others are scored.

  --also DOC    another map that is also right; what agrees with it counts like the key's, for every submission
  --text FILE   the article's text, where the maps come without it; may be repeated
  --all         all remarks instead of the first for each submission
  --csv         a table, one row for each submission
  --json        one JSON document: {submissions, class, sortedOut}

Exit code: 0 done, 1 KEY is no sound document, or a submission could not be scored, 2 wrong usage.

Example: counterpoint score key.counterpoint.json class/*.counterpoint.json --csv > class.csv`,
	run: async (args, io) => {
		const { values, positionals } = parse(args, {
			also: { type: 'string', multiple: true },
			text: { type: 'string', multiple: true },
			all: { type: 'boolean' },
			csv: { type: 'boolean' },
			json: { type: 'boolean' }
		});
		const [keyFile, ...files] = filesOf(positionals, 'the key and the submissions');
		if (keyFile === undefined || files.length === 0) throw new UsageError('Name the key and at least one submission.');
		if (values.csv && values.json) throw new UsageError('--csv and --json do not go together.');
		const key = await keyFrom(io, keyFile);
		if (isAnswered(key) && (values.also ?? []).length > 0)
			throw new UsageError('--also is for maps: this key is of an exercise that is answered.');
		const also = await sortOut(io, values.also ?? [], key);
		const [notAlso] = also.sortedOut;
		if (notAlso) throw new InputError(notAlso.file, notAlso.why);
		const { submissions, sortedOut } = await sortOut(io, files, key);
		for (const { file, why } of sortedOut) io.stderr(`${nameOf(file)}: ${why}\n`);
		const late = submissions.filter((one) => one.late).map(({ analysis }) => analysis.name);
		if (late.length > 0) io.stderr(`handed in late: ${late.join(', ')}\n`);
		const as = values.csv ? 'csv' : values.json ? 'json' : 'report';
		const ofAnswers = answeredText(
			key,
			submissions.map(({ work }) => work),
			sortedOut,
			as
		);
		if (ofAnswers !== null) {
			io.stdout(ofAnswers);
			return sortedOut.length > 0 ? EXIT.wrongInput : EXIT.done;
		}
		const readings = also.submissions.map(({ analysis }, at) => ({ ...analysis, name: `also ${at}\n` }));
		const { side, scores } = atOnce(
			scoring(
				key,
				readings,
				submissions.map(({ analysis }) => analysis),
				await offeredTexts(io, values.text ?? [])
			)
		);
		const results = classResults(side, scores);
		if (values.csv) io.stdout(asCsv(scores, sortedOut));
		else if (values.json) io.stdout(`${JSON.stringify(asJson(scores, results, sortedOut), null, '\t')}\n`);
		else io.stdout(asReport(scores, results, values.all === true));
		return sortedOut.length > 0 ? EXIT.wrongInput : EXIT.done;
	}
};
