/** Does the glossary cover what the code calls things? */
import { TYPE_NAMES } from '#argument/ids.ts';
import { expect, test } from 'vitest';
import { read } from './project.ts';

const glossary = read('docs/glossary.md');

test.each(TYPE_NAMES)('the glossary explains the record type %s', (type) => {
	const name = type.replace(/(^|-)(\w)/g, (_, _dash, letter: string) => letter.toUpperCase());
	// A text is the one type whose plain name the platform has taken.
	expect(glossary).toContain(`\`${type === 'text' ? 'ArticleText' : name}\``);
});
