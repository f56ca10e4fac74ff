/**
 * A few articles of every kind of agreement and opposition, with all that the comparison says of them. Not all of it is right: "more"
 * and "fewer" customers are taken for the same. The figures in docs/quality.md hold for these weights: whoever changes one measures
 * again (npm run bench:compare) and writes down here what became of these.
 */
import { describe, expect, it } from 'vitest';
import type { ArgumentRecord } from '#argument/records.ts';
import type { AlignmentReason } from '#compare/comparison.ts';
import { aligned, article, compared } from '../../support/laid-side-by-side.ts';

const TRAM = article(
	'a',
	`
a1! The city should build the tram line to the harbor.
a2 > a1 The tram would bring more customers to the shops.
a3 > a1 Buses cannot carry all the passengers any longer.
ae1 > a3 In 2019 the buses carried 41,000 passengers a day.
a4 > a2 Shops near the station gained customers when the line opened in 1998.
a5^ x a1 The tram is too expensive, its opponents say.
a6 x a5 The tram costs less than a new road.
`
);
const ROAD = article(
	'b',
	`
b1! The city should not build the tram line to the harbor.
b2 > b1 The tram would bring fewer customers to the shops.
b3 > b1 The tram is too expensive.
be1 > b3 In 2019 the buses carried 48,000 passengers per day.
b4 > b1 Buses can carry all the passengers.
b5 > b2 Building the line would close the shops for two years.
`
);
const BOTH = article(
	'c',
	`
c1! A tram to the harbor ought to be built by the city.
c2 > c1 Many more customers would come to the shops by tram.
ce1 > c2 The line to the station opened in 2001.
c3 > c1 The harbor needs workers, and workers need a way to reach it.
c4 > c3 Firms at the harbor reject night shifts because nobody can get home.
`
);
const NORTH = article(
	'n',
	`
n1! Norway should sell more gas to Germany.
n2 > n1 Germany pays a better price than Sweden.
ne1 > n2 Norway and Germany signed the gas treaty in May 1973 for $2 billion.
n3 > n1 Norway has always been a reliable partner of Germany.
n4 > n1 Selling gas to Germany strengthens peace in Europe.
`
);
const SOUTH = article(
	's',
	`
s1! Norway must stop selling gas to Germany.
s2 > s1 Sweden pays a better price than Germany.
se1 > s2 Germany and Norway signed their gas treaty in 1975 for $3.5 billion.
s3 > s1 Norway used to be a reliable partner of Germany.
s4 > s1 Selling gas to Germany weakens peace in Europe.
s5 > s1 The treaty shows that Germany wanted cheap gas.
`
);
const WEST = article(
	'w',
	`
w1! Norway should sell gas to Germany without becoming dependent on Russia.
w2 > w1 Russia has cut off gas to Germany twice.
w3 > w1 The gas trade with Germany makes Europe more peaceful.
we1 > w3 Norwegian gas has flowed to Germany since 1977.
`
);

const HARBOR = article(
	'h',
	`
	h1! The Nordic Rail Organization should own the harbor line.
	h2 > h1 The Nordic Rail Organization runs trains at night.
	h3^ > h1 Private firms run trains better, some say.
	h4 x h3 Private firms have failed to run trains in winter.
	h5 > h2 Night trains are popular.
	`
);
const FIRMS = article(
	'p',
	`
	p1! The harbor line should belong to private firms rather than to the NRO.
	p2 > p1 Private firms run trains better.
	p3 > p2 The NRO has never run trains at night.
	p4 > p2 Night trains are popular.
	p5 > p1 According to its report of 2011, the NRO lost 12 per cent of its passengers.
	`
);
const FERRY = article(
	'f',
	`
	f1! The council must abolish the ferry.
	f2 > f1 It is important that the harbor be free of ferries.
	f3 > f1 The ferry was full once.
	fe1 > f1 In 2011 the NRO lost 14 per cent of its passengers.
	`
);
const KEEP = article(
	'k',
	`
	k1! The council should keep the ferry.
	k2 > k1 The ferry is always full today.
	k3 > k1 Nobody can reach the island without the ferry.
	k4 > k3 The island has 300 inhabitants.
	`
);

const slug = (id: string) => id.replace(/^[\w-]+:/, '');
const slugs = (ids: readonly string[]) => ids.map(slug).join(' ');
const digits = (score: number) => score.toFixed(3);

function reason(one: AlignmentReason): string {
	if ('words' in one) return `${one.code} ${one.words.map((pair) => pair.join('/')).join(' ')}`;
	if ('names' in one) return `${one.code} ${one.names.join(' ')}`;
	if ('word' in one) return `${one.code} ${one.side} ${one.word}`;
	if ('statementIds' in one) return `${one.code} ${slugs(one.statementIds)}`;
	return 'statementId' in one ? `${one.code} ${slug(one.statementId)}` : one.code;
}

function told(...parts: readonly (readonly ArgumentRecord[])[]) {
	const found = compared(...parts);
	return {
		alignments: found.alignments.map(
			({ statementIds, relation, score, reasons }) =>
				`${slugs(statementIds)} ${relation} ${digits(score)}: ${reasons.map(reason).join('; ')}`
		),
		questions: found.questions.map(({ id, text, score }) => {
			const answers = found.positions
				.filter((one) => one.questionId === id && one.stance !== 'silent')
				.map(({ articleId, stance, statementIds, basis }) =>
					[slug(articleId), stance, slugs(statementIds), ...(basis ? [`(${basis})`] : [])].join(' ')
				);
			return `${text} ${digits(score ?? 0)}: ${answers.join('; ')}`;
		}),
		cruxes: found.cruxes.map(
			({ question, score, dependence }) =>
				`${question} ${digits(score)}: ${dependence.map((one) => `${slug(one.statementId)} ${one.share} ${one.steps}`).join('; ')}`
		),
		evidence: found.sharedEvidence.map(
			({ what, statementIds, score }) => `${what} ${digits(score)}: ${slugs(statementIds)}`
		),
		clashes: found.factClashes.map(
			({ what, statementIds, values, kind, score }) =>
				`${what} ${digits(score)}: ${slugs(statementIds)}, ${values.join(' or ')} (${kind})`
		),
		alone: found.alone.flatMap(({ statements }) =>
			statements.map(({ statementId, nearest, share }) => `${slug(statementId)} ${digits(nearest)} ${digits(share)}`)
		)
	};
}

describe('what the comparison says', () => {
	it('of a tram line', () => {
		expect(told(TRAM, ROAD, BOTH)).toMatchInlineSnapshot(`
			{
			  "alignments": [
			    "a1 c1 same 1.000: shared-words city/city harbor/harbor tram/tram build/built; both-main; aligned-neighbors a2 c2",
			    "ae1 be1 same 0.972: shared-words 2019/2019 buses/buses passengers/passengers day/day carried/carried",
			    "a2 b2 same 0.955: shared-words shops/shops customers/customers tram/tram bring/bring",
			    "a2 c2 same 0.952: shared-words shops/shops customers/customers tram/tram; aligned-neighbors a1 c1",
			    "b2 c2 same 0.897: shared-words shops/shops customers/customers tram/tram",
			    "a1 b1 opposed 0.687: one-denies 1 not; shared-words city/city harbor/harbor tram/tram build/build line/line",
			    "b1 c1 opposed 0.681: one-denies 0 not; shared-words city/city harbor/harbor tram/tram build/built",
			    "a5 b3 same 0.645: shared-words expensive/expensive tram/tram",
			    "a3 b4 opposed 0.603: one-denies 0 cannot; shared-words Buses/Buses passengers/passengers carry/carry",
			    "a6 b3 same 0.583: shared-words tram/tram; akin-words costs/expensive",
			    "a1 b3 opposed 0.452: attacked-at-home a5; shared-words tram/tram",
			    "a5 c1 opposed 0.350: attacked-at-home a1; shared-words tram/tram",
			    "a3 be1 opposed 0.273: one-denies 0 cannot; shared-words Buses/buses passengers/passengers carry/carried",
			  ],
			  "alone": [
			    "b5 0.280 0.333",
			    "c3 0.200 0.500",
			    "c4 0.139 0.500",
			  ],
			  "clashes": [
			    "2019 buses carried passengers day 0.876: ae1 be1, 41,000 passengers or 48,000 passengers (count)",
			    "line station opened 0.200: a4 ce1, 1998 or 2001 (date)",
			  ],
			  "cruxes": [
			    "Should the city build the tram line to the harbor? 0.687: a1 1 0; b1 1 0; c1 1 0",
			    "Is the tram too expensive? 0.261: a1 1 0; b3 0.3333 1",
			    "Can buses carry all the passengers? 0.201: a3 0.3333 1; b4 0.3333 1",
			    "Can buses not carry all the passengers any longer? 0.091: a3 0.3333 1; be1 0.3333 2",
			  ],
			  "evidence": [
			    "Buses carry passengers 0.922: ae1 be1 b4",
			  ],
			  "questions": [
			    "Should the city build the tram line to the harbor? 1.000: a for a1 (main); b against b1 (main); c for c1 (main)",
			    "Is the tram too expensive? 0.816: a mixed a5 a6 a1; b for b3; c against c1",
			    "Would the tram bring more customers to the shops? 0.554: a for a2; b for b2; c for c2",
			    "Can buses not carry all the passengers any longer? 0.370: a for a3; b against b4",
			  ],
			}
		`);
	});

	it('of a trade between countries', () => {
		expect(told(NORTH, SOUTH, WEST)).toMatchInlineSnapshot(`
			{
			  "alignments": [
			    "n3 s3 same 0.988: shared-words reliable/reliable partner/partner; same-participants Norway Germany",
			    "n2 s2 same 0.985: shared-words price/price pays/pays better/better; same-participants Germany Sweden; aligned-neighbors ne1 se1",
			    "n1 w1 same 0.983: shared-words sell/sell gas/gas; same-participants Norway Germany; both-main; aligned-neighbors n4 w3",
			    "n1 s1 opposed 0.677: one-denies 1 stop; shared-words sell/selling gas/gas; same-participants Norway Germany",
			    "n4 w3 same 0.672: shared-words peace/peaceful gas/gas; same-participants Germany Europe; aligned-neighbors n1 w1",
			    "s4 w3 same 0.646: shared-words peace/peaceful gas/gas; same-participants Germany Europe",
			    "n4 s4 opposed 0.531: contrary-words strengthens/weakens; shared-words peace/peace Selling/Selling gas/gas; same-participants Germany Europe",
			    "s1 w1 opposed 0.413: one-denies 0 stop; shared-words selling/sell gas/gas; same-participants Norway Germany",
			    "ne1 se1 related 0.242: shared-words treaty/treaty signed/signed billion/billion gas/gas; same-participants Norway Germany",
			  ],
			  "alone": [
			    "w2 0.190 0.500",
			    "we1 0.208 0.500",
			  ],
			  "clashes": [
			    "Norway, Germany: reliable partner 0.591: n3 s3, always or used to (constancy)",
			    "Norway, Germany: signed gas treaty billion 0.530: ne1 se1, May 1973 or 1975 (date)",
			    "Norwegian, Germany: gas 0.250: se1 we1, 1975 or 1977 (date)",
			    "Norwegian, Germany: gas 0.213: ne1 we1, May 1973 or 1977 (date)",
			  ],
			  "cruxes": [
			    "Should Norway sell more gas to Germany? 0.677: n1 1 0; s1 1 0; w1 1 0",
			    "Is it so that selling gas to Germany weakens peace in Europe? 0.153: n4 0.3333 1; s4 0.25 1",
			  ],
			  "evidence": [
			    "Norway, Germany: signed gas treaty billion 0.925: ne1 se1",
			  ],
			  "questions": [
			    "Should Norway sell more gas to Germany? 1.000: n for n1 (main); s against s1 (main); w for w1 (main)",
			    "Is it so that the gas trade with Germany makes Europe more peaceful? 0.439: n for n4; s for s4; w for w3",
			    "Is it so that Germany pays a better price than Sweden? 0.334: n for n2; s for s2",
			  ],
			}
		`);
	});

	it('of names and abbreviations, views reported, wordings that are the same', () => {
		expect(told(HARBOR, FIRMS)).toMatchInlineSnapshot(`
			{
			  "alignments": [
			    "h5 p4 same 1.000: same-words",
			    "h3 p2 same 0.893: shared-words firms/firms Private/Private trains/trains run/run better/better; aligned-neighbors h1 p1",
			    "h1 p1 same 0.873: shared-words harbor/harbor line/line; shared-names The Nordic Rail Organization; both-main; aligned-neighbors h3 p2",
			    "h4 p2 opposed 0.625: attacked-at-home h3; one-denies 0 failed; shared-words firms/firms Private/Private trains/trains run/run",
			    "h2 p3 opposed 0.536: one-denies 1 never; shared-words night/night trains/trains runs/run; shared-names The Nordic Rail Organization",
			    "h5 p3 opposed 0.294: one-denies 1 never; shared-words Night/night trains/trains",
			  ],
			  "alone": [
			    "p5 0.065 0.500",
			  ],
			  "clashes": [],
			  "cruxes": [
			    "Is it so that private firms run trains better? 0.313: h4 0.5 2; p2 0.5 1",
			    "Has the NRO never run trains at night? 0.190: h2 0.5 1; p3 0.25 2",
			    "Are Night trains popular? 0.104: h5 0.5 2; p3 0.25 2",
			  ],
			  "evidence": [],
			  "questions": [
			    "Should the Nordic Rail Organization own the harbor line? 0.937: h for h1 (main); p for p1 (main)",
			    "Is it so that private firms run trains better? 0.845: h against h4 h3; p for p2",
			    "Is it so that the Nordic Rail Organization runs trains at night? 0.588: h for h2; p against p3",
			  ],
			}
		`);
	});

	it('of what was and is, and ought to be', () => {
		expect(told(FERRY, KEEP, FIRMS)).toMatchInlineSnapshot(`
			{
			  "alignments": [
			    "f3 k2 same 0.946: shared-words full/full ferry/ferry",
			    "fe1 p5 same 0.628: shared-words 2011/2011 cent/cent passengers/passengers lost/lost; shared-names NRO",
			    "f1 k1 opposed 0.545: contrary-words abolish/keep; shared-words council/council ferry/ferry",
			  ],
			  "alone": [
			    "f2 0.271 0.333",
			    "k3 0.252 0.500",
			    "k4 0.000 0.500",
			    "p1 0.271 1.000",
			    "p2 0.000 0.500",
			    "p3 0.129 0.250",
			    "p4 0.000 0.250",
			  ],
			  "clashes": [
			    "2011 NRO lost cent passengers 0.640: fe1 p5, 14 per cent or 12 per cent (amount)",
			  ],
			  "cruxes": [
			    "Should the council keep the ferry? 0.545: f1 1 0; k1 1 0",
			  ],
			  "evidence": [
			    "2011 NRO lost cent passengers 0.674: fe1 p5",
			  ],
			  "questions": [
			    "Should the council keep the ferry? 0.825: f against f1 (main); k for k1 (main)",
			  ],
			}
		`);
	});

	it('of a pair that a person confirmed, and one that a person set right', () => {
		expect(
			told(FERRY, KEEP, [
				aligned('f3', 'opposed', 'k2'),
				aligned('f1', 'related', 'k3', { status: 'suggested', score: 0.5 })
			])
		).toMatchInlineSnapshot(`
			{
			  "alignments": [
			    "f3 k2 opposed 1.000: confirmed",
			    "f1 k1 opposed 0.534: contrary-words abolish/keep; shared-words council/council ferry/ferry",
			    "f1 k3 related 0.500: shared-words ferry/ferry",
			  ],
			  "alone": [
			    "f2 0.189 0.333",
			    "fe1 0.000 0.333",
			    "k4 0.000 0.500",
			  ],
			  "clashes": [],
			  "cruxes": [
			    "Should the council keep the ferry? 0.534: f1 1 0; k1 1 0",
			    "Was the ferry full once? 0.408: f3 0.3333 1; k2 0.5 1",
			  ],
			  "evidence": [],
			  "questions": [
			    "Should the council keep the ferry? 1.000: f against f1 (main); k for k1 (main)",
			  ],
			}
		`);
	});
});
