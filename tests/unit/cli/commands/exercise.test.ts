import { describe, expect, it } from 'vitest';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { analysis } from '../../../support/analyses.ts';
import { runCli } from '../../../support/test-io.ts';

const KEY = analysis('key', 's1!; s2 -> s1; s3=e -> s2; s6^ -/> s1');
const FILES = { 'key.json': toText(write(KEY.records, { withTexts: true }).document) };

describe('counterpoint exercise', () => {
	it('makes a file that is handed in and scored against the map it was made from', async () => {
		const { exit, files } = await runCli('exercise key.json --kind map --due Friday -o task.json', { files: FILES });
		expect(exit).toBe(0);
		expect(files['task.json']).toContain('Hand in by: Friday');
		const scored = await runCli('score key.json task.json', { files });
		expect(scored).toMatchObject({ exit: 0, stderr: '' });
		expect(scored.stdout).toContain('4 of 4 statements found, 0 of 3 relations');
	});

	it('is recognized as the same article when only the text was given and nothing is done yet', async () => {
		const { files } = await runCli('exercise key.json --kind whole -o task.json', { files: FILES });
		const { stdout } = await runCli('score key.json task.json', { files });
		expect(stdout).toContain('task: 0 of 8 points');
	});

	it('says which kinds there are, and what a map lacks for one', async () => {
		const none = await runCli('exercise key.json', { files: FILES });
		expect(none.exit).toBe(2);
		expect(none.stderr).toContain('Name a --kind: parts, map, whole, missing.');
		const plain = toText(write(analysis('plain', 's1!; s2 -> s1').records, { withTexts: true }).document);
		const missing = await runCli('exercise plain.json --kind missing', { files: { 'plain.json': plain } });
		expect(missing).toMatchObject({ exit: 1, stdout: '' });
		expect(missing.stderr).toContain('plain.json: has nothing to leave out');
	});
});
