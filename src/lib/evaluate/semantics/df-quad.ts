/**
 * DF-QuAD, discontinuity-free quantitative argumentation debates (Rago, Toni, Aurisicchio & Baroni 2016): the strength moves
 * straight towards 1 or 0. It saturates: attacked by something of strength 1, a statement has none left whatever its base score.
 */
import type { Gradual } from './gradual.ts';

export const dfQuad: Gradual = {
	key: 'dfquad',
	aggregation: 'product',
	influence,
	step: influence
};

function influence(base: number, aggregate: number): number {
	return aggregate > 0 ? base + (1 - base) * aggregate : base + base * aggregate;
}
