// How good and how fast is a comparison? `npm run bench:compare` builds the benchmark into one file, runs it and prints a table; it judges nothing.
import { built, root } from './built.mjs';

await built('tests/bench/compare/report.ts', ({ report }) =>
	report(root, (/** @type {string} */ line) => console.log(line))
);
