// How good is a draft? `npm run bench:decompose` builds the benchmark into one file, runs it and prints a table; it judges nothing.
import { built, root } from './built.mjs';

await built('tests/bench/decompose/report.ts', ({ report }) =>
	report(root, (/** @type {string} */ line) => console.log(line))
);
