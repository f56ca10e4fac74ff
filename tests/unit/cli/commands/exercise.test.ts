import { describe, expect, it } from 'vitest';
import { read } from '#interchange/counterpoint/read.ts';
import { toText, write } from '#interchange/counterpoint/write.ts';
import { unseal } from '#interchange/sealed/seal.ts';
import { exerciseIn } from '#practice/files/exercise.ts';
import { exerciseKeyIn } from '#practice/files/key.ts';
import { analysis } from '../../../support/analyses.ts';
import { runCli } from '../../../support/test-io.ts';

const KEY = analysis('key', 's1!; s2 -> s1; s3=e -> s2; s6^ -/> s1');
const FILES = { 'key.json': toText(write(KEY.records, { withTexts: true }).document) };

function exerciseOf(file: unknown) {
	const found = exerciseIn(read(file).rest.fields);
	if (!('value' in found)) throw new Error(found.fault);
	return found.value;
}

describe('counterpoint exercise', () => {
	it('makes a file that is handed in and scored against the map it was made from', async () => {
		const { exit, files } = await runCli('exercise key.json --kind map --due Friday -o task.json', { files: FILES });
		expect(exit).toBe(0);
		expect(exerciseOf(files['task.json'])).toMatchObject({ kind: 'map', due: 'Friday', feedback: 'teacher' });
		expect(files['task.json']).not.toContain('sealedKey');
		const scored = await runCli('score key.json task.json', { files });
		expect(scored).toMatchObject({ exit: 0, stderr: '' });
		expect(scored.stdout).toContain('4 of 4 statements found, 0 of 3 relations');
	});

	it('is recognized as the same article when only the text was given and nothing is done yet', async () => {
		const { files } = await runCli('exercise key.json --kind whole -o task.json', { files: FILES });
		const { stdout } = await runCli('score key.json task.json', { files });
		expect(stdout).toContain('task: 0 of 8 points');
	});

	it('writes the teacher’s file, and seals the same in the pupil’s where the feedback comes by code', async () => {
		const call = 'exercise key.json --kind judge --feedback code --code maple-42 --key teacher.json -o task.json';
		const { exit, files } = await runCli(call, { files: FILES });
		expect(exit).toBe(0);
		const { sealedKey, items = [] } = exerciseOf(files['task.json']);
		const opened = sealedKey && unseal(sealedKey, 'Maple 42');
		expect(opened && 'text' in opened && opened.text).toBe(files['teacher.json']);
		const key = exerciseKeyIn(read(files['teacher.json']).rest.fields);
		expect('value' in key && key.value.answers?.length).toBe(items.length);
		expect(items.length).toBeGreaterThan(0);
		expect(JSON.stringify(read(files['task.json']).rest.fields)).not.toMatch(/strengthens|weakens/);
	});

	it('says which kinds there are, and what a map lacks for one', async () => {
		const none = await runCli('exercise key.json', { files: FILES });
		expect(none.exit).toBe(2);
		expect(none.stderr).toContain('Name a --kind: parts, map, whole, missing, compare, judge.');
		const uncoded = await runCli('exercise key.json --kind map --feedback code', { files: FILES });
		expect(uncoded).toMatchObject({ exit: 2, stderr: expect.stringContaining('go together') as string });
		const plain = toText(write(analysis('plain', 's1!; s2 -> s1').records, { withTexts: true }).document);
		const missing = await runCli('exercise plain.json --kind missing', { files: { 'plain.json': plain } });
		expect(missing).toMatchObject({ exit: 1, stdout: '' });
		expect(missing.stderr).toContain('plain.json: has nothing to leave out');
		const alone = await runCli('exercise plain.json --kind compare', { files: { 'plain.json': plain } });
		expect(alone.stderr).toContain('comparing needs two');
	});
});
