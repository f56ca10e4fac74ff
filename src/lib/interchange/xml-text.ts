/** Words as they may stand in XML and HTML: escaped, and without the characters that XML 1.0 forbids. */

/** All but what section 2.2 of XML 1.0 allows. Halves of characters are among it. */
const FORBIDDEN = /[^\t\n\r -\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

export function escapeXml(words: string): string {
	return escapeMarkup(words.replace(FORBIDDEN, '\ufffd'));
}

/** Only what could be taken for markup. */
export function escapeMarkup(words: string): string {
	return words.replace(/[&<>"']/g, (char) => ENTITIES[char] ?? char);
}
