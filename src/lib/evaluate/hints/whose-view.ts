/**
 * Is this the author's view, or a view reported? The statement counts as the author's own, but its words stand in quotation marks, or
 * in a sentence that gives the view to somebody. Testimony and documents are quoted as evidence and are not asked about.
 */
import type { TextId } from '#argument/ids.ts';
import { get, type Records } from '#argument/records.ts';
import { isQuotePassage, type QuotePassage } from '#argument/records/passage.ts';
import type { Statement } from '#argument/records/statement.ts';
import type { Finding, HintContext } from './hint.ts';

/** Who is given a view without a name. */
const GIVEN_TO_OTHERS =
	/\b(?:(?:critics|sceptics|skeptics|opponents|detractors|cynics|naysayers)(?:\s+\p{L}+){0,4}?\s+(?:say|said|argue|argued|claim|claimed|contend|hold|maintain|insist|insisted|believe|warn|warned|allege|object|think|suggest)|(?:some|many|others|most)(?:\s+\p{L}+){0,2}?\s+(?:say|said|argue|argued|claim|claimed|contend|maintain|insist|believe|think|allege|suggest)|it is (?:often |sometimes |widely |commonly |generally )?(?:said|claimed|argued|believed|alleged|held)(?= that\b)|according to (?:critics|sceptics|skeptics|opponents|some))\b/iu;

/** Fewer words in quotation marks are a term, or irony, and not a view. */
const QUOTED_WORDS = 4;
const AROUND = 400;

export function whoseView({ records, graph, statements, isEnglish }: HintContext): Finding[] {
	const textId = get(records, graph.articleId)?.textId ?? null;
	return statements.flatMap((statement): Finding[] => {
		if (statement.voice !== 'own' || isQuotedAsEvidence(statement)) return [];
		for (const passage of statement.passages.filter(isQuotePassage)) {
			const around = contextOf(records, passage, textId);
			const quoted = quotationAround(passage.exact, around);
			const given = isEnglish ? GIVEN_TO_OTHERS.exec(sentenceOf(passage.exact, around))?.[0] : undefined;
			const word = given ?? quoted;
			if (word) return [{ rule: 'whose-view', about: statement.id, statementIds: [statement.id], words: [word] }];
		}
		return [];
	});
}

function isQuotedAsEvidence({ role, evidenceKind }: Statement): boolean {
	return role === 'evidence' && (evidenceKind === 'testimony' || evidenceKind === 'document');
}

interface Context {
	readonly before: string;
	readonly after: string;
}

/** The text beside a passage: from the text itself where it is there, else what the passage kept of it. */
function contextOf(records: Records, passage: QuotePassage, textId: TextId | null): Context {
	const id = passage.textId ?? textId;
	const text = id ? get(records, id)?.text : undefined;
	if (text?.slice(passage.start, passage.end) !== passage.exact)
		return { before: passage.prefix, after: passage.suffix };
	return {
		before: text.slice(Math.max(0, passage.start - AROUND), passage.start),
		after: text.slice(passage.end, passage.end + AROUND)
	};
}

/** The opening quotation mark of the quotation that the passage is, with its marks or without; null where it is none. */
function quotationAround(exact: string, { before, after }: Context): string | null {
	if (Array.from(exact.matchAll(/\p{L}+/gu)).length < QUOTED_WORDS) return null;
	const [, mark] = /^\s*(["“«])[^"“”«»]*["”»][.,;]?\s*$/u.exec(exact) ?? [];
	if (mark) return mark;
	// A straight mark after a letter or a full stop closes an earlier quotation.
	const opening = /(?:[“«]\s*|(?<=^|[\s(])")$/u.exec(before);
	const isClosed = /^[.,;!?…]?\s*["”»]/u.test(after) || /["”»]\s*$/u.test(exact);
	return opening && isClosed ? opening[0].trim() : null;
}

/** The passage with what belongs to its first and last sentence. */
function sentenceOf(exact: string, { before, after }: Context): string {
	const start = before.split(/[.!?…]["”’»)]*\s|\n/u).at(-1) ?? '';
	const isEnded = /[.!?…]["”’»)]*\s*$/u.test(exact);
	const end = isEnded ? '' : (after.split(/[.!?…](?:["”’»)]*\s|$)|\n/u)[0] ?? '');
	return start + exact + end;
}
