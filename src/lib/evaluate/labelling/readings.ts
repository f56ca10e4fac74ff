/**
 * In which ways could these attacks be read? All complete labellings (in exactly where all attackers are out, out exactly
 * where some attacker is in), and among them the preferred (most in) and the stable (nothing undecided) ones.
 * Deciding this is exponential in the worst case (Dunne & Wooldridge 2009), so it is bounded in size and in steps.
 */
import { extensionOf, frameworkOf, type Framework, type Label, type Labelling } from './framework.ts';
import { groundedLabelling } from './grounded.ts';

export interface ReadingLimits {
	/** The most arguments that may be left undecided by the grounded labelling. */
	readonly undecided?: number;
	/** The most choices the search may make. */
	readonly steps?: number;
}

/** 40 undecided arguments are more than a reader can weigh; 20,000 choices take about 50 ms. */
const DEFAULT_LIMITS = { undecided: 40, steps: 20_000 } as const;

export type Readings =
	| { readonly kind: 'found'; readonly labellings: readonly Labelling[] }
	/** Not searched, or not to the end: what was left undecided, and how many choices were made. */
	| { readonly kind: 'too-many'; readonly undecided: number; readonly steps: number };

/** Every complete labelling, the grounded one among them. */
export function completeLabellings(framework: Framework, limits: ReadingLimits = {}): Readings {
	return search(framework, ANY, limits);
}

/** The complete labellings in which nothing more could be in. There is always at least one. */
export function preferredLabellings(framework: Framework, limits: ReadingLimits = {}): Readings {
	const readings = completeLabellings(framework, limits);
	if (readings.kind !== 'found') return readings;
	const maximal: { labelling: Labelling; own: ReadonlySet<number> }[] = [];
	const bySize = readings.labellings
		.map((labelling) => ({ labelling, own: new Set(extensionOf(labelling)) }))
		.sort((a, b) => b.own.size - a.own.size);
	for (const one of bySize) {
		const isWithin = (other: ReadonlySet<number>) => [...one.own].every((argument) => other.has(argument));
		if (!maximal.some((larger) => larger.own.size > one.own.size && isWithin(larger.own))) maximal.push(one);
	}
	return { kind: 'found', labellings: maximal.map((one) => one.labelling) };
}

/** The complete labellings without anything undecided. There may be none. */
export function stableLabellings(framework: Framework, limits: ReadingLimits = {}): Readings {
	return search(framework, IN | OUT, limits);
}

const IN = 1;
const OUT = 2;
const UNDECIDED = 4;
const ANY = IN | OUT | UNDECIDED;
const LABEL_OF: Readonly<Record<number, Label>> = { [IN]: 'in', [OUT]: 'out', [UNDECIDED]: 'undecided' };

/**
 * What the grounded labelling decides holds in every complete labelling, so only the rest is searched: each argument has
 * the set of labels still possible for it; the definition narrows these sets, and where it no longer does, a label is tried.
 */
function search(framework: Framework, allowed: number, limits: ReadingLimits): Readings {
	const { undecided: mostUndecided, steps: mostSteps } = { ...DEFAULT_LIMITS, ...limits };
	const grounded = groundedLabelling(framework);
	const open = grounded.flatMap((label, argument) => (label === 'undecided' ? [argument] : []));
	if (open.length > mostUndecided) return { kind: 'too-many', undecided: open.length, steps: 0 };

	const rest = restrictTo(framework, open);
	const labellings: Labelling[] = [];
	const stack = [new Uint8Array(open.length).fill(allowed)];
	let steps = 0;
	for (let possible = stack.pop(); possible !== undefined; possible = stack.pop()) {
		if ((steps += 1) > mostSteps) return { kind: 'too-many', undecided: open.length, steps };
		if (!narrow(rest, possible)) continue;
		const choice = possible.findIndex((set) => (set & (set - 1)) !== 0);
		if (choice === -1) {
			const found = [...grounded];
			possible.forEach((set, at) => (found[open[at] ?? -1] = LABEL_OF[set] ?? 'undecided'));
			labellings.push(found);
			continue;
		}
		// Pushed in reverse, so that "in" is tried first.
		for (const label of [UNDECIDED, OUT, IN]) {
			if (((possible[choice] ?? 0) & label) === 0) continue;
			const tried = possible.slice();
			tried[choice] = label;
			stack.push(tried);
		}
	}
	return { kind: 'found', labellings };
}

function restrictTo(framework: Framework, kept: readonly number[]): Framework {
	const at = new Map(kept.map((argument, index) => [argument, index]));
	const attacks = kept.flatMap((argument, index) =>
		(framework.attackers[argument] ?? []).flatMap((attacker) => {
			const from = at.get(attacker);
			return from === undefined ? [] : [[from, index] as const];
		})
	);
	return frameworkOf(kept.length, attacks);
}

/** Takes away labels that cannot be legal, in place, until nothing changes. False where an argument has none left. */
function narrow({ size, attackers }: Framework, possible: Uint8Array): boolean {
	const set = (argument: number) => possible[argument] as number;
	for (let changed = true; changed;) {
		changed = false;
		const keep = (argument: number, labels: number) => {
			const kept = set(argument) & labels;
			if (kept === set(argument)) return;
			possible[argument] = kept;
			changed = true;
		};
		for (let argument = 0; argument < size; argument += 1) {
			const against = attackers[argument] ?? [];
			const mayBeIn = against.filter((attacker) => set(attacker) & IN);
			const mayBeUndecided = against.filter((attacker) => set(attacker) & UNDECIDED);
			if (!against.every((attacker) => set(attacker) & OUT)) keep(argument, ~IN);
			if (mayBeIn.length === 0) keep(argument, ~OUT);
			if (mayBeUndecided.length === 0 || against.some((attacker) => set(attacker) === IN)) keep(argument, ~UNDECIDED);
			if (set(argument) === 0) return false;
			if (set(argument) === IN) against.forEach((attacker) => keep(attacker, OUT));
			if (set(argument) === UNDECIDED) against.forEach((attacker) => keep(attacker, ~IN));
			if (set(argument) === OUT && mayBeIn.length === 1) keep(mayBeIn[0] ?? -1, IN);
			if (set(argument) === UNDECIDED && mayBeUndecided.length === 1) keep(mayBeUndecided[0] ?? -1, UNDECIDED);
			if (against.some((attacker) => set(attacker) === 0)) return false;
		}
	}
	return true;
}
