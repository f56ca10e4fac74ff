/** `counterpoint evaluate DOC…`: which statements stand, are weakened or fall, and what a verdict on some of them moves. */
import { ArgumentGraph } from '#argument/argument-graph.ts';
import { isIdOf, typeOf, type RecordId, type StatementId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import { sigla } from '#argument/sigla.ts';
import {
	NO_VERDICTS,
	shareVerdicts,
	VERDICTS,
	type Assessment,
	type Judged,
	type Verdict
} from '#evaluate/assessment.ts';
import { carriersOf } from '#evaluate/carriers.ts';
import { reify } from '#evaluate/reify.ts';
import { SEMANTICS_KEYS, type SemanticsKey } from '#evaluate/semantics/by-key.ts';
import { evaluate as evaluateMaps } from '#evaluate/standing.ts';
import { whatMoves } from '#evaluate/what-if.ts';
import { EXIT, filesOf, InputError, nameOf, parse, UsageError, type Command } from '../command.ts';
import { readTogether } from '../foreign-input.ts';
import { asJson } from './evaluate/json.ts';
import { asReport } from './evaluate/report.ts';
import type { Evaluated } from './evaluate/evaluated.ts';

export const evaluate: Command = {
	name: 'evaluate',
	summary: 'say which statements stand, and what moves when some are doubted or rejected',
	usage: `
Usage: counterpoint evaluate DOC… [--reject ID]… [--doubt ID]… [--accept ID]… [--semantics NAME] [--suggested] [--json]

Counts what supports and attacks each statement and says which stand, are weakened or fall. It is about the map, not
about the truth. With a verdict on some statements it says what moves, through which reasons, and what does not.
Of several articles, opposed statements attack each other, and a verdict is shared by statements that say the same.

  --reject ID, --doubt ID, --accept ID
                   a verdict of yours; ID is a statement or step: statement:s1, s1, or its siglum (C2, P6, E1)
                   where there is one article; each option may be repeated
  --semantics NAME qe (quadratic energy, the usual one), dfquad, euler, or grounded (labels without numbers)
  --suggested      count suggestions as well as what a person accepted; done by itself where nothing is accepted
  --json           one JSON document instead: {semantics, count, assessment, settled, articles, moves, steady, carriers}

Exit code: 0 done, 1 a file is no sound document or holds no such ID, 2 wrong usage.

Example: counterpoint evaluate lee-2024.counterpoint.json --reject P2`,
	run: async (args, io) => {
		const { values, positionals } = parse(args, {
			reject: { type: 'string', multiple: true },
			doubt: { type: 'string', multiple: true },
			accept: { type: 'string', multiple: true },
			semantics: { type: 'string' },
			suggested: { type: 'boolean' },
			json: { type: 'boolean' }
		});
		const files = filesOf(positionals, 'the documents to evaluate');
		const semantics = semanticsOf(values.semantics);
		const records = await readTogether(io, files);
		const asked = verdictsIn(files, records, values);
		const evaluated = evaluateRecords(records, semantics, asked, values.suggested === true);
		if (evaluated.graphs.length === 0) throw new InputError(files[0] ?? '-', 'holds no article');
		if (evaluated.count === 'all' && !values.suggested)
			io.stderr(`${files.map(nameOf).join(', ')}: nothing is accepted yet, so suggestions are counted.\n`);
		io.stdout(values.json ? `${JSON.stringify(asJson(evaluated), null, '\t')}\n` : asReport(evaluated));
		return EXIT.done;
	}
};

function semanticsOf(named: string | undefined): SemanticsKey {
	const known = SEMANTICS_KEYS.find((key) => key === (named ?? 'qe'));
	if (!known) throw new UsageError(`There is no semantics “${named}”. Name one of ${SEMANTICS_KEYS.join(', ')}.`);
	return known;
}

function evaluateRecords(
	records: Records,
	semantics: SemanticsKey,
	asked: Assessment,
	withSuggested: boolean
): Evaluated {
	const graphs = allOf(records, 'article').map((article) => new ArgumentGraph(records, article.id));
	const isDraft = !allOf(records, 'statement').some((statement) => statement.status === 'accepted');
	const count = withSuggested || isDraft ? 'all' : 'accepted';
	const alignments = allOf(records, 'alignment');
	const maps = reify(graphs, { count, alignments });
	const before = evaluateMaps(maps, { semantics });
	const assessment = shareVerdicts(asked, alignments);
	const after = assessment.size > 0 ? evaluateMaps(maps, { semantics, assessment }) : before;
	const mains = graphs.flatMap((graph) => graph.mainConclusion()?.id ?? []);
	return {
		records,
		graphs,
		count,
		asked,
		evaluation: after,
		whatIf: asked.size > 0 ? whatMoves(before, after) : null,
		carriers: mains.flatMap((statementId) => {
			const found = carriersOf(maps, statementId, { assessment: asked.size > 0 ? assessment : NO_VERDICTS });
			return found ? [{ statementId, ...found }] : [];
		})
	};
}

function verdictsIn(
	files: readonly string[],
	records: Records,
	values: Partial<Record<Verdict, string[]>>
): Map<Judged, Verdict> {
	const assessment = new Map<Judged, Verdict>();
	for (const verdict of VERDICTS)
		for (const named of values[verdict] ?? []) {
			const id = judgedBy(files, records, named);
			const earlier = assessment.get(id);
			if (earlier !== undefined && earlier !== verdict)
				throw new UsageError(`${named} cannot be both given to --${earlier} and --${verdict}.`);
			assessment.set(id, verdict);
		}
	return assessment;
}

/** The statement or step that an id, the part of it after the colon, or a siglum names. */
function judgedBy(files: readonly string[], records: Records, named: string): Judged {
	const isJudged = (id: string): id is Judged =>
		records.has(id as RecordId) && (isIdOf('statement', id) || isIdOf('inference', id));
	for (const id of [named, `statement:${named}`, `inference:${named}`]) if (isJudged(id)) return id;
	const where = files.map(nameOf).join(', ');
	const bySiglum = allOf(records, 'article').flatMap(({ id }): StatementId[] => {
		const graph = new ArgumentGraph(records, id);
		return [...sigla(graph)].filter(([, siglum]) => siglum === named.toUpperCase()).map(([statementId]) => statementId);
	});
	const [only, second] = bySiglum;
	if (second)
		throw new InputError(where, `several articles have a ${named}: ${bySiglum.join(', ')}. Name one of these.`);
	if (only) return only;
	const isOther = records.has(named as RecordId);
	const wrong = isOther ? `${named} is a record of type ${typeOf(named as RecordId)}` : `there is no “${named}”`;
	throw new InputError(where, `${wrong}; a verdict is passed on a statement (${example(records)}) or a step.`);
}

function example(records: Records): string {
	return allOf(records, 'statement')[0]?.id ?? 'statement:s1';
}
