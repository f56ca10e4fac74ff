/** Files handed in, sorted out: those that can be scored, and for each other one why not: damaged, of another article, handed in twice. */
import { bySameArticle, analysesIn, type Analysis } from '#practice/analysis.ts';
import { InputError, type Io } from '#cli/command.ts';
import { namesOf, soundRecords } from '../agree/inputs.ts';

export interface Submission {
	readonly file: string;
	readonly analysis: Analysis;
}

export interface SortedOut {
	readonly file: string;
	readonly kind: 'damaged' | 'foreign' | 'double';
	readonly why: string;
}

export async function sortOut(io: Io, files: readonly string[], key: Analysis) {
	const names = namesOf(files);
	const submissions: Submission[] = [];
	const sortedOut: SortedOut[] = [];
	const seen = new Map<string, string>();
	for (const [at, file] of files.entries()) {
		const records = await soundRecords(io, file).catch((fault: unknown) => {
			if (!(fault instanceof InputError)) throw fault;
			sortedOut.push({ file, kind: 'damaged', why: fault.wrong });
			return null;
		});
		if (!records) continue;
		const group = bySameArticle([[key], analysesIn(names[at] ?? file, records)]).find(
			({ analyses }) => analyses.length > 1
		);
		const analysis = group?.analyses[1];
		if (!analysis) {
			sortedOut.push({ file, kind: 'foreign', why: 'holds no map of the key’s article' });
			continue;
		}
		const content = JSON.stringify([...records.values()]);
		const twin = seen.get(content);
		if (twin !== undefined) sortedOut.push({ file, kind: 'double', why: `is the same as ${twin}, which is counted` });
		else {
			seen.set(content, file);
			submissions.push({ file, analysis });
		}
	}
	return { submissions, sortedOut };
}
