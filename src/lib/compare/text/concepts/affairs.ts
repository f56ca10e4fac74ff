/**
 * The same for public and international affairs (see general.ts): the words of op-eds on states, wars, money and institutions.
 */
export const AFFAIRS_CONCEPTS = `
relation relationship tie bond link connection diplomatic dealings friendship partnership relations
ally alliance allied partner partnership bloc coalition friend align alignment pact partnership | enemy adversary foe rival opponent hostile enmity
+friend friendly friendship amity cordial goodwill warm amicable | -enemy hostile hostility enmity unfriendly antagonism bitter bitterness
+closer closeness rapprochement near approach warm draw intimacy reconcile reconciliation thaw | -estrange estrangement rift rupture break distance chill cool drift alienate
+trust confidence faith rely reliable | -mistrust distrust suspicion suspect suspicious grievance
+flourish blossom thrive bloom prosper boom | -sour deteriorate worsen decline languish wither
foreign-policy policy diplomacy diplomatic stance approach
diplomacy diplomatic diplomat envoy ambassador embassy outreach diplomatically
reconsider rethink reshape revise reformulate redesign redirect reorient reorientation realign change revisit reassess alter direction overhaul
turn pivot shift tilt lean incline swing move reorient direction gravitate
balance balanced equilibrium neutral even-handed parity counterweight balancing equidistant nonaligned | imbalance tilt one-sided lopsided unbalanced lean align alliance
one-sided unilateral biased lopsided partial | balanced neutral multilateral
neutral nonaligned impartial independent | partisan aligned side
lean incline tilt favor prefer inclined side
independent self-reliant self-reliance self-sufficient autonomy sovereignty self-reliant sovereign | dependent dependence reliance rely subordinate depend client
rely depend dependence reliance count lean trust
superpower hegemon hegemony dominance dominant supremacy dominate unipolar preponderance
multipolar multilateral multilateralism plural several
influence sway leverage clout weight foothold
interest benefit gain advantage stake concern self-interest
emotion sentiment feeling passion | interest reason rational
permanent eternal lasting enduring forever perpetual | temporary passing fleeting
contain containment counter check curb restrain limit rein encircle block
counter oppose resist check combat offset fight
threat menace danger threaten
isolate isolation sideline marginalize ostracize
mediate mediation broker facilitate arbitrate intermediary shuttle
negotiate negotiation talk dialogue bargain negotiating table
peace stability settlement reconciliation truce
conflict war dispute fight hostilities clash strife crisis
terrorism terror terrorist extremism militancy militant extremist daesh insurgency
counter-terrorism counterterrorism anti-terrorism
drill exercise manoeuvre maneuver drills training wargame
weapon arms armament weaponry arsenal munitions equipment hardware
helicopter jet aircraft fighter plane warplane
embargo sanction ban boycott blockade restriction sanctions
sanction penalty embargo
aid assistance help grant support funds relief
withhold suspend freeze block stop cut halt deny frozen
sell sale supply deliver provide export | buy purchase acquire procure import
buy purchase acquire procure procurement
military defense armed army troops forces soldier
army military forces troops officer
veto block
membership member join accession entry admission
observer member membership
summit meeting conference gathering talks
visit trip tour travel
invite invitation welcome
agreement accord treaty pact deal memorandum contract sign conclude
sign conclude signature seal ink
partition secession independence creation birth dismemberment
intervene intervention interference invade invasion incursion interfere meddle entry
invade invasion attack incursion occupation occupy aggression
withdraw withdrawal pullout exit leave retreat
neighbor neighborhood border adjacent
border frontier boundary
region regional
gas oil energy pipeline fuel petroleum
pipeline gas energy
energy power electricity coal hydel hydropower
steel mill mills plant factory industrial iron
industry industrial industrialization manufacturing factory
trade commerce commercial bilateral export import
economy economic economical
corridor route connectivity road belt silk passage cpec
connectivity connection link linkage
nuclear atomic
test explosion detonation
country state nation power
superpower great-power power
leader leadership ruler decision-maker policymaker policy-maker authorities
prime-minister premier president head leader
analyst expert observer scholar commentator specialist
critic skeptic opponent detractor
western west
ocean sea port warm-water
history past legacy tradition background
cold-war bipolar
era period age time phase decade
mistake blunder error misstep
opportunity chance opening window moment occasion
need require want necessity
seek want pursue look try attempt strive
dialogue discussion conversation talk
cultural culture
education educational training
food agriculture farming
metal mineral natural-resource resource mining
resource natural mineral deposit
technology technical technological expertise know-how
expertise technical skill
transport rail railway railroad train locomotive coach transportation
build construct establish erect set-up construction
develop development grow progress build
invest investment finance fund
lend loan bailout credit debt
bailout loan rescue imf
terms condition conditional conditionality string | unconditional
domestic internal home
security defense safety
insecure insecurity fear unsafe fearful
sovereignty territorial integrity independence
stand position standpoint view stance
rise rising ascent emergence ascendancy | fall decline collapse
collapse disintegration breakup dissolution breakdown disintegrate
restore revive resume reestablish renew resurgence regain revival recover
expand widen extend broaden diversify
diversify vary diversified alternative
alternative other another option substitute
advance promote further develop strengthen deepen expand step-up intensify enhance improve upgrade build widen broaden cultivate
swing fluctuate oscillate waver vacillate seesaw ups downs unstable unsteady volatile inconstant | steady stable constant
join enter participate accede
sanctuary haven hideout refuge safehaven hideouts
clear cleanse rid eliminate purge
casualty loss death toll victim lives
warn caution alert admonish warning
pressure push press demand urge insist
accuse blame allege charge accusation
praise commend applaud welcome | condemn criticize denounce censure deplore criticism
unrest instability insurgency turmoil disorder
refugee displaced migrant
election vote poll ballot
protest demonstrate demonstration march rally
reform restructure overhaul
privatize privatization | nationalize nationalization
inflation price cost
budget spending expenditure
subsidy subsidize support
unemployment jobless
poverty poor hardship
welfare benefit social
health healthcare hospital
climate warming carbon emission greenhouse
renewable solar wind green
school education university
immigration immigrant migrant
rights freedom liberty
alliance ally bloc coalition | neutral nonaligned nonalignment self-reliant self-reliance
replace supplant displace oust substitute successor | keep retain add
`;
