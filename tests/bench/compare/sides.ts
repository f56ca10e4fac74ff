/**
 * Are authors who write on one topic put on the sides that annotators saw? All microtexts of a topic side by side, as annotated (roles
 * and links given, sides not): for each two of them that the first question proposed puts on a side, whether it is the same one. The rule
 * was set with sight of every other topic; the rest are held out.
 */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { idOf, type ArticleId } from '#argument/ids.ts';
import { recordsOf, type ArgumentRecord } from '#argument/records.ts';
import { compare } from '#compare/pipeline.ts';
import { microtexts, type GoldDocument } from '../decompose/corpora.ts';

export interface SidesTold {
	/** Pairs of texts put on the same side as annotated, on the other, and those of which one is put on none. */
	readonly right: number;
	readonly wrong: number;
	readonly open: number;
	readonly topics: number;
}

interface Sided {
	readonly articleId: ArticleId;
	readonly stance: string;
	readonly records: readonly ArgumentRecord[];
}

/** More articles than this are not compared at once. */
const MOST = 8;

/** Of the topics that were seen, and of those held out; null where the corpus is absent. */
export function sidesTold(folder: string): { readonly seen: SidesTold; readonly heldOut: SidesTold } | null {
	const documents = microtexts(folder);
	if (!documents) return null;
	const topics = new Map<string, Sided[]>();
	for (const document of documents) {
		const head = readFileSync(join(folder, 'microtexts2/corpus', document.name), 'utf8').slice(0, 400);
		const [, topic, stance] = /topic_id="([^"]+)" stance="(pro|con)"/.exec(head) ?? [];
		if (topic === undefined || stance === undefined || document.central === null) continue;
		topics.set(topic, [...(topics.get(topic) ?? []), { ...asArticle(document), stance }]);
	}
	const ordered = [...topics].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, texts]) => texts.slice(0, MOST));
	const of = (isIn: (at: number) => boolean) => told(ordered.filter((texts, at) => isIn(at) && texts.length > 1));
	return { seen: of((at) => at % 2 === 0), heldOut: of((at) => at % 2 === 1) };
}

function told(topics: readonly (readonly Sided[])[]): SidesTold {
	const sum = { right: 0, wrong: 0, open: 0, topics: topics.length };
	for (const texts of topics) {
		const found = compare(
			recordsOf(texts.flatMap((one) => one.records)),
			texts.map((one) => one.articleId)
		);
		const stances = new Map(
			found.positions
				.filter((one) => one.questionId === found.questions[0]?.id)
				.map((one) => [one.articleId, one.stance])
		);
		const sideOf = ({ articleId }: Sided) => {
			const stance = stances.get(articleId);
			return stance === 'for' || stance === 'against' ? stance : null;
		};
		texts.forEach((one, at) => {
			for (const other of texts.slice(at + 1)) {
				const [a, b] = [sideOf(one), sideOf(other)];
				if (a === null || b === null) sum.open += 1;
				else if ((a === b) === (one.stance === other.stance)) sum.right += 1;
				else sum.wrong += 1;
			}
		});
	}
	return sum;
}

function asArticle({ name, text, segments, unitOf, count, central, links, sides }: GoldDocument) {
	const slug = name.replace(/\W/g, '-').toLowerCase();
	const articleId = idOf('article', slug);
	const unit = (at: number) => idOf('statement', `${slug}-${at}`);
	const records: ArgumentRecord[] = [{ id: articleId, title: slug, authorIds: [], language: 'en' }];
	for (let at = 0; at < count; at += 1) {
		const first = segments[unitOf.indexOf(at)] ?? { start: 0, end: 0 };
		const wording = text.slice(first.start, first.end);
		const isConclusion = at === central || links.some(({ to, type }) => to === at && type === 'support');
		records.push({
			id: unit(at),
			articleId,
			role: isConclusion ? 'conclusion' : 'premise',
			isMain: at === central,
			wording,
			voice: sides[at] === 'opp' ? 'reported' : 'own',
			implicit: false,
			status: 'accepted',
			passages: [{ ...first, exact: wording, prefix: '', suffix: '' }]
		});
	}
	links.forEach(({ from, to, type }, at) => {
		if (from === to) return;
		const common = { articleId, status: 'accepted' } as const;
		records.push(
			type === 'support'
				? { id: idOf('inference', `${slug}-${at}`), premiseIds: [unit(from)], conclusionId: unit(to), ...common }
				: { id: idOf('attack', `${slug}-${at}`), attackerId: unit(from), targetId: unit(to), ...common }
		);
	});
	return { articleId, records };
}
