/**
 * The names debate templates know styles by: a pocket is a Heading 1 that is also called Pocket. Word keeps such names in the style's
 * aliases (ECMA-376, 17.7.4.1), which the writer of documents has no way to set; so they go into the finished file.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';

const STYLES = 'word/styles.xml';

/** By the id of the style. */
const ALIASES: Readonly<Record<string, string>> = {
	Heading1: 'Pocket',
	Heading2: 'Hat',
	Heading3: 'Block',
	Heading4: 'Tag',
	Cite: 'Style 13 pt Bold',
	Underline: 'Style Underline',
	Card: 'Body'
};

/** The second day the format of ZIP files knows, in ms since 1970: the core has no clock, and west of Greenwich it is the first. */
const FIRST_DAY = 315_619_200_000;

export function withAliases(file: Uint8Array): Uint8Array {
	const parts = unzipSync(file);
	const styles = parts[STYLES];
	if (!styles) return file;
	parts[STYLES] = strToU8(aliased(strFromU8(styles)));
	return zipSync(parts, { mtime: FIRST_DAY });
}

/** An alias stands right behind the name, as the schema orders it. */
function aliased(styles: string): string {
	return styles.replace(
		/(<w:style [^>]*w:styleId="([^"]+)"[^>]*><w:name w:val="[^"]*"\/>)(?!<w:aliases)/g,
		(head: string, _: string, id: string) => {
			const alias = Object.hasOwn(ALIASES, id) ? ALIASES[id] : undefined;
			return alias === undefined ? head : `${head}<w:aliases w:val="${alias}"/>`;
		}
	);
}
