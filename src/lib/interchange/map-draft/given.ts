/** What a reader gives of an article, its statements and relations; what its format does not say is left out. */
import type { AttackKind } from '#argument/records/attack.ts';
import type { Passage } from '#argument/records/passage.ts';
import type { EvidenceKind, Role, Statement } from '#argument/records/statement.ts';

/** What a format says of a statement; what it does not say takes the usual value. */
export interface GivenStatement {
	readonly wording: string;
	/** Where in the file: for problems. */
	readonly where: string;
	readonly passages?: readonly Passage[];
	readonly role?: Role | undefined;
	readonly evidenceKind?: EvidenceKind | undefined;
	/** Left out where the format does not say it: then it is worked out. */
	readonly isMain?: boolean | undefined;
	readonly voice?: Statement['voice'] | undefined;
	readonly implicit?: boolean | undefined;
	readonly status?: Statement['status'] | undefined;
	readonly note?: string | undefined;
	readonly tags?: readonly string[] | undefined;
	/** Why an engine suggested it, and how sure it was, from 0 to 1. */
	readonly suggestion?: { readonly why?: string | undefined; readonly score?: number | undefined };
	/** The id it has in the file. */
	readonly foreignId?: string | undefined;
}

export interface GivenRelation {
	readonly where: string;
	readonly status?: Statement['status'] | undefined;
	readonly note?: string | undefined;
	readonly foreignId?: string | undefined;
}

export interface GivenStep extends GivenRelation {
	readonly scheme?: string | undefined;
}

export interface GivenAttack extends GivenRelation {
	readonly kind?: AttackKind | undefined;
}

export interface GivenArticle {
	readonly title?: string | undefined;
	readonly authors?: readonly string[];
	readonly publication?: string | undefined;
	readonly publishedOn?: string | undefined;
	readonly url?: string | undefined;
	readonly language?: string | undefined;
	readonly notes?: readonly string[];
}
