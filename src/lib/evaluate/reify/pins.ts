/**
 * Which strengths do a reader's verdicts settle? What is accepted or rejected; and what was reachable by its reasons before the
 * rejections and no longer is: the author asserts it as far as it is argued for, so it goes with the last reason for it.
 */
import { DOUBTED_SHARE, type Assessment } from '../assessment.ts';
import { nothingLost, type Derivation } from '../derivation.ts';
import type { Reified } from '../reify.ts';
import { nothingPinned } from '../semantics/solve.ts';

export interface Settled {
	/** Per node, the settled strength, or NaN. */
	readonly pinned: Float64Array;
	/** Base scores after doubts. */
	readonly base: Float64Array;
	/** Per node, 1 where every reason given for it went with what was rejected. */
	readonly unsupported: Uint8Array;
}

export function settle({ network, nodeOf }: Reified, derivation: Derivation, assessment: Assessment): Settled {
	const { size } = network;
	const pinned = nothingPinned(size);
	const base = network.base.slice();
	const unsupported = new Uint8Array(size);
	const { lost, kept } = nothingLost(size);
	for (const [id, verdict] of assessment) {
		const node = nodeOf.get(id);
		if (node === undefined) continue;
		if (verdict === 'doubt') base[node] = (base[node] as number) * DOUBTED_SHARE;
		else pinned[node] = verdict === 'accept' ? 1 : 0;
		if (verdict === 'reject') lost[node] = 1;
		if (verdict === 'accept') kept[node] = 1;
	}
	if (lost.includes(1)) {
		const before = derivation.reach(nothingLost(size));
		const after = derivation.reach({ lost, kept });
		for (let node = 0; node < size; node += 1) {
			if (before[node] === 0 || after[node] === 1 || lost[node] === 1) continue;
			unsupported[node] = 1;
			pinned[node] = 0;
		}
	}
	return { pinned, base, unsupported };
}
