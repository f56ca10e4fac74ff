/**
 * Which words does a wording consist of, in what order, and which of them carry content?
 * A token is a run of letters or digits, or a type number (F-16); hyphenated words fall apart, "can't" becomes "can" and "not", a possessive loses its 's.
 */

export interface Token {
	/** Lower case, accents kept; a number without its thousands separators; a type number without its variant (Mi-35M: mi-35). */
	readonly word: string;
	/** As written. */
	readonly raw: string;
	/** UTF-16 offset in the wording. */
	readonly start: number;
	readonly isCapital: boolean;
	readonly isNumber: boolean;
}

const PIECE =
	/[A-Z][A-Za-z]{0,4}-\d+[A-Za-z]{0,2}\b|\d+(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?|[\p{L}\p{M}]+(?:['’][\p{L}\p{M}]+)*/gu;
const CONTRACTED: ReadonlyMap<string, readonly string[]> = new Map([
	["can't", ['can', 'not']],
	["won't", ['will', 'not']],
	["shan't", ['shall', 'not']],
	["it's", ['it', 'is']],
	["let's", ['let', 'us']],
	['dont', ['do', 'not']],
	['doesnt', ['does', 'not']],
	['didnt', ['did', 'not']],
	['cant', ['can', 'not']],
	['wont', ['will', 'not']],
	['isnt', ['is', 'not']],
	['arent', ['are', 'not']],
	['shouldnt', ['should', 'not']],
	['wouldnt', ['would', 'not']]
]);

/** Letters, and marks between which they stand: a wording of these alone is cut without the pattern, which costs three times as much. */
const IS_PLAIN = /^[A-Za-z \-,.;:!?()"“”—–…]*$/;

export function tokensOf(wording: string): Token[] {
	return IS_PLAIN.test(wording) ? plainTokens(wording) : tokensByPattern(wording);
}

function plainTokens(wording: string): Token[] {
	const tokens: Token[] = [];
	for (let at = 0; at < wording.length; at += 1) {
		const start = at;
		while (isLetter(wording.charCodeAt(at))) at += 1;
		if (at === start) continue;
		const raw = wording.slice(start, at);
		const lower = raw.toLowerCase();
		const isCapital = raw.charCodeAt(0) < LOWER_A;
		const parts = CONTRACTED.get(lower);
		if (parts) for (const word of parts) tokens.push({ word, raw, start, isCapital, isNumber: false });
		else tokens.push({ word: lower, raw, start, isCapital, isNumber: false });
	}
	return tokens;
}

const LOWER_A = 'a'.charCodeAt(0);

/** Of the Latin alphabet; not at the end of the wording. */
function isLetter(code: number): boolean {
	return (code | 32) >= LOWER_A && (code | 32) < LOWER_A + 26;
}

function tokensByPattern(wording: string): Token[] {
	const tokens: Token[] = [];
	for (const match of wording.matchAll(PIECE)) {
		const raw = match[0];
		const first = raw.charCodeAt(0);
		if (raw.includes('-')) {
			tokens.push({ word: familyOf(raw), raw, start: match.index, isCapital: false, isNumber: true });
			continue;
		}
		const isNumber = first >= 48 && first <= 57;
		const lower = isNumber ? raw.replaceAll(',', '') : raw.toLowerCase().replaceAll('’', "'");
		const isCapital = !isNumber && raw.charAt(0) !== raw.charAt(0).toLowerCase();
		const add = (word: string) => tokens.push({ word, raw, start: match.index, isCapital, isNumber });
		const parts = CONTRACTED.get(lower) ?? (lower.includes("'") ? partsOf(lower) : null);
		if (parts) parts.forEach(add);
		else add(lower);
	}
	return tokens;
}

/** A type number without the letter of its variant: Mi-35 and Mi-35M are of one family. */
function familyOf(designation: string): string {
	return designation.toLowerCase().replace(/[a-z]*$/, '');
}

function partsOf(word: string): readonly string[] {
	if (word.endsWith("n't")) return [word.slice(0, -3), 'not'];
	const [before = '', after = ''] = [word.slice(0, word.lastIndexOf("'")), word.slice(word.lastIndexOf("'") + 1)];
	if (after === 's') return [before];
	if (['ll', 're', 've', 'd', 'm'].includes(after)) return [before];
	return [word.replaceAll("'", '')];
}

/** Words without content of their own. Negation, modals and quantity words are here too: polarity.ts reads them separately. */
const STOP_WORDS = new Set(
	`a about above after again against all also although always am an and another any anyone anything are around as at away back be because
	been before being below between both but by can cannot could did do does doing done down during each either else ever every
	everyone everything few for from further had has have having he hence her here hers herself him himself his how however i if in
	instead into is it its itself just let like made make makes making many may me might mine more most much must my myself near neither
	never no nobody none nor not nothing now nowhere of off often on once one ones only onto or other others ought our ours ourselves
	out over own people per perhaps quite rather really same shall she should since so some someone something sometimes soon still such
	than that the their theirs them themselves then there therefore these they thing things this those though through thus to today
	together too toward towards under until up upon us very via was way ways we well were what whatever when where whether which while
	who whoever whom whose why will with within without would yet you your yours yourself
	january february april june july august september october november december`
		.split(/\s+/)
		.filter(Boolean)
);

export function isStopWord(word: string): boolean {
	return STOP_WORDS.has(word);
}
