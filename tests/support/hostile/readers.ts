/**
 * Every reader of what comes from outside: sound files of its kind, how they are damaged, and what must hold of whatever it makes of
 * the damaged ones. Files are made by the project's own writers and by the makers of other tools' files beside this folder.
 */
import { documentReaders } from './document-readers.ts';
import type { HostileReader } from './fate.ts';
import { foreignReaders } from './foreign-readers.ts';
import { textReaders } from './text-readers.ts';

/** All of them. Readers of other tools' formats are loaded when they are needed. */
export async function hostileReaders(): Promise<HostileReader[]> {
	return [...documentReaders, ...(await foreignReaders()), ...textReaders];
}
