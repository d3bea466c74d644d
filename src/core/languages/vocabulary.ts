import { ClassSet } from '../lexicon/class-set.ts';
import { Class } from '../lexicon/class.ts';
import { PatternIndex } from '../lexicon/index.ts';
import { Pattern } from '../lexicon/pattern.ts';
import type { ClassWord, CueEntry } from '../lexicon/schema.ts';
import { CharClass, classAt, isUpperAt } from '../text/characters.ts';
import { Compounds, HyphenedLabels, type CompoundTerms } from './compounds.ts';
import type { LanguageModule } from './language.ts';
import type { Reading, Term, Word } from './words.ts';

// Enough for the distinct forms of a long book; past it the memory is dropped rather than grown.
const REMEMBERED_FORMS = 200_000;

// What the noun phrase of a speaker begins with, in one language or another.
const OPENS_SPEAKER: readonly Class[] = [Class.pronoun, Class.pronounSubject, Class.determiner, Class.possessive, Class.honorific];

// Tags of forms that proper names do not take.
const NAMELESS: ReadonlySet<string> = new Set(['pl', 'pldef', 'sgdef']);

/** A language's words with the team's own terms: looks a form up once, and remembers it. */
export class Vocabulary {
  private readonly known = new Map<string, Word>();
  private readonly terms: PatternIndex<Term>;
  private readonly cues: PatternIndex<CueEntry>;
  private readonly phrases: PatternIndex<Class>;
  private readonly grammar = new Map<string, Reading[]>();
  private readonly compounds: CompoundTerms;

  constructor(
    readonly language: LanguageModule,
    teamTerms: readonly Term[] = [],
  ) {
    this.compounds = language.compounding ? new Compounds() : new HyphenedLabels();
    this.terms = new PatternIndex(language.classes);
    this.cues = new PatternIndex(language.classes);
    this.phrases = new PatternIndex(language.classes);
    const builtIn = language.data.terms.map((t): Term => ({ ...t, origin: 'built-in' }));
    for (const term of [...teamTerms, ...builtIn]) this.addTerm(term);
    for (const cue of language.data.cues) this.cues.add({ text: cue.cue, ...cue }, cue);
    for (const cue of language.data.cues) this.addCueVerb(cue);
    this.addGrammar();
  }

  word(form: string): Word {
    const known = this.known.get(form);
    if (known) return known;
    if (this.known.size >= REMEMBERED_FORMS) this.known.clear();
    const word = this.analyse(form);
    this.known.set(form, word);
    return word;
  }

  isAbbreviation(lower: string): boolean {
    return this.grammar.get(lower)?.some((r) => r.class === Class.abbreviation) ?? false;
  }

  private addTerm(term: Term): void {
    // Nobody is told to rage or to plunder, and Norwegian imperatives look like other words: *her*, *ras*.
    const pattern = Pattern.compile({ text: term.term, ...term, without: 'imp' }, this.language.classes);
    if (term.compounds !== 'head') this.terms.addPattern(pattern, term);
    if (pattern.singleWord) this.compounds.add(term, pattern.singleWord);
  }

  /** A verb of saying is a verb like others: the grammar reads its forms from the class `cueVerb`. */
  private addCueVerb({ cue, type, inflect }: CueEntry): void {
    if (type !== 'verb' || !inflect) return;
    for (const lemma of cue.split(' ')[0]!.split('|')) this.addWord({ class: Class.cueVerb, lemma: lemma.replace('~', ''), inflect });
  }

  private addGrammar(): void {
    for (const word of this.language.data.words) {
      if (word.lemma.includes(' ')) this.phrases.add({ text: word.lemma, inflect: word.inflect, forms: word.forms }, word.class);
      else this.addWord(word);
    }
  }

  private addWord({ class: of, lemma, inflect, forms }: ClassWord): void {
    const inflected = inflect ? this.language.classes[inflect]!.inflect(lemma) : [];
    const listed = (forms ?? [lemma]).map((form) => ({ form, tag: 'base' as const }));
    const known = new Set(inflected.map((i) => i.form));
    for (const { form, tag } of [...inflected, ...listed.filter((l) => !known.has(l.form))]) this.addReading(form.toLowerCase(), { class: of, lemma, tag });
  }

  private addReading(key: string, reading: Reading): void {
    const readings = this.grammar.get(key);
    if (!readings) this.grammar.set(key, [reading]);
    else if (!readings.some((r) => r.class === reading.class && r.lemma === reading.lemma && r.tag === reading.tag)) readings.push(reading);
  }

  /** *varaordfører* is an office as *ordfører* is. */
  private deputy(lower: string): readonly Reading[] {
    const office = lower.replace(this.language.deputies, '');
    return office === lower ? [] : (this.grammar.get(office)?.filter((r) => r.class === Class.role) ?? []);
  }

  private analyse(form: string): Word {
    const lower = form.normalize('NFC').toLowerCase().replaceAll('’', "'").replaceAll('\u00ad', '');
    const kind = kindOf(form);
    const readings = kind === 'mark' ? [] : this.language.readings(lower, this.grammar.get(lower) ?? this.deputy(lower));
    const terms = this.terms.startingWith(lower);
    const classes = new ClassSet(readings.map((r) => r.class));
    return {
      form, lower, kind, readings, classes, terms,
      traits: this.language.traits(form, kind, readings),
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
      phrases: this.phrases.startingWith(lower),
      compound: kind === 'word' && !terms.length ? this.compounds.find(lower) : undefined,
    };
  }
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
