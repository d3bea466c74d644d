import { Class } from '../../lexicon/class.ts';
import { AUXILIARY, Can, Is, NOMINAL, OPENER, PHRASE, VERB } from '../can.ts';
import type { Pass, Tagging } from '../tagging.ts';
import { startsHere } from '../names.ts';
import { governed } from './participles.ts';

/** *det*, *alle*, *flere*: before a noun, or for one. */
export const determiners: Pass = {
  id: 'determiners',
  examples: [
    ['*Det* store huset brant.', 'determiner'], ['*Det* regner.', 'pronoun'], ['I dag er *det* blitt hevdet.', 'pronoun'], ['*Alle* barn fikk is.', 'determiner'],
    ['*Alle* vet det.', 'pronoun'], ['*De* ansatte streiker.', 'determiner'],
  ],
  run(s) {
    for (let i = s.last - 1; i >= s.first; i--) {
      if (!s.may(i, Can.determiner) || s.must(i, Can.determiner) || s.may(i, Can.question)) continue;
      if (s.may(i + 1, Can.finite) && !s.must(i + 1, Can.finite) && !s.is(i, Is.article | Is.possessive)) continue;
      if (s.may(i, Can.infinitive) && governed(s, i, Is.modal)) continue;
      s.keep(i, precedesNoun(s, i) ? Can.determiner | Can.number : Can.pronoun | Can.number | Can.adverb | Can.noun);
    }
  },
};

function precedesNoun(s: Tagging, i: number): boolean {
  let next = i + 1;
  while (s.must(next, Can.adverb) && s.may(next + 1, Can.adjective)) next++;
  if (s.is(next, AUXILIARY)) return false;
  // *Det Norske Samlaget*
  if (s.must(next, Can.name)) return s.is(i, Is.possessive | Is.article) || (s.is(i, Is.demonstrative) && s.lower(next).endsWith('e') && s.may(next + 1, Can.name | Can.noun) && !s.may(next + 1, Can.finite));
  if (s.is(next, Is.quote)) next++;
  // *De fleste mener*
  if (s.must(next, Can.determiner | Can.number) || s.has(next, Class.quantifier) && s.is(i, Is.nominative)) return true;
  if (s.may(next, Can.participle) && !s.may(next, Can.noun) && !s.may(next + 1, Can.noun | Can.adjective)) return s.is(i, Is.article | Is.possessive);
  if (!s.may(next, Can.noun | Can.adjective | Can.name | Can.participle)) return s.may(next, Can.determiner) && !s.is(next, Is.nominative) && s.is(i, Is.possessive);
  return !s.may(next, Can.finite) || (s.is(i, Is.article | Is.possessive) && s.may(next, Can.noun));
}

/** *etter hvert*, *i dag*: phrases that are adverbs. */
export const adverbPhrases: Pass = {
  id: 'adverbPhrases',
  examples: [['Bilen ble etter *hvert* funnet.', 'adverb'], ['Hun kom på *nytt*.', 'adverb']],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      let last = i;
      for (const pattern of s.tokens[i]!.word.phrases.get(Class.adverbPhrase) ?? []) last = Math.max(last, pattern.match(s.tokens, i, s.last)?.last ?? i);
      for (; i < last; i++) s.set(i, Can.adverb);
    }
  },
};

/** *på*, *av*, *over*: a preposition before its noun, a particle elsewhere. */
export const particles: Pass = {
  id: 'particles',
  examples: [['De kom *på* landet.', 'preposition'], ['Lampen slo seg *på*.', 'adverb'], ['*Over* 70 prosent svarte.', 'adverb']],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      const next = s.is(i + 1, Is.quote) ? i + 2 : i + 1;
      // *nær 70 prosent av dem*
      if (s.has(i, Class.quantityPreposition) && s.must(next, Can.number) && !s.is(next, Is.time) && startsHere(s, i)) s.set(i, Can.adverb);
      if (!s.may(i, Can.preposition) || !s.may(i, Can.adverb) || s.may(i, OPENER)) continue;
      s.keep(i, s.may(next, PHRASE | Can.infinitiveMarker) && !s.must(next, Can.finite) || s.is(next, Is.complementizer) ? Can.preposition : Can.adverb);
    }
  },
};

/** After an article, an adjective or a preposition a form is no verb. */
export const inPhrase: Pass = {
  id: 'inPhrase',
  examples: [['De kom i et *tog*.', 'noun'], ['Kampen mot *plager* er lang.', 'noun'], ['Det drøftes av de *ansatte*.', 'noun'], ['Kravet vårt *handler* om mat.', 'finite'], ['Svarte *olje*- og energiministeren?', 'noun']],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      if (!s.may(i, VERB) || s.must(i, Can.finite | Can.imperative) && s.is(i, Is.closed)) continue;
      const left = i - 1;
      if (isHalfWord(s, i)) s.set(i, Can.noun);
      else if (s.is(i, Is.time) && s.has(left, Class.dayPreposition)) s.set(i, Can.noun);
      else if (s.must(left, Can.determiner) && !s.may(left, Can.pronoun) && !(s.is(left, Is.possessive) && s.is(left - 1, Is.definite))) afterDeterminer(s, i);
      else if (s.must(left, Can.preposition) && s.may(i, Can.noun | Can.adjective)) s.drop(i, Can.finite | Can.imperative | Can.infinitive);
      else if (modifies(s, left) && s.may(i, Can.noun | Can.adjective) && !takesSubject(s, i)) s.drop(i, VERB & ~Can.participle);
    }
  },
};

/** *olje- og energiministeren*: the first part of a compound whose last part the hyphen stands for. */
function isHalfWord(s: Tagging, i: number): boolean {
  return s.lower(i + 1) === '-' && s.tokens[i + 1]!.start === s.tokens[i]!.end && s.must(i + 2, Can.coordinator);
}

/** An adjective, a number or a genitive: what follows is its noun. */
function modifies(s: Tagging, i: number): boolean {
  // *I 2019 svarte hun*: a year has no noun.
  if (s.is(i, Is.time) && s.must(i, Can.number)) return false;
  if (s.must(i, Can.adjective | Can.number) || s.must(i, Can.determiner | Can.number) && s.may(i, Can.number) || s.is(i, Is.genitive) && s.must(i, Can.noun | Can.name | Can.adjective)) return true;
  return s.may(i, Can.adjective) && !s.is(i, Is.definite) && !s.may(i, VERB | Can.name | Can.pronoun | Can.determiner | Can.adverb) && s.lower(i).endsWith('e');
}

/** *Noe lignende merker jeg*: a subject right behind it. */
function takesSubject(s: Tagging, i: number): boolean {
  return s.is(i + 1, Is.nominative) && !s.may(i + 1, Can.determiner);
}

function afterDeterminer(s: Tagging, i: number): void {
  if (s.may(i, Can.noun | Can.adjective)) s.drop(i, Can.finite | Can.imperative | Can.infinitive);
  else if (!s.must(i, Can.finite)) s.set(i, Can.noun);
}

/** What is left: an adjective before its noun, an adverb by itself. */
export const adjectives: Pass = {
  id: 'adjectives',
  examples: [['Et *stort* hus brant.', 'adjective'], ['Hun svarte *raskt*.', 'adverb'], ['De ble tatt av *bevæpnede* menn.', 'adjective'], ['Hun ventet på et *bedre* svar.', 'adjective']],
  run(s) {
    for (let i = s.first; i < s.last; i++) {
      if (s.may(i, Can.participle) && !s.may(i, Can.finite) && isAttributive(s, i)) s.set(i, Can.adjective);
      // *Det viser tala*: an infinitive has its modal or its mark.
      const bare = startsHere(s, i) ? s.must(i + 1, Can.finite) : s.must(i - 1, Can.finite) && !s.is(i - 1, Is.modal);
      if (bare && s.may(i, Can.infinitive) && s.is(i, Is.definite)) s.keep(i, Can.noun);
      if (s.must(i, Can.adverb) && s.must(i - 1, Can.determiner) && s.is(i - 1, Is.article) && s.may(i + 1, Can.noun)) s.set(i, Can.adjective);
      if (s.may(i, Can.adjective) && s.may(i, Can.adverb)) s.keep(i, s.may(i + 1, NOMINAL | Can.adjective) && !s.must(i + 1, Can.pronoun) && (!s.may(i + 1, VERB) || s.must(i - 1, Can.determiner)) ? Can.adjective : Can.adverb);
      if (s.may(i, Can.adjective) && s.may(i, Can.noun)) s.keep(i, s.may(i + 1, NOMINAL) && s.must(i + 1, Can.noun | Can.adjective) && looksAdjective(s, i) ? Can.adjective : Can.noun | Can.name);
    }
  },
};

/** *et bevæpnet og godt koordinert angrep*: a participle before its noun. */
function isAttributive(s: Tagging, i: number): boolean {
  let left = i - 1;
  while (s.must(left, Can.adverb)) left--;
  if (s.must(left, Can.coordinator) && s.must(left - 1, Can.adjective)) return s.must(i + 1, Can.noun | Can.adjective);
  return s.must(left, Can.determiner | Can.number) && s.must(i + 1, Can.noun | Can.adjective | Can.coordinator) || s.must(left, Can.preposition) && s.must(i + 1, Can.noun | Can.adjective);
}

function looksAdjective(s: Tagging, i: number): boolean {
  return /(?:lig|ig|sk|bar|som|løs|full|isk|ell|al|iv|ende|ande|lege|leg|[^e]e|t)$/.test(s.lower(i)) && !s.is(i, Is.definite & ~Is.unknown);
}
