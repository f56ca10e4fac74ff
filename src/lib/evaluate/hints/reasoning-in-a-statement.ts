/** Do two statements hide in this one? Its wording argues: it has a word that leads from a reason to what it is a reason for. */
import type { Finding, HintContext } from './hint.ts';

/** On published maps 3.5 % of the statements. "Since" and "so that" are left out: they mostly tell of time and purpose. */
const ARGUING = /\b(?:because(?!\s+of\b)|therefore|hence|thus(?!\s+far\b)|consequently)\b/iu;

export function reasoningInAStatement({ statements, isEnglish }: HintContext): Finding[] {
	if (!isEnglish) return [];
	return statements.flatMap(({ id, wording }): Finding[] => {
		const [word] = ARGUING.exec(wording) ?? [];
		return word ? [{ rule: 'reasoning-in-a-statement', about: id, statementIds: [id], words: [word] }] : [];
	});
}
