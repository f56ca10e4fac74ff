/** Two articles and all that spans them, with markup that would run in every field a person can write into. */
import { describe as passageAt } from '#anchoring/describe.ts';
import { allOf, recordsOf, type ArgumentRecord } from '#argument/records.ts';
import type { Statement } from '#argument/records/statement.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { graphIn, statementId, together } from '../../support/graph-notation.ts';
import { across, AUTHORS, KIM, LEE } from '../../support/store-fixtures.ts';

const RUN = 'document.documentElement.dataset.ran=1';
/** Breaks out of an element, an attribute, a script, a comment, a style and an address. */
export const MARKUP = `"'--></title></style></script><script>${RUN}</script><img src=x onerror="${RUN}"><svg onload="${RUN}"></svg>{@html 1}`;

const words = (what: string) => `${what} ${MARKUP}`;

function withMarkup(record: ArgumentRecord): ArgumentRecord {
	const fields: Record<string, unknown> = { ...record };
	for (const [name, value] of Object.entries(WORDED)) {
		if (name in record || value.always.includes(record.id.slice(0, record.id.indexOf(':')))) fields[name] = value.words;
	}
	return fields as unknown as ArgumentRecord;
}

/** Fields of words: those that are there get the markup, some are put in where they may stand. */
const WORDED: Record<string, { readonly words: unknown; readonly always: readonly string[] }> = {
	title: { words: words('Title'), always: [] },
	description: { words: words('Description'), always: ['collection'] },
	licence: { words: words('Licence'), always: ['collection'] },
	name: { words: words('Name'), always: [] },
	badge: { words: '<b>', always: [] },
	publication: { words: words('Weekly'), always: ['article'] },
	dateNote: { words: words('Date'), always: ['article'] },
	url: { words: `javascript:${RUN}//${MARKUP}`, always: ['article'] },
	notes: { words: [words('Notes')], always: ['article'] },
	synonyms: { words: [[words('one'), words('two')]], always: ['article'] },
	source: { words: words('file.txt'), always: ['text'] },
	note: { words: words('Note'), always: ['statement', 'inference', 'attack', 'question', 'position'] },
	tags: { words: [words('tag')], always: ['statement'] },
	foreignId: { words: words('id'), always: ['statement'] },
	scheme: { words: words('Scheme'), always: ['inference'] },
	question: { words: words('Is it so?'), always: ['attack'] },
	why: { words: words('Because'), always: ['alignment', 'statement'] }
};

/** One article of the notation, its text full of markup between and inside the sentences that its statements rest on. */
function article(name: 'lee' | 'kim', notation: string): Map<ArgumentRecord['id'], ArgumentRecord> {
	const id = name === 'lee' ? LEE : KIM;
	const parts = [notation];
	const records = graphIn(name)(Object.assign(parts, { raw: parts }) as unknown as TemplateStringsArray);
	const statements = allOf(records, 'statement');
	const sentence = ({ id: own }: Statement) => `In ${own} stands ${MARKUP} in 2019.`;
	const text = statements.map(sentence).join('\n\n');
	const textId = `text:${name}` as const;
	for (const statement of statements) {
		// What the author leaves unsaid has no words in the text.
		if (statement.implicit) records.set(statement.id, { ...statement, wording: sentence(statement) });
		if (statement.implicit) continue;
		const start = text.indexOf(sentence(statement));
		const passages = [passageAt(text, { start, end: start + sentence(statement).length })];
		records.set(statement.id, { ...statement, wording: sentence(statement), passages });
	}
	const author = name === 'lee' ? 'author:ada' : 'author:bo';
	records.set(id, { id, title: 'T', authorIds: [author], language: 'en', textId, textKind: 'original' });
	records.set(textId, { id: textId, articleId: id, kind: 'original', text });
	return records;
}

export function markupEverywhere(): string {
	const found = recordsOf([
		{ id: 'shared-evidence:e', what: 'x', statementIds: [statementId('e1'), statementId('k1')], note: 'x' },
		{
			id: 'fact-clash:f',
			what: 'x',
			statementIds: [statementId('p1'), statementId('k1')],
			values: ['1', '2'],
			note: 'x'
		}
	]);
	const all = together(
		AUTHORS,
		article('lee', 'c!; p1 p2 -> c; e1 -> p1; x^ -/> c; s? -> c'),
		article('kim', 'k!; k1 -> k; k2*'),
		across(),
		found
	);
	const records = recordsOf([...all.values()].map(withMarkup));
	const question = records.get('question:ban');
	if (question) records.set(question.id, { ...question, text: words('Should it?') } as ArgumentRecord);
	const clash = records.get('fact-clash:f');
	if (clash) records.set(clash.id, { ...clash, what: MARKUP, values: [MARKUP, MARKUP] } as ArgumentRecord);
	return toText(write(records, { withTexts: true }).document);
}
