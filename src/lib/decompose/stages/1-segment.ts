/**
 * Stage 1: text → the sentences that may hold a statement. Headings, bylines, references, repeated sentences and what is no
 * sentence at all are set aside with the reason; furniture of the page never gets here (anchoring/sentences.ts).
 */
import { footnoteMarkers } from '#anchoring/footnote-markers.ts';
import { segment as segmentText, type Segmentation, type Sentence } from '#anchoring/sentences.ts';
import type { Span } from '#anchoring/span.ts';
import { hasFiniteVerb } from '../language/verbs.ts';
import { wordsIn, type Word } from '../language/words.ts';
import type { LeftOut, LeftOutReason } from '../left-out.ts';
import type { TextSentence } from '../unit.ts';
import { speakersIn } from './speakers.ts';

export interface Segmented {
	readonly sentences: readonly TextSentence[];
	readonly leftOut: readonly LeftOut[];
	/** The first heading, where it stands before any sentence. */
	readonly title: string | null;
	/** How many sentences there are in all; headings are none. */
	readonly total: number;
}

const LONGEST_SENTENCE = 1_500;
const FEWEST_WORDS = 3;
/** A line without a verb and without a stop at its end that is shorter than this is a fragment. */
const VERBLESS = 9;
/** Shorter sentences may stand twice without being printed twice. */
const REPEATED_WORDS = 5;

const REFERENCES =
	/^(?:\d+\.?\s*)?(?:references|bibliography|works cited|endnotes|footnotes|notes|sources|further reading)\s*:?$/i;
const SUMMING =
	/^(?:[\divx]+\.?\s*)?(?:abstract|summary|executive summary|conclusions?|concluding remarks|conclusions? and \w+|in conclusion|final thoughts|the bottom line)\s*[.:]?$/i;
const BYLINE =
	/^(?:the (?:writer|author|columnist)s? (?:is|are|was|can|teaches|tweets|works|has been|holds)\b|(?:this (?:article|piece|column|essay|story|op-ed) (?:was|is|has been|first|originally) (?:\w+ ){0,2}(?:published|written|appeared))|(?:originally )?published (?:in|on|by)\b|follow (?:him|her|us|me) on\b|by [A-Z][\w.]+ [A-Z][\w.]+$|copyright\b|©|e-?mail(?:ed)?:?\s|posted (?:on|by)\b|authors?:\s|words? by\b|updated:?\s|\w+ (?:\w+ )?is (?:an? |the )(?:\w+ ){0,5}(?:columnist|contributor|freelance|fellow at|professor (?:of|at)|journalist (?:at|for|based)))/i;
/** “Ada Lee is a writer in Leeds”: as the last words of a text. */
const WRITER =
	/^(?:(?:dr|prof|sir|lady)\.? )?\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){1,3},? (?:is|was|are|teaches|works|writes|runs|heads|leads|serves|holds)\b.{0,200}\b(?:writer|author|editor|reporter|journalist|columnist|contributor|correspondent|critic|novelist|historian|economist|lawyer|attorney|physician|scientist|researcher|analyst|consultant|director|chair|dean|president|founder|member|professor|lecturer|fellow|student|scholar|teaches|university|institute|college)\b/u;
/** A court's citation: `See Able v. Stone, 460 U.S. 491 (1983).`, `Id., at 501.`, `412 F.3d 88, 93 (2013).` */
const CITATION =
	/^\(?(?:(?:but )?see(?:,? e\.g\.,?| also| generally)?|cf\.|accord|id\.|ibid\.),? (?:[^.?!]*? v\. [^?!]*|at |[^.?!]*§)[^?!]*\d[^a-z]*$|^(?:\d+ )?[A-Z]\.[\w.]* (?:[A-Z]\w*\. )?\d+,[^a-z]*$/iu;
const BY = /^by(?: \p{Lu}[\p{L}.'’-]*){2,5}(?:,? and(?: \p{Lu}[\p{L}.'’-]*){2,5})?[.,]?$/iu;
const ADDRESS =
	/\b(?:can be (?:reached|contacted|followed)|tweets? (?:at|as|from)|views expressed|all rights reserved)\b|\S+@\S+\.\w/i;
const BOILERPLATE =
	/^(?:on .{6,90}\bwrote:$|(?:from|to|cc|subject|sent|date): |share (?:this|on)|advertisement|read (?:more|also|next)|subscribe|sign up|click (?:here|to)|related (?:articles|stories)|photo(?:graph)?(?: credit| by)?:|image(?: credit)?:|listen to this|skip to|comments? \(?\d*\)?$|tags?:|filed under|loading|cookie|we use cookies|key ?words?:|read next|verified purchase|reviewed in the|[\d,]+ (?:people|persons|others|customers) found this|was this (?:review )?helpful|thanks? (?:you )?(?:so much |very much |again )?for (?:reading|listening|watching|having|coming|joining)|thank you(?: so much| very much)?(?:, (?:madam |mr |mrs |ms )?\w+)?[.!]|if you (?:liked|enjoyed|found) this|welcome (?:back )?to\b|hello (?:to|everyone|and)|(?:hi|hello|good (?:morning|afternoon|evening)),? \p{Lu}?\w*[.!]|we(?:'|’)ll have to leave it|(?:this|the) (?:interview|conversation|transcript) (?:has been|was|is)\b|end of (?:excerpt|transcript))/iu;

export interface Sentences {
	readonly text: string;
	readonly segmentation: Segmentation;
	/** Footnote numbers, which are no words of the sentence. */
	readonly markers: readonly Span[];
}

export function segment(text: string): Sentences {
	return { text, segmentation: segmentText(text, 'en'), markers: footnoteMarkers(text) };
}

/** Sets aside what is no statement; yields the share of the text that is done. */
export function* sortOut({ text, segmentation, markers }: Sentences): Generator<number, Segmented> {
	const sentences: TextSentence[] = [];
	const leftOut: LeftOut[] = [];
	const seen = new Set<string>();
	let section = 0;
	let title: string | null = null;
	let inReferences = false;
	let sums = false;
	let marker = 0;
	let label: Label | null = null;
	let asked = false;
	let paragraph = -1;
	const speakerOf = speakersIn(text, segmentation);
	const total = segmentation.sentences.length;
	for (let at = 0; at < total; at++) {
		if (at % 512 === 511) yield at / total;
		const sentence = segmentation.sentences[at];
		if (!sentence) continue;
		while ((markers[marker]?.end ?? Infinity) <= sentence.start) marker++;
		const raw = text.slice(sentence.start, Math.min(sentence.end, sentence.start + LONGEST_SENTENCE + 1));
		if (sentence.kind === 'heading' && BY.test(raw.trim())) {
			leftOut.push({ start: sentence.start, end: sentence.end, reason: 'byline' });
			continue;
		}
		if (sentence.kind === 'heading') {
			if (at === 0 && !SUMMING.test(raw.trim())) title = raw;
			else section++;
			inReferences = REFERENCES.test(raw.trim());
			sums = SUMMING.test(raw.trim());
			label = null;
			leftOut.push({ start: sentence.start, end: sentence.end, reason: inReferences ? 'references' : 'heading' });
			continue;
		}
		const opens = labelOf(raw);
		if (opens) {
			section++;
			label = opens.kind;
			sums = label === 'sum';
		}
		const speaker = speakerOf(raw, sentence.paragraph !== paragraph);
		paragraph = sentence.paragraph;
		asked = speaker.asks ?? asked;
		const from = sentence.start + (opens?.length ?? speaker.length);
		const all = raw.length > LONGEST_SENTENCE ? [] : wordsOf(text, sentence, markers, marker);
		const words = from > sentence.start ? all.filter(({ start }) => start >= from) : all;
		const reason = inReferences
			? 'references'
			: label === 'setting'
				? 'background'
				: asked
					? 'question'
					: reasonToLeave(raw.slice(from - sentence.start), words, at, total);
		const key = reason ? '' : keyOf(words);
		if (reason || (key && seen.has(key))) {
			leftOut.push({ start: sentence.start, end: sentence.end, reason: reason ?? 'repeated' });
			continue;
		}
		if (key) seen.add(key);
		const start = from > sentence.start ? (words[0]?.start ?? sentence.start) : sentence.start;
		sentences.push({
			start,
			end: sentence.end,
			index: sentences.length,
			paragraph: sentence.paragraph,
			section,
			sums,
			quoted: sentence.quoted,
			parts: start > sentence.start ? partsFrom(sentence.parts, start) : sentence.parts,
			words
		});
	}
	const headings = segmentation.sentences.filter(({ kind }) => kind === 'heading').length;
	return { sentences, leftOut, title, total: total - headings };
}

/** What a structured abstract's label promises: its setting (aims and methods), its results, or their sum. */
type Label = 'setting' | 'results' | 'sum';
const LABEL = /^([A-Z][A-Z &/]{3,48})(?: ?[:.–—-]) ?(?=[\p{L}\d])/u;
const SETTING =
	/^(?:background|context|introduction|aims?|purpose|objectives?|importance|methods?|materials? and methods|patients and methods|study design|design|setting|participants|subjects|interventions?|measurements|main outcomes?|outcomes|trial registration|funding|hypothesis|rationale)\b/i;
const SUM = /^(?:conclusions?|interpretation|discussion|implications|significance|summary)\b/i;

/** The label a sentence begins with, `METHODS: `, and how long it is; null where it has none. */
function labelOf(raw: string): { readonly kind: Label; readonly length: number } | null {
	const found = LABEL.exec(raw);
	const name = found?.[1];
	if (!found || !name) return null;
	if (SETTING.test(name)) return { kind: 'setting', length: found[0].length };
	if (SUM.test(name)) return { kind: 'sum', length: found[0].length };
	return /^(?:results?|findings|main results)\b/i.test(name) ? { kind: 'results', length: found[0].length } : null;
}

function wordsOf(text: string, { parts }: Sentence, markers: readonly Span[], from: number): Word[] {
	const words = parts.flatMap((part) => wordsIn(text, part));
	let marker = from;
	return words.filter(({ start, end, kind }) => {
		while ((markers[marker]?.end ?? Infinity) <= start) marker++;
		const blank = markers[marker];
		return kind !== 'number' || !blank || blank.start >= end;
	});
}

/** The parts without what stands before an offset. */
function partsFrom(parts: readonly Span[], start: number): Span[] {
	return parts.flatMap((part) => (part.end <= start ? [] : [{ start: Math.max(part.start, start), end: part.end }]));
}

function reasonToLeave(raw: string, words: readonly Word[], at: number, total: number): LeftOutReason | null {
	const place = at / total;
	if (raw.length > LONGEST_SENTENCE) return 'too-long';
	const letters = words.filter(({ kind }) => kind === 'word').length;
	if (CITATION.test(raw)) return 'references';
	if (letters < 2 || letters * (hasFiniteVerb(words) ? 3 : 2) < words.length) return 'no-clause';
	if (letters < FEWEST_WORDS && !hasFiniteVerb(words)) return 'no-clause';
	const atEdge = place > 0.75 || place < 0.1 || total < 20;
	if (atEdge && (BYLINE.test(raw) || BY.test(raw.trim()) || (ADDRESS.test(raw) && place > 0.5))) return 'byline';
	if (place > 0.5 && at >= total - 3 && WRITER.test(raw)) return 'byline';
	if (BOILERPLATE.test(raw)) return 'boilerplate';
	if (letters < VERBLESS && !/[.!?…]["”’')\]]*$/.test(raw) && !hasFiniteVerb(words)) return 'no-clause';
	return null;
}

/** The words of a sentence, for finding it again; empty where it is too short to be missed. */
function keyOf(words: readonly Word[]): string {
	const own = words.filter(({ kind }) => kind !== 'mark');
	return own.length < REPEATED_WORDS ? '' : own.map(({ text }) => text).join(' ');
}

/** Units cut by hand take the place of sentences; those between which no sentence ends belong to one. */
export function* cutByHand(text: string, units: readonly Span[]): Generator<number, Segmented> {
	let paragraph = 0;
	let index = 0;
	const sentences = units.map(({ start, end }, at): TextSentence => {
		const before = units[at - 1];
		if (before) {
			if (/\n\s*\n/.test(text.slice(before.end, start))) paragraph++;
			if (ENDS_SENTENCE.test(text.slice(Math.max(before.start, start - 10), start))) index++;
		}
		return {
			start,
			end,
			index,
			paragraph,
			section: 0,
			sums: false,
			quoted: false,
			parts: [{ start, end }],
			words: wordsIn(text, { start, end })
		};
	});
	yield 1;
	return { sentences, leftOut: [], title: null, total: index + 1 };
}

const ENDS_SENTENCE = /[.!?…]["”’')\]]*\s*$/;
