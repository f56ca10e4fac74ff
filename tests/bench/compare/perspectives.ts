/** Perspectrum (Chen et al. 2019): short answers to a claim, grouped where they say the same, each for or against the claim. */
import { existsSync, readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { allFeatures } from '#compare/features.ts';
import { profilesOf } from '#compare/profile.ts';
import { generalityOf } from '#compare/scorer/shipped.ts';
import { surroundingsOf } from '#compare/surroundings.ts';
import type { LabelledWordings } from './as-shown.ts';
import { everyPair, type ExampleSet, type PairLabel } from '../../../scripts/train/compare/example-sets.ts';

interface Answers {
	readonly wordings: readonly string[];
	readonly groups: readonly number[];
	readonly stances: readonly string[];
}

/** One set a claim, of the wanted part; null where the corpus is absent. */
export function perspectrumSets(part: 'train' | 'dev', folder: string): ExampleSet[] | null {
	const read = answersIn(part, folder);
	return (
		read?.map(({ wordings, groups, stances }, at): ExampleSet => {
			const { profiles } = profilesOf(wordings, generalityOf);
			const pairs = everyPair(wordings.length);
			const labels = Array.from(pairs.first, (i, p): PairLabel => {
				const j = pairs.second[p] as number;
				if (groups[i] === groups[j]) return 'same';
				return stances[i] === stances[j] ? 'related' : 'opposed';
			});
			return { topic: String(at), pairs, features: allFeatures(profiles, surroundingsOf(profiles), pairs), labels };
		}) ?? null
	);
}

/** The answers to each claim with what any two of them are to each other. */
export function perspectrumAnswers(part: 'train' | 'dev', folder: string): LabelledWordings[] {
	return (answersIn(part, folder) ?? []).map(({ wordings, groups, stances }) => ({
		wordings,
		labelOf: (i, j) => (groups[i] === groups[j] ? 'same' : stances[i] === stances[j] ? 'related' : 'opposed')
	}));
}

/** The wordings of each set, in the same order: for the baseline. */
export function perspectrumWordings(part: 'train' | 'dev', folder: string): (readonly string[])[] {
	return (answersIn(part, folder) ?? []).map((one) => one.wordings);
}

function answersIn(part: 'train' | 'dev', folder: string): Answers[] | null {
	const file = (name: string) => resolve(folder, 'perspectrum', `${name}.train-dev.json`);
	if (!existsSync(file('perspective_pool'))) return null;
	const json = <T>(name: string) => JSON.parse(readFileSync(file(name), 'utf8')) as T;
	const pool = new Map(json<{ pId: number; text: string }[]>('perspective_pool').map(({ pId, text }) => [pId, text]));
	const split = json<Record<string, string>>('dataset_split');
	const claims =
		json<{ cId: number; perspectives: { pids: number[]; stance_label_3: string }[] }[]>('perspectrum_with_answers');
	return claims
		.filter((claim) => split[String(claim.cId)] === part)
		.map(({ perspectives }) => {
			const members = perspectives.flatMap(({ pids, stance_label_3: stance }, group) =>
				pids.flatMap((id) => {
					const wording = pool.get(id);
					return wording === undefined ? [] : [{ wording, group, stance }];
				})
			);
			return {
				wordings: members.map((one) => one.wording),
				groups: members.map((one) => one.group),
				stances: members.map((one) => one.stance)
			};
		})
		.filter((one) => one.wordings.length > 1);
}
