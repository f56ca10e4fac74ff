/**
 * Indicators: words and phrases that say how a clause bears on its neighbours. Data only; language/phrases.ts finds them.
 *
 * Compiled and retyped for this project; where a phrase comes from and which relation it signals was looked up in:
 *   K   Knott (1996), A Data-Driven Methodology for Motivating a Set of Coherence Relations: the taxonomy of cue phrases
 *   PD  Prasad et al. (2008) and Webber et al. (2019), Penn Discourse Treebank 2.0 and 3.0: explicit connectives and senses
 *   DL  Stede and Umbach (1998), DiMLex; Das et al. (2018), DiMLex-Eng
 *   EK  Eckle-Kohler, Kluge and Gurevych (2015): discourse markers of claims and premises in news
 *   SG  Stab and Gurevych (2017): forward, backward, thesis and rebuttal indicators in essays
 *   H   Hyland (2005), Metadiscourse: boosters, hedges, attitude markers, code glosses, frame markers
 */

export const SENSES = [
	'reason',
	'result',
	'summary',
	'thesis',
	'example',
	'addition',
	'enumeration',
	'contrast',
	'concession',
	'objection',
	'restatement',
	'condition',
	'sequence',
	'announcement',
	'dismissal'
] as const;

export type Sense = (typeof SENSES)[number];

export interface Indicator {
	readonly sense: Sense;
	/** `start`: counts only as the first words of a clause; `any`: wherever it stands. */
	readonly where: 'start' | 'any';
	readonly sources: string;
	/** Lower case, apart by `|`. */
	readonly phrases: string;
}

export const INDICATORS: readonly Indicator[] = [
	{
		// What follows is a reason for what stands before, or for the main clause.
		sense: 'reason',
		where: 'start',
		sources: 'K PD DL EK SG',
		phrases: `because|since|as|for the reason that|given that|given|given the fact that|seeing that|seeing as|considering that|considering|
			in view of the fact that|in light of the fact that|in the light of|in light of|in view of|on the grounds that|owing to|due to|due to the fact that|owing to the fact that|
			as a consequence of|as a result of|by virtue of|on account of|after all|inasmuch as|insofar as|in that|now that|otherwise|or else|
			this is because|that is because|this is due to|that is due to|it is because|this is so because|the reason is|the reason is that|the reason for this is|the main reason is|
			one reason is|one reason is that|another reason is|another reason is that|the reason being|the first reason|the second reason|
			the most important reason|the main reason|a further reason|a second reason|one of the main reasons|one of the reasons`
	},
	{
		sense: 'reason',
		where: 'any',
		sources: 'EK PD',
		phrases: `because|is because|on the grounds that|the reason is that|the fact that`
	},
	{
		// What follows is concluded from what stands before.
		sense: 'result',
		where: 'start',
		sources: 'K PD DL EK SG',
		phrases: `therefore|thus|hence|so|consequently|as a consequence|accordingly|as a result|resultantly|as such|for this reason|for these reasons|for that reason|for all these reasons|
			for those reasons|it follows that|from this it follows|in this way|in this manner|in that way|by doing so|in doing so|that way|this means that|this means|that means that|that means|which means that|which means|meaning that|which is why|that is why|that's why|this is why|
			this shows that|this shows|that shows|this proves|this proves that|this suggests that|this suggests|this implies that|this implies|this indicates|this demonstrates|this illustrates|which shows that|which suggests that|which proves that|
			these facts show|these findings suggest|these results suggest|these data suggest|our findings suggest|our results suggest|our data suggest|the findings suggest|the results suggest|the data suggest|these findings indicate|these results indicate|our findings indicate|our results indicate|these findings imply|these results imply|our findings imply|our results imply|taken together|all this shows|all of this shows|all this means|all of this means|it is for this reason that|it is for these reasons that|because of this|due to this|owing to this|in consequence|with this in mind|thereby|
			the conclusion is|then clearly|and so|and therefore|and thus|and hence|so then|it is clear that|it is clear from this that|clearly then|
			in view of this|in view of these|in light of this|in light of these|given this|given these|given all this|on this basis|under these circumstances|in these circumstances|from this we can see|we can see that|we can see from this|
			as can be seen|evidently|this leads to|this leads me to|this leads us to|this would mean|the result is|the upshot is|the lesson is|the point is that|what this means is|what follows is`
	},
	{
		sense: 'result',
		where: 'any',
		sources: 'K PD EK',
		phrases:
			'therefore|thus|hence|consequently|accordingly|for this reason|for these reasons|as a result|which is why|that is why'
	},
	{
		// The text draws its sum.
		sense: 'summary',
		where: 'start',
		sources: 'SG H DL',
		phrases: `in conclusion|to conclude|in closing|in sum|to sum up|in summary|to summarize|to summarise|summing up|summarizing|overall|all in all|all things considered|taking everything into account|taking everything into consideration|
			taking all this into account|in short|in brief|in a nutshell|ultimately|in the end|at the end of the day|in the final analysis|on balance|on the whole|by and large|when all is said and done|
			to put it briefly|to cut a long story short|the bottom line is|the bottom line|from the above|from the above discussion|as discussed above|as i have argued|as we have seen|as has been shown|having said all this|
			weighing all|weighing everything|as a conclusion|finally then|in light of all this|for all of the above reasons|for all these reasons|for the reasons above|for the foregoing reasons|for the reasons given|for the reasons stated|
			in view of the above|based on the above|based on these arguments|after analyzing|after weighing|the conclusion is|my conclusion is|our conclusion is|it can be concluded|it can be concluded that|it may be concluded that|we can conclude|one can conclude|i conclude|we conclude`
	},
	{
		// The author says that this is the view to be argued for.
		sense: 'thesis',
		where: 'any',
		sources: 'SG H EK',
		phrases: `in my opinion|in my view|in our view|in our opinion|to my mind|from my point of view|from my perspective|in my personal opinion|in my judgment|in my judgement|personally|as i see it|as far as i am concerned|
			i believe|i think|i feel|i feel that|i hold that|i maintain|i argue|i would argue|i am convinced|i'm convinced|i firmly believe|i strongly believe|i truly believe|i do believe|i do think|i don't think|i do not think|i don't believe|i do not believe|i would say|i'd say|
			i agree|i strongly agree|i completely agree|i totally agree|i fully agree|i tend to agree|i disagree|i strongly disagree|i totally disagree|i would rather|i prefer|i support|i strongly support|i fully support|i oppose|i strongly oppose|i am against|i'm against|i am in favor of|i am in favour of|i am for|i urge|i am of the opinion|
			i am opposed|i recommend|i suggest|i propose|i would suggest|i would recommend|i contend|i submit|i insist|i am sure|i am certain|i am confident|i doubt|we believe|we think|we argue|we urge|we support|we oppose|we recommend|we propose|we hold that|we strongly believe|
			my view is|my opinion is|my position is|my point is|my argument is|my belief is|our position is|our view is|it is my opinion|it is my view|it is my belief|it is my contention|it is our view|this essay argues|this article argues|this paper argues|this column argues|the author argues|the argument here is|this house believes|this house would|this side of the house|we on this side|our case is|we say that|we propose that|our motion`
	},
	{
		sense: 'example',
		where: 'start',
		sources: 'K PD SG H',
		phrases: `for example|for instance|e.g|as an example|as an instance|to illustrate|to give an example|to give one example|to take an example|to take one example|as an illustration|by way of example|by way of illustration|a case in point is|a case in point|
			take for example|take for instance|take the case of|take the example of|take|consider|consider for example|consider the case of|consider the example of|look at|imagine|suppose|an example of this is|one example is|one example of this is|a good example is|a good example of this is|a prime example is|another example is|
			an example is|the best example|the most obvious example|examples include|an excellent example|a classic example|the classic example|in one case|in one instance|in particular|specifically|more specifically|notably|such is the case|this is the case|not least|witness|namely|as shown by|as evidenced by|as proof|as evidence`
	},
	{
		sense: 'example',
		where: 'any',
		sources: 'K PD',
		phrases: 'for example|for instance|to take one example|as an example|a case in point'
	},
	{
		sense: 'addition',
		where: 'start',
		sources: 'K PD DL H',
		phrases: `also|moreover|furthermore|further|in addition|in addition to|in addition to this|besides|besides this|besides that|additionally|what is more|what's more|likewise|similarly|equally|equally important|in the same way|in the same vein|along the same lines|by the same token|
			on top of that|on top of this|not only that|and|and also|plus|too|as well as|apart from this|apart from that|another point is|another point|another advantage|another benefit|another problem|another issue|another factor|
			again|more importantly|most importantly|even more important|just as important|worse|worse still|better still|to make matters worse|as well|other than that|alongside|along with this|coupled with this|nor`
	},
	{
		sense: 'enumeration',
		where: 'start',
		sources: 'K DL H SG',
		phrases: `first|firstly|first of all|first and foremost|to begin with|to start with|in the first place|for one thing|for one|for starters|on the one hand|second|secondly|second of all|in the second place|third|thirdly|fourth|fourthly|fifth|fifthly|lastly|last|last but not least|
			next|finally|for another|for another thing|one is|the first reason|the second reason|a second reason|a third reason|the third reason|another reason|another advantage|another benefit|another problem|another issue|another factor|another point|another argument|another aspect|the first advantage|the first argument|the first point|the second argument|the second point|the second advantage|the main advantage|the first is|the second is|the third is|the other is|another is|the last is|my first point|my second point|my third point|my final point|my last point|my first argument|my second argument|my third argument|my first reason|my second reason|my third reason|our first point|our second point|our third point|our first argument|our second argument|the third point|the third argument`
	},
	{
		sense: 'contrast',
		where: 'start',
		sources: 'K PD DL SG',
		phrases: `but|however|yet|and yet|but yet|nevertheless|nonetheless|still|but still|even so|on the other hand|on the contrary|to the contrary|in contrast|by contrast|conversely|instead|rather|that said|that being said|having said that|be that as it may|then again|
			all the same|just the same|at the same time|in spite of this|in spite of that|despite this|despite that|despite all this|despite these|regardless|after all that|in reality|in truth|in fact|in actual fact|as a matter of fact|actually|the truth is|the fact is|the reality is|the problem is|
			the trouble is|unfortunately|this argument fails|this is wrong|this is not true|that is not true|this is not so|this is a mistake|not so|far from it|whereas|while this|alternatively|divergent to that|contrary to that|contrary to this|contrary to|unlike`
	},
	{
		sense: 'contrast',
		where: 'any',
		sources: 'K PD DL',
		phrases: 'however|nevertheless|nonetheless|on the other hand|by contrast|in contrast|though'
	},
	{
		// The author grants a point against the case.
		sense: 'concession',
		where: 'start',
		sources: 'K PD DL SG H',
		phrases: `although|though|even though|even if|even when|albeit|much as|while|whilst|despite|in spite of|notwithstanding|regardless of|no matter how|no matter what|admittedly|granted|granted that|of course|to be sure|to be fair|true|it is true that|it's true that|it is true|while it is true that|
			while it may be true that|it may be true that|it may be that|i admit|i admit that|i have to admit|i must admit|i will admit|i concede|i grant|i acknowledge|we admit|it must be admitted|it has to be admitted|no doubt|no one doubts|nobody doubts|there is no doubt that|undoubtedly|certainly|sure|surely|yes|undeniably|it is undeniable that|it cannot be denied that|it is understandable that|
			i understand that|i understand|i realize|i realise|i know that|it is certainly true|needless to say|naturally|obviously|it goes without saying|in theory|on paper|at first glance|at first sight|on the surface|as much as`
	},
	{
		sense: 'concession',
		where: 'any',
		sources: 'K SG',
		phrases:
			'admittedly|it is true that|of course|to be sure|there is no denying|i admit|i must admit|i have to admit|i grant'
	},
	{
		// A view that others hold. Built from subjects and verbs besides: language/attribution.ts.
		sense: 'objection',
		where: 'start',
		sources: 'SG EK',
		phrases: `some people|some people may object|some people object|some may object|some object|some would|some may|some might|some say|some argue|some believe|some think|some claim|some critics|some experts|some parents|others|others say|others argue|others believe|others think|others claim|other people|many people|many say|many argue|many believe|many think|many would|many claim|
			most people think|most people believe|critics|opponents|skeptics|sceptics|detractors|proponents|supporters|advocates|defenders|naysayers|people say|people argue|people think|people believe|people often say|people who oppose|people who support|there are those|there are people who|those who|those in favor|those in favour|those against|those opposed|
			one could argue|one might argue|one may argue|one could say|one might say|one might object|one may object|one might think|one may think|you could argue|you might argue|you may say|you might say|you might think|you may think|it could be argued|it can be argued|it might be argued|it may be argued|it is argued|it is often argued|it is sometimes argued|
			it has been argued|it is said|it is often said|it is sometimes said|it is claimed|it is often claimed|it is believed|it is widely believed|it is commonly believed|it is thought|it could be said|it might be said|it may be objected|it might be objected|it could be objected|conventional wisdom|the common view|a common objection|the usual objection|the main objection|an objection|one objection|
			the argument against|the main argument against|the argument for|the main argument for|the opposing view|the opposite view|the other side|on the other side|the counterargument|a counterargument|opposition to|common belief`
	},
	{
		// A view that was reported before is turned down.
		sense: 'dismissal',
		where: 'any',
		sources: 'SG',
		phrases: `is mistaken|are mistaken|is wrong|are wrong|is false|are false|is not true|isn't true|is untrue|misses the point|miss the point|is a myth|no support|does not follow|doesn't follow|not a valid argument|no valid argument|is invalid|is unfounded|is baseless|are unfounded|is nonsense|is no argument|is not an argument|
			does not hold|doesn't hold|do not hold|does not stand up|is not convincing|is unconvincing|is flawed|is absurd|is misleading|is misguided|do not bear|does not bear|fails to see|fails to understand|overlooks|overlook|forget that|forgets that|ignores|is exaggerated|is overstated|is not the case|this argument fails|that is no reason|this is no reason|is only half|nothing could be further|could not be further|the opposite is true|they forget|they overlook|they ignore|forget how|a weak argument|weak argument|a bad argument|a poor argument|poor argument|flawed argument|not an argument for|no argument for|no such thing|does not add up|proves nothing|proves less|misses a|is simply wrong|is simply false|is simply not|is simply untrue|we disagree|i disagree|we reject this|we reject that|we are not persuaded|i am not persuaded|we are unpersuaded|is unpersuasive|is not persuasive|is without merit|lacks merit|has no merit|are without merit|cannot be squared|gets it wrong|got it wrong|have it backwards|has it backwards|is a false|is a red herring|red herring|straw man|is beside the point|do not share that|do not share this|do not share the|don't share that|i think not|not so fast|nothing of the kind|nothing of the sort|we do not accept|i do not accept|we cannot accept|i cannot accept|we reject the argument|just wrong|plain wrong|dead wrong|flat wrong|just not true|simply not true|just nonsense`
	},
	{
		sense: 'restatement',
		where: 'start',
		sources: 'K PD H',
		phrases: `in other words|that is to say|that is|i.e|put differently|put another way|to put it differently|to put it another way|to put it simply|simply put|put simply|which is to say|to repeat|as i said|as i have said|as said|as mentioned|as mentioned above|as already mentioned|as noted|as noted above|as stated|i repeat|once again|again then|in essence|basically`
	},
	{
		sense: 'condition',
		where: 'start',
		sources: 'K PD',
		phrases: `if|unless|provided that|providing that|as long as|so long as|on condition that|in case|only if|if only|assuming that|assuming|suppose that|whether|without|should`
	},
	{
		sense: 'sequence',
		where: 'start',
		sources: 'K PD',
		phrases: `then|later|later on|subsequently|meanwhile|in the meantime|afterwards|afterward|after that|thereafter|soon|soon after|shortly after|eventually|since then|at first|initially|earlier|previously|by then|until then|following this|when|as soon as|before|after|once|by the time|at that time|back then|one day|last week|last month|last year|yesterday|recently|ever since`
	},
	{
		// The text speaks of itself: what it is going to do, or where a list begins.
		sense: 'announcement',
		where: 'any',
		sources: 'H SG',
		phrases: `this essay will|this paper will|this article will|this research aims|this paper aims|this essay aims|this study aims|this article examines|this paper examines|this essay discusses|this paper discusses|this paper attempts|the aim of this|the purpose of this|i will discuss|i will explain|i will argue|i will try to|i will present|i will now|i shall discuss|i would like to discuss|i am going to|we will discuss|we will examine|let me explain|let me begin|let us begin|let us look|let's look|
			let us consider|let us examine|will be discussed|will be examined|are as follows|is as follows|for the following reasons|for several reasons|for a number of reasons|for many reasons|for two reasons|for three reasons|there are several reasons|there are many reasons|there are two reasons|there are three reasons|there are a number of reasons|there are various reasons|here are some|here are three|here is why|here's why|
			the following paragraphs|the following section|the next section|in this essay|in this paper|in this article|in what follows|below are|the question is|the question arises|this raises the question|the issue is whether|take this objection|take that objection|take these concerns|find this argument|find that argument|i know what i'm talking|i know what i am talking|i beg to propose|i beg to oppose|beg to propose|beg to oppose|proud to propose|proud to oppose|i rest my case|thank you for|rests its case|two things|three things|one thing is clear|this case asks|the question presented|the question before us|the question before this|the question before the|the issue before us|the issue before the|let me tell you|i will tell you why|i'll tell you why|i come before you|delivered the opinion|i will give way|give way once|i commend it|commend this|i am grateful to|pay tribute to|so ordered|two points|three points|two factors|three factors|two reasons|three reasons`
	}
];
