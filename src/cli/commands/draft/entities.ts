/** Character references of HTML: the named ones that prose uses, and all numbers. An unknown one stays as it is written. */

const NAMED: ReadonlyMap<string, string> = new Map(
	Object.entries({
		amp: '&',
		lt: '<',
		gt: '>',
		quot: '"',
		apos: "'",
		nbsp: '\u00a0',
		shy: '\u00ad',
		ensp: '\u2002',
		emsp: '\u2003',
		thinsp: '\u2009',
		zwnj: '\u200c',
		zwj: '\u200d',
		ndash: '–',
		mdash: '—',
		lsquo: '‘',
		rsquo: '’',
		sbquo: '‚',
		ldquo: '“',
		rdquo: '”',
		bdquo: '„',
		laquo: '«',
		raquo: '»',
		lsaquo: '‹',
		rsaquo: '›',
		hellip: '…',
		bull: '•',
		middot: '·',
		dagger: '†',
		para: '¶',
		sect: '§',
		copy: '©',
		reg: '®',
		trade: '™',
		deg: '°',
		plusmn: '±',
		times: '×',
		divide: '÷',
		frac12: '½',
		frac14: '¼',
		frac34: '¾',
		cent: '¢',
		pound: '£',
		euro: '€',
		yen: '¥',
		sup1: '¹',
		sup2: '²',
		sup3: '³',
		szlig: 'ß',
		aelig: 'æ',
		AElig: 'Æ',
		oslash: 'ø',
		Oslash: 'Ø',
		eth: 'ð',
		thorn: 'þ'
	})
);

/** Letters with an accent are named by the letter and the accent: `eacute`. */
const ACCENTS: ReadonlyMap<string, string> = new Map(
	Object.entries({
		acute: '\u0301',
		grave: '\u0300',
		circ: '\u0302',
		uml: '\u0308',
		tilde: '\u0303',
		ring: '\u030a',
		cedil: '\u0327',
		caron: '\u030c'
	})
);

export function decodeEntities(text: string): string {
	if (!text.includes('&')) return text;
	return text.replace(
		/&(?:#(\d{1,7})|#[xX]([0-9a-fA-F]{1,6})|([a-zA-Z][a-zA-Z0-9]{1,10}));?/g,
		(whole, decimal?: string, hex?: string, name?: string) => {
			if (name !== undefined) return named(name) ?? whole;
			const code = decimal !== undefined ? Number(decimal) : Number.parseInt(hex ?? '', 16);
			return code > 0 && code <= 0x10ffff && (code < 0xd800 || code > 0xdfff) ? String.fromCodePoint(code) : '\ufffd';
		}
	);
}

function named(name: string): string | null {
	const known = NAMED.get(name);
	if (known !== undefined) return known;
	const [, letter = '', accent = ''] = /^([a-zA-Z])([a-z]+)$/.exec(name) ?? [];
	const mark = ACCENTS.get(accent);
	return mark === undefined ? null : `${letter}${mark}`.normalize('NFC');
}
