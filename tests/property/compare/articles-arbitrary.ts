/** Random articles on one subject, alike and contrary to each other as articles are, with verdicts of a person between them. */
import fc from 'fast-check';
import { idOf, type ArticleId, type StatementId } from '#argument/ids.ts';
import type { ArgumentRecord } from '#argument/records.ts';
import { RELATIONS, type Alignment } from '#argument/records/across.ts';
import type { Statement } from '#argument/records/statement.ts';

const WORDINGS = [
	'Norway should keep its rail line to the northern port.',
	'Norway should not keep its rail line to the northern port.',
	'The northern rail line must be closed.',
	'The rail line to the port carries 4,000 passengers a day.',
	'In 2019 Norway counted 3,000 passengers a day on the northern rail line.',
	'In 2021 Norway counted 3,500 passengers a day on the northern rail line.',
	'Norway and Sweden signed a rail agreement at Narvik in 1973.',
	'Norway and Sweden concluded their rail agreement in Narvik in 1975.',
	'Sweden sold Norway twelve X-60 trains.',
	'Sweden sold Norway fourteen X-60M trains in 2011.',
	'Rail traffic helps the fishing towns to grow.',
	'The fishing towns shrink in spite of the railway.',
	'Buses are cheaper than trains.',
	'Trains cost more than buses do.',
	'Nobody in the fishing towns wants to lose the railway.',
	'Quiet water is good for salmon.',
	'   ',
	'19 4 7',
	'Les trains sont beaux.'
];

export interface Laid {
	readonly records: readonly ArgumentRecord[];
	readonly articleIds: readonly ArticleId[];
	/** Confirmed, rejected and suggested before. */
	readonly verdicts: readonly Alignment[];
}

const seed = fc.nat({ max: 1_000_000 });
const anOutline = fc.record({
	wordings: fc.array(
		fc.record({
			wording: fc.constantFrom(...WORDINGS),
			parent: seed,
			sign: fc.nat({ max: 5 }),
			kind: fc.nat({ max: 8 })
		}),
		{ maxLength: 9 }
	),
	language: fc.constantFrom<string | undefined>(undefined, undefined, undefined, 'en', 'no')
});
const aVerdict = fc.record({ a: seed, b: seed, relation: fc.constantFrom(...RELATIONS), status: fc.nat({ max: 2 }) });

export const articlesLaid: fc.Arbitrary<Laid> = fc
	.record({
		outlines: fc.array(anOutline, { minLength: 2, maxLength: 4 }),
		verdicts: fc.array(aVerdict, { maxLength: 4 })
	})
	.map(({ outlines, verdicts }) => {
		const parts = outlines.map((outline, at) => articleOf('abcd'.charAt(at), outline));
		const statements = parts.flat().filter((record): record is Statement => record.id.startsWith('statement:'));
		const judged = new Map<string, Alignment>();
		for (const { a, b, relation, status } of verdicts) {
			const [one, other] = [statements[a % (statements.length || 1)], statements[b % (statements.length || 1)]];
			if (!one || !other || one.articleId === other.articleId) continue;
			const statementIds: [StatementId, StatementId] = [one.id, other.id];
			const key = [...statementIds].sort().join('-').replaceAll('statement:', '');
			const base = { id: idOf('alignment', key), statementIds, relation };
			if (status === 0) judged.set(key, { ...base, status: 'accepted' });
			else if (status === 1) judged.set(key, { ...base, status: 'suggested', rejected: true });
			else judged.set(key, { ...base, status: 'suggested', score: 0.5 });
		}
		return {
			records: [...parts.flat(), ...judged.values()],
			articleIds: outlines.map((_, at) => idOf('article', 'abcd'.charAt(at))),
			verdicts: [...judged.values()]
		};
	});

function articleOf(slug: string, { wordings, language }: typeof anOutline extends fc.Arbitrary<infer T> ? T : never) {
	const articleId = idOf('article', slug);
	const records: ArgumentRecord[] = [
		{ id: articleId, title: slug, authorIds: [], ...(language !== undefined && { language }) }
	];
	wordings.forEach(({ wording, parent, sign, kind }, at) => {
		const id = idOf('statement', `${slug}${at}`);
		records.push({
			id,
			articleId,
			role: at === 0 || kind < 2 ? 'conclusion' : kind < 5 ? 'premise' : 'evidence',
			isMain: at === 0,
			wording,
			voice: kind === 8 ? 'reported' : 'own',
			implicit: false,
			status: kind === 7 ? 'suggested' : 'accepted',
			passages: [{ start: at * 100, end: at * 100 + 9, exact: wording, prefix: '', suffix: '' }]
		});
		if (at === 0 || sign === 5) return;
		const target = idOf('statement', `${slug}${parent % at}`);
		records.push(
			sign === 4
				? { id: idOf('attack', `${slug}${at}`), articleId, attackerId: id, targetId: target, status: 'accepted' }
				: {
						id: idOf('inference', `${slug}${at}`),
						articleId,
						premiseIds: [id],
						conclusionId: target,
						status: 'accepted'
					}
		);
	});
	return records;
}
