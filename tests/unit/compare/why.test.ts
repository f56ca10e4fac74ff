import { describe, expect, it } from 'vitest';
import { whyAligned, whyCrux, whySides } from '#compare/why.ts';
import { proposals } from '#messages/en/proposals.ts';
import { aligned, article, compared, statement } from '../../support/laid-side-by-side.ts';

describe('why something is proposed', () => {
	it('gives its reasons one after the other', () => {
		expect(
			whyAligned(
				[
					{
						code: 'shared-words',
						words: [
							['Mill', 'mill'],
							['made', 'makes']
						]
					},
					{ code: 'same-participants', names: ['Norway', 'Sweden'] },
					{ code: 'both-main' }
				],
				proposals
			)
		).toBe('both say “Mill”, “made” / “makes”; both speak of Norway and Sweden; both are main conclusions');
	});

	it('names the word that denies, what is contrary or akin, and whom both name', () => {
		expect(
			whyAligned(
				[
					{ code: 'contrary-words', words: [['raises', 'lowers']] },
					{ code: 'akin-words', words: [['harbor', 'port']] },
					{ code: 'shared-names', names: ['Harwick'] },
					{ code: 'one-denies', word: 'not', side: 0 }
				],
				proposals
			)
		).toBe(
			'contrary in meaning: “raises” / “lowers”; alike in meaning: “harbor” / “port”; both name Harwick; only one of them denies: “not”'
		);
	});

	it('keeps silent about what a person confirmed', () => {
		const confirmed = { code: 'confirmed', recordId: 'alignment:x' } as never;
		expect(whyAligned([confirmed, { code: 'both-main' }], proposals)).toBe('both are main conclusions');
	});

	it('says so where only the surroundings are alike', () => {
		expect(whyAligned([], proposals)).toBe(proposals.nothingInCommon);
	});
});

describe('why an author is taken to answer so', () => {
	const A = article('a', 'a1! The harbor must be dredged.');
	const B = article('b', 'b1! The town has to dredge its harbor.');
	const C = article('c', 'c1! The harbor must not be dredged.');
	const D = article('d', 'd1! Schools need more music.');
	const found = compared(A, B, C, D, [
		aligned('a1', 'same', 'b1'),
		aligned('a1', 'opposed', 'c1', { status: 'suggested', score: 0.42 })
	]);
	const why = (articleId: string) => {
		const position = found.positions.find((one) => one.articleId === articleId);
		if (!position) throw new Error('there is no position');
		return whySides(position, found, proposals, (id) => id);
	};

	it('names the author whose words ask, who agrees, and how likely who seems opposed is', () => {
		expect(why('article:a')).toBe('The question is made of these words.');
		expect(why('article:b')).toBe('They say the same as article:a.');
		expect(why('article:c')).toMatch(/^They seem opposed to article:[ab]: about \d+ % likely\.$/);
	});

	it('says nothing of who is silent', () => {
		expect(why('article:d')).toBe('');
	});
});

describe('why something is proposed as what a disagreement turns on', () => {
	const A = article('a', 'a1! The mill should reopen.\na2 > a1 The mill would give the valley work.');
	const B = article('b', 'b1! The mill should stay closed.\nb2 > b1 The mill would bring the valley no work.');
	const why = (status: 'accepted' | 'suggested', x: string, y: string) => {
		const found = compared(A, B, [aligned(x, 'opposed', y, status === 'accepted' ? {} : { status, score: 0.9 })]);
		const crux = found.cruxes.find((one) => [x, y].every((name) => one.statementIds.includes(statement(name))));
		if (!crux) throw new Error(`no crux of ${x} and ${y}`);
		return whyCrux(crux, found, proposals, (id) => id.replace('article:', 'Author '));
	};

	it('tells how far each main conclusion comes by way of it', () => {
		expect(why('accepted', 'a2', 'b2')).toBe(
			'Both main conclusions depend on it: 100 % of what Author a concludes comes by way of it, 1 step away; ' +
				'100 % of what Author b concludes comes by way of it, 1 step away.'
		);
	});

	it('tells that it is itself the main conclusion', () => {
		expect(why('accepted', 'a1', 'b1')).toBe(
			'Both main conclusions depend on it: it is the main conclusion of Author a; it is the main conclusion of Author b.'
		);
	});

	it('says why its statements seem opposed where nobody confirmed that', () => {
		const said = why('suggested', 'a2', 'b2');
		expect(said).toMatch(/^They seem opposed: .+\. Both main conclusions depend on it: /);
		expect(said).not.toContain(proposals.nothingInCommon);
	});

	it('says of each author only by which statement most of the conclusion comes, and nothing where it depends on none', () => {
		const found = compared(A, B, [aligned('a2', 'opposed', 'b2')]);
		const [crux] = found.cruxes;
		if (!crux) throw new Error('no crux');
		const at = (name: string, articleId: 'article:a' | 'article:b', share: number, steps: number | null) => ({
			statementId: statement(name),
			articleId,
			share,
			steps
		});
		const told = (dependence: typeof crux.dependence) =>
			whyCrux({ ...crux, dependence, alignmentId: null }, found, proposals, (id) => id);
		expect(told([at('a2', 'article:a', 0.25, 2), at('a1', 'article:a', 0.5, 1), at('a3', 'article:a', 0.1, 3)])).toBe(
			'Both main conclusions depend on it: 50 % of what article:a concludes comes by way of it, 1 step away.'
		);
		expect(told([at('a2', 'article:a', 0, 2), at('b2', 'article:b', 1, null)])).toBe('');
	});

	it('says what is wanting in what only comes nearest to a crux', () => {
		const [crux] = compared(A, B, [aligned('a2', 'opposed', 'b2')]).cruxes;
		if (!crux) throw new Error('no crux');
		const dependence = crux.dependence.filter((one) => one.articleId === 'article:a');
		const said = (basis: 'positions' | 'one-side', of = dependence) =>
			whyCrux({ ...crux, dependence: of, alignmentId: null, basis }, compared(A, B), proposals, (id) => id);
		expect(said('one-side')).toMatch(/^Only one main conclusion is seen to depend on it: 100 % of what article:a /);
		expect(said('positions')).toMatch(/^They seem to answer this question differently; .+ plainly\. 100 % of what /);
		expect(said('positions', [])).toMatch(/^They seem to answer this question differently; [^.]+\.$/);
	});
});

describe('why an author is taken to be on a side', () => {
	const A = article('a', 'a1! The harbor must be dredged.');
	const B = article('b', 'b1! The town has to dredge its harbor.');
	const C = article('c', 'c1! The harbor must not be dredged.');
	const found = compared(A, B, C, [aligned('a1', 'same', 'b1'), aligned('a1', 'opposed', 'c1')]);
	const [position] = found.positions.filter((one) => one.articleId === 'article:b');
	if (!position) throw new Error('there is no position');
	const why = (more: Partial<typeof position>, of = found) =>
		whySides({ ...position, ...more }, of, proposals, (id) => id.replace('article:', ''));

	it('is not told where a person recorded it, where no words ask the question, or where there are no statements', () => {
		expect(why({ isKept: true })).toBe('');
		expect(why({ statementIds: [] })).toBe('');
		expect(why({}, { ...found, questions: found.questions.map((one) => ({ ...one, askedOf: null })) })).toBe('');
		expect(why({}, { ...found, questions: [] })).toBe('');
	});

	it('is that both say the same for who is for it, and that they are opposed for who is against', () => {
		expect(why({ stance: 'for' })).toBe('They say the same as a.');
		const against = { articleId: 'article:c', statementIds: [statement('c1')] } as const;
		expect(why({ ...against, stance: 'against' })).toBe('They are opposed to a.');
		expect(why({ ...against, stance: 'for', basis: 'main' })).toBe(proposals.sides.main);
		expect(why({ ...against, stance: 'for', basis: 'third' })).toBe(proposals.sides.third);
	});

	it('is not told by an author’s own other statements, nor by those on other questions', () => {
		const alone = { ...found, positions: found.positions.filter((one) => one.articleId === 'article:b') };
		expect(why({ stance: 'for', basis: 'main' }, alone)).toBe(proposals.sides.main);
		const elsewhere = {
			...found,
			positions: found.positions.map((one) => ({ ...one, questionId: 'question:x' as const }))
		};
		expect(why({ stance: 'for', basis: 'main' }, elsewhere)).toBe(proposals.sides.main);
	});
});
