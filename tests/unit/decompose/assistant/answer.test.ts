import { describe, expect, it } from 'vitest';
import { readAnswer } from '#decompose/assistant/answer.ts';

const GOOD = {
	statements: [
		{ id: 's1', quote: 'Trams should be free.', role: 'Conclusion', main: true, wording: 'Trams should be free.' },
		{ id: 2, quote: 'Fares cost more than they bring.', role: 'premise', confidence: 0.9, extra: 'field' }
	],
	relations: [{ from: 2, to: 's1', type: 'support', why: 'because' }]
};

describe('reading what a model answered', () => {
	it('takes the items that were asked for, with what may be left out', () => {
		const read = readAnswer(JSON.stringify(GOOD));
		expect(read).toMatchObject({ malformed: 0, isWhole: true });
		expect(read?.statements[0]).toMatchObject({ role: 'conclusion', main: true, voice: 'own', kind: null });
		expect(read?.statements[1]).toEqual({
			id: '2',
			quote: 'Fares cost more than they bring.',
			role: 'premise',
			wording: '',
			main: false,
			voice: 'own',
			kind: null,
			why: '',
			confidence: 0.9
		});
		expect(read?.relations).toEqual([{ from: ['2'], to: 's1', type: 'supports', why: 'because', confidence: null }]);
	});

	it('finds the object among thinking, fences and small talk', () => {
		const said = `<think>{"statements": no}</think>Here it is:\n\`\`\`json\n${JSON.stringify(GOOD, null, 2)}\n\`\`\`\nAnything else?`;
		expect(readAnswer(said)).toMatchObject({ isWhole: true, statements: [{ id: 's1' }, { id: '2' }] });
	});

	it('drops an item of another shape and counts it', () => {
		const mixed = {
			statements: [...GOOD.statements, { id: 's3', role: 'premise' }, { id: 's4', quote: 'x y', role: 'idea' }, 'no'],
			relations: [...GOOD.relations, { from: [], to: 's1', type: 'supports' }]
		};
		expect(readAnswer(JSON.stringify(mixed))).toMatchObject({
			malformed: 4,
			statements: [{ id: 's1' }, { id: '2' }],
			relations: [{ to: 's1' }]
		});
	});

	it('takes the whole items of an answer that ends in the middle', () => {
		const text = JSON.stringify({
			statements: [{ ...GOOD.statements[0], quote: 'A "}" and a \\ in it.' }, GOOD.statements[1]]
		});
		const read = readAnswer(text.slice(0, -30));
		expect(read).toMatchObject({ isWhole: false, statements: [{ id: 's1', quote: 'A "}" and a \\ in it.' }] });
		expect(read?.statements).toHaveLength(1);
	});

	it('says when nothing can be read', () => {
		for (const answer of [
			'',
			'I am sorry.',
			'[]',
			'{"claims":[]}',
			'{"statements":"none"}',
			'{"statements":[{"id":1}]}'
		])
			expect(readAnswer(answer)).toBeNull();
	});

	it('takes an article without an argument at its word', () => {
		expect(readAnswer('{"statements":[],"relations":[]}')).toMatchObject({ statements: [], isWhole: true });
	});
});
