/**
 * Which words of a wording carry content, and which forms count as one term? Lower case, without function words, with the endings
 * -s, -ed and -ing off: light on purpose, because a reader has to see at once why two words are one term.
 */

/** A content word where it stands. Offsets are UTF-16 code units into the wording, end exclusive. */
export interface TermUse {
	readonly word: string;
	readonly start: number;
	readonly end: number;
	/** What forms of one word, and words the reader holds to mean the same, have in common. For comparing, not for showing. */
	readonly term: string;
}

/** Groups of words that the reader holds to mean the same. */
export type Synonyms = readonly (readonly string[])[];

/** How a language's words become terms. */
export interface TermMaker {
	readonly isFunctionWord: (word: string) => boolean;
	readonly stem: (word: string) => string;
}

const WORD = /[\p{L}\p{N}][\p{L}\p{N}\p{M}]*(?:['’.-][\p{L}\p{N}\p{M}]+)*/gu;

/** The content words of a wording, in order. */
export function termsOf(wording: string, synonyms: Synonyms = [], maker: TermMaker = ENGLISH): TermUse[] {
	const representative = new Map<string, string>();
	for (const group of synonyms) {
		const stems = group.map((word) => maker.stem(plain(word)));
		for (const stem of stems) representative.set(stem, stems[0] ?? stem);
	}
	return Array.from(wording.matchAll(WORD)).flatMap((match): TermUse[] => {
		const word = match[0];
		const key = plain(word);
		if (key === '' || maker.isFunctionWord(key)) return [];
		const stem = maker.stem(key);
		return [{ word, start: match.index, end: match.index + word.length, term: representative.get(stem) ?? stem }];
	});
}

/** How the words of an article in this language (a BCP 47 tag) become terms: only English is known, others are compared as they are. */
export function makerFor(language: string | undefined): TermMaker {
	return isEnglish(language) ? ENGLISH : { isFunctionWord: () => false, stem: (word) => word };
}

/** An article without a language is taken for English, the only one the hints' word lists are for. */
export function isEnglish(language: string | undefined): boolean {
	return language === undefined || /^en(-|$)/i.test(language);
}

/** Lower case, with one kind of apostrophe, and without a possessive ending. */
function plain(word: string): string {
	return word
		.toLowerCase()
		.replaceAll('’', "'")
		.replace(/'s$|'$/, '');
}

const FUNCTION_WORDS: ReadonlySet<string> = new Set(
	`a an the this that these those such some any no every each all both either neither other another same own
	i me my mine myself we us our ours ourselves you your yours yourself he him his himself she her hers herself it its itself
	they them their theirs themselves who whom whose which what one oneself someone something anyone anything everyone everything
	nobody nothing none
	am is are was were be been being isn't aren't wasn't weren't do does did doing don't doesn't didn't have has had having
	haven't hasn't hadn't can could may might must shall should will would ought cannot can't couldn't won't wouldn't shouldn't
	not nor and or but if then else than as so because since although though while whereas unless until when where why how
	whether therefore thus hence however moreover furthermore yet still also too only just even very more most much many less
	least few little rather quite almost already ever never always often again here there now
	about above across after against along among around at before behind below beneath beside besides between beyond by down
	during except for from in inside into like near of off on onto out outside over per through throughout till to toward
	towards under up upon via with within without`
		.split(/\s+/)
		.filter(Boolean)
);

const ENGLISH: TermMaker = { isFunctionWord: (word) => FUNCTION_WORDS.has(word), stem };

/** Words that only look as if they had an ending. */
const WHOLE: ReadonlySet<string> = new Set(['news', 'series', 'species', 'means', 'always', 'morning', 'evening']);

/** Without -s, -ed and -ing, a doubled consonant before them, and a last -e: ban, bans, banned, banning are one. */
function stem(word: string): string {
	if (WHOLE.has(word)) return word;
	let root = word;
	if (/[^aeiou]ies$/.test(root)) root = `${root.slice(0, -3)}y`;
	else if (/[^suai]s$/.test(root) && root.length > 3) root = root.slice(0, -1);
	const verb = /(.*[aeiouy].*?)(?:(?<!e)ed|ing)$/.exec(root);
	if (/[^aeiou]ied$/.test(root)) root = `${root.slice(0, -3)}y`;
	else if (/agreed$/.test(root)) root = root.slice(0, -1);
	else if (verb?.[1] && verb[1].length > 2) root = verb[1].replace(/([bdfgkmnprtz])\1$/, '$1');
	return root.length > 3 ? root.replace(/e$/, '') : root;
}
