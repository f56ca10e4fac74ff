/** The words of the optional assistant: setting it up, what it sends, what goes wrong. */
import { count } from '../count.ts';

const quoted = (said: string) => (said ? ` It says: “${said}”` : '');

export const assistant = {
	title: 'Assistant',
	off: 'Off. Nothing is sent anywhere.',
	what: 'A language model can draft an article’s statements, as a second opinion beside Counterpoint’s own draft. Any server that speaks the OpenAI chat protocol will do: one on your own machine (Ollama, LM Studio, llama.cpp), or one you have a key for.',
	sentTitle: 'What will be sent, and where',
	sentWhere: (address: string) => `To ${address}, and to no other address: the page’s policy refuses every other.`,
	sentNowhere: 'To the address you enter below, and to no other.',
	sent: [
		'Only when you press “Draft with the assistant” on an article: its text and title, in parts of about 10,000 characters, with the conclusions found in earlier parts and fixed instructions.',
		'The name of the model, and your key where you enter one.',
		'Never: other articles, your notes, names of students, anything of the library.'
	],
	instructions: 'The instructions that go along',
	onThisMachine: 'This address is on your own machine: what is sent does not leave it.',
	readable: 'This address is not encrypted: what is sent, the key too, can be read on its way.',
	mixed:
		'This page was loaded over https, and browsers then refuse addresses with http that are not on your own machine. Use an https address.',
	address: 'Address',
	addressHint: 'For example http://localhost:11434/v1 for Ollama on this machine',
	model: 'Model',
	modelHint: 'Its name as the server knows it',
	key: 'Key, where the server asks for one',
	keyKept: 'A key is kept. Leave this empty to go on using it.',
	keepKey: 'Keep the key in this browser',
	keepKeyDetail:
		'It is stored unencrypted on this device, and in no file that Counterpoint saves. Otherwise it is forgotten when this window is closed.',
	save: 'Set up the assistant',
	change: 'Keep these changes',
	remove: 'Remove the assistant',
	reloads: 'The page is loaded again after that, because what a page may reach is fixed when it is loaded.',
	isSetUp: (model: string, address: string) => `Set up: ${model} at ${address}.`,
	stateReload: 'This page was loaded before the assistant was set up. Load it again to use it.',
	reloadNow: 'Load the page again',
	stateNoWorker:
		'It cannot be used in this window: the page’s policy is widened by the service worker, and none answers here (a private window, or a page that was reloaded past it). Open Counterpoint in a new tab of an ordinary window.',
	try: 'Try it',
	trying: 'Asking…',
	tried: 'It answers.',
	faults: {
		empty: 'Enter an address.',
		'not-an-address': 'This is not an address. It looks like http://localhost:11434/v1.',
		'not-web': 'The address has to begin with http:// or https://.',
		'holds-secrets': 'Leave names, passwords and ?… out of the address; the key has a field of its own.',
		'numbers-only': 'An address of IPv6 numbers cannot be allowed to a page. Use localhost or a name.'
	},
	noModel: 'Enter the name of a model.',
	failures: {
		unreachable: (address: string) =>
			`Nothing answers at ${address}. Is the server running, and is this device connected?`,
		'not-allowed-here': (address: string, origin: string) =>
			`A server answers at ${address}, but does not let this page read the answer (CORS). Allow the origin ${origin} in its settings; for Ollama, start it with OLLAMA_ORIGINS=${origin}.`,
		'wrong-key': (said: string) => `The server does not accept the key. Check it in the settings.${quoted(said)}`,
		'no-such-model': (model: string, said: string) =>
			`The server does not have the model “${model}”. Check its name in the settings.${quoted(said)}`,
		'no-such-address': (address: string, status: number) =>
			`There is a server, but no chat at ${address} (status ${status}). The address usually ends in /v1.`,
		'rate-limited': (seconds: number | null, said: string) =>
			`The server has had enough questions for now${seconds === null ? '' : ` and asks to wait ${count(seconds, 'second', 'seconds')}`}. Try again later.${quoted(said)}`,
		'too-long': (said: string) => `The text is longer than this model can take, even in small parts.${quoted(said)}`,
		refused: (said: string) => `The model declined to answer.${quoted(said)}`,
		'server-fault': (status: number, said: string) => `The server failed (status ${status}).${quoted(said)}`,
		'not-an-assistant': (address: string) =>
			`What answers at ${address} does not speak the OpenAI chat protocol. Check the address in the settings.`,
		malformed: 'The model answered, but not with suggestions that can be read. A larger model may do better.',
		'broken-off': 'The connection ended in the middle of the answer. Try again.',
		silent: (seconds: number) => `Nothing came for ${count(seconds, 'second', 'seconds')}. Is the server still at work?`
	},
	nothingChanged: 'Your map is as it was.'
};
