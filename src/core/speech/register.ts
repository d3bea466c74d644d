import type { Language, SourceKind } from '../model.ts';
import type { Gender, Mention } from './mention.ts';
import type { Referring } from './pronouns.ts';

/** A speaker while the statement is read: what is known grows with each mention. */
export interface Known {
  name: string;
  kind: SourceKind;
  nameWords: readonly string[];
  gender: Gender;
  readonly titles: Set<string>;
  readonly head: string;
  /** Can be asked or looked up. */
  speaks: boolean;
}

/** The speakers met so far, and which of them a new mention is. */
export class Register {
  /** In the order of their latest mention, the latest last. */
  private readonly known: Known[] = [];

  /** The speaker of a mention: one who is known under this or another name, or a new one. */
  meet(mention: Mention, kind: SourceKind, language: Language): Known {
    const found = mention.nameWords.length ? this.byName(mention) : this.byPhrase(mention, kind, language);
    return found ? this.remember(found, mention, kind) : this.add(mention, kind);
  }

  /** Whom a pronoun stands for: the latest speaker whom it fits. */
  refer(how: Referring): Known | undefined {
    const found = this.known.findLast((k) => fits(k, how));
    if (!found) return undefined;
    if (how === 'he' || how === 'she') found.gender ??= how;
    this.touch(found);
    return found;
  }

  private byName(mention: Mention): Known | undefined {
    return this.known.findLast((k) => k.nameWords.length > 0 && sameName(k, mention));
  }

  /** *The minister* is the minister who was named; *the ministry* is itself. Vague sources are a new voice each time they are worded anew. */
  private byPhrase({ name, head }: Mention, kind: SourceKind, language: Language): Known | undefined {
    const same = this.known.findLast((k) => !k.nameWords.length && k.name.toLowerCase() === name.toLowerCase());
    if (same || kind === 'vague' || kind === 'anonymous') return same;
    const surname = this.known.findLast((k) => k.nameWords.at(-1) === name.toLowerCase());
    if (surname) return surname;
    if (head !== name.toLowerCase()) return undefined;
    const stem = indefinite(head, language);
    return this.known.findLast((k) => (k.nameWords.length ? [...k.titles] : [k.head]).some((t) => isTitle(t, stem, language)));
  }

  private add(mention: Mention, kind: SourceKind): Known {
    const known: Known = {
      name: mention.name, kind, nameWords: mention.nameWords, gender: mention.gender, titles: new Set(mention.titles),
      head: mention.head, speaks: mention.speaks || kind === 'vague' || kind === 'anonymous',
    };
    this.known.push(known);
    return known;
  }

  private remember(known: Known, mention: Mention, kind: SourceKind): Known {
    if (mention.nameWords.length > known.nameWords.length) {
      known.name = mention.name;
      known.nameWords = mention.nameWords;
    }
    if (kind === 'named') known.kind = kind;
    known.gender ??= mention.gender;
    known.speaks ||= mention.speaks;
    for (const title of mention.titles) known.titles.add(title);
    this.touch(known);
    return known;
  }

  private touch(known: Known): void {
    this.known.splice(this.known.indexOf(known), 1);
    this.known.push(known);
  }
}

/** *Jane Smith*, *Smith*, *Mr. Smith*; *United Nations*, *UN*. Two different first names are two people. */
function sameName(known: Known, { nameWords, gender }: Mention): boolean {
  if (known.gender && gender && known.gender !== gender) return false;
  const [short, long] = known.nameWords.length < nameWords.length ? [known.nameWords, nameWords] : [nameWords, known.nameWords];
  if (short.length === long.length) return short.every((word, i) => word === long[i]);
  if (short.length === 1 && initialsOf(long).includes(short[0]!)) return true;
  return short.every((word, i) => word === long[long.length - short.length + i]);
}

/** *un* of *united nations*; *bn* and *bon* of *bank of northland*. */
function initialsOf(words: readonly string[]): string[] {
  const all = words.flatMap((word) => word.split(' '));
  return [all, all.filter((word) => word.length > 3)].map((of) => of.map((word) => word[0]).join(''));
}

function fits(known: Known, how: Referring): boolean {
  const person = known.nameWords.length > 0 || known.gender !== undefined;
  switch (how) {
    case 'he': case 'she':
      return (known.kind === 'named' || known.kind === 'role' || known.kind === 'anonymous') && (known.gender ?? how) === how && (person || isPersonal(known));
    case 'person': case 'relative':
      return person;
    case 'they':
      return known.gender === undefined;
    case 'speaker':
      return false;
    case 'it':
      return known.gender === undefined && (known.kind === 'role' || known.kind === 'named');
  }
}

function isPersonal(known: Known): boolean {
  return known.nameWords.length === 0 && /(?:er|or|man|woman|ist|ent|leder|sjef|råd|en|mann|kvinne)$/.test(known.head);
}

/** Norwegian nouns carry their article at the end: *ministeren* is *minister*. */
function indefinite(head: string, language: Language): string {
  return language === 'en' ? head : head.replace(/(?:en|et|a|n)$/, '');
}

/** Is this one of the words beside the name: *minister*, *justisminister*? */
function isTitle(title: string, stem: string, language: Language): boolean {
  if (stem.length < 4) return false;
  return title === stem || (language !== 'en' && (title.endsWith(stem) || indefinite(title, language).endsWith(stem)));
}
