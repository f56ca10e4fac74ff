/**
 * What is an argument scheme? A common pattern of reasoning that is good as far as it goes, with the critical questions by which it is
 * tested (Walton, Reed & Macagno 2008). Wordings here are our own. Each question is put so that "no" counts against the argument,
 * and says what the "no" would be: an objection to a premise or the conclusion, or an attack on the step.
 */

export interface SchemePremise {
	/** Unique in its scheme: what a question may be directed at. */
	readonly key: string;
	readonly says: string;
}

export interface CriticalQuestion {
	/** Unique in its scheme. */
	readonly key: string;
	readonly asks: string;
	/**
	 * `assumption`: taken as answered "yes" until someone asks. `exception`: whoever says "no" has to show it. The distinction is that
	 * of Gordon, Prakken & Walton 2007 ("The Carneades model of argument and burden of proof").
	 */
	readonly bearing: 'assumption' | 'exception';
	/** What a "no" attacks: the step from the premises, the conclusion, or the premise with this key. */
	readonly against: 'step' | 'conclusion' | string;
	/** The statement a "no" drafts, to be made to fit the case. */
	readonly no: string;
}

export const SCHEME_FAMILIES = ['sources', 'causes', 'cases', 'rules', 'action', 'persons'] as const;
export type SchemeFamily = (typeof SCHEME_FAMILIES)[number];

export interface Scheme {
	/** What an inference's `scheme` field holds. */
	readonly key: string;
	readonly name: string;
	readonly family: SchemeFamily;
	readonly premises: readonly SchemePremise[];
	readonly conclusion: string;
	readonly questions: readonly CriticalQuestion[];
	/** Where pattern and questions are described. */
	readonly source: string;
	/** Other keys and names it goes by in foreign files, in the form of a key. */
	readonly alsoKnownAs?: readonly string[];
}

export const WALTON_2008 = 'Walton, Reed & Macagno 2008, Argumentation Schemes, ch. 9';

/** `assumption('field', 'says', 'Is …?', '… is not …')` */
export function assumption(key: string, against: string, asks: string, no: string): CriticalQuestion {
	return { key, asks, bearing: 'assumption', against, no };
}

export function exception(key: string, against: string, asks: string, no: string): CriticalQuestion {
	return { key, asks, bearing: 'exception', against, no };
}
