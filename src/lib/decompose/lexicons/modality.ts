/**
 * Words that say what ought to be, what may be, and what the author makes of it. Data only.
 *
 * Compiled and retyped for this project after: Quirk et al. (1985), A Comprehensive Grammar of the English Language (modals
 * and marginal modals; suasive verbs); Biber (1988, 1999): necessity and possibility modals, stance adjectives and nouns;
 * Hyland (2005): boosters, hedges, attitude markers; Martin and White (2005), The Language of Evaluation (judgement and
 * appreciation) for the kinds of evaluative adjectives.
 */
import { phraseList, wordSet } from './word-lists.ts';

/** Something ought to be done or be so. `need`, `have` and `let` stand with what makes them modal. */
export const DEONTIC = phraseList(
	`should|shouldn't|must|mustn't|ought to|ought not|need to|needs to|needs to be|need not|have to|has to|had better|should not|must not|cannot be allowed|can not be allowed|let us|let's|it is time|it's time|it is high time|high time|
	has no place|have no place|is only fair|seems only fair|is only right|is better spent|are better spent|
	it is necessary|it is essential|it is important|it is imperative|it is vital|it is crucial|it is urgent|it is advisable|it is best to|it is better to|it would be better|it would be best|it would be wise|it would be unwise|it would be wrong|it would be right to|it would be fair to|it would be unfair to|it would be sensible|it would be foolish|it would be ideal|it would be reasonable to|it would be helpful to|it would be desirable|it would be good to|it would be a good idea|it would be a mistake|it makes sense to|it makes no sense to|it is wrong to|it is right to|it becomes imperative|it is also necessary|it is indispensable|has become indispensable|becomes necessary|is imperative|
	is needed|are needed|is required|are required|is necessary|are necessary|is a must|there is a need|there is an urgent need|there is an urgency|we need|they need|i urge|we urge|i ask you to|i ask the|i ask this|i ask that|we ask you to|we ask the|we ask this|we ask that|call on|calls on|call for|calls for|deserve to|deserves to|deserve|deserves|is called for|is overdue|
	be banned|be abolished|be allowed|be required|be forced|be encouraged|be prohibited|be made compulsory|be made mandatory|be obliged|be permitted|be forbidden|be introduced|be legal|be illegal|be legalized|be legalised|worth doing|would do well to|do well to|no longer be|not be allowed|the time has come|the time is ripe|is the only way|is the best way|the best way to|the only way to|the answer is|the solution is|can't recommend|cannot recommend|would not recommend|wouldn't recommend|would recommend|i recommend|highly recommend|do not recommend|don't recommend|would not buy|wouldn't buy|not buy it again|not buy them again|stay away from|it is up to|it is our duty|is our duty|responsibility to|obligation to|has a duty|have a duty|have the right to|has the right to|has no right to|have no right to`
);

/** Duties of writer and reader, not of those the text is about. */
export const META_DEONTIC = phraseList(
	`should be noted|must be noted|should be remembered|must be remembered|should not be forgotten|must not be forgotten|should not forget|must not forget|should not be overlooked|should be emphasized|should be emphasised|must be emphasized|must be said|should be said|should be clear|
	must be admitted|has to be admitted|must admit|have to admit|has to be said|needs to be said|important to note|important to remember|important to understand|important to realize|important to realise|important to consider|important to examine|important to analyze|important to analyse|important to mention|important to recognize|important to recognise|
	imperative to analyse|imperative to analyze|imperative to understand|imperative to examine|necessary to examine|necessary to understand|necessary to analyse|necessary to analyze|necessary to look|necessary to consider|essential to understand|essential to examine|need to look at|need to understand|need to consider|needs to be understood|
	has to be understood|must be understood|should be understood|should consider that|must remember|should remember|let us look|let us consider|let us examine|let us begin|let us take|must have been|should have known`
);

/** These say as often what is unavoidable as what ought to be. */
export const HALF_DEONTIC = wordSet('need needs have has deserve deserves responsibility obligation is are');

/** Those of whom it is said that they have to act. */
export const ACTORS = wordSet(
	`we you government governments council councils state states congress parliament senate minister ministers president
	authorities leaders politicians lawmakers policymakers policy-makers employers companies firms schools universities
	hospitals courts police regulators banks city cities country countries party parties union unions it`
);

/** Requests in the imperative, as the first word of a sentence. */
export const IMPERATIVES = wordSet(
	`ban stop end abolish protect support save keep make give allow let raise lower cut reduce increase invest spend fund pay
	tax vote reject adopt build open close leave join buy teach treat stand start begin put remember forget do don't never ditch drop skip try switch
	quit get go take use write move fix scrap shut extend please require prohibit restrict limit change repeal restore return reform act avoid ask choose demand ensure help hold`
);

/** Modals of prediction and possibility. */
export const EPISTEMIC = wordSet(
	`will would can could may might won't wouldn't can't cannot couldn't shall 'll 'd going likely unlikely probably perhaps
	possibly maybe presumably seems seem appears appear tend tends potentially`
);

/** The author is sure of it, or stresses it. */
export const BOOSTERS = wordSet(
	`clearly obviously certainly surely definitely undoubtedly undeniably indeed truly really absolutely completely totally
	utterly simply evidently plainly always never inevitably essentially fundamentally particularly especially extremely very
	highly far too only just even`
);

/** Words of judgement: good, harmful, fair, needed. Inflected forms are listed where they are words of their own. */
export const EVALUATIVE = wordSet(
	`good better best bad worse worst great greater greatest important essential necessary unnecessary crucial vital critical
	indispensable imperative urgent key significant valuable worthwhile worth useful useless helpful beneficial harmful
	detrimental dangerous hazardous risky safe unsafe healthy unhealthy right wrong fair unfair just unjust moral immoral
	ethical unethical legitimate illegitimate acceptable unacceptable reasonable unreasonable rational irrational sensible
	senseless strange odd curious bizarre peculiar wise unwise foolish stupid absurd ridiculous silly naive smart clever effective ineffective efficient inefficient
	productive counterproductive successful unsuccessful futile pointless meaningless meaningful hopeless promising ideal
	perfect excellent wonderful terrible horrible awful appalling disgraceful shameful outrageous cruel inhumane barbaric
	disastrous catastrophic destructive devastating damaging corrosive toxic poisonous serious severe grave alarming worrying
	troubling disturbing shocking tragic sad unfortunate regrettable appropriate inappropriate suitable proper improper
	adequate inadequate sufficient insufficient excessive disproportionate easy easier hard harder difficult impossible possible
	feasible unrealistic realistic practical impractical expensive costly cheap affordable wasteful sustainable unsustainable
	desirable undesirable attractive positive negative beautiful ugly strong stronger weak weaker superior inferior preferable
	favorable favourable convincing compelling misleading misguided mistaken flawed false untrue true correct incorrect
	questionable dubious doubtful controversial understandable natural unnatural normal abnormal inevitable unavoidable
	irresponsible responsible selfish greedy hypocritical dishonest honest corrupt arrogant reckless ignorant lazy happy happier
	unhappy free freer relevant irrelevant fundamental basic genuine lasting poor rich enjoyable boring fun interesting
	convenient inconvenient intolerable invasive abusive deceptive predatory fraudulent`
);

/** Nouns of judgement: what something amounts to. */
export const EVALUATIVE_NOUNS = wordSet(
	`advantage advantages disadvantage disadvantages benefit benefits drawback drawbacks harm harms danger dangers threat threats
	risk risks problem problems mistake blunder failure failures success solution answer priority duty right rights responsibility
	obligation necessity need must waste shame disgrace scandal crisis disaster catastrophe tragedy injustice folly nonsense myth
	illusion excuse opportunity chance hope fear value worth importance merit virtue vice privilege burden nuisance insult abuse
	violation betrayal hypocrisy folly key cornerstone remedy cure barrier obstacle`
);

/** Verbs by which one thing is said to bring about, help or hinder another: the stuff of general claims. */
export const CAUSAL_VERBS = wordSet(
	`cause causes lead leads result results create creates produce produces make makes help helps improve improves increase
	increases reduce reduces prevent prevents enable enables allow allows encourage encourages discourage discourages promote
	promotes foster fosters harm harms hurt hurts damage damages threaten threatens undermine undermines weaken weakens
	strengthen strengthens benefit benefits affect affects influence influences contribute contributes serve serves ensure
	ensures protect protects destroy destroys ruin ruins deter deters depend depends require requires need needs mean means
	deprive deprives teach teaches outweigh outweighs justify justifies solve solves boost boosts worsen worsens
	improved harmed damaged weakened strengthened undermined ruined destroyed worsened threatened helped encouraged deprived`
);

/** Comparison: more, fewer, better than. */
export const COMPARATIVE = wordSet(
	'more less fewer better worse greater stronger weaker higher lower bigger smaller rather than most least'
);
