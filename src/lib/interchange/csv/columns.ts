/** The columns of both tables, as they are written; and the other names people give them. */

export const STATEMENT_COLUMNS = [
	'id',
	'article',
	'role',
	'evidence kind',
	'main',
	'wording',
	'voice',
	'implicit',
	'status',
	'quote',
	'start',
	'end',
	'tags',
	'note'
] as const;

export const RELATION_COLUMNS = [
	'id',
	'article',
	'kind',
	'from',
	'from wording',
	'to',
	'to wording',
	'scheme',
	'attack kind',
	'status',
	'note'
] as const;

export const WORDING = ['wording', 'statement', 'claim', 'text', 'content', 'sentence', 'proposition'];
export const FROM = ['from', 'source', 'premise', 'from id', 'source id'];
export const TO = ['to', 'target', 'conclusion', 'to id', 'target id'];
export const KIND = ['kind', 'type', 'relation', 'label'];

export const SUPPORTS = ['support', 'supports', 'pro', 'for', 'inference', 'because', '+', '1'];
export const ATTACKS = ['attack', 'attacks', 'con', 'against', 'rebut', 'rebuts', 'conflict', '-', '-1'];
export const UNDERCUTS = ['undercut', 'undercuts'];

/** How tags stand in one cell. */
export const BETWEEN_TAGS = '; ';
export const YES = 'yes';

export function isYes(cell: string): boolean {
	return ['yes', 'true', '1', 'x', 'y'].includes(cell.trim().toLowerCase());
}
