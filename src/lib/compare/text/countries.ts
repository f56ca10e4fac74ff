/**
 * Which country does a word name? Country, adjective and capital stand for one another in argument ("Moscow", "Russian",
 * "Russia"), so they share one term. A short table of the countries that op-eds speak of; an unknown one stays a name.
 * What one says of the Soviet Union and the other of Russia is said of the same government here.
 */

/** One line a country: the term, then its names, adjectives and the capital that stands for its government. */
const TABLE = `
us usa america american washington trump biden obama reagan nixon
russia russian moscow kremlin soviet ussr soviets putin yeltsin gorbachev khrushchev stalin
pakistan pakistani islamabad
india indian delhi modi
china chinese beijing jinping
afghanistan afghan kabul
iran iranian tehran persia persian
iraq iraqi baghdad
saudi riyadh
israel israeli netanyahu
palestine palestinian
turkey turkish ankara erdogan
syria syrian damascus assad
egypt egyptian cairo
uk britain british england english london
france french paris macron
germany german berlin merkel
italy italian rome
spain spanish madrid
portugal portuguese lisbon
poland polish warsaw
ukraine ukrainian kyiv kiev zelensky
greece greek athens
netherlands dutch holland
belgium belgian
sweden swedish stockholm
norway norwegian oslo
finland finnish helsinki
denmark danish copenhagen
switzerland swiss bern
austria austrian vienna
hungary hungarian budapest
romania romanian bucharest
serbia serbian belgrade
ireland irish dublin
scotland scottish edinburgh
canada canadian ottawa
mexico mexican
brazil brazilian brasilia
argentina argentine argentinian
chile chilean santiago
colombia colombian bogota
venezuela venezuelan caracas
cuba cuban havana
japan japanese tokyo
korea korean seoul pyongyang
taiwan taiwanese taipei
vietnam vietnamese hanoi
thailand thai bangkok
indonesia indonesian jakarta
malaysia malaysian
philippines filipino philippine manila
singapore singaporean
australia australian canberra
bangladesh bangladeshi dhaka
nepal nepali nepalese kathmandu
lanka lankan colombo
myanmar burma burmese
kazakhstan kazakh
uzbekistan uzbek tashkent
tajikistan tajik
turkmenistan turkmen
nigeria nigerian abuja
kenya kenyan nairobi
ethiopia ethiopian
somalia somali
sudan sudanese khartoum
africa african
europe european brussels
asia asian
west western
libya libyan tripoli
algeria algerian algiers
morocco moroccan
tunisia tunisian
yemen yemeni
qatar qatari doha
emirates emirati
kuwait kuwaiti
jordan jordanian amman
lebanon lebanese beirut
`;

const COUNTRY_OF: ReadonlyMap<string, string> = new Map(
	TABLE.trim()
		.split('\n')
		.flatMap((line) => {
			const words = line.trim().split(' ');
			return words.map((word): [string, string] => [word, `@${words[0] ?? ''}`]);
		})
);

/** Regions of two words: the second is no country of its own there. */
const REGION_OF: ReadonlyMap<string, string> = new Map([
	['south asia', '@south-asia'],
	['south asian', '@south-asia'],
	['central asia', '@central-asia'],
	['central asian', '@central-asia'],
	['southeast asia', '@southeast-asia'],
	['east asia', '@east-asia'],
	['middle east', '@middle-east'],
	['middle eastern', '@middle-east'],
	['latin america', '@latin-america'],
	['south america', '@latin-america'],
	['north korea', '@north-korea'],
	['south korea', '@korea'],
	['south africa', '@south-africa'],
	['south african', '@south-africa'],
	['united states', '@us'],
	['united kingdom', '@uk'],
	['great britain', '@uk'],
	['soviet union', '@russia'],
	['new delhi', '@india'],
	['saudi arabia', '@saudi'],
	['sri lanka', '@lanka'],
	['european union', '@europe']
]);

/** The term for two words that name a country or region together, else null. */
export function countryOfTwo(first: string, second: string): string | null {
	return REGION_OF.get(`${first} ${second}`) ?? null;
}

/** The country's term (`@russia`) for a lower-case word that is written with a capital, else null. */
export function countryOf(word: string): string | null {
	return COUNTRY_OF.get(word) ?? null;
}
