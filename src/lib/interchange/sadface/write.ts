/**
 * Writes SADFace in the form of its README 0.2 (which its own validator takes): atoms with their sources in the text, and a scheme
 * node for each step and attack. What SADFace has no field for stands in the metadata, which it leaves to others.
 */
import type { RecordId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import { hashOf } from '#anchoring/hash.ts';
import { articleMaps, authorNames, passagesInText, type ArticleMap } from '../article-maps.ts';
import { CodePoints } from '../code-points.ts';
import type { WriteOptions, WrittenForeign } from '../foreign.ts';
import { LossLedger } from '../loss.ts';
import { asWording, oneLine } from '../one-line.ts';
import { reportUncarried } from '../uncarried.ts';

const NAME = 'SADFace';

interface Node {
	readonly id: string;
	readonly [field: string]: unknown;
}

export function write(records: Records, { articleId, writtenAt = '' }: WriteOptions = {}): WrittenForeign {
	const ledger = new LossLedger();
	const [map] = articleMaps(records, articleId);
	const maps = map ? [map] : [];
	const graph = map ? graphOf(map, ledger) : { nodes: [], edges: [], resources: [] };
	reportUncarried(ledger, records, maps, NAME, {
		article: ['authorIds'],
		statement: [
			'role',
			'evidenceKind',
			'isMain',
			'voice',
			'implicit',
			'status',
			'passages',
			'note',
			'tags',
			'why',
			'score'
		],
		inference: ['scheme', 'status', 'note'],
		attack: ['kind', 'status', 'note'],
		text: true
	});
	const at = writtenAt.replace(' ', 'T');
	const core = {
		analyst_name: '',
		analyst_email: '',
		created: at,
		edited: at,
		id: uuidOf(map?.article.id ?? 'article:none'),
		version: '0.2',
		title: oneLine(map?.article.title ?? ''),
		description: '',
		notes: ''
	};
	const counterpoint = { authors: map ? authorNames(records, map.article) : [] };
	const { resources, nodes, edges } = graph;
	const file = { metadata: { core, counterpoint }, resources, nodes, edges };
	return { text: `${JSON.stringify(file, null, 1)}\n`, loss: ledger.report() };
}

function graphOf(map: ArticleMap, ledger: LossLedger) {
	const { article, graph, text } = map;
	const points = new CodePoints(text?.text ?? '');
	const resourceId = uuidOf(text?.id ?? article.id);
	const nodes: Node[] = [];
	const edges: { id: string; source_id: string; target_id: string }[] = [];
	const link = (from: RecordId, to: RecordId) => {
		edges.push({ id: uuidOf(`${from} ${to}`), source_id: uuidOf(from), target_id: uuidOf(to) });
	};
	for (const statement of graph.statements) {
		const { id, wording, role, evidenceKind, isMain, voice, implicit, status, note, tags, why, score } = statement;
		const sources = passagesInText(statement, map, ledger).map(({ start, end, exact }) => {
			const offset = points.fromUnits(start);
			return { resource_id: resourceId, text: exact, offset, length: points.fromUnits(end) - offset };
		});
		const counterpoint = { role, evidenceKind, isMain, voice, implicit, status, note, tags, why, score };
		if (tags?.some((tag) => tag === '' || tag !== oneLine(tag)))
			ledger.leaveOut('line breaks and spare spaces in tags', 'SADFace has them on one line', id);
		nodes.push({ id: uuidOf(id), type: 'atom', text: asWording(wording), sources, metadata: { counterpoint } });
	}
	for (const { id, scheme, status, note, premiseIds, conclusionId } of graph.inferences) {
		const counterpoint = { scheme, status, note };
		nodes.push({ id: uuidOf(id), type: 'scheme', name: 'support', metadata: { counterpoint } });
		for (const premise of premiseIds) link(premise, id);
		link(id, conclusionId);
	}
	for (const { id, kind, status, note, attackerId, targetId } of graph.attacks) {
		nodes.push({ id: uuidOf(id), type: 'scheme', name: 'attack', metadata: { counterpoint: { kind, status, note } } });
		link(attackerId, id);
		link(id, targetId);
	}
	const resources = text ? [{ id: resourceId, type: 'text', content: text.text, metadata: {} }] : [];
	return { nodes, edges, resources };
}

/** An id in the form SADFace wants, the same for the same record every time. */
function uuidOf(id: string): string {
	const hex = hashOf(id, 32);
	const variant = '89ab'.charAt(parseInt(hex.charAt(16), 16) % 4);
	const parts = [
		hex.slice(0, 8),
		hex.slice(8, 12),
		`4${hex.slice(13, 16)}`,
		`${variant}${hex.slice(17, 20)}`,
		hex.slice(20)
	];
	return parts.join('-');
}
