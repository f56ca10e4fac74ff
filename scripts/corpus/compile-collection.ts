/** What spans the articles of the corpus: its reading → a Counterpoint document of questions, positions and alignments. */
import * as v from 'valibot';
import { idOf, type ArticleId, type StatementId } from '#argument/ids.ts';
import { isError, oneLine } from '#argument/problems.ts';
import { recordsOf, type ArgumentRecord, type Records } from '#argument/records.ts';
import { RELATIONS, STANCES } from '#argument/records/across.ts';
import { explainProblem } from '#interchange/counterpoint/format-problems.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import type { Compiled } from './compile-article.ts';

/** A statement of an article: `slug#s1`. */
const statement = v.pipe(v.string(), v.regex(/^[a-z0-9-]+#s\d+$/, 'a statement like "slug#s1"'));
const note = v.nullish(v.string(), null);

const collectionReadingSchema = v.strictObject({
	collection: v.strictObject({
		slug: v.string(),
		title: v.string(),
		description: v.string(),
		articles: v.array(v.string()),
		leadQuestion: v.string(),
		licence: v.string(),
		orderNote: note
	}),
	questions: v.array(v.strictObject({ key: v.string(), text: v.string(), note })),
	positions: v.array(
		v.strictObject({
			question: v.string(),
			article: v.string(),
			stance: v.picklist(STANCES),
			statements: v.array(statement),
			note
		})
	),
	alignments: v.array(v.strictObject({ a: statement, b: statement, relation: v.picklist(RELATIONS), why: v.string() })),
	cruxes: v.array(
		v.strictObject({
			question: v.string(),
			statements: v.array(statement),
			articles: v.array(v.string()),
			why: v.string()
		})
	),
	sharedEvidence: v.array(v.strictObject({ what: v.string(), statements: v.array(statement), note })),
	factClashes: v.array(
		v.strictObject({ what: v.string(), statements: v.array(statement), values: v.array(v.string()), note })
	)
});

type CollectionReading = v.InferOutput<typeof collectionReadingSchema>;

/** `articles` are the records of all articles the collection speaks of. */
export function compileCollection(input: unknown, articles: readonly Records[]): Compiled {
	const reading = v.parse(collectionReadingSchema, input);
	const records = recordsOf(acrossRecords(reading));
	const text = toText(write(records, { withTexts: true }).document);
	const known = new Map([...articles.flatMap((one) => [...one]), ...records]);
	const problems = read(text, { known })
		.problems.filter(isError)
		.map((problem) => `${oneLine(problem.where)}: ${problem.rule}: ${explainProblem(problem)}`);
	const { questions, positions, alignments, cruxes, sharedEvidence, factClashes } = reading;
	const report = [
		`${questions.length} questions`,
		`${positions.length} positions`,
		`${alignments.length} alignments`,
		`${cruxes.length} cruxes`,
		`${sharedEvidence.length} facts in common`,
		`${factClashes.length} clashes of fact`
	].join(', ');
	return { records, text, report, problems };
}

function acrossRecords(reading: CollectionReading): ArgumentRecord[] {
	const { collection } = reading;
	const name = (key: string | number) => `${collection.slug}-${key}`;
	const article = (slug: string): ArticleId => idOf('article', slug);
	const noted = (words: string | null) => (words ? { note: words } : {});
	return [
		{
			id: idOf('collection', collection.slug),
			title: collection.title,
			description: [collection.description, collection.orderNote].filter(Boolean).join('\n\n'),
			articleIds: collection.articles.map(article),
			leadQuestionId: idOf('question', name(collection.leadQuestion)),
			licence: collection.licence
		},
		...reading.questions.map((question) => ({
			id: idOf('question', name(question.key)),
			text: question.text,
			collectionId: idOf('collection', collection.slug),
			status: 'accepted' as const,
			...noted(question.note)
		})),
		...reading.positions.map((position) => ({
			id: idOf('position', name(`${position.question}-${position.article}`)),
			questionId: idOf('question', name(position.question)),
			articleId: article(position.article),
			stance: position.stance,
			statementIds: position.statements.map(statementId),
			status: 'accepted' as const,
			...noted(position.note)
		})),
		...reading.alignments.map(({ a, b, relation, why }, at) => ({
			id: idOf('alignment', name(at + 1)),
			statementIds: [statementId(a), statementId(b)] as [StatementId, StatementId],
			relation,
			status: 'accepted' as const,
			why
		})),
		...reading.cruxes.map(({ question, statements, articles, why }, at) => ({
			id: idOf('crux', name(at + 1)),
			question,
			statementIds: statements.map(statementId),
			articleIds: articles.map(article),
			why
		})),
		...reading.sharedEvidence.map((shared, at) => ({
			id: idOf('shared-evidence', name(at + 1)),
			what: shared.what,
			statementIds: shared.statements.map(statementId),
			...noted(shared.note)
		})),
		...reading.factClashes.map((clash, at) => ({
			id: idOf('fact-clash', name(at + 1)),
			what: clash.what,
			statementIds: clash.statements.map(statementId),
			values: clash.values,
			...noted(clash.note)
		}))
	];
}

/** `slug#s1` → `statement:slug-s1`. */
function statementId(reference: string): StatementId {
	return idOf('statement', reference.replace('#', '-'));
}
