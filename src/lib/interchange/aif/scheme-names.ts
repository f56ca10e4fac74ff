/** Scheme keys (`expert-opinion`) as AIFdb spells them (`ExpertOpinion`), and back; other spellings stay as they are. */

export function schemeFrom(named: string): string {
	if (!/^(?:[A-Z][a-z]+)+$/.test(named)) return named;
	return named.replace(/(?<=.)[A-Z]/g, '-$&').toLowerCase();
}

export function schemeTo(key: string): string {
	if (!/^[a-z]{2,}(?:-[a-z]{2,})*$/.test(key)) return key;
	return key.replace(/(?:^|-)([a-z])/g, (_, first: string) => first.toUpperCase());
}
