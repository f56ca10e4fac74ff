/** The words of what is suggested: they load with the comparison, not with every page. Another language adds its catalogue here. */
import { proposals } from '#messages/en/proposals.ts';
import { language } from '#ui/language.svelte.ts';

export type ProposalWords = typeof proposals;

const CATALOGUES: Record<string, ProposalWords> = { en: proposals };

export function proposalWords(): ProposalWords {
	return CATALOGUES[language.code] ?? proposals;
}
