/**
 * What a page says of itself in the middle of its text: buttons, offers, notices of rights, invitations to write in. A block is left out
 * only where the whole of it is one of these, so each pattern says how much may follow its opening words.
 */

const OF_BUTTONS = [
	/print/,
	/email/,
	/save/,
	/comments?(?: \(\d+\))?/,
	/share(?: this)?(?: article| story| post| page)?(?: (?:on|via|with) [\w ,]+)?/,
	/share full article ?\d*/,
	/skip advertisement/,
	/click here\b.{0,80}/,
	/loading\.*/,
	/\[edit\]/
];

const OF_ADVERTISEMENTS = [
	/advertisement/,
	/supported by/,
	/(?:article|story) continues (?:below|after)\b.{0,60}/,
	/continue reading.{0,60}/
];

const OF_OTHER_PAGES = [
	/read (?:more|also|next)\b.{0,120}/,
	/related(?: articles| stories| topics)?:?/,
	/(?:most|also) (?:read|popular|viewed):.{0,300}/,
	/listen to this article.{0,40}/,
	/follow us\b.{0,80}/,
	/follow the [\w ’']{3,60} (?:on|section on)\b.{0,120}/
];

const OF_SUBSCRIPTIONS = [
	/sign up (?:for|to)\b.{0,160}/,
	/subscribe(?: now| to\b.{0,120})?/,
	/already a (?:subscriber|member)\b.{0,80}/,
	/cancel any ?time\b.{0,60}/,
	/(?:terms(?: and conditions)?|conditions) apply\.?/,
	/this (?:article|story|content|post) is (?:for|available to|reserved for)\b.{0,60}\b(?:subscribers|members)\b.{0,60}/,
	/you(?:['’]ve| have) (?:read|reached|used)\b.{0,40}\bfree articles?\b.{0,80}/,
	/to continue reading\b.{0,120}/,
	/.{0,160}\bplease consider (?:a donation|donating|making a|supporting|subscribing)\b.{0,120}/
];

const OF_LETTERS = [
	/(?:do you )?have an opinion (?:on|about)\b.{0,240}/,
	/(?:send|write) us (?:a|your) letter\b.{0,200}/,
	/write to us\b.{0,80}/,
	/join the conversation.{0,60}/,
	/the [\w ’']{3,40} is committed to publishing a diversity of letters.{0,400}/
];

const OF_ORIGIN = [
	/(?:printed|retrieved|downloaded|saved) (?:from|on)\b.{0,40}https?:.{0,200}/,
	/(?:copyright )?© ?.{0,160}/,
	/copyright (?:\(c\) )?\d{4}\b.{0,160}/,
	/(?:last )?updated:? .{4,40}/,
	/(?:from )?wikipedia, the free encyclopedia/,
	/a version of this article appears in print.{0,240}/,
	/credit ?\.{3}.{0,80}/,
	/about the author:?/,
	/(?:this page is )?best viewed\b.{0,80}/
];

const ALL = [...OF_BUTTONS, ...OF_ADVERTISEMENTS, ...OF_OTHER_PAGES, ...OF_SUBSCRIPTIONS, ...OF_LETTERS, ...OF_ORIGIN];

const SAID_OF_PAGE = new RegExp(`^(?:${ALL.map(({ source }) => source).join('|')})$`, 'i');

/** `text`: one block of a page, its spaces tidied. */
export function isSaidOfPage(text: string): boolean {
	return SAID_OF_PAGE.test(text);
}
