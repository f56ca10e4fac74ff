/** Articles as AIF nodes and edges, shared by the two shapes that are written (AIFdb's and OVA3's). */
import type { RecordId } from '#argument/ids.ts';
import type { ArticleMap } from '../article-maps.ts';
import type { Carries } from '../uncarried.ts';
import type { LossLedger } from '../loss.ts';
import { asWording, oneLine } from '../one-line.ts';
import { schemeFrom, schemeTo } from './scheme-names.ts';

export interface WrittenNode {
	readonly nodeID: string;
	readonly text: string;
	readonly type: 'I' | 'RA' | 'CA';
	readonly scheme?: string;
	readonly schemeID?: string;
}

export interface WrittenEdge {
	readonly edgeID: string;
	readonly fromID: string;
	readonly toID: string;
	readonly formEdgeID: null;
}

export interface WrittenNodeset {
	readonly nodes: readonly WrittenNode[];
	readonly edges: readonly WrittenEdge[];
	/** The node of each statement, inference and attack. */
	readonly nodeOf: ReadonlyMap<RecordId, string>;
}

/** OVA3's own numbers for an inference and a conflict of no particular scheme. */
const DEFAULT_RA = '72';
const DEFAULT_CA = '71';

export const CARRIES = { inference: ['scheme'] } as const satisfies Carries;

/** `nameOf` gives the id of the nth node or edge, from 1. */
export function writeNodeset(
	maps: readonly ArticleMap[],
	ledger: LossLedger,
	nameOf: (n: number) => string
): WrittenNodeset {
	const nodes: WrittenNode[] = [];
	const ends: [from: string, to: string][] = [];
	const nodeOf = new Map<RecordId, string>();
	const own = ownIds(maps);
	const taken = new Set(own.values());
	let count = 0;
	const newName = (): string => {
		count += 1;
		return taken.has(nameOf(count)) ? newName() : nameOf(count);
	};
	const add = (id: RecordId, node: Omit<WrittenNode, 'nodeID'>) => {
		const nodeID = own.get(id) ?? newName();
		nodes.push({ nodeID, ...node });
		nodeOf.set(id, nodeID);
		return nodeID;
	};
	const nodeFor = (id: RecordId) => nodeOf.get(id) ?? '';
	for (const { graph } of maps) {
		for (const { id, wording } of graph.statements) add(id, { text: asWording(wording), type: 'I' });
		for (const { id, scheme, premiseIds, conclusionId } of graph.inferences) {
			if (scheme !== undefined && schemeFrom(schemeTo(oneLine(scheme))) !== scheme)
				ledger.leaveOut('spellings of schemes', 'AIF spells them otherwise', id);
			const named = scheme === undefined ? null : schemeTo(scheme);
			const text = named?.replace(/(?<=[a-z])(?=[A-Z])/g, ' ') ?? 'Default Inference';
			// The numbers of named schemes are AIFdb's own and are not known here.
			const step = add(id, { text, type: 'RA', ...(named === null ? { schemeID: DEFAULT_RA } : { scheme: named }) });
			for (const premise of premiseIds) ends.push([nodeFor(premise), step]);
			ends.push([step, nodeFor(conclusionId)]);
		}
		for (const { id, attackerId, targetId } of graph.attacks) {
			const conflict = add(id, { text: 'Default Conflict', type: 'CA', schemeID: DEFAULT_CA });
			ends.push([nodeFor(attackerId), conflict], [conflict, nodeFor(targetId)]);
		}
	}
	const edges = ends.map(([fromID, toID], index) => ({ edgeID: nameOf(index + 1), fromID, toID, formEdgeID: null }));
	return { nodes, edges, nodeOf };
}

/** The ids that nodes had in the AIF file they came from, where each has one of its own. */
function ownIds(maps: readonly ArticleMap[]): Map<RecordId, string> {
	const records: readonly { readonly id: RecordId; readonly foreignId?: unknown }[] = maps.flatMap(({ graph }) => [
		...graph.statements,
		...graph.inferences,
		...graph.attacks
	]);
	const ids = new Map<RecordId, string>();
	const taken = new Set<string>();
	for (const { id, foreignId } of records) {
		if (typeof foreignId !== 'string' || !/^\d{1,20}(?:_\d{1,20})?$/.test(foreignId) || taken.has(foreignId)) continue;
		taken.add(foreignId);
		ids.set(id, foreignId);
	}
	return ids;
}
