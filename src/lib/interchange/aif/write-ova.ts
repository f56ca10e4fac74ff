/** Writes the file OVA3 saves and opens: AIF with the article's text, in which the words of each statement are marked. */
import type { StatementId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import { articleMaps, authorNames, passagesInText, type ArticleMap } from '../article-maps.ts';
import type { WriteOptions, WrittenForeign } from '../foreign.ts';
import { LossLedger } from '../loss.ts';
import { reportUncarried } from '../uncarried.ts';
import { mark, type Mark } from './marked-text.ts';
import { CARRIES, writeNodeset } from './write-nodeset.ts';

/** OVA3 counts the nodes of the first person who works on a file so. */
const nameOf = (n: number) => `1_${99 + n}`;
/** Pixels between boxes that nobody has placed. */
const COLUMN = 260;
const ROW = 140;
const PER_ROW = 8;

export function write(records: Records, { articleId, writtenAt }: WriteOptions = {}): WrittenForeign {
	const ledger = new LossLedger();
	const maps = articleMaps(records, articleId).slice(0, 1);
	const { nodes, edges, nodeOf } = writeNodeset(maps, ledger, nameOf);
	for (const { article } of maps) ledger.leaveOut('titles', 'OVA3 has no place for them', article.id);
	const [map] = maps;
	const marked = map?.text ? markedText(map, map.text.text, (id) => nodeOf.get(id) ?? '', ledger) : '';
	if (map && !map.text)
		for (const statement of map.graph.statements)
			if (statement.passages.length > 0) passagesInText(statement, map, ledger);
	reportUncarried(ledger, records, maps, 'OVA3', {
		...CARRIES,
		article: ['authorIds'],
		statement: ['passages'],
		text: true,
		placement: true
	});
	const participants = (map ? authorNames(records, map.article) : []).map((name, index) => ({
		participantID: String(index + 1),
		firstname: name.replace(/\s*\S+$/, ''),
		surname: /\S+$/.exec(name)?.[0] ?? name
	}));
	const places = placesOf(records, nodeOf);
	const fulfillments = nodes.filter((node) => node.schemeID !== undefined);
	const file = {
		AIF: {
			nodes: nodes.map(({ nodeID, text, type, scheme }) => ({ nodeID, text, type, ...(scheme && { scheme }) })),
			edges: edges.map(({ edgeID, fromID, toID }) => ({ edgeID, fromID, toID })),
			schemefulfillments: fulfillments.map(({ nodeID, schemeID }) => ({ nodeID, schemeID })),
			participants,
			locutions: [],
			descriptorfulfillments: [],
			cqdescriptorfulfillments: []
		},
		text: marked,
		OVA: {
			firstname: '',
			surname: '',
			url: map?.article.url ?? '',
			nodes: nodes.map(({ nodeID }, index) => ({
				nodeID,
				visible: true,
				...(places.get(nodeID) ?? gridPlace(index)),
				...(writtenAt !== undefined && { timestamp: writtenAt })
			})),
			edges: edges.map(({ fromID, toID }) => ({ fromID, toID, visible: true }))
		}
	};
	return { text: `${JSON.stringify(file, null, 1)}\n`, loss: ledger.report() };
}

function markedText(map: ArticleMap, text: string, nodeOf: (id: StatementId) => string, ledger: LossLedger): string {
	const owners = new Map<Mark, StatementId>();
	for (const statement of map.graph.statements) {
		for (const { start, end } of passagesInText(statement, map, ledger))
			owners.set({ start, end, node: nodeOf(statement.id) }, statement.id);
	}
	const { markup, crossing } = mark(text, [...owners.keys()]);
	for (const one of crossing)
		ledger.leaveOut('passages that overlap others in part', 'OVA3 nests its marks', owners.get(one) ?? '');
	return markup;
}

/** Where a person put the boxes, by node. */
function placesOf(records: Records, nodeOf: ReadonlyMap<string, string>) {
	const placed = allOf(records, 'placement');
	return new Map(placed.map(({ statementId, x, y }) => [nodeOf.get(statementId) ?? '', { x, y }] as const));
}

/** Boxes that nobody has placed stand in rows. */
function gridPlace(index: number) {
	return { x: (index % PER_ROW) * COLUMN, y: Math.floor(index / PER_ROW) * ROW };
}
