/** The encodings that texts come in, by the names of the WHATWG standard. */

/** Encodings a reader may choose from, the usual ones first. */
export const ENCODINGS = [
	'utf-8',
	'windows-1252',
	'iso-8859-15',
	'macintosh',
	'utf-16le',
	'utf-16be',
	'iso-8859-2',
	'windows-1250',
	'windows-1251',
	'koi8-r',
	'iso-8859-5',
	'windows-1253',
	'iso-8859-7',
	'windows-1254',
	'windows-1255',
	'windows-1256',
	'gb18030',
	'big5',
	'shift_jis',
	'euc-jp',
	'euc-kr'
] as const;
