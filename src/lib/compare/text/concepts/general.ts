/**
 * Which everyday words mean nearly the same, and which mean the contrary? Written for this project, general English as it is
 * used in argument; no corpus was read for it. One line: groups of near-synonyms, `|` between contraries; `+` and `-` before
 * a group say that its words praise or blame.
 */
export const GENERAL_CONCEPTS = `
increase rise grow expand raise surge climb escalate multiply enlarge growth swell soar | decrease reduce decline fall drop shrink cut lower diminish lessen dwindle curtail shrinking minimize
+improve better enhance upgrade mend repair restore reform ameliorate boost refine improvement revive advance | -worsen deteriorate weaken sour decay degrade undermine erode decline deterioration spoil
+strengthen reinforce consolidate fortify deepen bolster firm solidify intensify cement boost | -weaken undermine erode sap dilute destabilize
+help assist aid support benefit serve favor facilitate assistance helpful useful | -harm hurt damage injure impair hinder hamper hamstring harmful detrimental adverse damaging injurious
+support back endorse favor uphold advocate champion promote defend encourage approve | -oppose resist object reject condemn denounce criticize contest protest disapprove deplore decry
+benefit advantage gain profit merit reward upside value beneficial advantageous | -cost harm disadvantage drawback loss burden downside expense price
-problem difficulty trouble obstacle challenge complication hurdle barrier impediment | +solution remedy answer cure fix resolution solve resolve settle
-risk danger threat hazard peril menace dangerous risky threaten endanger jeopardize unsafe perilous hazardous imperil | +safe safety secure security protect protection safeguard
+protect defend guard shield safeguard preserve secure shelter conserve protection defense | -attack assault threaten endanger violate expose
+success succeed successful achieve accomplish attain triumph thrive prosper flourish fulfil achievement work effective effectual | -fail failure fruitless futile collapse unsuccessful flop ineffective founder useless
+effective efficient productive work successful efficacious | -ineffective inefficient useless wasteful counterproductive unproductive pointless futile waste
+good positive excellent fine worthwhile desirable beneficial great virtuous valuable | -bad negative terrible awful poor evil undesirable detrimental dreadful horrible harmful
+right just fair equitable moral ethical legitimate proper righteous justice fairness | -wrong unjust unfair immoral unethical inequitable illegitimate improper injustice unfairness
+equal equality equity even parity level alike | -unequal inequality discriminate discrimination bias disparity imbalance prejudice unfair inequity racist sexist
+free freedom liberty liberate autonomy independent independence autonomous choose choice | -restrict restriction constrain limit oppress oppression coerce force compel compulsory mandatory confine infringe
choose choice choosing select option opt pick prefer decide decision preference elect selection
+allow permit let legalize enable authorize sanction license legal lawful legitimate legalization | -ban prohibit forbid outlaw criminalize bar illegal unlawful prevent abolish prohibition disallow restrict block unconstitutional
begin start launch initiate commence open introduce establish found set-up inaugurate create adopt | end stop finish cease terminate conclude abolish close abandon discontinue quit halt eliminate scrap
create make produce generate form build construct establish develop manufacture originate | destroy ruin demolish wreck devastate annihilate dismantle eliminate shatter eradicate destruction
keep maintain preserve retain continue sustain hold remain conserve persist endure stay lasting | abandon drop discard quit forsake relinquish leave renounce abolish scrap
cause lead produce result bring induce provoke trigger generate create prompt effect consequence outcome
prevent stop avert avoid deter block hinder inhibit thwart impede forestall preclude obstruct | cause encourage enable promote foster allow facilitate
encourage promote foster stimulate motivate inspire incentivize spur urge induce incentive | discourage deter dissuade hinder
need require necessary essential necessity vital crucial indispensable must necessitate requirement imperative important | unnecessary needless superfluous unneeded dispensable redundant optional
important significant crucial vital key critical major essential central fundamental pivotal paramount weighty matter significance importance decisive | unimportant trivial minor insignificant marginal negligible irrelevant
big large huge great enormous massive vast immense substantial considerable sizeable giant | small little tiny minor slight minimal modest limited
many numerous plenty multiple several various abundant countless most | few scarce rare little lack shortage scarcity insufficient
enough sufficient adequate ample satisfactory | insufficient inadequate lack shortage lacking scarce deficient deficit missing
new fresh recent modern novel latest contemporary innovative current present | old ancient outdated obsolete traditional past former archaic antiquated historic
quick fast rapid swift immediate prompt sudden speedy instant urgent urgently hasten | slow gradual delayed sluggish late delay
easy simple effortless straightforward ease | hard difficult tough complicated arduous complex challenging
+rich wealthy affluent prosperous wealth prosperity wealthier | -poor poverty impoverished needy destitute disadvantaged deprived underprivileged
money fund finance cash capital budget financial funding monetary dollar funds fiscal
pay payment spend cost expense expenditure afford price fee charge expensive costly
expensive costly pricey unaffordable exorbitant | cheap affordable inexpensive low-cost free
tax taxpayer taxation levy revenue
job work employment occupation career profession labor employ employer employee worker workforce vocation | unemployment unemployed jobless redundancy
poor low-income disadvantaged underprivileged
people person human individual citizen folk mankind humanity humankind
public population community society citizen national civic nation people societal social
family parent mother father household home spouse husband wife parental
child kid youth young minor boy girl infant juvenile youngster teen teenager baby student pupil
+child parent
woman female girl feminine lady | man male boy masculine
old elderly senior aged retire retirement pension retiree older
school education educate teach teacher learn student pupil classroom university college academic educational study schooling
teach instruct educate train train coach instruction training tutor learn skill
learn study understand know knowledge comprehend grasp master learning
know knowledge aware awareness understand recognize realize information informed | ignorant ignorance unaware unknown misunderstand
think believe consider regard opinion view belief hold deem feel perceive judge reckon
say state claim assert declare argue maintain contend announce tell speak express insist
show demonstrate prove reveal indicate display exhibit evidence illustrate proof
+true truth real genuine authentic accurate factual correct actual honest | -false untrue fake wrong inaccurate lie misleading incorrect mistaken sham deceive dishonest
+honest trust trustworthy sincere integrity reliable faith credible trusted confidence | -distrust mistrust suspicion dishonest deceive doubt suspect unreliable betray betrayal
+certain sure definite undoubted guaranteed inevitable | -uncertain doubtful unclear dubious doubt speculative unpredictable unsure
likely probable possible potential chance probably may prospect likelihood opportunity | unlikely impossible improbable
possible able can feasible achievable capable practicable viable | impossible unable cannot unattainable unachievable infeasible
change alter transform shift modify convert vary reform reshape turn adapt adjust | stay remain unchanged constant stable persist fixed
+stable stability steady steadfast constant settled calm stabilize | -unstable instability volatile turbulent unrest chaotic volatility disorder chaos unsettled fickle
join enter combine unite merge connect link tie integrate unify together connect | separate divide split leave part isolate detach withdraw sever exclude
connection link tie bond relation relationship association connect connected
near close nearby adjacent proximity neighbor approach neighborhood | far distant remote away
include contain comprise involve incorporate encompass inclusion | exclude omit leave except exclusion
give provide supply offer grant deliver furnish donate contribute equip | take deprive seize confiscate withhold deny withdraw
get receive obtain gain acquire secure win earn procure achieve | lose forfeit miss loss
use utilize employ apply exploit deploy usage exercise | waste neglect ignore unused
abuse misuse exploit mistreat exploitation victimize molest abusive victim maltreatment
+health healthy medical medicine well wellbeing healthcare physical | -disease illness sick unhealthy ill sickness ailment disorder condition
doctor physician nurse hospital medical patient clinic treatment treat therapy
pain suffer suffering agony misery distress anguish hurt torment suffering torture
+happy happiness joy pleasure satisfaction enjoy content delight satisfied | -unhappy sad misery depressed depression unhappiness sorrow miserable
stress anxiety mental psychological emotional trauma pressure mind traumatic psychologically
die death kill murder fatal mortality dead deadly lethal execute execution slay | live life survive alive living survival save
violence violent war fight aggression brutal aggressive attack bloodshed hostility | peace peaceful calm harmony nonviolent peacefully
crime criminal offense felony illegal offender lawbreaker delinquency perpetrator
punish punishment penalty sentence penalize sanction prison jail imprison incarcerate convict
prison jail imprison incarcerate detention detain inmate prisoner detainee captive
law legal legislation rule regulation statute legislate constitution constitutional judicial court
rule regulate regulation control govern supervise oversee oversight regulatory | deregulate
police officer enforcement authority enforce
court judge trial jury judicial justice judiciary verdict prosecute
guilty blame fault culpable accuse convict responsible accountable | innocent innocence blameless wrongly wrongfully acquit
responsible responsibility duty obligation accountable obligated accountability liable obligate
right entitle entitlement privilege prerogative
gun weapon firearm arm arms armament missile bomb rifle
defend defense self-defense protect
science scientific scientist research study researcher investigate discovery discover explore
technology technological technical innovation digital electronic computer machine invention invent
environment environmental nature ecological climate pollution ecosystem green planet earth
pollute pollution contaminate toxic emission dirty waste smog | clean purify pure cleaner
energy power electricity fuel oil gas coal nuclear
food eat hunger nutrition meal diet meat hungry starve starvation nutritional
animal wildlife creature species pet livestock
religion religious faith church god belief spiritual believer christian worship secular sacred
marry marriage wed wedding spouse matrimony married | divorce separation single
sex sexual gender intercourse
pregnant pregnancy birth fetus abortion unborn
drug cannabis marijuana narcotic substance medication addictive
addict addiction dependency addictive dependent hooked
clothes clothing uniform dress outfit wear fashion garment apparel
individuality individual self-expression identity unique personality expression express originality | conformity conform uniform same
bully bullying tease harass harassment torment intimidate intimidation
teach discipline behave obey order behavior obedience orderly behaviour
competition compete competitive rival contest rivalry competitor | cooperate cooperation collaborate collaborative
compete rival contender competitor opponent
cooperation cooperate collaborate collaboration partnership teamwork coordination coordinate joint together mutual collective concert | conflict dispute clash friction rivalry disagreement confrontation
agree agreement accord pact treaty deal contract consensus compact | disagree disagreement dispute dissent deny refuse
accept approve embrace welcome acknowledge adopt acceptance admit | reject refuse deny decline rebuff rejection dismiss turn-down spurn
want desire wish seek aspire hope aim crave intend | unwilling reluctant refuse
try attempt endeavor strive effort seek
aim goal purpose objective target intention intent
plan strategy scheme policy program project plan initiative proposal approach
help aid relief assistance charity donation welfare subsidy
subsidy subsidize fund grant support
government state administration authority regime official governmental authorities rulers leaders
leader ruler head chief leadership president minister premier
democracy democratic vote voter election elect ballot voting electoral turnout | dictatorship autocratic tyranny authoritarian undemocratic despotic
politician political politics party parliament congress legislator
corrupt corruption bribe bribery fraud graft dishonest
power influence strength clout might authority weight sway powerful leverage | weakness powerless weak helpless feeble
strong powerful robust mighty solid firm | weak feeble fragile frail vulnerable
economy economic business market commerce commercial industry financial
business company corporation firm enterprise industry corporate entrepreneur
trade commerce export import commercial market exchange
invest investment investor capital
debt loan borrow deficit owe lender credit borrowing lend
recession crisis downturn slump depression crash bankruptcy
crisis emergency disaster catastrophe calamity predicament catastrophic plight
country nation state land homeland nations
world global international worldwide earth universal globe
foreign overseas external alien international | domestic internal home local native national indigenous
region regional area zone neighborhood territory
city urban town metropolitan metropolis | countryside rural village farm agricultural agriculture
farm farmer agriculture agricultural crop farming irrigation cultivate
immigrant migrant refugee immigration migration asylum migrate newcomer
minority ethnic racial race black marginalized underrepresented
diversity diverse variety multicultural varied heterogeneous plurality | homogeneous uniform sameness
culture cultural tradition custom heritage traditional
history historical past historic tradition
future tomorrow prospect forthcoming ahead | past history former previous
respect dignity honor esteem dignified reverence | disrespect humiliate insult contempt degrade demean shame
value worth appreciate prize treasure cherish | worthless
privacy private personal confidential secret intimate | public open transparent transparency
speech expression speak say voice word
media press news journalism newspaper journalist reporter television broadcast broadcaster
internet online web website social-media
talent skill skilled ability qualified qualification competence capable gifted experience expertise talented | incompetent unskilled unqualified inexperienced
qualify merit deserve worthy earn merited deserving
teamwork team group squad unit
soldier military army troop combat armed force warfare serviceman forces
war warfare conflict combat battle fight hostilities wartime | peace truce ceasefire armistice
terror terrorism terrorist extremism extremist militant radical insurgent
secure security safe safety | insecure insecurity unsafe vulnerable
stereotype prejudice stigma bias stigmatize bigotry
same identical alike equal similar uniform equivalent | different distinct unlike differ dissimilar difference
all every whole entire total complete full universal | part partial some
only sole exclusive single unique alone | many multiple several
always ever constantly perpetual permanent forever constant lasting invariably eternal | never temporary occasional rarely seldom temporarily
natural nature organic innate | artificial unnatural synthetic manmade
normal ordinary usual common regular typical standard | abnormal unusual rare extraordinary exceptional
expose exposure reveal uncover disclose | hide conceal cover secret
reason cause motive ground rationale
opportunity chance prospect opening possibility occasion window
waste squander misspend wasteful
fear afraid dread worry concern anxious alarm fearful scare frighten apprehension | confident brave courage hope
mistake error blunder fault wrong miscarriage misjudgment mistaken
reverse irreversible undo irrevocable permanent
deter deterrent discourage dissuade deterrence
revenge vengeance retribution retaliate retaliation
rehabilitate rehabilitation reform redemption
space outer mars moon nasa planetary universe
overpopulation overpopulate population overcrowd crowd crowded overcrowding overpopulated
progress advance development develop advancement | regress stagnate stagnation backward
innovate innovation invent creativity creative invention inventor
copy imitate reproduce duplicate replicate clone cloning replica
steal theft rob robbery piracy thief plagiarism
own ownership property possess belong possession owner
intellectual patent copyright trademark
hero model role-model example inspire idol
debate discuss discussion talk dialogue negotiate negotiation conversation consult
war-crime torture atrocity abuse brutality
human-right humane inhumane inhuman cruel cruelty barbaric | humane compassion merciful
cruel inhumane barbaric brutal inhuman torture savage | kind humane compassionate merciful
charity volunteer donate generous
quality standard excellence
quantity amount number volume
time period era age decade year
life living existence lifetime
home house housing residence dwelling shelter
travel trip visit journey tour voyage
visit meeting trip call summit encounter
car vehicle drive traffic transport transportation road
flag symbol banner emblem patriotic patriotism
nationalism nationalist nationalistic patriotism patriotic
company contractor mercenary private
celibacy celibate priest vow clergy abstinence
companion companionship lonely loneliness relationship love
commit commitment devote devotion dedicate dedication loyal loyalty | betray abandon disloyal
temptation tempt lure attract entice
attract appeal draw allure invite | repel deter
participate participation engage involve engagement involvement | abstain withdraw disengage
distract distraction divert interrupt disruptive disrupt disruption
focus concentrate attention concentration center
isolate isolation lonely alone seclude sequester isolated | socialize social interact interaction integrate
socialize interact interaction peers
monitor check supervise inspect inspection oversight watch
profit profitable lucrative revenue earnings income
income wage salary earnings pay livelihood living
grow mature develop growth adult
adult grown grownup mature | child minor
consent willing voluntary voluntarily choose willingly | force coerce unwilling forced involuntary
force forced coerce compel coercion involuntary compulsory oblige mandatory
profile racial
proven evidence proof data
obsolete archaic outdated antiquated outmoded old-fashioned | modern relevant current
reduce cut lower slash trim shrink reduction
expand widen broaden extend enlarge broadening spread | narrow shrink contract
spread disseminate circulate proliferate proliferation propagate
unite unity solidarity cohesion union togetherness belonging | divide division divisive split fragment separation
capacity room spare absorb accommodate vacant vacancy | full crowded overcrowded congested congestion overloaded jammed saturated packed exhausted clogged
continue keep persist proceed ongoing resume | stop halt end cease discontinue quit
+profit profitable surplus earn viable | -loss lose deficit unprofitable bankrupt bankruptcy
unite unity united solidarity | divide division split disunity
`;
