/**
 * What is the stem of an English word? The suffix-stripping algorithm of Porter (1980), with irregular forms looked up first.
 * Stems are for comparing, never for showing.
 */
import { remembered } from './remembered.ts';

const VOWEL = /[aeiou]/;
/** Irregular forms, comparatives and British spellings → the form whose stem they share. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
	`arose arise,ate eat,became become,began begin,begun begin,bent bend,better good,best good,bled bleed,bore bear,born bear,bought buy,
	bound bind,bred breed,broke break,broken break,brought bring,built build,burnt burn,came come,caught catch,children child,chose choose,
	chosen choose,clung cling,countries country,dealt deal,drawn draw,drew draw,driven drive,drove drive,drunk drink,fed feed,feet foot,
	fell fall,fallen fall,felt feel,fled flee,flown fly,flew fly,forbade forbid,forbidden forbid,forgot forget,forgotten forget,fought fight,
	found find,froze freeze,frozen freeze,gave give,given give,gone go,went go,got get,gotten get,grew grow,grown grow,hardly hard,heard hear,
	held hold,hid hide,hidden hide,kept keep,knew know,known know,laid lay,lain lie,led lead,left leave,lent lend,lives life,lost lose,
	meant mean,men man,met meet,mice mouse,paid pay,people person,ran run,rang ring,ridden ride,risen rise,rode ride,rose rise,
	said say,sat sit,saw see,seen see,sent send,shaken shake,shook shake,shone shine,shot shoot,shown show,shrank shrink,shrunk shrink,
	sold sell,sought seek,spent spend,spoke speak,spoken speak,spread spread,stole steal,stolen steal,stood stand,stricken strike,
	struck strike,stuck stick,sunk sink,sank sink,swept sweep,swore swear,swung swing,taken take,took take,taught teach,teeth tooth,
	thought think,threw throw,thrown throw,told tell,understood understand,undertook undertake,woke wake,women woman,won win,wore wear,
	worn wear,worse worsen,worst bad,wound wind,wove weave,written write,wrote write,withdrew withdraw,withdrawn withdraw,withheld withhold,
	overcame overcome,overthrew overthrow,dying die,lying lie,skies sky,dead die,death die,deaths die,poorer poor,poorest poor,
	defence defense,offence offense,licence license,programme program,programmes program,centre center,centres center,
	safer safe,easier easy,higher high,younger young,weaker weak,greater great,cheaper cheap,smaller small,larger large,stronger strong,
	healthier healthy,happier happy,bigger big,wider wide,fairer fair,older old,longer long,lower low,lowers low,lowered low,lowering low,closer close,deeper deep,nearer near,
	richer rich,faster fast,slower slow,harder hard,simpler simple,newer new,later late,earlier early,highest high,greatest great,
	largest large,strongest strong,biggest big,easiest easy,oldest old,closest close,lowest low,warmer warm,broader broad,fewer few`
		.split(',')
		.map((pair) => pair.trim().split(' ') as [string, string])
);

const STEP_2: readonly (readonly [string, string])[] = [
	['ational', 'ate'],
	['ization', 'ize'],
	['isation', 'ize'],
	['fulness', 'ful'],
	['ousness', 'ous'],
	['iveness', 'ive'],
	['tional', 'tion'],
	['biliti', 'ble'],
	['entli', 'ent'],
	['ousli', 'ous'],
	['alism', 'al'],
	['aliti', 'al'],
	['iviti', 'ive'],
	['ation', 'ate'],
	['fulli', 'ful'],
	['enci', 'ence'],
	['anci', 'ance'],
	['abli', 'able'],
	['izer', 'ize'],
	['alli', 'al'],
	['ator', 'ate'],
	['logi', 'log'],
	['bli', 'ble'],
	['eli', 'e'],
	['li', '']
];
const STEP_3: readonly (readonly [string, string])[] = [
	['icate', 'ic'],
	['ative', ''],
	['alize', 'al'],
	['alise', 'al'],
	['iciti', 'ic'],
	['ical', 'ic'],
	['ness', ''],
	['ful', '']
];
const STEP_4 = /(?:ement|ance|ence|able|ible|ment|ant|ent|ism|ate|iti|ous|ive|ize|ise|al|er|ic|ou)$|(?<=[st])ion$/;

/** Words repeat, but a library of texts has no end of them. */
const MEMORY = 50_000;

/** The stem of a lower-case word. Words with other than ASCII letters, numbers and words of one or two letters are their own stems. */
export const stemOf: (word: string) => string = remembered(strip, MEMORY);

const BRITISH = /^(fav|lab|behavi|col|hon|neighb|endeav|harb|rum|hum|savi|armo)our/;
const BRITISH_ISE = /^([a-z]{4,})is(e|es|ed|ing|ation|ations|er|ers)$/;

function strip(word: string): string {
	const base = (IRREGULAR.get(word) ?? word).replace(BRITISH, '$1or').replace(BRITISH_ISE, '$1iz$2');
	if (base.length <= 2 || !/^[a-z]+$/.test(base)) return base;
	return tidy(longSuffix(doubleSuffix(terminalY(pastForm(plural(base))))));
}

function plural(word: string): string {
	if (word.endsWith('sses')) return word.slice(0, -2);
	if (word.endsWith('ies')) return word.length > 4 ? word.slice(0, -2) : word.slice(0, -1);
	if (word.endsWith('ss') || word.endsWith('us') || !word.endsWith('s')) return word;
	return word.slice(0, -1);
}

function pastForm(word: string): string {
	if (word.endsWith('eed')) return measure(word.slice(0, -3)) > 0 ? word.slice(0, -1) : word;
	const cut = word.endsWith('ed') ? word.slice(0, -2) : word.endsWith('ing') ? word.slice(0, -3) : null;
	if (cut === null || !hasVowel(cut)) return word;
	if (/(?:at|bl|iz)$/.test(cut)) return `${cut}e`;
	if (/([^aeiou])\1$/.test(cut) && !/[lsz]$/.test(cut)) return cut.slice(0, -1);
	return measure(cut) === 1 && endsShort(cut) ? `${cut}e` : cut;
}

function terminalY(word: string): string {
	return word.endsWith('y') && hasVowel(word.slice(0, -1)) ? `${word.slice(0, -1)}i` : word;
}

function doubleSuffix(word: string): string {
	return replaced(replaced(word, STEP_2), STEP_3);
}

function replaced(word: string, rules: readonly (readonly [string, string])[]): string {
	for (const [suffix, by] of rules) {
		if (!word.endsWith(suffix)) continue;
		const rest = word.slice(0, -suffix.length);
		return measure(rest) > 0 ? rest + by : word;
	}
	return word;
}

function longSuffix(word: string): string {
	const match = STEP_4.exec(word);
	if (!match) return word;
	const rest = word.slice(0, match.index);
	return measure(rest) > 1 ? rest : word;
}

function tidy(word: string): string {
	let stem = word;
	if (stem.endsWith('e')) {
		const rest = stem.slice(0, -1);
		const m = measure(rest);
		if (m > 1 || (m === 1 && !endsShort(rest))) stem = rest;
	}
	return measure(stem) > 1 && stem.endsWith('ll') ? stem.slice(0, -1) : stem;
}

function isVowelAt(word: string, at: number): boolean {
	const letter = word.charAt(at);
	return VOWEL.test(letter) || (letter === 'y' && at > 0 && !isVowelAt(word, at - 1));
}

/** Porter's m: how many times a vowel run is followed by a consonant run. */
function measure(word: string): number {
	let count = 0;
	let wasVowel = false;
	for (let i = 0; i < word.length; i += 1) {
		const isVowel = isVowelAt(word, i);
		if (wasVowel && !isVowel) count += 1;
		wasVowel = isVowel;
	}
	return count;
}

function hasVowel(word: string): boolean {
	for (let i = 0; i < word.length; i += 1) if (isVowelAt(word, i)) return true;
	return false;
}

/** Consonant, vowel, consonant, the last not w, x or y: hop-, fil-. */
function endsShort(word: string): boolean {
	const last = word.length - 1;
	return (
		last >= 2 &&
		!isVowelAt(word, last) &&
		isVowelAt(word, last - 1) &&
		!isVowelAt(word, last - 2) &&
		!/[wxy]$/.test(word)
	);
}
