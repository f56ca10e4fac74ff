/** The words of what is suggested: they load with the comparison, not with every page. Another language adds its catalogue here. */
import { proposals } from '#messages/en/proposals.ts';
import { inLanguage } from '#ui/language.svelte.ts';

export type ProposalWords = typeof proposals;

export const proposalWords = inLanguage({ en: proposals });
