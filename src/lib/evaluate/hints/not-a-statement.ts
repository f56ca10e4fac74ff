/** Can one agree or disagree with it? A wording that asks a question, or is a word or two, asserts nothing. */
import type { Finding, HintContext } from './hint.ts';

const ASKS = /[?？؟]["'”’»)\]]*\s*$/u;
const FEWEST_WORDS = 3;

export function notAStatement({ statements }: HintContext): Finding[] {
	return statements.flatMap(({ id, wording }): Finding[] => {
		const isQuestion = ASKS.test(wording);
		// Languages written without spaces are not counted in words.
		const isSpaced = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{Script=Arabic}\P{L}]*$/u.test(wording);
		const isFragment = isSpaced && (wording.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.-]*/gu) ?? []).length < FEWEST_WORDS;
		if (!isQuestion && !isFragment) return [];
		return [{ rule: 'not-a-statement', about: id, statementIds: [id], words: isQuestion ? ['?'] : [] }];
	});
}
