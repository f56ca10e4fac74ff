/** Words as they may stand in XML and HTML: escaped, and without the characters that XML 1.0 forbids. */

/** Section 2.2 of XML 1.0. */
/* eslint-disable no-control-regex */
const FORBIDDEN =
	/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
/* eslint-enable no-control-regex */

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
