/** `counterpoint agree DOC…`: how far several analyses of the same article agree, and where they part. */
import { agreementOf } from '#practice/agreement-report.ts';
import { analysesIn } from '#practice/analysis.ts';
import { EXIT, filesOf, InputError, nameOf, parse, UsageError, type Command } from '../command.ts';
import { byFolder, namesOf, offeredTexts, soundRecords } from './agree/inputs.ts';
import { asJson } from './agree/json.ts';
import { asReport } from './agree/report.ts';

export const agree: Command = {
	name: 'agree',
	summary: 'say how far several analyses of one article agree, and where they part',
	usage: `
Usage: counterpoint agree DOC DOC… [--by-folder] [--text FILE]… [--all] [--json]

Lays two or more analyses of the same article side by side on its text: the words marked, the role of each sentence and
statement, the main conclusion, and what supports or attacks what. Documents may hold several articles; articles are
matched by their text or its fingerprint, else by their id. Every figure stands with the number of items it rests on.
Agreement is not correctness: read the list of differences before the figures (docs/agreement.md says how each is made).

  --by-folder   the files of one folder are one annotator's: an article each, and all articles are also taken together
  --text FILE   an article's text, where the documents come without it (as hashes); may be repeated
  --all         list all differences instead of the first of each kind
  --json        one JSON document instead: {annotators, articles, pairs, several, alone}

Exit code: 0 done, 1 a file is no sound document or no article is in two of them, 2 wrong usage.

Examples:
  counterpoint agree ada.counterpoint.json ben.counterpoint.json
  counterpoint agree --by-folder ada/*.counterpoint.json ben/*.counterpoint.json`,
	run: async (args, io) => {
		const { values, positionals } = parse(args, {
			'by-folder': { type: 'boolean' },
			text: { type: 'string', multiple: true },
			all: { type: 'boolean' },
			json: { type: 'boolean' }
		});
		const files = filesOf(positionals, 'the documents to compare');
		if (files.length < 2) throw new UsageError('Name two or more documents.');
		const hands =
			values['by-folder'] === true
				? byFolder(files)
				: namesOf(files).map((name, at) => ({ name, files: files.slice(at, at + 1) }));
		if (hands.length < 2)
			throw new UsageError('All files are in one folder: --by-folder needs the files of two or more.');
		const annotators = [];
		for (const { name, files: own } of hands) {
			const analyses = [];
			for (const file of own) analyses.push(...analysesIn(name, await soundRecords(io, file)));
			annotators.push({ name, analyses });
		}
		const agreement = agreementOf(annotators, await offeredTexts(io, values.text ?? []));
		if (agreement.articles.length === 0)
			throw new InputError(
				files.map(nameOf).join(', '),
				'no article is in two of these documents: neither their texts, their fingerprints nor their ids match'
			);
		io.stdout(
			values.json ? `${JSON.stringify(asJson(agreement), null, '\t')}\n` : asReport(agreement, values.all === true)
		);
		return EXIT.done;
	}
};
