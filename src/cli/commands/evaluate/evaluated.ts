/** What `counterpoint evaluate` found, before it is written as a report or as JSON. */
import type { ArgumentGraph } from '#argument/argument-graph.ts';
import type { StatementId } from '#argument/ids.ts';
import type { Records } from '#argument/records.ts';
import type { Assessment } from '#evaluate/assessment.ts';
import type { Carriers } from '#evaluate/carriers.ts';
import type { Evaluation } from '#evaluate/standing.ts';
import type { WhatIf } from '#evaluate/what-if.ts';

export interface Evaluated {
	readonly records: Records;
	readonly graphs: readonly ArgumentGraph[];
	readonly count: 'accepted' | 'all';
	/** The verdicts as they were asked for; the evaluation's own also holds those shared by statements that say the same. */
	readonly asked: Assessment;
	readonly evaluation: Evaluation;
	/** Null where no verdict was asked for. */
	readonly whatIf: WhatIf | null;
	/** Of each main conclusion. */
	readonly carriers: readonly (Carriers & { readonly statementId: StatementId })[];
}
