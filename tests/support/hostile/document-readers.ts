/** The readers of Counterpoint's own documents: as files, in backups, links and pasted codes, and with the fields of a class. */
import { deflateSync, strToU8 } from 'fflate';
import { expect } from 'vitest';
import { checkShape } from '#argument/check.ts';
import { typeOf } from '#argument/ids.ts';
import { isError } from '#argument/problems.ts';
import { openBackup, readKept, readPart } from '#interchange/backup/read.ts';
import { BackupWriter } from '#interchange/backup/write.ts';
import { toBase64Url } from '#interchange/base64.ts';
import { explainProblem } from '#interchange/counterpoint/format-problems.ts';
import { read as readDocument } from '#interchange/counterpoint/read.ts';
import { toText, write as writeDocument } from '#interchange/counterpoint/write.ts';
import { readCode } from '#interchange/link/code.ts';
import { DICTIONARY, VERSION } from '#interchange/link/dictionary.ts';
import { read as readLink } from '#interchange/link/read.ts';
import { seal, unseal, type SealedDocument } from '#interchange/sealed/seal.ts';
import { crc32 } from '#interchange/zip/crc32.ts';
import { exercises } from '#messages/en/exercises.ts';
import { takeaway } from '#messages/en/takeaway.ts';
import { exerciseIn } from '#practice/files/exercise.ts';
import { feedbackIn } from '#practice/files/feedback.ts';
import { exerciseKeyIn } from '#practice/files/key.ts';
import type { PartRead } from '#practice/files/part.ts';
import { submissionIn } from '#practice/files/submission.ts';
import { aDocument } from '../arbitraries.ts';
import { graphIn, withText } from '../graph-notation.ts';
import { handedIn, keyFile, made } from '../simulated-class.ts';
import { damagedZip } from './damage-bytes.ts';
import { damagedJson } from './damage-json.ts';
import { damagedText } from './damage-text.ts';
import { ENDLESS, expectSound, refusedFor, sampled, type Fate, type HostileReader } from './fate.ts';

function documentFate(text: string): Fate {
	return fateOf(readDocument(text));
}

function fateOf({ records, problems, rest }: ReturnType<typeof readDocument>): Fate {
	for (const problem of problems) expect(problem.where).not.toBe('');
	const errors = problems.filter(isError);
	if (errors.length > 0) return refusedFor(errors.slice(0, 20).map(explainProblem));
	expectSound(records);
	const again = readDocument(toText(writeDocument(records, { withTexts: true, rest }).document));
	expect(again.records).toEqual(records);
	return { read: true };
}

const OWN = [...sampled(aDocument), withText(graphIn('a')`c!; p1 p2 -> c; e1 -> p1; x^ -/> c; y -/> (p1 p2 -> c)`)];
const OWN_TEXTS = OWN.map((records) => toText(writeDocument(records, { withTexts: true }).document));

const HEAD = {
	...{ format: 'counterpoint', schemaVersion: 1 },
	articles: [{ id: 'article:a', title: 'A', authorIds: [], textId: 'text:long' }]
};

const own: HostileReader = {
	name: 'Counterpoint document',
	share: 18,
	damaged: (chance) => (chance.below(5) === 0 ? damagedText : damagedJson)(chance.of(OWN_TEXTS), chance),
	endless: () => JSON.stringify({ ...HEAD, texts: [{ id: 'text:long', articleId: 'article:a', text: ENDLESS }] }),
	read: documentFate
};

const bytesOf = (bytes: Uint8Array) => ({
	size: bytes.length,
	slice: (from: number, to: number) => Promise.resolve(bytes.slice(from, to))
});

const BACKUP = (() => {
	const writer = new BackupWriter();
	const parts = OWN.slice(-3).flatMap((records) => writer.add(records));
	const kept = [{ key: 'assessment:a', articleIds: ['article:a'], value: { doubted: ['statement:p1'] } }];
	parts.push(...writer.addKept('assessments', kept), ...writer.end('2024-05-06T07:08:09Z'));
	return Uint8Array.from(parts.flatMap((part) => [...part]));
})();

async function backupFate(bytes: Uint8Array): Promise<Fate> {
	const backup = await openBackup(bytesOf(bytes));
	if (!backup) return { refused: takeaway.restore.noBackup };
	const faults: string[] = [];
	for (const entry of backup.parts) {
		const part = await readPart(backup, entry);
		if ('faults' in part) faults.push(...part.faults.map((fault) => `A part is refused: ${fault}`));
		else for (const [id, record] of part.records) expect(checkShape(typeOf(id), record, id)).toEqual([]);
	}
	for (const part of backup.kept) await readKept(backup, part);
	return faults.length > 0 ? refusedFor(faults.slice(0, 20)) : { read: true };
}

const backup: HostileReader = {
	name: 'backup',
	share: 8,
	damaged: (chance) => damagedZip(BACKUP, chance),
	read: backupFate
};

/** As the project's writer does it, folded less tightly and so in a hundredth of the time. */
function folded(json: string): string {
	const packed = deflateSync(strToU8(json), { level: 1, mem: 4, dictionary: strToU8(DICTIONARY) });
	return `${VERSION}.${toBase64Url(packed)}`;
}

/** Zeros that unfold to more than any link may hold. */
const BOMB = folded(' '.repeat(9_000_000));

/** What a link holds is damaged before it is folded, or its letters are. */
const link: HostileReader = {
	name: 'link',
	share: 6,
	damaged: (chance) => {
		if (chance.below(60) === 0) return BOMB;
		if (chance.below(2)) return folded(damagedJson(chance.of(OWN_TEXTS), chance));
		return damagedText(folded(chance.of(OWN_TEXTS)), chance);
	},
	read: (fragment: string) => {
		const found = readLink(fragment);
		if ('document' in found) return fateOf(found.document);
		return refusedFor([takeaway.received.faults[found.fault]]);
	}
};

const CLASS_FILES = [handedIn(made('Ada', ''), '2026-03-02T10:15Z'), keyFile(), ...documentsOfAClass()];

function documentsOfAClass(): string[] {
	const { exerciseKey, ...plain } = JSON.parse(keyFile()) as { exerciseKey: { exercise: object } };
	const sealed: SealedDocument = seal(keyFile(), 'market 7', new Uint8Array(40).fill(7), 10);
	const items = [
		{ id: 'i1', ask: 'bears', statementId: 'statement:s2', onId: 'statement:s1' },
		{ id: 'i2', ask: 'question', stepId: 'inference:i1', question: 'Is it so?' }
	];
	const exercise = { ...exerciseKey.exercise, items, sealedKey: sealed, level: 'easy', setBy: 'Ada Lee' };
	const comments = [{ about: ['statement:s1'], text: 'Well found.', by: 'teacher' }];
	const feedback = {
		...{ version: 1, exerciseId: 'market-street', workId: 'ada', name: 'Ada', title: 'Find the reasons', whole: '' },
		...{ comments, points: { got: 3, of: 14 }, workArticleIds: ['article:exercise-market-street'] }
	};
	return [JSON.stringify({ ...plain, exercise }), JSON.stringify({ ...plain, feedback })];
}

function practiceFate(text: string): Fate {
	const document = readDocument(text);
	const { fields } = document.rest;
	const parts: PartRead<unknown>[] = [
		exerciseIn(fields),
		exerciseKeyIn(fields),
		submissionIn(fields),
		feedbackIn(fields)
	];
	const faults = parts.flatMap((part) => {
		if (!('fault' in part) || part.fault === 'none') return [];
		if (!('where' in part)) return [exercises.incoming.newer('a.json')];
		expect(part.where).not.toBe('');
		expect(part.expected).not.toBe('');
		return [exercises.incoming.damaged('a.json', part.where)];
	});
	const exercise = exerciseIn(fields);
	const sealed = 'value' in exercise ? exercise.value.sealedKey : undefined;
	// The code takes its time on purpose, a tenth of a second at the usual cost.
	if (sealed && sealed.cost <= 12) unseal(sealed, 'market 7');
	return faults.length > 0 ? refusedFor(faults) : fateOf(document);
}

const practice: HostileReader = {
	name: 'exercise files',
	share: 8,
	damaged: (chance) => damagedJson(chance.of(CLASS_FILES), chance),
	read: practiceFate
};

function coded(fragment: string): string {
	return `CP${fragment}.${crc32(strToU8(fragment)).toString(16).padStart(8, '0')}`;
}

const code: HostileReader = {
	name: 'pasted code',
	share: 4,
	damaged: (chance) => {
		if (chance.below(60) === 0) return coded(BOMB);
		if (chance.below(2)) return coded(folded(damagedJson(chance.of(CLASS_FILES), chance)));
		return damagedText(coded(folded(chance.of(CLASS_FILES))), chance);
	},
	read: (pasted: string) => {
		const found = readCode(pasted);
		return 'text' in found ? practiceFate(found.text) : refusedFor([exercises.incoming.codeFaults[found.fault]]);
	}
};

export const documentReaders: readonly HostileReader[] = [own, backup, link, practice, code];
