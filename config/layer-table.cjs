// Who may import whom. The keys are the folders of src/lib, lowest layer first, then the command line.
// package.json#imports, this table and docs/architecture.md list the same layers: tests/architecture/layers.test.ts holds them together.
const MAY_USE = {
	messages: [],
	argument: [],
	anchoring: ['argument'],
	evaluate: ['argument'],
	decompose: ['argument', 'anchoring'],
	compare: ['argument', 'anchoring', 'evaluate'],
	practice: ['argument', 'anchoring', 'compare'],
	brief: ['argument', 'anchoring', 'compare'],
	interchange: ['argument', 'anchoring'],
	store: ['argument', 'anchoring'],
	map: ['argument', 'evaluate', 'compare'],
	ui: [
		'messages',
		'argument',
		'anchoring',
		'evaluate',
		'decompose',
		'compare',
		'practice',
		'brief',
		'interchange',
		'store',
		'map'
	]
};
// Values in, values out: no DOM, no framework, no clock, no chance.
const PURE = [
	'messages',
	'argument',
	'anchoring',
	'evaluate',
	'decompose',
	'compare',
	'practice',
	'brief',
	'interchange'
];
// The packages a pure layer may use, each for one thing it is better at than we are.
const PURE_PACKAGES = {
	valibot: 'checks with inferred types',
	'@noble/hashes': 'SHA-256 and scrypt without a promise',
	'@noble/ciphers': 'seals the key of an exercise, the same in browser and command line; loaded only for one',
	'approx-string-match': 'approximate matching (Myers 1999)',
	'@argdown/core': 'reads Argdown as its own tools do; loaded only for an Argdown file',
	fflate:
		'compresses what travels in a link or a backup, a piece at a time, so that it can be bounded; unpacks a Word file',
	papaparse: 'reads and writes CSV as spreadsheets do, with their delimiters and quotes',
	saxes: 'reads XML without a page, follows no reference out of the file',
	'pdfjs-dist': 'reads PDF; loaded only for a PDF',
	linkedom: 'a tree of a web page without a browser, in which nothing runs or loads',
	docx: 'writes Word documents; loaded only for one',
	'@mozilla/readability': 'finds the main article of a web page',
	chardet: 'statistics of encodings; loaded only for bytes that are no UTF-8'
};
// The part of map/ that draws; everything else of it is pure and serves the command line too.
const DRAWING = ['draw', 'paint-canvas', 'theme'];

module.exports = { MAY_USE, PURE, PURE_PACKAGES, DRAWING };
