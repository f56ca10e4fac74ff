/** Placement: where a person put a statement's box by hand. Boxes without one go where the layout puts them. */
import * as v from 'valibot';
import { id, type RecordOf } from './schema.ts';

const coordinate = v.pipe(v.number(), v.minValue(-1e6), v.maxValue(1e6));

export const placementSchema = v.looseObject({
	id: id('placement'),
	articleId: id('article'),
	statementId: id('statement'),
	/** Centre of the box, in map units (px at 100 %). */
	x: coordinate,
	y: coordinate
});

export type Placement = RecordOf<typeof placementSchema>;
