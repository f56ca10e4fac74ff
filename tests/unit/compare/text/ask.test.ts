import { expect, it } from 'vitest';
import { ask } from '#compare/text/ask.ts';

it.each([
	['The town should keep its trams.', 'Should the town keep its trams?'],
	['Norway cannot afford the bridge.', 'Can Norway not afford the bridge?'],
	['Trams are quiet.', 'Are trams quiet?'],
	['The port has to grow.', 'Does the port have to grow?'],
	['The port needs dredging.', 'Does the port need dredging?'],
	['The port has turned to Sweden.', 'Has the port turned to Sweden?'],
	['The port needs to save and should look north.', 'Should the port save and look north?'],
	['It is imperative for the port to look north.', 'Should the port look north?'],
	['The port has a chance.', 'Is it so that the port has a chance?'],
	['To grow the port needs a railway.', 'Is it so that to grow the port needs a railway?'],
	['The port, which is old, must close.', 'Is it so that the port, which is old, must close?'],
	['Outside powers, not ships, parted the towns.', 'Is it so that outside powers, not ships, parted the towns?'],
	['In view of the flood, the port should move.', 'Should the port move?'],
	['Yes, the port should move. Ships are too large.', 'Should the port move?'],
	['The port needs dredging and should grow.', 'Is it so that the port needs dredging and should grow?'],
	['The port should move!', 'Should the port move?'],
	['Ports need pilots.', 'Do ports need pilots?'],
	['Ports have to grow.', 'Do ports have to grow?'],
	['The port had never paid.', 'Had the port never paid?'],
	['The port has slowly sunk.', 'Has the port slowly sunk?'],
	['Ports have lost pilots.', 'Have ports lost pilots?'],
	['The port had pilots.', 'Is it so that the port had pilots?'],
	['NATO must move.', 'Must NATO move?'],
	['Harwick’s port must move.', 'Must Harwick’s port move?'],
	['Ada Brandt was right.', 'Was Ada Brandt right?'],
	['Harwick was right.', 'Was Harwick right?'],
	['Investment is needed.', 'Is investment needed?'],
	['Peace would come.', 'Would peace come?'],
	['Should the port move.', 'Is it so that should the port move?'],
	['Now the port must move.', 'Is it so that now the port must move?'],
	['Ports that sank must move.', 'Is it so that ports that sank must move?'],
	[
		'The old port at the mouth of the wide river Ouse must move.',
		'Is it so that the old port at the mouth of the wide river Ouse must move?'
	],
	['The old port at the mouth of the Ouse must move.', 'Must the old port at the mouth of the Ouse move?'],
	['Therefore, the port should move.', 'Should the port move?'],
	['In my opinion the port should move.', 'Should the port move?'],
	['The port should ship goods such as grain, coal and wool.', 'Should the port ship goods?'],
	['The port should move, for example, to the Ouse.', 'Should the port move?'],
	['The port should move or it will sink.', 'Should the port move or it will sink?'],
	['The port should move or will sink.', 'Is it so that the port should move or will sink?'],
	['Ships come seldom.', 'Is it so that ships come seldom?']
])('“%s” answers “%s”', (wording, question) => {
	expect(ask(wording, 'en')).toBe(question);
});

it('a statement in another language is asked about as it stands', () => {
	expect(ask('Die Stadt braucht die Tram.', 'de')).toBe('Die Stadt braucht die Tram?');
});
