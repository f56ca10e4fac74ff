/** Chance that a number decides, so that a moment or a text can be had again. */

/** Lehmer's generator: whole numbers below the one given. */
export function chance(seed: number): (below: number) => number {
	let state = (seed % 2_147_483_646) + 1;
	return (below) => {
		state = (state * 48_271) % 2_147_483_647;
		return state % below;
	};
}
