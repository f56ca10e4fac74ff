/**
 * Writes GraphML (Brandes et al. 2002) for drawing and network tools: a node for each statement and step, so that premises taken
 * together and undercuts keep their form; ids, roles and kinds of relation as data.
 */
import type { Records } from '#argument/records.ts';
import { sigla } from '#argument/sigla.ts';
import { articleMaps } from '../article-maps.ts';
import type { WriteOptions, WrittenForeign } from '../foreign.ts';
import { LossLedger } from '../loss.ts';
import { asWording, oneLine } from '../one-line.ts';
import { reportUncarried } from '../uncarried.ts';
import { escapeXml } from '../xml-text.ts';

/** Names of the data, each with what it belongs to. */
const KEYS = [
	...[
		'kind',
		'label',
		'wording',
		'article',
		'role',
		'evidenceKind',
		'isMain',
		'voice',
		'implicit',
		'status',
		'scheme',
		'note'
	].map((name) => ['node', name] as const),
	['edge', 'relation'],
	['edge', 'attackKind']
] as const;

type Fields = Readonly<Record<string, string | boolean | undefined>>;

export function write(records: Records, { articleId }: WriteOptions = {}): WrittenForeign {
	const ledger = new LossLedger();
	const maps = articleMaps(records, articleId);
	const nodes: string[] = [];
	const edges: string[] = [];
	const node = (id: string, fields: Fields) => nodes.push(`  <node id="${escapeXml(id)}">${dataOf(fields)}</node>`);
	const edge = (source: string, target: string, fields: Fields) => {
		const ends = `source="${escapeXml(source)}" target="${escapeXml(target)}"`;
		edges.push(`  <edge id="e${edges.length + 1}" ${ends}>${dataOf(fields)}</edge>`);
	};
	for (const { article, graph } of maps) {
		const names = sigla(graph);
		for (const { id, wording, role, evidenceKind, isMain, voice, implicit, status, note } of graph.statements) {
			const said = { role, evidenceKind, isMain, voice, implicit, status, note };
			const head = {
				kind: 'statement',
				label: names.get(id),
				wording: asWording(wording),
				article: oneLine(article.title)
			};
			node(id, { ...head, ...said });
		}
		for (const { id, scheme, status, note, premiseIds, conclusionId } of graph.inferences) {
			node(id, { kind: 'inference', article: oneLine(article.title), scheme, status, note });
			for (const premise of premiseIds) edge(premise, id, { relation: 'premise' });
			edge(id, conclusionId, { relation: 'support' });
		}
		for (const { attackerId, targetId, kind } of graph.attacks) {
			const relation = targetId.startsWith('inference:') ? 'undercut' : 'attack';
			edge(attackerId, targetId, { relation, attackKind: kind });
		}
	}
	reportUncarried(ledger, records, maps, 'GraphML', {
		statement: ['role', 'evidenceKind', 'isMain', 'voice', 'implicit', 'status', 'note'],
		inference: ['scheme', 'status', 'note'],
		attack: ['kind'],
		articles: true
	});
	const keys = KEYS.map(([of, name]) => `  <key id="${name}" for="${of}" attr.name="${name}" attr.type="string"/>`);
	const lines = [
		'<?xml version="1.0" encoding="UTF-8"?>',
		'<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
		...keys,
		'  <graph id="map" edgedefault="directed">',
		...nodes,
		...edges,
		'  </graph>',
		'</graphml>'
	];
	return { text: `${lines.join('\n')}\n`, loss: ledger.report() };
}

function dataOf(fields: Fields): string {
	const said = Object.entries(fields).filter(([, value]) => value !== undefined && value !== '');
	return said.map(([name, value]) => `<data key="${name}">${escapeXml(String(value))}</data>`).join('');
}
