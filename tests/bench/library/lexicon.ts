/**
 * The words of made-up articles: a few that stand everywhere, hundreds that carry a subject, thousands of names. Words are drawn by
 * Zipf's law, so that a library of them has the common and the rare words that a search has to cope with.
 */

const list = (words: string) => words.trim().split(/\s+/);

const NOUNS = list(`
	accord airport alliance archive audit bakery bank barrage bench bicycle border bridge budget bus camera canal carbon cargo
	census charter clinic coal coast committee company concert contract council court credit crop cyclist dam debt deficit
	delay deposit desert dialect diet district drought election embassy engine epidemic estate exam export factory fare farm
	fee ferry festival fine fishery flood forest fuel garden glacier grain grant habitat harbor harvest hospital household
	housing import income inquiry insurer island journal judge kitchen landlord language lane law lecture lesson library
	licence loan market mayor meadow medicine merger metro migrant mill mine minister mosque museum neighbor newspaper
	nurse orchard ordinance orphan outage owner park parliament patent patient pension petition pier pilot pipeline plan
	playground poem pollution port poverty prayer price prison profit protest province pupil quarry quota rail rent report
	reservoir residence rice river road roof rule salary school sewer shelter shop signal smoke soil square stadium station
	statute storm street strike student subsidy suburb summit survey tariff tax teacher temple tenant theater timber toll
	tourist tower trade train tram treaty trial tribunal tunnel union university vaccine valley verdict village voter wage
	warehouse water wetland wheat wind winter witness worker`);

const VERBS = list(`
	abandon accept admit amend announce block borrow build buy cancel cap carry close collect complete count cover cut defend
	delay deny deter divide double draft drain earn ease employ enforce exceed expand face fail favor finance follow fund
	grant guard halve harm heat hide hire honor ignore import improve insist invite join lack lead lend limit link lose
	lower maintain measure mend miss move need obey offer oppose order owe pay permit plant postpone praise prevent print
	protect prove punish question raise reach rebuild recall reduce refuse regret reject remove rent repair replace report
	require rescue resist restore reveal reward save sell serve settle share shrink shut slow spare spend spread start
	store support survive suspend tax teach test threaten tolerate train trust urge vote waste welcome widen win`);

const ADJECTIVES = list(`
	ancient annual bitter cheap clean coastal common costly crowded direct distant early empty fair fatal federal foreign
	fragile free frequent generous global gradual honest idle joint lasting late legal local long lonely narrow national
	new noisy northern old open plain poor popular private public quiet rapid rare recent regional reliable rich rural
	safe scarce secret senior severe shallow short silent single slow small southern stable steep strict sudden temporary
	tidy unequal urban urgent useful vacant weak western wet wide yearly young`);

const JOINTS = list('of in for with under against after before without across among despite');
const OPENERS = ['Therefore', 'However', 'In fact', 'By contrast', 'For example', 'Last year', 'Even so', 'Besides'];
const SYLLABLES = list(
	'ar bel cor dan el fen gal hol ir jan kel lor mar nev or pel qua ros sal tor ul ven wes yor zan bré dó ñar šev'
);

export interface Chance {
	/** From 0 to 1, without 1. */
	(): number;
}

/** From 0 to count, without count; the first far more often than the last (Zipf 1935, exponent about 1). */
function rank(next: Chance, count: number): number {
	return Math.min(count - 1, Math.floor(Math.pow(count + 1, next()) - 1));
}

function drawn(words: readonly string[], next: Chance, subject: number): string {
	return words[(rank(next, words.length) + subject) % words.length] ?? '';
}

/** A place or a person: one of some ten thousand. */
export function nameOf(next: Chance): string {
	const parts = Array.from({ length: 2 + Math.floor(next() * 2) }, () => drawn(SYLLABLES, next, 7));
	const name = parts.join('');
	return name.charAt(0).toUpperCase() + name.slice(1);
}

/** The third person of a verb, the plural of a noun. */
function withS(word: string): string {
	if (/[^aeiou]y$/.test(word)) return `${word.slice(0, -1)}ies`;
	return /(?:s|x|ch|sh)$/.test(word) ? `${word}es` : `${word}s`;
}

function thing(next: Chance, subject: number): string {
	const noun = drawn(NOUNS, next, subject);
	const counted = next() < 0.4 ? withS(noun) : noun;
	const described = next() < 0.45 ? `${drawn(ADJECTIVES, next, subject)} ${counted}` : counted;
	return next() < 0.12 ? `the ${described} of ${nameOf(next)}` : `the ${described}`;
}

/** A sentence of some eight to thirty words on a subject, which is a number: equal subjects share their common words. */
export function sentence(next: Chance, subject: number, isParticular = false): string {
	const parts = [thing(next, subject), withS(drawn(VERBS, next, subject)), thing(next, subject)];
	for (let more = next(); more < 0.72; more = next() + 0.18) {
		parts.push(drawn(JOINTS, next, 0), thing(next, subject));
	}
	if (isParticular) parts.push(`in ${1960 + Math.floor(next() * 66)}, by ${1 + Math.floor(next() * 90)} percent`);
	const said = parts.join(' ');
	const opened = next() < 0.25 ? `${OPENERS[rank(next, OPENERS.length)]}, ${said}` : said;
	return `${opened.charAt(0).toUpperCase()}${opened.slice(1)}.`;
}

export function titleOf(next: Chance, subject: number): string {
	const noun = withS(drawn(NOUNS, next, subject));
	const [adjective, place] = [drawn(ADJECTIVES, next, subject), nameOf(next)];
	const titles = [
		`Why ${adjective} ${noun} fail ${place}`,
		`The ${adjective} price of ${noun}`,
		`What ${place} can learn from its ${noun}`,
		`Before we ${drawn(VERBS, next, subject)} the ${noun}`
	];
	return titles[Math.floor(next() * titles.length)] ?? '';
}
