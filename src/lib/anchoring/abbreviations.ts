/**
 * Words with a full stop that need not end a sentence, for English. Compiled for this project from general knowledge of
 * editorial usage; lower case, without the final stop.
 */

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));

/** A name, a number or a further word must follow: never the end of a sentence. */
export const ALWAYS_FOLLOWED = words(
	`mr mrs ms messrs mx dr prof st rev fr hon pres gov gen lt col maj capt cmdr adm brig sgt cpl pvt sen rep amb supt insp
	det mt ft vs v cf viz e.g eg i.e ie no nos vol vols p pp fig figs sec art ch chap para ed eds trans approx ca c.f
	adv engr`
);

/** Ends a sentence or not: decided by the word that follows. */
export const MAY_END = words(
	`u.s u.k u.n u.s.a u.a.e e.u u.s.s.r d.c p.m a.m b.c a.d b.c.e c.e ph.d m.d b.a m.a m.phil ll.b inc ltd co corp plc bros
	jr sr esq etc al dept govt est ave blvd rd jan feb mar apr jun jul aug sep sept oct nov dec mon tue wed thu fri sat sun
	ibid op cit supp cir civ crim evid cl`
);

/**
 * Words with which an English sentence often starts, and which are seldom capitalised inside one: after a doubtful full
 * stop they decide that a sentence has ended.
 */
export const SENTENCE_STARTERS = words(
	`the a an this that these those it its he his she her they their we our you your i my there here who whom whose which
	what when where why how if as at by for from in into of on to with without within under over after before since until
	while during although though unless because so then thus hence therefore however moreover furthermore nevertheless
	nonetheless meanwhile besides instead indeed yet but and or nor not no only even also still again once now today
	yesterday recently finally first second third secondly thirdly last many most some such all both each every few
	several other another any more much one two three according despite given owing consequently accordingly similarly
	likewise unlike between among against about above across along around beyond through throughout can could will would
	shall should may might must do does did is are was were has have had be let perhaps maybe yes`
);
