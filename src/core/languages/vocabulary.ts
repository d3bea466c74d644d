import { ClassSet } from '../lexicon/class-set.ts';
import { Class } from '../lexicon/class.ts';
import { PatternIndex, type Entry } from '../lexicon/index.ts';
import { beginningOf, ownBeginnings, Waiting, type Beginning } from '../lexicon/beginnings.ts';
import { withBeginnings } from '../lexicon/compile.ts';
import { formsOf } from '../lexicon/forms.ts';
import { Pattern } from '../lexicon/pattern.ts';
import type { CueEntry, ListedWord } from '../lexicon/schema.ts';
import { Recent } from '../memo.ts';
import { CharClass, classAt, isUpperAt } from '../text/characters.ts';
import { Compounds, HyphenedLabels, patternOf, type CompoundTerms } from './compounds.ts';
import type { LanguageModule } from './language.ts';
import { NOMINAL, VERBAL } from './inflection.ts';
import { NOTHING, type Reading, type Term, type Word } from './words.ts';

// As many as a long statement has distinct forms.
const REMEMBERED_FORMS = 8_000;

// What the noun phrase of a speaker begins with, in one language or another.
const OPENS_SPEAKER: readonly Class[] = [Class.pronoun, Class.pronounSubject, Class.determiner, Class.possessive, Class.honorific];

// Tags of forms that proper names do not take.
const NAMELESS: ReadonlySet<string> = new Set(['pl', 'pldef', 'sgdef']);

/** A language's words with the team's own terms: looks a form up once, and remembers it. */
export class Vocabulary {
  private readonly known = new Recent<Word>(REMEMBERED_FORMS);
  private readonly terms: PatternIndex<Term>;
  private readonly cues: PatternIndex<CueEntry>;
  private readonly phrases: PatternIndex<Class>;
  private readonly waiting = new Waiting<ListedWord>();
  private readonly grammar = new Map<string, Reading[]>();
  private readonly compounds: CompoundTerms;

  constructor(
    readonly language: LanguageModule,
    teamTerms: readonly Term[] = [],
  ) {
    const { classes, data } = language;
    this.compounds = language.compounding ? new Compounds(classes) : new HyphenedLabels(classes);
    this.terms = new PatternIndex(classes);
    this.cues = new PatternIndex(classes);
    this.phrases = new PatternIndex(classes);
    for (const term of teamTerms) this.addTerm(withBeginnings(term, term.term, Pattern.compile(patternOf(term), classes).starts()));
    for (const term of data.terms) this.addTerm({ ...term, origin: 'built-in' });
    for (const cue of data.cues) this.cues.add(cue.cue, cue, () => ({ text: cue.cue, ...cue }), cue);
    for (const word of data.words) this.addWord(word);
  }

  word(form: string): Word {
    const known = this.known.get(form);
    if (known) return known;
    const word = this.analyse(form);
    this.known.set(form, word);
    return word;
  }

  isAbbreviation(lower: string): boolean {
    return this.listed(lower)?.some((r) => r.class === Class.abbreviation) ?? false;
  }

  private addTerm(term: Term & Beginning): void {
    if (term.compounds !== 'head') this.terms.add(term.term, term, () => patternOf(term), term);
    this.compounds.add(term);
  }

  private addWord(word: ListedWord & Beginning): void {
    const { lemma, classes, beginnings } = word;
    if (!lemma.includes(' ')) this.waiting.add(word, beginnings ?? ownBeginnings(lemma));
    else for (const one of classes) this.phrases.add(lemma, word, () => ({ text: lemma, ...word }), one);
  }

  /** Listed readings of a form: with the first of a beginning all that share it are inflected. */
  private listed(lower: string): readonly Reading[] | undefined {
    const beginning = beginningOf(lower);
    for (const word of this.waiting.take(beginning)) {
      for (const { form, tag } of formsOf(word, this.language.classes)) {
        const key = form.toLowerCase();
        if (beginningOf(key) === beginning) for (const one of word.classes) this.addReading(key, { class: one, lemma: word.lemma, tag });
      }
    }
    return this.grammar.get(lower);
  }

  private addReading(key: string, reading: Reading): void {
    const readings = this.grammar.get(key);
    if (!readings) this.grammar.set(key, [reading]);
    else if (!readings.some((r) => r.class === reading.class && r.lemma === reading.lemma && r.tag === reading.tag)) {
      readings.splice(readings.findLastIndex((r) => place(r) <= place(reading)) + 1, 0, reading);
    }
  }

  /** *varaordfører* is an office as *ordfører* is. */
  private deputy(lower: string): readonly Reading[] {
    const office = lower.replace(this.language.deputies, '');
    return office === lower ? [] : (this.listed(office)?.filter((r) => r.class === Class.role) ?? []);
  }

  private keyOf(form: string): string {
    const lower = form.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('\u00ad', '');
    return this.listed(lower) ? lower : this.language.spelt(lower);
  }

  private analyse(form: string): Word {
    const lower = this.keyOf(form);
    const kind = kindOf(form);
    const readings = kind === 'mark' ? [] : this.language.readings(lower, this.listed(lower) ?? this.deputy(lower));
    const terms = this.terms.startingWith(lower);
    const classes = new ClassSet(readings.map((r) => r.class));
    const phrases = byClass(this.phrases.startingWith(lower));
    return {
      form, lower, kind, readings, classes, terms, phrases,
      begins: phrases.size ? ClassSet.union([classes, new ClassSet(phrases.keys())]) : classes,
      nouns: new ClassSet(readings.filter((r) => NOMINAL.has(r.tag)).map((r) => r.class)),
      verbs: new ClassSet(readings.filter((r) => VERBAL.has(r.tag)).map((r) => r.class)),
      capitalised: isUpperAt(form, 0),
      abbreviation: kind === 'word' && form.endsWith('.'),
      closing: classes.has(Class.closingAbbreviation),
      nameless: classes.has(Class.functionWord) || readings.some((r) => NAMELESS.has(r.tag)) || terms.some((t) => t.value.inflect !== undefined),
      month: classes.has(Class.month),
      firstPerson: classes.has(Class.firstPerson),
      subjectPronoun: classes.has(Class.pronounSubject),
      opensSpeaker: classes.hasAny(OPENS_SPEAKER),
      lineLabel: classes.has(Class.lineLabel),
      work: classes.has(Class.work),
      cues: this.cues.startingWith(lower),
      compound: kind === 'word' && !terms.length ? this.compounds.find(lower) : undefined,
    };
  }
}

/** Readings stand in the order of their classes, cues first. */
function place(reading: Reading): number {
  return reading.class === Class.cueVerb ? -1 : reading.class;
}

function byClass(phrases: readonly Entry<Class>[]): ReadonlyMap<Class, readonly Pattern[]> {
  if (!phrases.length) return NOTHING.phrases;
  const found = new Map<Class, Pattern[]>();
  for (const { value, pattern } of phrases) found.set(value, [...(found.get(value) ?? []), pattern]);
  return found;
}

function kindOf(form: string): Word['kind'] {
  switch (classAt(form, 0)) {
    case CharClass.letter:
      return 'word';
    case CharClass.digit:
      return /\p{L}/u.test(form) ? 'word' : 'number';
    default:
      return 'mark';
  }
}
