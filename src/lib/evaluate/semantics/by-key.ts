/** Which semantics can be chosen, by the keys the command line and the settings use. */
import { dfQuad } from './df-quad.ts';
import { eulerBased } from './euler-based.ts';
import type { Gradual } from './gradual.ts';
import { quadraticEnergy } from './quadratic-energy.ts';

/** `grounded` counts what speaks for and against without weighing it; the others give strengths between 0 and 1. */
export const SEMANTICS_KEYS = ['qe', 'dfquad', 'euler', 'grounded'] as const;

export type SemanticsKey = (typeof SEMANTICS_KEYS)[number];
export type GradualKey = Gradual['key'];

export const GRADUAL: Readonly<Record<GradualKey, Gradual>> = {
	qe: quadraticEnergy,
	dfquad: dfQuad,
	euler: eulerBased
};
