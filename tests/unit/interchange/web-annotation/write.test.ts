import { describe, expect, it } from 'vitest';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import { describe as passageOf } from '#anchoring/describe.ts';
import { textIdOf } from '#anchoring/text-id.ts';
import { write } from '#interchange/web-annotation/write.ts';
import { lossLines } from '#interchange/loss.ts';
import { graph } from '../../../support/graph-notation.ts';

const TEXT = '😀 The bridge is old. Shut it.';

function statement(slug: string, passages: unknown[]): ArgumentRecord {
	const fixed = {
		role: 'premise',
		isMain: false,
		wording: 'It is old.',
		voice: 'own',
		implicit: false,
		status: 'accepted'
	};
	return { id: `statement:${slug}`, articleId: 'article:a', ...fixed, passages } as ArgumentRecord;
}

describe('W3C Web Annotations', () => {
	it('hold quote and position, which counts code points, and wording and role as bodies', () => {
		const records = recordsOf([
			{ id: 'article:a', title: 'A', authorIds: [], textId: textIdOf(TEXT), url: 'https://example.org/a' },
			{ id: textIdOf(TEXT), articleId: 'article:a', text: TEXT },
			statement('p', [passageOf(TEXT, { start: 3, end: 21 })])
		]);
		const { text, loss } = write(records, { writtenAt: '2024-01-01 10:00:00' });
		const page = JSON.parse(text) as { items: unknown[] };
		expect(page).toMatchObject({ '@context': 'http://www.w3.org/ns/anno.jsonld', type: 'AnnotationPage' });
		expect(page.items).toMatchObject([
			{
				type: 'Annotation',
				created: '2024-01-01T10:00:00Z',
				body: [
					{ purpose: 'describing', value: 'It is old.' },
					{ purpose: 'tagging', value: 'premise' }
				],
				target: {
					source: 'https://example.org/a',
					selector: [
						{ type: 'TextQuoteSelector', exact: 'The bridge is old.', prefix: '😀 ', suffix: ' Shut it.' },
						{ type: 'TextPositionSelector', start: 2, end: 20 }
					]
				}
			}
		]);
		expect(lossLines(loss)).toEqual([expect.stringMatching(/^Left out: texts/)]);
	});

	it('say what has no passage, and every step and attack', () => {
		const lines = lossLines(write(graph`p -> c; x -/> c`).loss).join('\n');
		expect(lines).toMatch(/statements without passages \(3\)/);
		expect(lines).toMatch(/steps \(1\)/);
		expect(lines).toMatch(/attacks \(1\)/);
	});
});
