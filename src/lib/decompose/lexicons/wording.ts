/** Phrases at the head of a clause that its wording does without, and titles of persons. Data only; from the lists of indicators.ts. */
import { phraseList, wordSet } from './word-lists.ts';

export const STRIPPED = phraseList(
	`and|but|or|so|yet|still|also|then|because|since|although|though|even though|while|whilst|whereas|therefore|thus|hence|consequently|accordingly|as a result|as a consequence|for this reason|for these reasons|for that reason|for all these reasons|for the foregoing reasons|for the reasons given|well|i mean|but here's the thing|here's the thing|resultantly|
	it follows that|this means that|that means that|which means that|which means|meaning that|this shows that|this suggests that|this implies that|this proves that|and therefore|and thus|and hence|and so|and also|and yet|but also|but yet|
	moreover|furthermore|further|in addition|besides|additionally|what is more|what's more|likewise|similarly|equally|in the same way|on top of that|on top of this|not only that|again|more importantly|most importantly|
	first|firstly|first of all|first and foremost|to begin with|to start with|in the first place|for one thing|second|secondly|third|thirdly|fourthly|finally|lastly|last but not least|
	however|nevertheless|nonetheless|even so|on the other hand|on the one hand|on the contrary|in contrast|by contrast|conversely|that said|that being said|having said that|then again|all the same|at the same time|in spite of this|despite this|in fact|in actual fact|as a matter of fact|actually|indeed|
	the truth is that|the fact is that|the fact is|the truth is|the reality is that|the problem is that|after all|admittedly|granted|of course|to be sure|it is true that|true|no doubt|it may be that|it is true|
	in conclusion|to conclude|in sum|to sum up|in summary|to summarize|to summarise|overall|all in all|all things considered|in short|in brief|in a nutshell|ultimately|in the end|at the end of the day|on balance|on the whole|taking everything into account|the bottom line is that|we can conclude that|it can be concluded that|
	for example|for instance|as an example|to give an example|to take one example|in particular|specifically|namely|in other words|that is to say|put differently|to put it another way|simply put|as i said|as mentioned above|once again|
	in my opinion|in my view|in our view|in our opinion|to my mind|from my point of view|from my perspective|in my personal opinion|personally|as i see it|as far as i am concerned|i believe that|i think that|i feel that|i firmly believe that|i strongly believe that|i am convinced that|i would argue that|i argue that|we believe that|we argue that|it is my opinion that|it is my view that|i am of the opinion that|i am sure that|i am certain that|
	this is because|that is because|it is because|the reason is that|the reason for this is that|one reason is that|another reason is that|the main reason is that|given that|seeing that|considering that|on the grounds that|due to the fact that|owing to the fact that|given the fact that|in view of the fact that|in light of the fact that|
	some people argue that|some argue that|critics argue that|critics say that|opponents argue that|it is argued that|it is often argued that|it is said that|it is often said that|it could be argued that|it can be argued that|it might be argued that|it is claimed that|one could argue that|one might argue that|one might say that|it is believed that|some people say that|some say that|many people believe that|some believe that|others argue that|many argue that`
);

export const TITLES = wordSet(
	'mr mrs ms dr prof professor president minister secretary senator governor mayor ambassador general colonel admiral judge justice king queen pope sir lord lady father sister brother'
);
