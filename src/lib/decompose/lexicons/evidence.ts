/**
 * Words by which a checkable particular is told: who said it, which study found it, when it was, how much. Data only.
 *
 * Compiled and retyped for this project after: Quirk et al. (1985) and Biber (1988): public verbs (speech) and private
 * verbs (thought); Rinott et al. (2015) and Al-Khatib et al. (2016) for the kinds of evidence (study, expert, anecdote,
 * statistics, testimony); the names of months, days and units from general knowledge.
 */
import { phraseList, wordSet } from './word-lists.ts';

/** To say publicly. Past and third person; base forms only where a plural subject is usual. */
export const SPEECH_VERBS = wordSet(
	`said says say told tells stated states announced announces declared declares reported reports reportedly noted notes wrote
	writes added adds explained explains commented comments remarked remarks replied replies testified testifies tweeted posted
	admitted admits acknowledged acknowledges confessed confirmed confirms conceded concedes denied denies revealed reveals
	disclosed discloses warned warns promised promises pledged pledges vowed vows urged urges recommended recommends demanded
	demands complained complains predicted predicts recalled recalls recounted quoted quotes cited cites described describes
	tell reply replies respond responds responded estimated estimates calculated calculates observed observes`
);

/** To hold a view. What follows is somebody's opinion rather than a fact. */
export const VIEW_VERBS = wordSet(
	`argue argues argued claim claims claimed believe believes believed think thinks thought feel feels felt insist insists
	insisted maintain maintains maintained contend contends contended assert asserts asserted allege alleges alleged suggest
	suggests suggested assume assumes assumed hold holds held fear fears feared worry worries worried hope hopes hoped say says
	object objects objected complain complains doubt doubts doubted suppose supposes consider considers considered oppose opposes
	opposed support supports supported prefer prefers expect expects expected view views viewed see sees regard regards regarded
	reply replies replied answer answers answered counter counters countered respond responds responded retort retorts retorted write
	want wants saying arguing claiming believing insisting maintaining`
);

/** What a study does. */
export const FINDING_VERBS = wordSet(
	`found finds find showed shows show shown demonstrated demonstrates demonstrate concluded concludes conclude indicated
	indicates indicate revealed reveals reveal discovered discovers established proved proves proven confirmed confirms estimated
	estimates suggested suggests suggest linked measured surveyed interviewed examined tested reported reports recorded`
);

/** Where findings come from. */
export const STUDY_NOUNS = wordSet(
	`study studies survey surveys report reports research researchers researcher data statistics statistic poll polls census
	experiment experiments trial trials findings evidence analysis analyses review reviews paper papers journal scientists
	scientist scholars economists economist experts expert university institute analysts figures records documents document
	meta-analysis sample respondents interview interviews index audit investigation inquiry`
);

/** Documents that can be looked up. */
export const DOCUMENT_NOUNS = wordSet(
	`act bill law statute constitution treaty agreement accord convention resolution charter directive regulation ruling verdict
	judgment decree memorandum protocol amendment article section clause contract letter report speech declaration communique
	manifesto pact deal`
);

/** Who says it: offices and occupations before or instead of a name. */
export const PERSONS = wordSet(
	`president minister secretary senator governor mayor ambassador general colonel admiral professor dr doctor judge justice
	lawyer spokesman spokeswoman spokesperson chairman chairwoman director chief ceo commissioner officer official officials
	prime king queen pope author historian economist scientist researcher expert analyst witness witnesses resident residents
	doctors nurse nurses judges lawyers engineer engineers farmer farmers teacher teachers worker workers student students patient patients police mr mrs ms`
);

/** When: words that set a particular time. */
export const TIME_PHRASES = phraseList(
	`last year|last month|last week|last night|last summer|last spring|last autumn|last fall|last winter|last decade|last century|this week|this month|this year|yesterday|years ago|year ago|months ago|month ago|weeks ago|week ago|days ago|decades ago|centuries ago|ago|
	a few years back|earlier this|in recent years|in recent months|over the past|over the last|in the past year|in the past decade|during the war|at the time|at that time|at the last|in the last|last general|since then|when i was|one day|on monday|on tuesday|on wednesday|on thursday|on friday|on saturday|on sunday|
	in january|in february|in march|in april|in june|in july|in august|in september|in october|in november|in december|world war|cold war|post cold war|the same year|the following year|that year|that day`
);

export const MONTHS = wordSet(
	'january february march april may june july august september october november december jan feb mar apr jun jul aug sept oct nov dec'
);

export const DAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');

/** What figures count. */
export const UNITS = wordSet(
	`percent per cent % million billion trillion thousand hundred hundreds thousands millions billions dollars euros pounds rupees
	cents tons tonnes kilograms kilometers kilometres miles meters metres feet hectares acres barrels megawatts liters litres
	seconds minutes hours degrees times points people deaths cases jobs students patients children families households workers countries`
);

export const NUMBER_WORDS = wordSet(
	`two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty
	thirty forty fifty sixty seventy eighty ninety hundred thousand million billion trillion dozen dozens hundreds thousands
	millions billions half third quarter two-thirds three-quarters twice double doubled tripled halved`
);

/** What authors say of their thoughts rather than of their lives: after “I” or “my”. */
export const OWN_THOUGHTS = wordSet(
	`think believe feel hope wish guess suppose presume assume know understand see agree disagree support oppose urge recommend suggest
	propose argue maintain insist doubt prefer like love hate wonder worry fear find consider admit concede grant accept
	acknowledge realize realise mean say call ask submit contend want expect trust imagine object appreciate applaud commend thank
	strongly fully wholeheartedly respectfully therefore opinion view views point position argument belief conclusion hope fear
	concern concerns suggestion recommendation thesis claim thoughts idea question problem issue answer advice reason doubt
	comment comments sense guess objection point points case contention motion objection share welcome sympathize sympathise regret admire respect`
);
