import { describe, expect, it } from 'vitest';
import { isError } from '#argument/problems.ts';
import { read } from '#interchange/counterpoint/read.ts';
import { exerciseKeyIn } from '#practice/files/key.ts';
import { analysisOf, layClass } from '#practice/class/class-on-key.ts';
import type { Key } from '#practice/class/key.ts';
import { codesFor, nameFromFile, sortWorks, workIn, type Work } from '#practice/class/works.ts';
import { analysis } from '../../../support/analyses.ts';
import { classFiles, EXERCISE_ID, fileOf, handedIn, keyFile, made, PUPILS } from '../../../support/simulated-class.ts';

function work(file: string, text: string, modifiedAt: string | null = null): Work {
	const { records, rest, problems } = read(text);
	expect(problems.filter(isError)).toEqual([]);
	const found = workIn(file, { records, fields: rest.fields }, modifiedAt);
	if ('fault' in found) throw new Error(found.fault);
	return found;
}

function key(): Key {
	const { records, rest } = read(keyFile());
	const exercise = exerciseKeyIn(rest.fields);
	if (!('value' in exercise)) throw new Error(exercise.fault);
	return { records, articleId: 'article:a', exercise: exercise.value };
}

const files = classFiles();
const readable = Object.entries(files).filter(([name]) => name !== 'cut-off.counterpoint.json');
const works = readable.map(([name, text]) => work(name, text));
const ofClass = works.filter(({ exerciseId }) => exerciseId === EXERCISE_ID);

describe('what a class handed in', () => {
	it('counts thirty, leaves aside the older try and the same file again, and marks who is late', () => {
		const sorted = sortWorks(ofClass, {}, '2026-03-02T12:00Z');
		const counted = sorted.filter(({ standing }) => standing.counts);
		expect(counted.map(({ work: { name } }) => name)).toEqual(PUPILS.map(([name]) => name).sort());
		expect(
			counted.filter(({ standing }) => standing.counts && standing.late).map(({ work: { name } }) => name)
		).toEqual(['Dov']);
		const aside = sorted.flatMap(({ work: { file }, standing }) => (standing.counts ? [] : [[file, standing.why]]));
		expect(aside).toEqual([
			['ada (1).handed-in.counterpoint.json', 'same'],
			['ben-first-try.counterpoint.json', 'older']
		]);
	});

	it('is the same whatever order the files come in', () => {
		const plain = (all: readonly Work[]) =>
			sortWorks(all)
				.map(({ work: { name, handedInAt }, standing }) => `${name} ${handedInAt} ${standing.counts}`)
				.sort();
		expect(plain([...ofClass].reverse())).toEqual(plain(ofClass));
	});

	it('keeps what the teacher decided before what it finds', () => {
		const older = ofClass.find(({ file }) => file.startsWith('ben-first'));
		const newer = ofClass.find(({ file }) => file.startsWith('ben.'));
		if (!older || !newer) throw new Error('two of Ben');
		const counted = (decided: Record<string, 'count' | 'leave'>) =>
			sortWorks(ofClass, decided)
				.filter(({ standing, work: { name } }) => standing.counts && name === 'Ben')
				.map(({ work: { file } }) => file);
		expect(counted({ [newer.key]: 'leave' })).toEqual([older.file]);
		expect(counted({ [older.key]: 'count' })).toEqual([newer.file, older.file]);
	});

	it('takes two works with one name for one pupil’s, and says when two pupils’ are the same to the letter', () => {
		const ada = made('Ada', '');
		const first = work('a.json', handedIn(ada, '2026-03-02T09:00Z', 'w1'));
		const later = work('b.json', handedIn({ ...made('Ada', 'drop s7'), name: ' ADA ' }, '2026-03-02T09:30Z', 'w2'));
		const [one, other] = sortWorks([first, later]);
		expect(one).toMatchObject({ work: { file: 'b.json' }, standing: { counts: true } });
		expect(other).toMatchObject({ work: { file: 'a.json' }, standing: { counts: false, why: 'older' } });
		const copy = work('c.json', handedIn({ ...ada, name: 'Cem' }, '2026-03-02T09:10Z', 'w3'));
		const sorted = sortWorks([first, copy]);
		expect(sorted.map(({ standing }) => standing.counts)).toEqual([true, true]);
		expect(sorted.find(({ work: { name } }) => name === 'Ada')?.standing).toMatchObject({ twin: { file: 'c.json' } });
	});

	it('does not call two pupils’ work the same for what was given to both, or for the same plain answers', () => {
		const plain = (name: string, words?: string) => {
			const own = work(`${name}.json`, handedIn(made(name, 'nothing'), '2026-03-02T09:00Z'));
			return { ...own, answers: [{ itemId: 'q1', answer: 'weakens' as const, ...(words && { words }) }] };
		};
		const isTwin = (works: readonly Work[]) =>
			sortWorks(works).some(({ standing }) => standing.counts && standing.twin !== null);
		expect(isTwin([plain('Ada'), plain('Ben')])).toBe(false);
		expect(isTwin([plain('Ada', 'It is not so.'), plain('Ben', 'It is not so.')])).toBe(true);
		const given = (name: string) => {
			const own = work(`${name}.json`, handedIn(made(name, ''), '2026-03-02T09:00Z'));
			const statement = [...own.records.values()].find(({ id }) => id.startsWith('statement:'));
			const id = `statement:exercise-${EXERCISE_ID}-1` as const;
			return { ...own, records: new Map([[id, { ...statement, id }]]) as unknown as Work['records'] };
		};
		expect(isTwin([given('Ada'), given('Ben')])).toBe(false);
	});

	it('is named by its file where the file says nothing, and the same map under two names is one', () => {
		const text = fileOf(analysis('x', 's1!; s2 -> s1'));
		const [a, b] = [work('mia.counterpoint.json', text), work('mia-again.json', text)];
		expect([a.name, b.name]).toEqual(['mia', 'mia-again']);
		expect(sortWorks([a, b]).filter(({ standing }) => standing.counts)).toHaveLength(1);
		expect(nameFromFile('Lea Özil.handed-in.counterpoint.json')).toBe('Lea Özil');
		expect(nameFromFile('ada/essay01.ann')).toBe('ada/essay01');
	});

	it('has codes that stay when more comes', () => {
		const [first, second, third] = ofClass;
		if (!first || !second || !third) throw new Error('three');
		const codes = codesFor([second, third]);
		expect(codes).toEqual({ [second.key]: 'P01', [third.key]: 'P02' });
		expect(codesFor([first, second, third], codes)[first.key]).toBe('P03');
		expect(codesFor([first, second, third], codes)[third.key]).toBe('P02');
	});
});

describe('a class on its key', () => {
	it('scores each with the points counted by hand, though the text did not travel along', () => {
		const own = key();
		const counted = sortWorks(ofClass).flatMap(({ work: one, standing }) => (standing.counts ? [one] : []));
		const analyses = counted.map((one) => analysisOf(one, own));
		expect(analyses).not.toContain(null);
		const { scores, results, side } = layClass(
			analyses.flatMap((one) => one ?? []),
			own
		);
		expect(side.text).not.toBeNull();
		expect(scores.map(({ points: { got } }, at) => [counted[at]?.name, got])).toEqual(
			PUPILS.map(([name, , points]) => [name, points]).sort(([a], [b]) => (String(a) < String(b) ? -1 : 1))
		);
		expect(results?.pupils).toBe(30);
	});

	it('knows a map of another article', () => {
		const foreign = works.find(({ file }) => file.startsWith('holidays'));
		expect(foreign && analysisOf(foreign, key())).toBeNull();
	});

	it('takes a plain map of the same text too', () => {
		const plain = work('mia.counterpoint.json', fileOf(made('mia', 'drop s7')));
		const analyses = [analysisOf(plain, key())].flatMap((one) => one ?? []);
		expect(layClass(analyses, key()).scores.map(({ points }) => points.got)).toEqual([12]);
	});

	it('without a key lays the maps on each other', () => {
		const analyses = ['', 'drop s7', 'role s3 premise'].map((errors, at) => made(`a${at}`, errors));
		const laid = layClass(analyses, null);
		expect([laid.scores.length, laid.results, laid.pupils.length]).toEqual([0, null, 3]);
	});
});
