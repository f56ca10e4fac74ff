/** Where two maps part, a line for each difference, in words. */
import type { StatementId } from '#argument/ids.ts';
import { sigla } from '#argument/sigla.ts';
import type { Difference } from '#practice/differences.ts';
import type { PairReading } from '#practice/pair.ts';
import { quoted } from '#practice/score/in-words.ts';
import { m } from '#ui/language.svelte.ts';
import { classWords } from './words.ts';

export function differenceLines(
	differences: readonly Difference[],
	{ first, second }: PairReading,
	nameOf: (name: string) => string
): string[] {
	const words = classWords().differences;
	const sides = { first, second };
	const names = { first: sigla(first.graph), second: sigla(second.graph) };
	const said = (side: 'first' | 'second', id: StatementId) => {
		const one = sides[side].graph.statement(id);
		return one ? `${names[side].get(id) ?? ''} ${quoted(one)}` : '';
	};
	const who = { first: nameOf(first.name), second: nameOf(second.name) };
	return differences.map((one) => {
		switch (one.what) {
			case 'main':
				return words.main(
					who.first,
					one.a ? said('first', one.a.id) : words.none,
					who.second,
					one.b ? said('second', one.b.id) : words.none
				);
			case 'role':
				return words.role(said('first', one.a.id), who.first, m().roles[one.a.role], who.second, m().roles[one.b.role]);
			case 'only':
				return words.only(who[one.side], said(one.side, one.statement.id));
			case 'relation': {
				const { relation, fate } = one.fate;
				const other = one.side === 'first' ? who.second : who.first;
				const verb = relation.sign === 'support' ? words.supports : words.attacks;
				return words.relation(
					who[one.side],
					`${said(one.side, relation.fromId)} ${verb} ${said(one.side, relation.toId)}`,
					words.fates[fate](other)
				);
			}
		}
	});
}
