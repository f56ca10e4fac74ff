/** Reads a map out of an address. What comes by a link comes from anybody: it is bounded, unpacked, and checked like any file. */
import { strFromU8 } from 'fflate';
import { read as readDocument, type ReadDocument } from '../counterpoint/read.ts';
import { fragmentText, type FragmentFault } from './fragment.ts';

export type LinkFault = FragmentFault;

export type ReadLink = { readonly document: ReadDocument } | { readonly fault: LinkFault };

export function read(fragment: string): ReadLink {
	const unpacked = fragmentText(fragment);
	if ('fault' in unpacked) return unpacked;
	const document = readDocument(strFromU8(unpacked.bytes));
	// Cut off in the middle, a link may still unpack: then it is no JSON.
	return document.problems.some(({ rule }) => rule === 'CP1') ? { fault: 'damaged' } : { document };
}
