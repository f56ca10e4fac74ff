/**
 * Closed classes of English words, and verbs whose form tells their tense. Data only.
 * From general knowledge of English grammar (the lists of Quirk et al. 1985 and any school grammar), retyped.
 */
import { wordSet } from './word-lists.ts';

export const SUBJECT_PRONOUNS = wordSet(
	'i you he she it we they this that these those there who one everyone everybody someone nobody people'
);
export const THIRD_PERSON = wordSet(
	'he she it they him her them his its their hers theirs himself herself itself themselves'
);
export const DEMONSTRATIVES = wordSet('this that these those such');
export const FIRST_SINGULAR = wordSet('i me my mine myself');
export const FIRST_PLURAL = wordSet('we us our ours ourselves');

export const DETERMINERS = wordSet(
	`the a an this that these those my your his her its our their some any no every each all both many much more most few fewer
	several other another such what which whose enough either neither`
);

export const PREPOSITIONS = wordSet(
	`of in on at to from by with without for about against between among into onto through during before after above below under
	over across along around behind beside besides beyond despite down inside like near off out outside past since than toward
	towards until till up upon via within per as`
);

export const CONJUNCTIONS = wordSet(
	'and or but nor so yet because although though while whereas if unless whether that when where'
);

export const MODALS = wordSet(
	`can could may might must shall should will would ought can't cannot couldn't won't wouldn't shouldn't mustn't mightn't
	'll i'll you'll we'll they'll he'll she'll it'll i'd you'd we'd they'd he'd she'd`
);

export const BE_PRESENT = wordSet(
	`am is are isn't aren't i'm you're we're they're he's she's it's that's there's who's what's 's 're`
);
export const BE_PAST = wordSet(`was were wasn't weren't`);
export const HAVE_PRESENT = wordSet(`have has haven't hasn't i've you've we've they've`);
export const HAVE_PAST = wordSet(`had hadn't`);
export const DO_PRESENT = wordSet(`do does don't doesn't`);
export const DO_PAST = wordSet(`did didn't`);
export const BE_OTHER = wordSet('be been being get gets got getting become becomes became');

export const NEGATIONS = wordSet(
	`not no never none nobody nothing neither nor without cannot can't don't doesn't didn't won't wouldn't isn't aren't wasn't
	weren't hasn't haven't hadn't shouldn't mustn't couldn't hardly barely scarcely lack lacks lacking fails fail failed`
);

/** Past forms that are neither the base form nor, as a rule, the participle or a noun. */
export const PAST_FORMS = wordSet(
	`arose awoke ate became began bit blew broke brought built bought came caught chose dealt drew drank drove fell felt fled flew
	forbade forgot fought found froze gave went grew heard hid held kept knew laid led left lent lost made meant met paid ran rang
	rode rose said sang sank sat saw sent shook shot showed shrank slept sold sought spent spoke spread stole stood struck swam swept
	swore taught thought threw told took tore understood underwent undertook wept withdrew woke won wore wrote overthrew overtook
	foresaw mistook sprang stuck swung hung dug bled bred bound fed crept knelt`
);

/** Frequent verbs, base form: with or without -s they show a clause in the present. */
export const COMMON_VERBS = wordSet(
	`accept achieve act add affect agree aim allow appear apply argue ask assume attack avoid become begin believe belong benefit
	break bring build buy call care carry cause change choose claim come compare compete concern consider consist contain
	continue contribute control cost count create cut deal decide deliver demand deny depend deprive deserve destroy develop die differ
	disagree discourage do drive earn eat enable encourage end enjoy ensure enter exist expect experience explain express face fail fall favor favour fear
	feel fight find focus follow force foster gain generate get give go grow guarantee happen harm hate have help hide hinder hold hope
	hurt ignore imagine impact imply improve include increase indicate influence insist interfere invest involve join keep kill
	know lack last lead learn leave let lie like limit listen live look lose love maintain make manage matter mean meet miss
	need neglect occur offer oppose outweigh own pay perform play pollute possess prefer prepare present prevent produce promise promote
	protect prove provide pull push put raise reach read realize realise receive recognize reduce reflect refuse rely remain remember
	remove replace represent require respect rest result return reveal rise risk run save say see seek seem sell send serve
	set share show shrink sit sleep solve speak spend spread stand start stay stop strengthen struggle study succeed suffer suggest
	support survive take talk teach tell tend think threaten travel treat trust try turn understand undermine use value violate vote wait
	walk want waste watch weaken wear win wish wonder work worry write
	abandon accelerate acknowledge adapt address adjust adopt advance announce answer approve arrive assess assist assure attract ban bear
	beat block boost borrow burn celebrate challenge charge check clean close collapse collect combine complain complete conclude condemn
	confirm confuse connect constitute convince cover criticize criticise cross damage dare declare decline defend define delay demonstrate
	describe deter determine diminish disappear discover discuss displace distract divide dominate double drop ease educate eliminate emerge
	emphasize employ empower enhance enrich erode escape establish evolve exceed exclude exploit export expose extend facilitate feed fill
	finance finish fit flourish fuel fulfil fulfill function govern grant handle heal highlight hit host identify impose inform inspire
	introduce invite isolate justify lay lend link lower manipulate mark melt mislead mock monitor motivate move multiply obey object observe
	offend operate organize organise overlook overwhelm participate pass penalize permit pick plan point praise predict preserve pretend
	prioritize profit prohibit prolong propose prosper provoke publish punish pursue qualify quit react rebuild recall recommend recover
	recycle refer regard regulate reinforce reject relate relax release relieve render repair repeat report resist resolve restore restrict
	reverse reward ruin satisfy scare shape shift shorten simplify slow smoke spark spoil stabilize steal stick stimulate store strike strip
	submit substitute suffice suit supply surround suspect sustain target tear tempt test thrive tie touch track trade train transform
	trigger undercut unite update urge vary vanish warn weigh welcome widen withdraw withhold witness`
);

/** Words that a text holds however few its subjects: not what two clauses have in common. */
export const STOP_WORDS = wordSet(
	`a about above after again against all almost along also although always am among an and another any anyone anything are around as
	at away back be became because become been before being below between both but by came can cannot come could did do does doing
	done down during each either else even ever every everyone everything far few first for from further get gets give given go goes
	going got had has have having he hence her here hers herself him himself his how however i if in indeed instead into is it its
	itself just keep last least less let like likely made make makes making many may maybe me might mine more moreover most much
	must my myself near need neither never nevertheless next no nobody none nor not nothing now of off often on once one only onto or
	other others ought our ours ourselves out over own per perhaps put quite rather really said same say says second see seem seems
	shall she should since so some someone something sometimes soon still such take than that the their theirs them themselves then
	there therefore these they thing things think third this those though through thus to today together too toward towards under
	unless until up upon us use used using very was way ways we well went were what whatever when where whereas whether which while
	who whole whom whose why will with within without would yes yet you your yours yourself don't doesn't didn't can't won't isn't
	aren't it's that's there's i'm i've they're we're you're he's she's`
);

/** Function words of English, for telling English from other languages. */
export const ENGLISH = wordSet(
	`the of and to a in is that it for was on are as with his they at be this have from or had by not but what all were when we there
	can an your which their said if do will each about how up out them then she many some so these would other into has more her two
	like him see time could no make than been its who now people my over did down only way find use may our should must because`
);

/** Function words of other languages in Latin script that English does not share. */
export const OTHER_LANGUAGES = wordSet(
	`der die das und ist nicht ein eine zu den mit sich auf für dem auch als wird sind wie von haben werden nach bei einer aus dass
	le la les des est et une du dans qui que pour pas sur par avec sont ce il elle nous vous au aux mais ne cette être
	el los las del y es un una por con para se lo como más pero sus al está son sin sobre
	di che non è per della sono anche gli nel alla più dei ha
	de het een niet van zijn op aan te voor met maar om bij ook wordt
	o os do da em um uma não mais foi são ao seu sua ou
	och att det som på är av inte till jag han
	i og til af er ikke
	nie się na jest to że w z
	ve bir bu için ile`
);
