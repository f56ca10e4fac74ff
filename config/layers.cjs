// The layer lint: the rules that follow from the table.
const { MAY_USE, PURE, PURE_PACKAGES, DRAWING } = require('./layer-table.cjs');

const outside = (names) => `^src/lib/(?!(?:${names.join('|')})/)[^/]+/`;
const rule = (name, from, to, comment) => ({ name, severity: 'error', from, to, ...(comment && { comment }) });

module.exports = {
	forbidden: [
		rule(
			'not-unresolvable',
			{},
			{ couldNotResolve: true, pathNot: '^\\$(app|env|service-worker)' },
			'an import the lint cannot follow is an import it cannot judge'
		),
		rule('no-circular', {}, { circular: true }),
		rule(
			'no-orphans',
			{
				orphan: true,
				pathNot: '\\.d\\.ts$|^src/(routes|params|app|service-worker|hooks)|^src/cli/main|\\.worker\\.ts$'
			},
			{}
		),
		...Object.entries(MAY_USE).map(([layer, uses]) =>
			rule(
				`layer-${layer}`,
				{ path: `^src/lib/${layer}/` },
				{ path: outside([layer, ...uses]) },
				`${layer} may use: ${uses.join(', ') || 'nothing'}`
			)
		),
		rule('no-new-layer', {}, { path: outside(Object.keys(MAY_USE)) }, 'a folder of src/lib that is not in the table'),
		rule(
			'pure-core',
			{ path: `^src/lib/(${PURE.join('|')})/` },
			{
				path: '^node_modules/|\\.svelte(\\.ts)?$',
				pathNot: `^node_modules/(${Object.keys(PURE_PACKAGES).join('|')})/`
			},
			`below store only: ${Object.keys(PURE_PACKAGES).join(', ')}`
		),
		rule('idb-only-in-database', { pathNot: '^src/lib/store/database(\\.ts$|/)' }, { path: '^node_modules/idb/' }),
		rule('cytoscape-only-in-draw', { pathNot: '^src/lib/map/draw(\\.ts$|/)' }, { path: '^node_modules/cytoscape' }),
		rule(
			'map-draws-last',
			{ path: `^src/lib/map/(?!(?:${DRAWING.join('|')})[./])` },
			{ path: `^src/lib/map/(?:${DRAWING.join('|')})[./]` },
			'the pure part of map serves the command line: it never leads to the part that needs a page'
		),
		rule('nothing-imports-routes', { path: '^src/(lib|cli)/' }, { path: '^src/routes/' }),
		rule(
			'cli-stays-pure',
			{ path: '^src/cli/' },
			{ path: `^src/lib/(store|ui)/|^src/lib/map/(${DRAWING.join('|')})[./]|^src/routes/|\\.svelte(\\.ts)?$` },
			'the command line uses the pure layers and the pure part of map'
		),
		rule('src-never-imports-tests', { path: '^src/' }, { path: '^tests/|\\.test\\.ts$' })
	],
	options: {
		doNotFollow: { path: 'node_modules' },
		tsPreCompilationDeps: true,
		tsConfig: { fileName: 'tsconfig.json' },
		enhancedResolveOptions: {
			extensions: ['.ts', '.svelte', '.svelte.ts', '.js', '.mjs', '.json', '.css'],
			conditionNames: ['svelte', 'browser', 'import', 'default'],
			exportsFields: ['exports']
		},
		exclude: '^\\.svelte-kit|\\.test\\.ts$'
	}
};
