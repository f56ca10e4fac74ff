/** Commands of reviewing what an engine suggests. Their keys hold while the review is open. */
import { draftingWords } from '#ui/article/review/words.ts';
import type { Desk } from '../desk.svelte.ts';
import type { ArticleCommand } from './command.ts';
import type { CommandId } from './keys.ts';

const open = ({ review }: Desk) => review.isOpen;
/** Keys struck while words are selected are about the words. */
const inHand = ({ review, words }: Desk) => review.isOpen && review.current !== null && words === null;

const onCurrent = (id: CommandId, run: (desk: Desk) => void): ArticleCommand => ({ id, isEnabled: inHand, run });

export const REVIEW_COMMANDS: readonly ArticleCommand[] = [
	{
		id: 'review',
		isEnabled: ({ review }) => review.isOpen || review.canStart,
		run: ({ review }) => (review.isOpen ? review.stop() : review.start())
	},
	{
		id: 'draft',
		label: ({ graph }) => draftingWords()[graph.statements.length === 0 ? 'draft' : 'again'],
		isEnabled: ({ drafting }) => drafting.canDraft,
		run: ({ drafting }) => void drafting.draft()
	},
	{
		id: 'draft-with-assistant',
		isEnabled: ({ drafting }) => drafting.canDraft,
		run: ({ drafting }) => drafting.offer()
	},
	onCurrent('review-accept', ({ review }) => review.accept()),
	onCurrent('review-reject', ({ review }) => review.reject()),
	onCurrent('review-reword', ({ review }) => review.ask('reword')),
	onCurrent('review-conclusion', ({ review }) => review.setRole('conclusion')),
	onCurrent('review-premise', ({ review }) => review.setRole('premise')),
	onCurrent('review-evidence', ({ review }) => review.setRole('evidence')),
	onCurrent('review-link', ({ review }) => review.ask('link')),
	onCurrent('review-cut', ({ review }) => review.cut()),
	onCurrent('review-split', ({ review }) => review.ask('split')),
	onCurrent('review-merge', ({ review }) => review.ask('merge')),
	{ id: 'review-next', isEnabled: open, run: ({ review }) => review.go(1) },
	{ id: 'review-previous', isEnabled: open, run: ({ review }) => review.go(-1) },
	onCurrent('review-accept-section', ({ review }) => review.acceptSection()),
	onCurrent('review-reject-section', ({ review }) => review.rejectSection()),
	{
		id: 'review-accept-above',
		isEnabled: ({ review }) => review.isOpen && review.above.length > 0,
		run: ({ review }) => review.acceptAbove()
	},
	{ id: 'review-order', isEnabled: open, run: ({ review }) => review.turnOrder() }
];
