/** Runs in a page: from a text to a painted map, and from the library to a painted map, beside Argdown and Mermaid on the same maps. */
import {
	ArgdownApplication,
	ArgumentSelectionPlugin,
	ClosedGroupPlugin,
	ColorPlugin,
	DataPlugin,
	DotExportPlugin,
	GroupPlugin,
	MapPlugin,
	ModelPlugin,
	ParserPlugin,
	PreselectionPlugin,
	RegroupPlugin,
	StatementSelectionPlugin
} from '@argdown/core';
import { instance } from '@viz-js/viz';
import mermaid from 'mermaid';
import { ArgumentGraph } from '#argument/argument-graph.ts';
import type { ArticleId } from '#argument/ids.ts';
import { allOf, type Records } from '#argument/records.ts';
import { readRecords } from '#interchange/counterpoint/read.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { contentOf, type MapContent } from '#map/content.ts';
import { MapView } from '#map/draw/map-view.ts';
import { ENGLISH } from '#map/elements.ts';
import type { KeptDrawing } from '#map/kept-drawing.ts';
import { openLibrary } from '#store/library.ts';
import { madeUpArticle } from '../library/made-up.ts';

interface Texts {
	readonly counterpoint: string;
	readonly argdown: string;
	readonly mermaid: string;
}

const EVENTS = { onselect() {}, onhover() {}, onopen() {}, onview() {}, ondrawn() {} };

mermaid.initialize({
	startOnLoad: false,
	maxEdges: 100_000,
	maxTextSize: 10_000_000,
	flowchart: { htmlLabels: false }
});

const graphviz = instance();

/** As Argdown's own command line puts itself together for an SVG. */
const argdown = new ArgdownApplication();
for (const [process, plugins] of [
	['parse-input', [new ParserPlugin()]],
	['build-model', [new DataPlugin(), new ModelPlugin(), new RegroupPlugin()]],
	[
		'build-map',
		[
			new PreselectionPlugin(),
			new StatementSelectionPlugin(),
			new ArgumentSelectionPlugin(),
			new MapPlugin(),
			new GroupPlugin()
		]
	],
	['transform-closed-groups', [new ClosedGroupPlugin()]],
	['colorize', [new ColorPlugin()]],
	['export-dot', [new DotExportPlugin()]]
] as const)
	for (const plugin of plugins) argdown.addPlugin(plugin, process);

/** A map of so many statements, in each one's own form. */
export function textsOf(statements: number): Texts {
	const { records } = madeUpArticle(1, 11, statements);
	const content = contentOf(graphOf(records));
	return {
		counterpoint: toText(write(records, { withTexts: true }).document),
		argdown: argdownText(content),
		mermaid: mermaidText(content)
	};
}

function graphOf(records: Records): ArgumentGraph {
	return new ArgumentGraph(records, allOf(records, 'article')[0]?.id as ArticleId);
}

/** Statements and what speaks for and against each: the same boxes and lines as the others draw. */
function argdownText({ statements, steps, attacks }: MapContent): string {
	const name = new Map(statements.map(({ id }, at) => [id, `s${at}`]));
	return statements
		.map(({ id, wording }) => [
			`[${name.get(id)}]: ${wording}`,
			...steps.flatMap((step) =>
				step.conclusionId === id ? step.premiseIds.map((premise) => `  + [${name.get(premise)}]`) : []
			),
			...attacks.flatMap((one) => (one.targetId === id ? [`  - [${name.get(one.attackerId)}]`] : []))
		])
		.map((lines) => lines.join('\n'))
		.join('\n\n');
}

function mermaidText({ statements, steps, attacks }: MapContent): string {
	const name = new Map(statements.map(({ id }, at) => [id, `s${at}`]));
	const words = (text: string) => text.replaceAll('"', "'");
	return [
		'flowchart RL',
		...statements.map(({ id, wording }) => `${name.get(id)}["${words(wording)}"]`),
		...steps.flatMap((step) => step.premiseIds.map((id) => `${name.get(id)} --> ${name.get(step.conclusionId)}`)),
		...attacks.flatMap(({ attackerId, targetId }) => {
			const target = name.get(targetId);
			return target ? [`${name.get(attackerId)} -.-x ${target}`] : [];
		})
	].join('\n');
}

/** Milliseconds until the picture has been painted: two frames after it was handed over. */
async function painted(draw: (into: HTMLElement) => Promise<() => void>): Promise<{ ms: number; handed: number }> {
	const into = document.createElement('div');
	Object.assign(into.style, { position: 'fixed', inset: '0', width: '1200px', height: '800px', overflow: 'auto' });
	document.body.replaceChildren(into);
	// Nobody pays for what the one before left behind.
	(globalThis as { gc?: () => void }).gc?.();
	await new Promise((go) => setTimeout(go, 60));
	await frame();
	const from = performance.now();
	const end = await draw(into);
	const handed = performance.now() - from;
	await frame();
	await frame();
	const ms = performance.now() - from;
	end();
	document.body.replaceChildren();
	return { ms, handed };
}

const frame = () => new Promise((go) => requestAnimationFrame(go));

/** Resolves when the drawing is handed over to be painted with the next frame. */
async function shown(
	into: HTMLElement,
	content: MapContent,
	whole: boolean,
	{ kept, onarranged }: { kept?: unknown; onarranged?: (drawing: KeptDrawing) => void } = {}
): Promise<MapView> {
	let ondrawn = () => {};
	const drawn = (act: () => void) =>
		new Promise<void>((go) => {
			ondrawn = go;
			act();
		});
	const view = new MapView(into, { ...EVENTS, ondrawn: () => ondrawn(), ...(onarranged && { onarranged }) });
	await drawn(() => view.show({ content, direction: 'side', mirrored: false, words: ENGLISH, kept }));
	if (whole) await drawn(() => view.collapse('none'));
	return view;
}

function put(into: HTMLElement, svg: string): void {
	const { body } = new DOMParser().parseFromString(svg, 'text/html');
	into.append(...body.childNodes);
}

const DRAW: Record<string, (texts: Texts, into: HTMLElement) => Promise<() => void>> = {
	async counterpoint({ counterpoint }, into) {
		const view = await shown(into, contentOf(graphOf(readRecords(counterpoint).records)), false);
		return () => view.destroy();
	},
	async whole({ counterpoint }, into) {
		const view = await shown(into, contentOf(graphOf(readRecords(counterpoint).records)), true);
		return () => view.destroy();
	},
	async argdown({ argdown: input }, into) {
		const { dot = '' } = argdown.run({
			input,
			process: ['parse-input', 'build-model', 'build-map', 'transform-closed-groups', 'colorize', 'export-dot'],
			logLevel: 'error'
		}) as { dot?: string };
		// What Argdown's own SVG export does, with the same engine compiled for browsers; its own copy runs in Node only.
		put(into, (await graphviz).renderString(dot, { format: 'svg', engine: 'dot' }));
		return () => undefined;
	},
	async mermaid({ mermaid: input }, into) {
		put(into, (await mermaid.render(`m${Math.floor(performance.now())}`, input)).svg);
		return () => undefined;
	}
};

const made = new Map<number, Texts>();

export async function draw(kind: string, statements: number): Promise<{ ms: number; handed: number; boxes: number }> {
	const texts = made.get(statements) ?? textsOf(statements);
	made.set(statements, texts);
	let boxes = 0;
	const { ms, handed } = await painted(async (into) => {
		const end = await DRAW[kind]?.(texts, into);
		boxes = into.querySelectorAll('g.node').length;
		return end ?? (() => undefined);
	});
	return { ms, handed, boxes };
}

/** An article that was seen before: read from the database and painted as it was kept. */
export async function reopen(statements: number): Promise<number> {
	const { id, records } = madeUpArticle(1, 11, statements);
	const library = openLibrary({ name: 'bench-reopen', wire: null });
	await library.importRecords(records, { origin: 'file' });
	let layout: KeptDrawing | null = null;
	await painted(async (into) => {
		const view = await shown(into, contentOf(graphOf(records)), false, { onarranged: (drawing) => (layout = drawing) });
		return () => view.destroy();
	});
	await library.keepDrawing(id, { layout });
	const { ms } = await painted(async (into) => {
		const workspace = await library.openWorkspace(id);
		const content = contentOf(new ArgumentGraph(workspace?.records ?? new Map(), id));
		const view = await shown(into, content, false, { kept: workspace?.layoutOf(id) });
		return () => {
			view.destroy();
			void workspace?.close();
		};
	});
	await library.close();
	return ms;
}

/** The longest time for which the page answers nothing while a map opens and then unfolds whole; and while nothing is done. */
export async function blocked(statements: number): Promise<{ longest: number; idle: number }> {
	const content = contentOf(graphOf(madeUpArticle(1, 11, statements).records));
	let longest = 0;
	let idle = 0;
	await painted(async (into) => {
		idle = await longestGap(() => new Promise((go) => setTimeout(go, 400)));
		let view: MapView | null = null;
		longest = await longestGap(async () => {
			view = await shown(into, content, true);
			await frame();
			await frame();
		});
		return () => view?.destroy();
	});
	return { longest, idle };
}

/** Between two turns of the page's own loop. */
async function longestGap(work: () => Promise<unknown>): Promise<number> {
	const { port1, port2 } = new MessageChannel();
	let last = performance.now();
	let longest = 0;
	port1.onmessage = () => {
		const now = performance.now();
		longest = Math.max(longest, now - last);
		last = now;
		port2.postMessage(null);
	};
	port2.postMessage(null);
	await work();
	port1.close();
	return longest;
}

/** Pan and zoom over the whole map: what each frame takes, and how far apart frames are. */
export async function travel(statements: number): Promise<{ p95: number; longest: number }> {
	const { records } = madeUpArticle(1, 11, statements);
	const gaps: number[] = [];
	await painted(async (into) => {
		const view = await shown(into, contentOf(graphOf(records)), true);
		await frame();
		await frame();
		const { bounds } = view.picture?.geometry ?? { bounds: { x: 0, y: 0, width: 1, height: 1 } };
		let last = performance.now();
		for (let at = 0; at < 120; at += 1) {
			const along = at / 120;
			view.zoomTo(at < 60 ? 0.8 : 0.2 + 0.8 * Math.abs(Math.sin(at / 12)));
			view.centerOn(bounds.x + bounds.width * along, bounds.y + bounds.height * (0.5 + 0.4 * Math.sin(at / 9)));
			await frame();
			const now = performance.now();
			gaps.push(now - last);
			last = now;
		}
		return () => view.destroy();
	});
	gaps.sort((a, b) => a - b);
	return { p95: gaps[Math.floor(gaps.length * 0.95)] ?? 0, longest: gaps.at(-1) ?? 0 };
}

Object.assign(globalThis, { bench: { draw, reopen, travel, blocked } });
