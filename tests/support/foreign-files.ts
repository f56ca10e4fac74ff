/**
 * Files as other tools write them, made at random: each with the quirks of its tool, and with what a reader has to find in it. None of
 * them is anybody's file.
 */
import fc from 'fast-check';

export interface ForeignFile {
	readonly name: string;
	readonly text: string;
	readonly beside?: string;
	/** Wordings of statements, as they stand in the file. */
	readonly wordings: readonly string[];
	/** Steps and attacks that a map can hold. */
	readonly steps: number;
	readonly attacks: number;
	/** Quoted words, each of which is the words of a passage. */
	readonly quoted?: readonly string[];
}

const word = fc.constantFrom(
	'ferries',
	'the tariff',
	'nurses',
	'Großstadt',
	'naïve',
	'“free” trade',
	'1914–18',
	'50 %',
	'O’Hara’s',
	'𝔐ap',
	'قانون',
	'🌊 tides',
	'A & B',
	'x < y',
	'[note]',
	'#7',
	'it *may*',
	'C:\\dir',
	'{so}',
	'http://example.org/a_b'
);
/** One line of running words. */
export const claim = fc.array(word, { minLength: 1, maxLength: 6 }).map((words) => `${words.join(' ')}.`);

const claims = (most: number) =>
	fc
		.array(claim, { minLength: 1, maxLength: most })
		.map((list) => list.map((one, index) => `${one.slice(0, -1)} ${index + 1}.`));

/** Which statement stands under which: the first is the root. */
function tree(size: number): fc.Arbitrary<{ readonly above: number; readonly isAttack: boolean }[]> {
	return fc.tuple(
		...Array.from({ length: Math.max(0, size - 1) }, (_, index) =>
			fc.record({ above: fc.nat({ max: index }), isAttack: fc.boolean() })
		)
	);
}

const pick = <T>(one: T, other: T) => fc.constantFrom(one, other);

/** AIFdb: string or number ids, fields that may be missing or null, dialogue beside the argument, ends that are nowhere. */
export const anAifdbFile: fc.Arbitrary<ForeignFile> = claims(9).chain((said) =>
	fc
		.record({
			below: tree(said.length),
			asNumbers: fc.boolean(),
			times: fc.boolean(),
			locutions: fc.constantFrom('none', 'empty', 'some', 'null'),
			linked: fc.boolean(),
			undercut: fc.boolean(),
			dialogue: fc.boolean(),
			dangling: fc.boolean(),
			again: fc.boolean(),
			circle: fc.boolean(),
			schemes: fc.constantFrom('named', 'text', 'null', 'ids')
		})
		.map((how): ForeignFile => {
			let last = 100;
			const next = () => (last += 1);
			const id = (n: number) => (how.asNumbers ? n : String(n));
			const time = how.times ? { timestamp: '2015-06-01 12:30:00' } : {};
			const nodes: unknown[] = said.map((text, index) => ({ nodeID: id(index + 1), text, type: 'I', ...time }));
			const edges: unknown[] = [];
			const edge = (from: number, to: number) =>
				edges.push({ edgeID: id(next()), fromID: id(from), toID: id(to), ...(how.times && { formEdgeID: null }) });
			const scheme = () =>
				({
					named: { text: 'Expert Opinion', scheme: 'ExpertOpinion', schemeID: '30' },
					text: { text: 'Argument from Analogy' },
					null: { text: 'RA', scheme: null, schemeID: null },
					ids: { text: 'Default Inference', schemeID: 72 }
				})[how.schemes];
			let [steps, attacks] = [0, 0];
			const ras: number[] = [];
			how.below.forEach(({ above, isAttack }, index) => {
				const node = next();
				const type = isAttack ? 'CA' : 'RA';
				nodes.push({ nodeID: id(node), type, ...time, ...(isAttack ? { text: 'Default Conflict' } : scheme()) });
				edge(index + 2, node);
				edge(node, above + 1);
				if (isAttack) attacks += 1;
				else {
					steps += 1;
					ras.push(node);
				}
			});
			const [ra] = ras;
			const wordings = [...said];
			if (how.linked && ra !== undefined) {
				const extra = next();
				nodes.push({ nodeID: id(extra), text: 'One more premise.', type: 'I' });
				wordings.push('One more premise.');
				edge(extra, ra);
			}
			if (how.undercut && ra !== undefined) {
				const [attacker, node] = [next(), next()];
				nodes.push({ nodeID: id(attacker), text: 'That does not follow.', type: 'I' });
				nodes.push({ nodeID: id(node), text: 'CA', type: 'CA' });
				wordings.push('That does not follow.');
				edge(attacker, node);
				edge(node, ra);
				attacks += 1;
			}
			if (how.dialogue) {
				const [l, ya, ta, l2, ma, pa] = [next(), next(), next(), next(), next(), next()];
				nodes.push(
					{ nodeID: id(l), text: 'Ada: says so', type: 'L', ...time },
					{ nodeID: id(l2), text: 'Ben: why?', type: 'L' },
					{ nodeID: id(ya), text: 'Asserting', type: 'YA', scheme: 'Asserting', schemeID: '74' },
					{ nodeID: id(ta), text: 'Default Transition', type: 'TA' },
					{ nodeID: id(ma), text: 'Default Rephrase', type: 'MA' },
					{ nodeID: id(pa), text: 'Default Preference', type: 'PA' }
				);
				edge(l, ya);
				edge(ya, 1);
				edge(l, ta);
				edge(ta, l2);
				if (said.length > 1) {
					edge(1, ma);
					edge(ma, 2);
				}
			}
			if (how.dangling) edge(1, 99_999);
			if (how.again) nodes.push({ nodeID: id(1), text: 'Somebody else', type: 'I' });
			if (how.circle && said.length > 1 && ra !== undefined) {
				const node = next();
				nodes.push({ nodeID: id(node), text: 'Default Inference', type: 'RA' });
				edge(1, node);
				edge(node, 2);
				steps += 1;
			}
			const locutions = {
				none: {},
				empty: { locutions: [] },
				null: { locutions: null },
				some: { locutions: [{ nodeID: id(1), personID: '3', timestamp: null, start: null, end: null, source: null }] }
			}[how.locutions];
			return {
				name: 'nodeset12.json',
				text: JSON.stringify({ nodes, edges, ...locutions }),
				wordings,
				steps,
				attacks
			};
		})
);

/** OVA3: the graph under AIF, marks in the HTML of the text, places of boxes beside. */
export const anOvaFile: fc.Arbitrary<ForeignFile> = claims(7).chain((said) =>
	fc
		.record({ below: tree(said.length), breaks: pick('<br>', '</p><p>'), txt: fc.boolean(), nested: fc.boolean() })
		.map(({ below, breaks, txt, nested }): ForeignFile => {
			const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');
			const marked = said.map((words, index) => {
				const span = `<span id="node1_${index}" class="highlighted">${escaped(words)}</span>`;
				return nested && index === 0 ? `<span style="color:red">${span}</span>` : span;
			});
			const html = `<script>alert(1)</script>Before.${breaks}${marked.join(breaks)}${breaks}<img src=x onerror=alert(1)>After.`;
			const nodes = said.map((text, index) => ({ nodeID: `1_${index}`, text, type: 'I' }));
			const edges: unknown[] = [];
			const relations = below.map(({ above, isAttack }, index) => {
				const id = `2_${index}`;
				edges.push({ edgeID: edges.length, fromID: `1_${index + 1}`, toID: id });
				edges.push({ edgeID: edges.length, fromID: id, toID: `1_${above}` });
				return { nodeID: id, text: isAttack ? 'Default Conflict' : 'Default Inference', type: isAttack ? 'CA' : 'RA' };
			});
			const places = [...nodes, ...relations].map(({ nodeID }, index) => ({
				nodeID,
				visible: true,
				x: 100 + 37 * index,
				y: -20.5 * index,
				timestamp: ''
			}));
			return {
				name: 'map.json',
				text: JSON.stringify({
					AIF: {
						nodes: [...nodes, ...relations],
						edges,
						schemefulfillments: [],
						participants: [{ participantID: 1, firstname: 'Ada', surname: 'Lee' }],
						locutions: [],
						descriptorfulfillments: null,
						cqdescriptorfulfillments: null
					},
					text: txt ? { txt: html, url: '' } : html,
					OVA: { firstname: 'A', surname: 'B', url: 'https://example.org/', nodes: places, edges: [] }
				}),
				wordings: said,
				steps: below.filter(({ isAttack }) => !isAttack).length,
				attacks: below.filter(({ isAttack }) => isAttack).length,
				quoted: said
			};
		})
);

/** SADFace by its README, and by the drift of its code. */
export const aSadfaceFile: fc.Arbitrary<ForeignFile> = claims(7).chain((said) =>
	fc
		.record({
			below: tree(said.length),
			version: fc.constantFrom('0.2', '0.5.4.0'),
			attackAs: fc.constantFrom('attack', 'conflict', 'disagree', 'defeat'),
			withText: fc.boolean(),
			bare: fc.boolean()
		})
		.map(({ below, version, attackAs, withText, bare }): ForeignFile => {
			const content = said.join(' ');
			let at = 0;
			const nodes: unknown[] = said.map((text, index) => {
				// Python counts code points.
				const [offset, length] = [at, Array.from(text).length];
				at += length + 1;
				const sources = withText ? [{ resource_id: 'r1', text, offset, length }] : [];
				return { id: `a${index}`, type: 'atom', text, ...(bare ? {} : { metadata: {} }), sources };
			});
			const edges: unknown[] = [];
			const isOld = version === '0.2';
			below.forEach(({ above, isAttack }, index) => {
				const type = isOld ? 'scheme' : isAttack ? 'conflict' : 'inference';
				nodes.push({ id: `s${index}`, type, name: isAttack ? attackAs : 'support', metadata: {} });
				edges.push({ id: `e${2 * index}`, source_id: `a${index + 1}`, target_id: `s${index}` });
				edges.push({ id: `e${2 * index + 1}`, source_id: `s${index}`, target_id: `a${above}` });
			});
			const resources = withText ? [{ id: 'r1', type: 'text', content, metadata: {} }] : [];
			return {
				name: 'analysis.json',
				text: JSON.stringify({
					...(bare ? {} : { metadata: { core: { analyst_name: 'A', version, title: 'Ferries' } } }),
					resources,
					nodes,
					edges
				}),
				wordings: said,
				steps: below.filter(({ isAttack }) => !isAttack).length,
				attacks: below.filter(({ isAttack }) => isAttack).length,
				...(withText && { quoted: said })
			};
		})
);

const pointsIn = (words: string) => Array.from(words).length;

/** brat: code points, spans in several pieces, notes and attributes, either kind of line end. */
export const aBratFile: fc.Arbitrary<ForeignFile> = claims(8).chain((said) =>
	fc
		.record({ below: tree(said.length), newline: pick('\n', '\r\n'), split: fc.boolean(), extras: fc.boolean() })
		.map(({ below, newline, split, extras }): ForeignFile => {
			let text = 'A title 🌊\n\n';
			const quoted: string[] = [];
			const wordings: string[] = [];
			const lines = said.map((words, index) => {
				const start = pointsIn(text);
				text += `${words} `;
				const type = index === 0 ? 'MajorClaim' : below.some(({ above }) => above === index) ? 'Claim' : 'Premise';
				// An annotator leaves a word out of the middle.
				const [first = '', skipped = '', ...others] = words.split(' ');
				if (split && others.length > 0 && skipped !== '') {
					const rest = others.join(' ');
					const [end, from] = [start + pointsIn(first), start + pointsIn(`${first} ${skipped} `)];
					quoted.push(first, rest);
					wordings.push(`${first} ${rest}`);
					return `T${index + 1}\t${type} ${start} ${end};${from} ${start + pointsIn(words)}\t${first} ${rest}`;
				}
				quoted.push(words);
				wordings.push(words);
				return `T${index + 1}\t${type} ${start} ${start + pointsIn(words)}\t${words}`;
			});
			below.forEach(({ above, isAttack }, index) =>
				lines.push(
					`R${index + 1}\t${isAttack ? 'attacks' : 'supports'} Arg1:T${index + 2} Arg2:T${above + 1}\t${''}`.trimEnd()
				)
			);
			if (extras) lines.push('#1\tAnnotatorNotes T1\tlook again', 'A9\tCertainty T1 High', '*\tEquiv T1 T1');
			return {
				name: 'essay001.ann',
				text: `${lines.join(newline)}${newline}`,
				beside: text,
				wordings,
				steps: below.filter(({ isAttack }) => !isAttack).length,
				attacks: below.filter(({ isAttack }) => isAttack).length,
				quoted
			};
		})
);

/** Kialo's text, either form. Its claims are Markdown with brackets and stars escaped. */
export const aKialoFile: fc.Arbitrary<ForeignFile> = claims(9).chain((said) =>
	fc
		.record({ below: tree(said.length), form: pick('A', 'B'), link: fc.boolean(), newline: pick('\n', '\r\n') })
		.map(({ below, form, link, newline }): ForeignFile => {
			const numbers = ['1.'];
			const children = new Map<number, number>();
			below.forEach(({ above }) => {
				const count = (children.get(above) ?? 0) + 1;
				children.set(above, count);
				numbers.push(`${numbers[above] ?? ''}${count}.`);
			});
			const escaped = (words: string) => words.replace(/[\\[\]*_{}#<>`]/g, '\\$&');
			const entries = said.map((words, index) => ({
				number: numbers[index] ?? '',
				stance: index === 0 ? null : below[index - 1]?.isAttack ? 'Con' : 'Pro',
				words: escaped(words)
			}));
			const depth = (number: string) => number.split('.').length - 2;
			const inOrder = [...entries].sort((a, b) => a.number.localeCompare(b.number, 'en', { numeric: true }));
			const linked = link && said.length > 2;
			const lines =
				form === 'A'
					? [
							'Discussion Title: Should there be ferries?',
							'',
							...inOrder.map(({ number, stance, words }) => `${number} ${stance ? `${stance}: ` : ''}${words}`),
							...(linked ? [`1.${(children.get(0) ?? 0) + 1}. Pro: -> See ${numbers.at(-1) ?? ''}`] : [])
						]
					: [
							'Discussion Name:',
							'Should there be ferries?',
							'',
							...inOrder.flatMap(({ number, stance, words }) => [
								`${'  '.repeat(depth(number))}${number} ${stance ?? 'Thesis'}:`,
								`${'  '.repeat(depth(number))}${words} [1]`
							]),
							'',
							'Sources:',
							'[1] https://example.org/',
							'"as they say"'
						];
			const last = below.at(-1);
			const isNewLink = linked && form === 'A' && (last?.above !== 0 || last.isAttack);
			return {
				name: 'ferries.txt',
				text: `${lines.join(newline)}${newline}`,
				wordings: said.map((words) => (form === 'A' ? words : `${words} [1]`)),
				steps: below.filter(({ isAttack }) => !isAttack).length + (isNewLink ? 1 : 0),
				attacks: below.filter(({ isAttack }) => isAttack).length
			};
		})
);

/** arg-microtexts: segments, proponent and opponent, linked premises, undercuts. */
export const aMicrotext: fc.Arbitrary<ForeignFile> = claims(6).chain((said) =>
	fc
		.record({ below: tree(said.length), undercut: fc.boolean(), together: fc.boolean() })
		.map(({ below, undercut, together }): ForeignFile => {
			const escaped = (words: string) => words.replace(/&/g, '&amp;').replace(/</g, '&lt;');
			const edus = said.map((words, index) => `<edu id="e${index + 1}"><![CDATA[${words}]]></edu>`);
			const adus = said.map((_, index) => `<adu id="a${index + 1}" type="${index % 3 === 1 ? 'opp' : 'pro'}"/>`);
			const segs = said.map((_, i) => `<edge id="s${i}" src="e${i + 1}" trg="a${i + 1}" type="seg"/>`);
			const edges = below.map(
				({ above, isAttack }, i) =>
					`<edge id="c${i + 1}" src="a${i + 2}" trg="a${above + 1}" type="${isAttack ? 'reb' : 'sup'}"/>`
			);
			const wordings = [...said];
			let attacks = below.filter(({ isAttack }) => isAttack).length;
			const step = below.findIndex(({ isAttack }) => !isAttack);
			if (undercut && step >= 0) {
				edus.push(`<edu id="eu">${escaped('Not so & not thus.')}</edu>`);
				adus.push('<adu id="au" type="opp"/>');
				edges.push(`<edge id="cu" src="au" trg="c${step + 1}" type="und"/>`);
				segs.push('<edge id="su" src="eu" trg="au" type="seg"/>');
				wordings.push('Not so & not thus.');
				attacks += 1;
			}
			if (together && step >= 0) {
				edus.push('<edu id="et">And this.</edu>');
				adus.push('<adu id="at" type="pro"/>');
				edges.push(`<edge id="ct" src="at" trg="c${step + 1}" type="add"/>`);
				segs.push('<edge id="st" src="et" trg="at" type="seg"/>');
				wordings.push('And this.');
			}
			return {
				name: 'micro_x001.xml',
				text: `<?xml version='1.0' encoding='UTF-8'?>\n<!DOCTYPE arggraph SYSTEM "arggraph.dtd">\n<arggraph id="micro_x001" topic_id="ferries" stance="pro">\n${[...edus, ...adus, ...segs, ...edges].map((line) => `  ${line}`).join('\n')}\n</arggraph>\n`,
				wordings,
				steps: below.filter(({ isAttack }) => !isAttack).length,
				attacks
			};
		})
);
