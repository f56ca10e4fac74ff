/** What a line of the outline says beside its wording: how it bears on the line above it, and what sort of statement it is. */
import type { StatementId } from '#argument/ids.ts';
import type { OutlineItem } from '#argument/outline.ts';
import { m } from '#ui/language.svelte.ts';

export function relationWord({ relation }: OutlineItem, sigla: ReadonlyMap<StatementId, string>): string {
	const words = m().relations;
	if (relation.kind === 'because') return words.because;
	if (relation.kind === 'and') return words.and;
	if (relation.kind === 'undercut')
		return words.butStep(relation.stepFrom.map((id) => sigla.get(id) ?? '').join(' + '));
	if (relation.kind === 'attack') return relation.attackKind === 'concession' ? words.although : words.but;
	return '';
}

export function flagsOf({ statement }: OutlineItem): string[] {
	const words = m().roles;
	return [
		...(statement.implicit ? [words.unsaid] : []),
		...(statement.status === 'suggested' ? [words.suggested] : []),
		...(statement.voice === 'reported' ? [`“${words.reported}”`] : [])
	];
}

/** The whole line as a screen reader says it. */
export function spokenLine(item: OutlineItem, sigla: ReadonlyMap<StatementId, string>): string {
	const { statement } = item;
	const said = [
		relationWord(item, sigla),
		sigla.get(statement.id),
		m().roles[statement.role],
		statement.isMain ? m().roles.main : '',
		...flagsOf(item),
		item.together ? m().relations.together : '',
		statement.wording
	];
	return said.filter(Boolean).join(', ');
}
