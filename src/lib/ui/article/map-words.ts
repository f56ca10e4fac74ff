/** The words that a drawn map has on it, beside those of the argument. */
import type { MapWords } from '#map/elements.ts';
import type { LegendWords } from '#map/scene/legend.ts';
import { m } from '#ui/language.svelte.ts';

export function mapWords(): MapWords {
	const { main, unsaid, suggested, reported } = m().roles;
	return { main, unsaid, suggested, reported: `“${reported}”`, more: m().article.more };
}

export function legendWords(): LegendWords {
	const { conclusion, premise, evidence, unsaid, suggested, reported } = m().roles;
	const { supports, attacks, together, attacksStep } = m().relations;
	const roles = { conclusion, premise, evidence, unsaid, suggested };
	return {
		...roles,
		supports,
		attacks,
		together,
		undercuts: attacksStep,
		reported: m().article.reportedInKey(reported)
	};
}
