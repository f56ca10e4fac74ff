/** Who or what is "they"? A wording that begins with a pronoun cannot be understood away from its text. */
import type { Finding, HintContext } from './hint.ts';

/** These stand for something said before, whatever follows. */
const ALWAYS = /^(?:they|he|she|it)(?:['’](?:s|re|ve|d|ll))?(?=\s)/iu;
/** These do so where a verb follows: "This means …", but not "This policy …" nor "That prices rise is …". */
const BEFORE_A_VERB =
	/^(?:this|that|these|those|such)(?=\s+(?:alone\s+|also\s+|then\s+|too\s+|in turn\s+)?(?:is|are|was|were|be|isn['’]t|aren['’]t|wasn['’]t|weren['’]t|will|would|can|cannot|could|may|might|must|should|has|have|had|does|do|did|doesn['’]t|means?|meant|makes?|made|shows?|showed|leads?|led|gives?|gave|leaves?|left|allows?|allowed|explains?|explained|suggests?|suggested|proves?|proved|implies|implied|requires?|required|helps?|helped|depends?|depended|happens?|happened)\b)/iu;
/** "It is clear that …", "It takes years to …": here "it" stands for what comes after. */
const POINTS_AHEAD =
	/^it(?:['’]s|\s+(?:is|was|will be|would be|has been|may be|might be|seems?|appears?|remains?|becomes?|became|takes?|took|follows|makes? (?:no )?sense))\b.*\b(?:that|to|whether|how|why|who|which|if|when)\b/iu;

export function doesNotStandAlone({ statements, isEnglish }: HintContext): Finding[] {
	if (!isEnglish) return [];
	return statements.flatMap(({ id, wording }): Finding[] => {
		const opening = wording.replace(/^[^\p{L}]+/u, '');
		const [word] = ALWAYS.exec(opening) ?? BEFORE_A_VERB.exec(opening) ?? [];
		if (word === undefined || POINTS_AHEAD.test(opening)) return [];
		return [{ rule: 'does-not-stand-alone', about: id, statementIds: [id], words: [word] }];
	});
}
