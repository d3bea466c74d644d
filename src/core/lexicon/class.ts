// Written by every build from the files in classes/ (scripts/classes.mjs). A class is declared there, not here.
/** The word classes that grammar and rules ask for. */
export enum Class {
  /** What is written with a full stop that ends no sentence. */
  abbreviation,
  /** Abbreviations that may end a sentence too: *Boten er på 500 kr.* */
  closingAbbreviation,
  /** What opens a line before a colon and is nobody's name: *Kontakt*, *Kilde*. */
  lineLabel,
  /** Rough handling, which is a charge where it is done to a victim: *bomb* + *children*. */
  roughVerb,
  /** Those to whom a rough verb may not be done: *child*, *hospital*. */
  victimNoun,
  /** Ways of making something vanish or say something else, a charge where it is a record: *shred* + *files*. */
  tamperVerb,
  /** What has to be kept as it is: *data*, *correspondence*. */
  recordNoun,
  /** Ways of letting something out, a charge where it is foul: *dump* + *sewage*. */
  foulVerb,
  /** What fouls water, air and land. */
  foulNoun,
  /** What nobody should spread: *rumour*, *hatred*. */
  falsehoodNoun,
  /** Ways of not keeping something, a charge where it binds: *break* + *promise*. */
  defyVerb,
  /** What binds: *law*, *pledge*, *airspace*. */
  bondNoun,
  /** Ways of using something up, a charge where it is money of others: *siphon* + *pensions*. */
  drainVerb,
  /** Money and means held for others. */
  fundNoun,
  /** Verbs of which a misdeed is the subject: it goes on, happens, becomes habit. */
  goesOnVerb,
  /** Those against whom the author speaks, though it calls them its own: *our opponents*. */
  adversaryNoun,
  /** What is done by those who meet a deed and do not do it: *condemn*, *fight*, *investigate*, *flee*, *risk*. */
  meetsVerb,
  /** Words that say of others' conduct that it is so always, or never. */
  alwaysNever,
  /** Phrases for *each single time*. */
  everyTime,
  /** Words for nothing at all. */
  nothingWord,
  /** Results that a *nothing* denies: *nothing has improved*. */
  outcomeVerb,
  /** What people are said to do always or never: *listen*, *learn*. */
  conductVerb,
  /** Past forms of *be* and *have*: a state that is over is no habit. */
  pastBeing,
  /** What people complain of: *shortage*, *burden*, *svikt*, *trussel*. */
  badNoun,
  /** What finds fault: *inadequate*, *misleading*, *mangelfull*, *uakseptabel*. */
  badAdjective,
  /** Verbs of harm, neglect and force: *weaken*, *ignore*, *svekke*, *forsømme*. */
  badVerb,
  /** Emotive, hyperbolic nouns of blame or doom: *catastrophe*, *betrayal*, *galskap*, *overgrep*. */
  direNoun,
  /** Emotive, hyperbolic adjectives of blame or doom: *grotesque*, *ruthless*, *hårreisende*, *hensynsløs*. */
  direAdjective,
  /** Emotive, hyperbolic verbs of ruin and violence, mostly figurative: *ravage*, *gut*, *rasere*, *knuse*, *slakte*. */
  direVerb,
  /** What is said in favour of a thing: *progress*, *quality*, *trygghet*, *verdiskaping*. */
  goodNoun,
  /** What approves: *fair*, *robust*, *trygg*, *bærekraftig*. */
  goodAdjective,
  /** Verbs of help and success: *strengthen*, *improve*, *sikre*, *lykkes*. */
  goodVerb,
  /** Superlative press-release praise: *leading*, *unique*, *banebrytende*, *prisbelønt*. */
  superbAdjective,
  /** Superlative press-release nouns: *pioneer*, *milestone*, *verdensklasse*, *suksess*. */
  superbNoun,
  /** Verbs that assert an effect: *lead to*, *reduce*, *skape*, *medføre*, *påvirke*. */
  causeChangeVerb,
  /** Verbs of a trend: *rise*, *dwindle*, *øke*, *synke*. */
  growVerb,
  /** Words by which a general claim is made: *often*, *most*, *stadig*, *flere*, *sjelden*. */
  trendWord,
  /** Verbs of unlawful, violent, deceitful or corrupt acts: an accusation where another party does them. */
  misdeed,
  /** Verbs of neglect, failure, refusal and harm to interests. */
  blame,
  /** Verbs by which something bad happens; nobody need have done it. */
  suffer,
  /** Handled, answered, seen to: an institution speaks well of its own care. */
  care,
  /** Observed, found out, reckoned: a passive hides by whom. */
  findingVerb,
  /** The routine of offices: who did it is plain, or does not matter. */
  admin,
  /** Verbs of cause, effect and change. */
  causeVerb,
  /** Verbs of the inner life, which others can only be said to have. */
  mental,
  /** Verbs of reports whose reporter may be missing: *it is believed*, *are said to*. */
  reportVerb,
  /** The author's own decisions and offers, and speech acts that make themselves true. */
  ownAct,
  /** What is reckoned ahead: *ventes å*, *is expected to*. */
  expectVerb,
  /** The course of law: its acts are on record. */
  legalVerb,
  /** To be hurt, by whatever cause. */
  harmedVerb,
  /** To know, which others can only be said to do. */
  knowing,
  /** Effects that a party blames on something. */
  effectVerb,
  /** Verbs that multiply: *double*. */
  multipleVerb,
  /** Forms and phrases that multiply: *doubled*, *three times as many*. */
  multiplePhrase,
  /** Verbs of spending, wasting and losing an amount. */
  spendVerb,
  /** States of opening: a count of which they are the point is no claim. */
  openingWord,
  /** What makes an estimate of the number behind it: *more than 300*. */
  thanWord,
  /** Finite forms of *be*. */
  clauseBe,
  /** Forms of *be* that are not finite. */
  clauseBeBare,
  /** Finite forms of the verb that makes a passive: *blir*, *vart*, *gets*. */
  clauseBecome,
  /** Its forms that are not finite. */
  clauseBecomeBare,
  /** Finite forms of *have*. */
  clauseHave,
  /** Forms of *have* that are not finite. */
  clauseHaveBare,
  /** Finite modal verbs. */
  clauseModal,
  /** Words that open a subordinate clause. */
  clauseSubordinator,
  /** Those of them that make a clause no more than supposed: *if*. */
  clauseCondition,
  /** Words that open a relative clause. */
  clauseRelative,
  /** Words that open an indirect question. */
  clauseQuestion,
  /** Words that join clauses of one rank. */
  clauseCoordinator,
  /** What takes away the thing behind it. */
  without,
  /** Words that deny their clause. */
  clauseNegation,
  /** Words that open a phrase and not a clause. */
  clausePreposition,
  /** Words that open a noun phrase. */
  clauseDeterminer,
  /** Words that can be a subject by themselves. */
  clausePronoun,
  /** Pronouns that can be nothing but an object. */
  clauseObjectPronoun,
  /** Adverbs that may stand among the verbs of a clause. */
  clauseAdverb,
  /** The author speaking of itself: *we*, *our*. */
  clauseOwn,
  /** Others, told by a pronoun. */
  clauseThey,
  /** The reader, addressed. */
  clauseYou,
  /** The preposition of the agent. */
  clauseBy,
  /** Numbers in words. */
  clauseNumber,
  /** What opens the sender of what one gets: *from*. */
  clauseSender,
  /** Modals that foretell as certain. */
  clausePrediction,
  /** Verbs of staying as one is, which like *be* take what is said of the subject: *remain*, *holder seg*. */
  clauseRemain,
  /** What stands behind the preposition of the agent and did nothing: a time, a way, a reason. */
  notAgent,
  /** Finite forms of *be*, *become*, *have* and *do* that tell the past. */
  clausePast,
  /** The present of *be*: with a participle it may tell a routine. */
  presentBe,
  /** What makes a passive of habits and plans. */
  habitPassive,
  /** Subjects that stand for nobody: *it is said*. */
  emptySubject,
  /** What makes one of many of a noun: *a source close to the talks*. */
  indefiniteArticle,
  /** The article that says that the reader has met somebody. */
  theArticle,
  /** What before evidence says that it is a piece of its own: *the report*, *en rapport*. */
  singlesOut,
  /** The modal that binds, plans or reports, as the rest of the sentence has it. */
  openModal,
  /** What opens the content of a report or an order. */
  contentMarker,
  /** What before an infinitive makes it a purpose: *for å*. */
  purposeMarker,
  /** What people do who speak: those of whom there are many are a vague source. */
  speakVerb,
  /** Ways in which talk goes round, a charge where it is false. */
  spreadVerb,
  /** Those who hold some office: *health officials*. */
  officeHolder,
  /** Verbs by which evidence speaks. */
  show,
  /** Verbs of showing that things do rather than people: *proves*. */
  showsItself,
  /** What is said of evidence as a verdict: *the research is unanimous*. */
  verdictAdj,
  /** What opens the owner of evidence: *a study by the ministry*. */
  evidenceOwner,
  /** What opens the owner of a source, be it only where it works. */
  sourceOwner,
  /** What belongs to a body or a thing. */
  thingsOwner,
  /** What a reference begins with: *Source: ONS*, *(jf. …)*. */
  sourceLabel,
  /** Where in a document something is shown, before its number: *annex 2*. */
  referencePlace,
  /** Nouns that carry an accusation by themselves: *cover-up*, *svik*. */
  misdeedNoun,
  /** Harm that need be nobody's deed: *injury*, *poverty*. */
  harmNoun,
  /** Evidence that may be invoked without saying which. */
  evidenceNoun,
  /** People and media whom nobody can ring up: *experts*. */
  vagueNoun,
  /** Talk that goes round. */
  rumourNoun,
  /** Vague amounts of voices: *some*, *many*. */
  vagueQuantifier,
  /** Vague numbers of things: *thousands*. */
  vagueNumber,
  /** What is counted in a number that somebody must have counted. */
  countUnit,
  /** Nature and accident: they do harm, and nobody accuses them. */
  natureNoun,
  /** Times, places and offices of an announcement: nobody asks who says so. */
  routineNoun,
  /** Courts, whose findings are on record. */
  courtNoun,
  /** Nouns that take an infinitive, which then tells no purpose: *permission to*. */
  infinitiveNoun,
  /** People who are not the author's own: *suspect*, *detainee*. */
  outsider,
  /** People who speak only as one of many: *residents*, *witnesses*. */
  crowdNoun,
  /** All of them, or none. */
  universalWord,
  /** Each single one. */
  everyWord,
  /** A will ascribed to others. */
  willWord,
  /** Wishes and attempts of others. */
  wishWord,
  /** Having and getting, which are no acts. */
  getting,
  /** Owners of evidence whom nobody can ask: *other countries*. */
  looseOwner,
  /** Participles that tell an aim and no report: *meant to*. */
  aimParticiple,
  /** Those who speak without a name once there are several: *mothers tell us*. */
  teller,
  /** Acts behind somebody's back, whose doer the passive leaves out. */
  hiddenAct,
  /** What is left undone as a matter of course: *has not been published*. */
  unsaidVerb,
  /** Phrases by which nobody, or everybody, is the source. */
  vaguePhrase,
  /** Phrases that invoke evidence: *it is well documented that*. */
  evidencePhrase,
  /** Phrases that open somebody's purpose: *in a bid to*. */
  motivePhrase,
  /** Misdeeds told by several words: *set fire to*, *gikk til angrep*. */
  misdeedPhrase,
  /** Phrases that contest how something was told: *out of context*. */
  contextPhrase,
  /** Phrases that calm: *under control*, *none affected*. */
  reassurancePhrase,
  /** Words without exception, which make a statement easy to contest. */
  absolute,
  /** Phrases that give a statement as the author's opinion. */
  opinionPhrase,
  /** Phrases that give a source somewhere in the sentence after all. */
  sourcePhrase,
  /** Neglect and harm told by several words: *sit on*, *brush aside*. */
  blamePhrase,
  /** Shares and amounts that somebody must have counted. */
  vagueShare,
  /** The author's own knowledge, given as such: *as far as we know*. */
  ownKnowledge,
  /** Units and spans of time. */
  timeUnit,
  /** What opens a source wherever it stands: *according to*. */
  according,
  /** Passives of several words that leave out who did it. */
  hiddenPhrase,
  /** Adverbs that tell of somebody's purpose: *quietly*, *deliberately*. */
  furtive,
  /** Aims as a subject: *the purpose is*. */
  aimNoun,
  /** Denials, and things said to be something else altogether. */
  denialPhrase,
  /** What will not happen, promised. */
  promisePhrase,
  /** Causes and effects told by several words. */
  effectPhrase,
  /** Words that make a number an estimate: *nearly*. */
  approximator,
  /** Aims that all have: a motive where they are bad, or where the statement is about a conflict. */
  planPhrase,
  /** To be the cause or the one behind something: a charge where that is bad. *responsible for*, *opphav til*. */
  behindPhrase,
  /** What a party says that something is, safe or dangerous, sound or at its end. */
  contestedAdj,
  /** The same told by several words. */
  contestedPhrase,
  /** Phrases that give a cause: *skyldes*, *the cause is*. */
  causePhrase,
  /** What a measure or a state of things is said to do to others: *weaken*, *tømme*. */
  consequenceVerb,
  /** Verbs of growing and shrinking. */
  trendVerb,
  /** Verbs by which something is said to be kept as it was. */
  upkeepVerb,
  /** Verbs by which a fault is said to be mended. */
  remedyVerb,
  /** Faults that can be mended. */
  faultNoun,
  /** Phrases that clear the author: *followed every rule*. */
  exoneratingPhrase,
  /** Phrases by which something is said to have had no effect. */
  nothingPhrase,
  /** What is said in notices: *is open*, *is cancelled*. */
  routinePredicate,
  /** Those in the author's care, none of whom is said to be worse off. */
  caredFor,
  /** None of those in question. */
  noneAtAll,
  /** Pronouns that can be a source. */
  pronoun,
  /** Pronouns that are no subjects. */
  objectPronoun,
  /** Words that open a noun phrase. */
  determiner,
  /** Numbers and amounts, before a noun or alone. */
  quantifier,
  /** Words that say whose a noun is. */
  possessive,
  /** The possessive that points back to its subject, and joins owner and thing in *staten sine planar*. */
  owning,
  /** Prepositions. */
  preposition,
  /** Prepositions that go on with the noun phrase rather than with the clause: *direktøren i NHO*. */
  sourcePreposition,
  /** Prepositions before an amount: *over 40 prosent*. */
  quantityPreposition,
  /** Words that join what is of one rank. */
  coordinator,
  /** Words that join a main clause of another view: *men*. */
  contrast,
  /** Words that open a subordinate clause. */
  subordinator,
  /** The word that opens what is said: *at*. */
  complementizer,
  /** Words that open an indirect question. */
  questionWord,
  /** Words that open a relative clause. */
  relative,
  /** The mark of the infinitive: *å*, *to*. */
  infinitiveMarker,
  /** Words that deny. */
  negation,
  /** Adverbs that may stand between a verb and what it takes. */
  adverb,
  /** Adverbs that can open a main clause, so that its subject follows the verb. */
  fronted,
  /** Words that may stand before a whole noun phrase: *også*, *bare*. */
  focus,
  /** What stands for the content: *Det sier statsråden*. */
  deictic,
  /** What points to the words that follow: *the following statement:*. */
  forwardPointing,
  /** Prepositions that open an agent: *hevdet av*. */
  agentPreposition,
  /** Prepositions that open whom something comes from: *påstander fra*. */
  originPreposition,
  /** Possessives of persons: *min*, *deres*. */
  personalPossessive,
  /** Words that open a noun phrase of somebody unknown. */
  indefinite,
  /** Pronouns that stand for anybody. */
  generic,
  /** Pronouns that stand for nobody: *man*. */
  impersonal,
  /** The small words of phrasal verbs: *up*, *ut*. */
  particle,
  /** Words that open what follows from a condition: *så*. */
  consequence,
  /** Participles that are adjectives, and in English what the everyday words have as one. */
  adjective,
  /** Adverbs of several words. */
  adverbPhrase,
  /** Pronouns that can be nothing but a subject. */
  pronounSubject,
  /** Pronouns that can be nothing but an object. */
  pronounObject,
  /** Pronouns that can be both. */
  pronounEither,
  /** Pronouns that point back. */
  reflexive,
  /** Words that open a question. */
  question,
  /** Forms of *do*. */
  do,
  /** Contractions that hold a subject and its verb in one word. */
  contractedSubject,
  /** Verbs of seeming and going-to before another verb: its subject is theirs. */
  raising,
  /** Verbs of seeming and being, whose complement is no content. */
  copula,
  /** Nouns that no other class knows: what the everyday words have as nouns, or know as verbs alone. */
  noun,
  /** Verbs that give an order. */
  orderVerb,
  /** Verbs that ask: orders only in a binding setting, of a passive, an authority, a deadline. */
  askVerb,
  /** Verbs that demand. */
  demandVerb,
  /** Verbs that with *on* or *for* demand something of somebody: *call for the board to resign*; *call on* is an appeal. */
  appealVerb,
  /** What stands between such a verb and whom it is said of. */
  callPreposition,
  /** Decisions, which nobody may be said to have taken: *it was decided*. */
  decideVerb,
  /** Nouns for orders. */
  orderNoun,
  /** Nouns for demands. */
  demandNoun,
  /** Those who can be ordered to do something; the last part of a compound counts. */
  bidden,
  /** What nobody carries out on command: *shall know*, *skal være*. */
  stateVerb,
  /** Courtesies, invitations and adverts in the imperative: no orders. */
  courtesyVerb,
  /** Phrases that forbid: *stay away*. */
  prohibitionPhrase,
  /** Words that open a deadline or are one: *by*, *immediately*. */
  deadlineWord,
  /** Headings over a list of orders. */
  commandHeading,
  /** Phrases that dispute that an order was given so. */
  disputePhrase,
  /** Modals that bind. */
  bindingModal,
  /** Modals that bind by law or by rule: *shall*. */
  bindingStrong,
  /** Rules as a subject: what they say is nobody's order. */
  ruleGiver,
  /** Roles and situations, whose demands are nobody's orders. */
  dutyNoun,
  /** Words that make an imperative a courtesy. */
  polite,
  /** All of them, of whom something is required. */
  universal,
  /** To get something that somebody sent. */
  receiveVerb,
  /** What stands before the noun of an order: *on the orders of*. */
  byOrder,
  /** What is said of plans rather than orders: *scheduled*. */
  planWord,
  /** What orders are about: said of a plan or a routine these verbs are rare. */
  biddenVerb,
  /** What is ordered in danger: *evacuate*. */
  alarmVerb,
  /** What is ordered or demanded, told by a noun. */
  orderedAct,
  /** Things that somebody has to hand over or clear. */
  handedThing,
  /** Nouns for a deadline. */
  limitNoun,
  /** Verbs that allot a time: *gave them two hours*. */
  allotVerb,
  /** Units of a time that is allotted. */
  limitHours,
  /** What is to be done within a time allotted. */
  complyVerb,
  /** Verbs that by themselves allot a time. */
  ownTime,
  /** Writings in which an order may stand. */
  messageNoun,
  /** Loud verbs, and those by which an order is read out. */
  callVerb,
  /** Loud verbs. */
  shoutVerb,
  /** Verbs of short commands: *move*, *fire*. */
  drillVerb,
  /** Those who can give orders. */
  commander,
  /** Those who have no say: *the player asked the referee*. */
  onlooker,
  /** Verbs that bar somebody from something: *barred staff from speaking*. */
  banVerb,
  /** What orders are known by: *an evacuation order*. */
  orderKind,
  /** What makes a passive that tells what is usually asked: *are asked to*. */
  routinePassive,
  /** What shows that the clause of *insist* is a demand: *insists that it be*. */
  demandedForm,
  /** Modals of what has been decided. */
  decidedModal,
  /** The strongest modal of rules and orders. */
  bindingLaw,
  /** Modals that allow, and denied forbid. */
  permission,
  /** Modals that under a heading of orders give one. */
  futureModal,
  /** What before a bare verb forbids it: *never touch*, *ikke rør*. */
  forbids,
  /** What behind *do* forbids. */
  denial,
  /** The verb before it. */
  doVerb,
  /** What opens an order where the sentence calls it so: *Ingen slipper ut*, *All units advance*. */
  ordersAll,
  /** What shows that an unknown verb before it commands: *Slett alt*. */
  commandedObject,
  /** What opens the end of a time allotted. */
  untilWord,
  /** Words that open a deadline only before a time. */
  timedWord,
  /** What opens the act that an order or demand is about. */
  orderedAbout,
  /** What opens whose order it is: *on the orders of*. */
  orderedBy,
  /** What opens those who are ordered. */
  orderedTo,
  /** What opens the thing that is asked for. */
  requestedThing,
  /** What opens what one is barred from. */
  barredFrom,
  /** Where somebody is ordered: *troops into the city*. */
  whither,
  /** What completes a participle behind a noun: *trukket tilbake*, *closed down*. */
  completedBy,
  /** The noun of an order that is none: *in order to*. */
  purposeOrder,
  /** Nouns that tell news as often as orders: *beskjed om at toget gikk*. */
  newsNoun,
  /** What after such a word is the time of a deadline. */
  deadlineTime,
  /** Words that claim something good or proper of what they name, so that quotation marks around one alone deny it. */
  distancedWord,
  /** Words before a quoted one that count it or single it out: *every “upgrade”*. */
  counting,
  /** Violent verbs that are a figure whenever an institution suffers them: *throttle the inspectorate*. */
  figureVerb,
  /** Violent verbs that may be literal of places, and are a figure of what has no body: *torch the treaty*. */
  forceVerb,
  /** Bodies of people with an office, a trade or a purse. */
  institution,
  /** Ideas, rules, rights, money, words. */
  bodiless,
  /** What makes a passive of such a verb. */
  passiveAuxiliary,
  /** What ends the noun phrase that suffers. */
  figureStop,
  /** Words that deny a loaded word that follows. */
  negator,
  /** What may stand between a negation and what it denies. */
  negationBridge,
  /** What makes a negation none: *not only*. */
  notOnly,
  /** Nouns that announce a word as a word: *the term*. */
  wordNoun,
  /** Nouns that a title stands beside. */
  workNoun,
  /** Words of the course of law, in which a charge is a charge in law. */
  legal,
  /** Pronouns by which the author speaks of itself. */
  firstPerson,
  /** How an issuing party names itself. */
  selfParty,
  /** What says in a short line that a party speaks: what the text is, or whom the press may call. */
  masthead,
  /** Words for people. */
  human,
  /** *All* before a plural. */
  allQuantifier,
  /** *No* before a noun. */
  noQuantifier,
  /** Words at which a new clause begins. */
  clauseOpener,
  /** Pronouns for nobody. */
  nobody,
  /** Pronouns for everybody. */
  everybody,
  /** *Every* before a noun. */
  everyEach,
  /** Feelings and demands that *all* are said to share. */
  attitudeNoun,
  /** Words that compare: what follows is measured, not claimed. */
  comparing,
  /** What opens an instruction about words: *mark*, *write*. */
  instruction,
  /** Feelings of the author's own. */
  feeling,
  /** Words that point. */
  demonstrative,
  /** Articles and what stands in their place. */
  article,
  /** Verbs by which somebody calls something by a name. */
  namingVerb,
  /** Those of them that only say what something is called. */
  definingVerb,
  /** Words that no name consists of. */
  functionWord,
  /** Marks of a question that wants no answer. */
  rhetorical,
  /** Verbs that open a question by denying it: *isn't*. */
  rhetoricalOpening,
  /** The negation behind the verb of such a question: *Er det ikke*. */
  rhetoricalAsk,
  /** Groups whose labels are compared. */
  groupNoun,
  /** What praises a group, for the comparison of labels. */
  praising,
  /** Possessives of the own side. */
  possessiveOwn,
  /** With a capital, the title of a law: *Terrorism Act*. */
  lawTitle,
  /** What judges whomever it stands before: *faceless officials*. A word that judges by itself is in framing/. */
  judgingWord,
  /** Plain words for people and groups by what they do; alone they judge nobody. */
  judgedPerson,
  /** What judges only the persons of `pairedPerson`: *professional protesters*, not *professional staff*. */
  pairedWord,
  /** Those persons. */
  pairedPerson,
  /** What makes a faction of whatever stands before it. */
  factionNoun,
  /** What makes a faction of a cause alone: *the open-borders crowd*, not *the home crowd*. */
  causeFollowers,
  /** Causes: what people stand for or against. */
  causeWord,
  /** What stands before a `factionNoun` in a plain sense: rooms, goods, rank. */
  plainFaction,
  /** Words that only join a sentence to the one before. */
  sentenceJoiner,
  /** Who asks in order to know: a question with these words is the reader's. */
  questioner,
  /** Questions that carry their answer. */
  answeredQuestion,
  /** Questions that only an argument asks. */
  pointedQuestion,
  /** Ends of a question that point at somebody: *at whose expense*. */
  forWhom,
  /** Openings of an ironic sentence: *so much for*. */
  ironicOpening,
  /** Words that alone are an ironic comment. */
  ironicComment,
  /** What may stand before such a word: *how*. */
  ironicDegree,
  /** What alone before a noun denies it: *Some reform.* */
  mockDeterminer,
  /** What goes on in somebody else's mind, told by several words. */
  mindPhrase,
  /** Verbs of an ill mind. */
  illMind,
  /** Ends that nobody owns to, as a noun. */
  badEnd,
  /** Ends that nobody owns to. */
  badAim,
  /** Parties that may be said to want them. */
  partyNoun,
  /** What one's own mind is called: *it is our hope*. */
  wishNoun,
  /** Given names of women. */
  femaleName,
  /** Given names of men. */
  maleName,
  /** Names of countries. */
  countryName,
  /** Forms that no list knows: where they are capitalised, they are names. */
  unlisted,
  /** The own side as a subject. */
  ownSubject,
  /** The own side as an owner. */
  ownPossessive,
  /** How quickly and well the own side acted. */
  promptAdverb,
  /** What it then did. */
  responseVerb,
  /** Values that it says it stands for. */
  valueNoun,
  /** How it says so. */
  valueVerb,
  /** What praises a role: *a responsible*. */
  roleWorth,
  /** Roles that one gives oneself: *employer*, *neighbour*. */
  selfRole,
  /** What stands before such a role: *as*, *we are*. */
  roleOpener,
  /** Those who hold an office or a part that can be looked up. */
  role,
  /** Roles that have one form. */
  roleWord,
  /** Speakers whom a reader cannot identify. */
  vague,
  /** Amounts that speak: *noen*, *enkelte*. */
  vagueWord,
  /** Those known only as one of many: who they are can nobody ask. */
  anonymous,
  /** What a company is in law, behind its name: *Inc.* */
  legalForm,
  /** Words by which a source's name is kept back: *on condition of anonymity*. */
  withheldName,
  /** Bodies that speak. */
  organisation,
  /** Pronouns and nouns for people in general. */
  people,
  /** Titles before a name. */
  honorific,
  /** Whose they are, whose word it is: *in her view*. */
  viewpoint,
  /** What joins a question to what was said: *So who …*. */
  questionJoiner,
  /** What opens a question. */
  questionOpener,
  /** What sharpens one: *exactly*. */
  questionParticle,
  /** Verbs that open a question by supposing. */
  supposing,
  /** Those of whom it is asked. */
  questionedParty,
  /** Past verbs of such a question. */
  questionedPast,
  /** Questions that are answered at once, in a notice as in an argument. */
  plainQuestion,
  /** What praises by itself. */
  praiseWord,
  /** Plain words that praise together with another, or in the superlative. */
  mildPraise,
  /** Nouns that praise. */
  praiseNoun,
  /** What praises a character. */
  characterWord,
  /** What joins praise to what it praises: *with*. */
  praisePreposition,
  /** What joins praise to praise. */
  praiseJoiner,
  /** What makes a superlative. */
  superlativeWord,
  /** Of what something is the best: *the world*. */
  praiseScope,
  /** The definite article. */
  definiteArticle,
  /** Nouns with which praise is a plain word: *safe distance*. */
  soberNoun,
  /** What narrows a group of all or none: *nobody in this town*. */
  restrictingPreposition,
  /** The same: *anyone who has*. */
  restrictingPronoun,
  /** What ends a subject: a claim stands before it. */
  endsSubject,
  /** What all are said to know or feel; a plain past tells of one occasion and is left out. */
  claimedMind,
  /** Mind and will that none is said to have, in the past too. */
  deniedMind,
  /** What none in a named group did, also on an occasion. */
  deniedChoice,
  /** What all are said to be. */
  claimedState,
  /** What none is said to be. */
  deniedState,
  /** Verbs before such a state. */
  claimCopula,
  /** Adverbs between. */
  claimAdverb,
  /** *Can*, and its denials. */
  claimAbility,
  /** What anyone is said to be able to see or understand. */
  claimPerceive,
  /** What *no one can* by rules, places and senses, which is no judgement. */
  plainAbility,
  /** Scope without end: *nobody in the world*. */
  endlessScope,
  /** What makes one person of many: *the whole town*. */
  wholeWord,
  /** Places and bodies that stand for those in them. */
  collective,
  /** What they do without a word: *the town mourns*. */
  speechless,
  /** Words that open a condition. */
  conditional,
  /** *Than*. */
  comparedTo,
  /** *Anyone* behind it. */
  anyoneAtAll,
  /** Numbers: a counted group is a fact, *all five judges*. */
  countWord,
  /** What opens a state of things that is seen: *that*, *how*. */
  perceivedThing,
  /** Verbs of looking. */
  looking,
  /** What none did and can be checked: *nobody knew*. */
  plainDenial,
  /** *Will*: a forecast can be checked. */
  forecast,
  /** *Any*. */
  anyQuantifier,
  /** What those who differ are not: *no decent person*. */
  judgedCharacter,
  /** The same after *all* and *no* with a plural. */
  claimedMindPlural,
  /** A pronoun for one of them: *no one*. */
  oneOfThem,
  /** Pronouns that are subjects. */
  nominative,
  /** Determiners that never stand alone. */
  bareDeterminer,
  /** Numbers in words. */
  numeral,
  /** Adverbs that the sentence grammar knows beside `adverb`; particles and prepositions that can be one among them. */
  sentenceAdverb,
  /** What stands for a noun, and before one as well: *alle*, *this*. */
  standsAlone,
  /** What stands before a noun, beside `determiner`: *hvilken*, *egen*. */
  determines,
  /** What opens a clause inside another, or is a preposition or an adverb: *etter*, *selv*. */
  opensClause,
  /** What can open a clause about the noun before it, beside `relative`. */
  relates,
  /** Verbs in -s and -st that are no passives, beside `deponent`. */
  middle,
  /** Pronouns that no noun without its article follows. */
  bareArticle,
  /** Verbs after whose object another verb stands bare: *let them go*. */
  bareInfinitive,
  /** What opens a clause, and a phrase as well: *before the vote*. */
  alsoPreposition,
  /** Function words that are open words as often: *få*, *like*, *home*. */
  openToo,
  /** What goes with a verb without -s. */
  pluralSubject,
  /** Determiners that no plural follows: *this*, *each*. */
  singularDeterminer,
  /** Pronouns that are subjects as often as objects. */
  subjectToo,
  /** Auxiliaries of a passive that tells an event, beside those of being. */
  becomes,
  /** What opens a clause wherever a verb follows it. */
  opensAlways,
  /** What opens a clause where the sentence has another verb: *om*, *da*. */
  opensAfterVerb,
  /** Possessives that are written for a pronoun and its verb, which sound alike: *its late*. */
  soundsContracted,
  /** What joins two into a plural: *and*. */
  adds,
  /** What may stand before a verb of command: *please wait*, *never open it*. */
  beforeCommand,
  /** What joins a part or a property to its whole: *all of them*. */
  partOf,
  /** What opens the other side of a comparison: *rather than wait*. */
  compared,
  /** What prefers one to the other: *rather than wait*. */
  preferring,
  /** What equals or tells in which capacity: *as many as*, *as mayor*. */
  equating,
  /** What makes a preposition with *to*, and no infinitive. */
  accordant,
  /** A question word that is an adverb as often: *however*. */
  conceding,
  /** What opens a result, or says how much: *so*, *så*. */
  resulting,
  /** A command to both sides in one word: *let's*. */
  invitation,
  /** What makes a time of a day or a year: *i dag*, *i fjor*. */
  dayPreposition,
  /** What opens whom something is for. */
  beneficiary,
  /** The pronoun that stands for a clause to come, alone and with its verb: *it*. */
  standIn,
  /** What is read as a subject and says nothing: the reader, a place, what is pointed at. */
  notSpeaking,
  /** The reader, as a subject. */
  addressee,
  /** Question words whose clause tells of the circumstances. */
  whenOrWhere,
  /** The question word that stands for what was said: *what he said*. */
  thingAsked,
  /** The relative word of things: nobody's apposition. */
  thingRelative,
  /** The word of a condition that also opens a question: *asked if*. */
  askingIf,
  /** Nouns that a clause with *that* belongs to, and not to the verb before them. */
  tellsThat,
  /** Prepositions by which a phrase hangs on the noun before it. */
  linking,
  /** Beginnings of what tells when, where or how something was said, rather than who said it. */
  mayBeCircumstance,
  /** Those of them that tell nothing else. */
  isCircumstance,
  /** What behind a comma gives the author the word again. */
  resuming,
  /** Verbs that lend a noun of saying their subject: *she made a claim*. */
  lendsSubject,
  /** What stands before whose words they are: *Kommentar fra Kari Holm*. */
  provenance,
  /** What is followed by part of a name that begins before it: *Bank of Northland*, *Norsk forening for barn*. */
  nameJoining,
  /** Auxiliaries that in a statement told in the present or past carry on with what somebody said would happen. */
  backshifted,
  /** Weapons: they are *deployed*. */
  softWeapon,
  /** The weapons. */
  ofWeapon,
  /** Services that are *delivered differently*. */
  softServiceChange,
  /** Those services. */
  ofServiceChange,
  /** Asked to do what one is made to do. */
  softUrging,
  /** What one is made to do. */
  ofUrging,
  /** What one thing did to another, told as a meeting. */
  softContact,
  /** What was met. */
  ofContact,
  /** Kindness of manner: *humanely*. */
  softKindness,
  /** The killing or force that it goes with. */
  ofKindness,
  /** Phrases that soften by themselves in a text that speaks for a party. */
  softPhrase,
  /** Vague events that happen, come to light or are regretted; the event is what is marked. */
  softHappening,
  /** How they happen or are regretted. */
  ofHappening,
  /** Nuisances. */
  ofNuisance,
  /** Vague events: *incident*. */
  ofEvent,
  /** Soft adjectives beside a vague event: *unfortunate*. */
  softEvent,
  /** What is admitted. */
  ofHedge,
  /** Taking of nature, land, water: it is *repurposed*. */
  softLand,
  /** Killing animals: they are *managed*. */
  softKilling,
  /** Words that tell of harm somewhere in the sentence. */
  harm,
  /** Force against people: they are *escorted*. */
  softForce,
  /** Those who suffer it. */
  ofForce,
  /** Cuts: what shrinks is *aligned*. */
  softCut,
  /** What is cut. */
  ofCut,
  /** Closing a place or ending a service: it is *phased out*. */
  softClosure,
  /** What is closed. */
  ofClosure,
  /** Acts of war: targets are *engaged*. */
  softWar,
  /** What is attacked. */
  ofWar,
  /** What makes a passive of a softening participle. */
  softAuxiliary,
  /** Raising prices, rents, taxes: they are *adjusted*. */
  softPrice,
  /** What is raised. */
  ofPrice,
  /** Taking work or home from people: they are *let go*. */
  softLeaving,
  /** Those who lose it. */
  ofLeaving,
  /** What is killed. */
  ofKilling,
  /** Coercion of patients, children, the elderly: they are *redirected*. */
  softCare,
  /** Those who suffer it. */
  ofCare,
  /** Censorship: content is *moderated*. */
  softCensorship,
  /** What is censored. */
  ofCensorship,
  /** What is taken. */
  ofLand,
  /** Something gets out as if nobody let it: it *entered* the river. */
  softLeak,
  /** What gets out. */
  ofLeak,
  /** A little of a nuisance. */
  softNuisance,
  /** Less of a service: *reduced*. */
  softService,
  /** Services. */
  ofService,
  /** An admission under a modal: *may have*. */
  softHedge,
  /** A few of those harmed: *a small number of*. */
  softShare,
  /** Those harmed. */
  ofShare,
  /** Words that strengthen a verdict: *totally*, *flatly*. */
  degreeAdverb,
  /** Verdicts: *baseless*. */
  verdict,
  /** What may stand between the two. */
  verdictBridge,
  /** Verbs by which a verdict is given: *reject*. */
  rejectionVerb,
  /** Times, as nouns and adverbs. */
  time,
  /** The second part of a time in two words: *i går*. */
  timeAdverb,
  /** Writings that say something. */
  document,
  /** Papers and channels as bodies that speak. */
  media,
  /** Nouns that a title in quotation marks stands beside. */
  work,
  /** Where and how words are said: what stands between a cue and its content. */
  occasion,
  /** The names of the months, and their short forms. */
  month,
  /** The days of the week. */
  weekday,
  /** Forms of *have*. */
  have,
  /** Forms of *be* and of the auxiliary of the passive. */
  be,
  /** Modal verbs. */
  modal,
  /** Everyday verbs, so that a finite verb is known when it is seen; verbs of saying are in reporting/. */
  verb,
  /** Finite forms that are nouns as often: read by what stands beside them. */
  ambiguousNoun,
  /** Finite forms in -s or -st that are no passives. */
  deponent,
  /** Verbs of saying, of which the grammar knows the forms like those of others. */
  cueVerb,
}
