/** What do all statements at hand say? Their wordings read with one vocabulary, and each among its surroundings. */
import type { StatementId } from '#argument/ids.ts';
import type { Statement } from '#argument/records/statement.ts';
import { profilesOf, type Profile } from '../profile.ts';
import { generalityOf } from '../scorer/shipped.ts';
import type { Terms } from '../text/terms.ts';
import { surroundingsOf, type Surroundings } from '../surroundings.ts';
import { isComparable, isSameText, type Side, type Sides } from './1-sides.ts';

export interface Reading {
	readonly sides: readonly Side[];
	/** Side after side. */
	readonly statements: readonly Statement[];
	/** For each statement the number of its side. */
	readonly sideOf: Int32Array;
	readonly placeOf: ReadonlyMap<StatementId, number>;
	readonly profiles: readonly Profile[];
	/** The terms by their ids in the profiles. */
	readonly terms: readonly string[];
	/** What each wording says, in the order of the statements. */
	readonly texts: readonly Terms[];
	readonly surroundings: Surroundings;
	/** Whether the statements of two sides may be aligned: not where the languages differ. */
	readonly comparable: (side: number, other: number) => boolean;
	/** Whether two sides are one and the same text, which is at odds with itself nowhere. */
	readonly isOneText: (side: number, other: number) => boolean;
}

export function readStatements({ sides }: Sides): Reading {
	const statements = sides.flatMap((side) => side.statements);
	const sideOf = Int32Array.from(sides.flatMap((side, at) => side.statements.map(() => at)));
	const comparable = Uint8Array.from(
		sides.flatMap((one, at) => sides.map((two, other) => (at !== other && isComparable(one, two) ? 1 : 0)))
	);
	const oneText = Uint8Array.from(
		sides.flatMap((one, at) =>
			sides.map((two, other) => (at !== other && one.statements.length > 0 && isSameText(one, two) ? 1 : 0))
		)
	);
	const {
		profiles,
		terms,
		read: texts
	} = profilesOf(
		statements.map((statement) => statement.wording),
		generalityOf
	);
	return {
		sides,
		statements,
		sideOf,
		placeOf: new Map(statements.map((statement, at) => [statement.id, at])),
		profiles,
		terms,
		texts,
		surroundings: surroundingsOf(profiles),
		comparable: (side, other) => comparable[side * sides.length + other] === 1,
		isOneText: (side, other) => oneText[side * sides.length + other] === 1
	};
}
