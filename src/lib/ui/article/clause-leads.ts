/**
 * Which words at the head of a clause join it to what stands before, or report it, and are no part of what it asserts? Only those that
 * nearly always do: `for`, `since` and `so` often mean something else. English; in other languages nothing is left out.
 */

const JOINING = ['and', 'but', 'yet', 'because', 'although', 'though', 'whereas', 'therefore', 'thus', 'hence'];
const PASSING = ['however', 'moreover', 'furthermore', 'consequently', 'nevertheless', 'nonetheless'];
const SAID = 'said|argued|claimed|objected|held|believed|true|clear|certain|obvious|well known';
const SAY = 'say|argue|claim|object|hold|believe|think';

const LEADS: readonly RegExp[] = [
	new RegExp(`^(?:${[...JOINING, ...PASSING].join('|')})(?=[\\s,]),?\\s*`, 'iu'),
	new RegExp(`^it is (?:\\p{L}+ )?(?:${SAID}) that\\s+`, 'iu'),
	new RegExp(`^(?:some|many|others|critics|opponents) (?:${SAY}) that\\s+`, 'iu'),
	// In the middle of a sentence only: at its head it points ("That figure").
	/^that\s+/u
];

/** How many characters of the clause lead up to what it asserts; all of them where nothing else is in it. */
export function leadOf(clause: string, language: string): number {
	if (!/^en\b/i.test(language)) return 0;
	let at = 0;
	for (let found = 1; found > 0; at += found) {
		const rest = clause.slice(at);
		found = Math.max(0, ...LEADS.map((lead) => lead.exec(rest)?.[0].length ?? 0));
	}
	return PASSING.includes(
		clause
			.slice(at)
			.replace(/\P{L}+$/u, '')
			.toLowerCase()
	)
		? clause.length
		: at;
}
