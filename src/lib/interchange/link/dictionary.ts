/**
 * What every map says in the same words: both ends of a link know it, so that it need not travel. Never changed: a link made with it
 * must open for ever; another dictionary gets another version.
 */
export const VERSION = '1';

export const DICTIONARY = [
	'"attackKind":"concession","rebuttal","objection"',
	'"alignments":[{"id":"alignment:","statementIds":["relation":"opposed","related","same",',
	'"collections":[{"id":"collection:","questions":[{"id":"question:","positions":[{"id":"position:","stance":"against","mixed","silent","for"',
	'"placements":[{"id":"placement:","x":,"y":',
	'"texts":[{"id":"text:","kind":"original","retelling","text":"',
	'"authors":[{"id":"author:","name":"',
	'"language":"en","publication":"","publishedOn":"20","url":"https://www.","dateNote":"","titleSupplied":true,"notes":["',
	'"fingerprint":{"algorithm":"sha256-48","sentences":["',
	'"scheme":"practical-reasoning","cause-to-effect","expert-opinion","note":"',
	'"attacks":[{"id":"attack:","articleId":"article:","attackerId":"statement:","targetId":"statement:","targetId":"inference:","kind":"objection","status":"accepted"},',
	'"inferences":[{"id":"inference:","articleId":"article:","premiseIds":["statement:","statement:"],"conclusionId":"statement:","status":"accepted"},',
	'"evidenceKind":"event","date","figure","document","testimony","example"',
	'{"id":"statement:","articleId":"article:","role":"conclusion","isMain":true,"wording":"","voice":"reported","implicit":true,"status":"suggested","passages":[]},',
	'{"hashes":[{"words":1,"letters":1,"first":"","last":"","whole":"","before":"","after":""}]}',
	'{"start":0,"end":1,"exact":"","prefix":"","suffix":""}]},',
	'{"id":"statement:","articleId":"article:","role":"evidence","isMain":false,"wording":"The ","voice":"own","implicit":false,"status":"accepted","passages":[',
	'{"id":"statement:","articleId":"article:","role":"premise","isMain":false,"wording":"","voice":"own","implicit":false,"status":"accepted","passages":[',
	'{"format":"counterpoint","schemaVersion":1,"articles":[{"id":"article:","title":"","authorIds":["author:"],"textId":"text:","textKind":"original"}],'
].join('');
