/** A file with two articles on one matter, written for these tests, between which nothing is recorded. */
type Line = readonly [name: string, role: 'conclusion' | 'premise' | 'evidence', wording: string, speaksFor?: string];

const FOR: readonly Line[] = [
	['k1', 'conclusion', 'The town should keep its tram line to the harbor.'],
	['k2', 'premise', 'The harbor tram carries people who own no car.', 'k1'],
	['k3', 'premise', 'Trams make the streets quieter.', 'k1'],
	['k4', 'evidence', 'In 2019 the council counted 4,000 tram passengers a day.', 'k2'],
	['k5', 'evidence', 'The tram depot at Elm Wharf opened in 1931.', 'k3'],
	['k6', 'premise', 'Tourists come to the town to ride on the old trams.', 'k1']
];
const AGAINST: readonly Line[] = [
	['r1', 'conclusion', 'The town should not keep its tram line to the harbor.'],
	['r2', 'premise', 'Trams do not make the streets quieter.', 'r1'],
	['r3', 'premise', 'People who own no car are carried by the harbor tram.', 'r1'],
	['r4', 'evidence', 'In 2019 the council counted 3,100 tram passengers a day.', 'r3'],
	['r5', 'evidence', 'The tram depot at Elm Wharf opened in 1934.', 'r2'],
	['r6', 'premise', 'Repairing the rails would cost a whole year of taxes.', 'r1']
];

function articleOf(slug: string, title: string, author: string, lines: readonly Line[]) {
	const articleId = `article:${slug}`;
	const text = lines.map(([, , wording]) => wording).join(' ');
	return {
		article: {
			id: articleId,
			title,
			authorIds: author ? [`author:${slug}`] : [],
			language: 'en',
			textId: `text:${slug}`,
			textKind: 'original'
		},
		author: { id: `author:${slug}`, name: author },
		text: { id: `text:${slug}`, articleId, kind: 'original', text },
		statements: lines.map(([name, role, wording], at) => {
			const start = text.indexOf(wording);
			const passage = { start, end: start + wording.length, exact: wording, prefix: '', suffix: '' };
			return {
				id: `statement:${name}`,
				articleId,
				role,
				isMain: at === 0,
				wording,
				voice: 'own',
				implicit: false,
				status: 'accepted',
				passages: [passage]
			};
		}),
		inferences: lines.flatMap(([name, , , target]) =>
			target
				? [
						{
							id: `inference:${name}`,
							articleId,
							premiseIds: [`statement:${name}`],
							conclusionId: `statement:${target}`,
							status: 'accepted'
						}
					]
				: []
		)
	};
}

export const TWO_SLUGS = ['keep-the-tram', 'rails-of-yesterday'] as const;

export function twoArticles(): string {
	const both = [
		articleOf(TWO_SLUGS[0], 'Keep the tram', 'Ada Keeper', FOR),
		articleOf(TWO_SLUGS[1], 'Rails of yesterday', 'Bo Roads', AGAINST)
	];
	return JSON.stringify({
		format: 'counterpoint',
		schemaVersion: 1,
		articles: both.map((one) => one.article),
		authors: both.map((one) => one.author),
		texts: both.map((one) => one.text),
		statements: both.flatMap((one) => one.statements),
		inferences: both.flatMap((one) => one.inferences)
	});
}
