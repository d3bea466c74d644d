import type { Language } from '../model.ts';

// Function words that one of the three languages has and the others have not, with weights for the tell-tale ones.
// They are grammar rather than vocabulary, so that a text on any subject shows its language.
const MARKERS: Readonly<Record<Language, readonly string[]>> = {
  nb: ['ikke', 'jeg', 'hun', 'hva', 'hvor', 'hvordan', 'hvem', 'hvis', 'være', 'blitt', 'ble', 'fra', 'noe', 'noen', 'mye', 'dere', 'deres', 'bare', 'fordi', 'ut', 'sier', 'kom', 'uten', 'mellom', 'hvilke', 'gjøre', 'gjør', 'også', 'selv', 'begge', 'nå', 'etter', 'mer', 'disse', 'en', 'de', 'den', 'å', 'og', 'som', 'av', 'til', 'på', 'med', 'har', 'det', 'er', 'et', 'ei'],
  nn: ['ikkje', 'eg', 'ho', 'kva', 'kor', 'korleis', 'kven', 'dersom', 'vere', 'vore', 'vart', 'frå', 'noko', 'nokon', 'nokre', 'mykje', 'dykk', 'deira', 'berre', 'fordi', 'seier', 'utan', 'mellom', 'kva', 'gjere', 'gjer', 'sjølv', 'begge', 'no', 'etter', 'meir', 'desse', 'ein', 'dei', 'eit', 'blei', 'vert', 'vil', 'og', 'som', 'av', 'til', 'på', 'med', 'har', 'det', 'er', 'ei', 'å', 'den', 'skal', 'me', 'dette', 'hjå', 'enn', 'òg', 'difor', 'einskilde'],
  en: ['the', 'of', 'and', 'to', 'that', 'is', 'was', 'with', 'this', 'not', 'by', 'are', 'have', 'has', 'had', 'been', 'were', 'which', 'they', 'their', 'from', 'would', 'it', 'at', 'an', 'as', 'be', 'or', 'he', 'she', 'we', 'you', 'his', 'her', 'its', 'our', 'will', 'who', 'on', 'but', 'after', 'said', 'a', 'i', 'in', 'no', 'do', 'does', 'if', 'what', 'when', 'how', 'more', 'than', 'about', 'into'],
};

const weights = buildWeights();

/** A word's vote for each language: rarer among the languages weighs more. */
function buildWeights(): Map<string, Partial<Record<Language, number>>> {
  const all = new Map<string, Partial<Record<Language, number>>>();
  for (const [language, words] of Object.entries(MARKERS) as [Language, readonly string[]][]) {
    for (const word of new Set(words)) all.set(word, { ...all.get(word), [language]: 1 });
  }
  for (const votes of all.values()) {
    const shared = Object.keys(votes).length;
    for (const language of Object.keys(votes) as Language[]) votes[language] = shared === 1 ? 3 : 1;
  }
  return all;
}

const WORD = /[\p{L}]+/gu;
const SAMPLE = 20_000;
// Evidence below which a stretch of text is too short to tell.
const ENOUGH = 4;

export interface Detection {
  readonly language: Language;
  /** Difference between the best and the second-best vote. */
  readonly margin: number;
}

/** The language of a text by its function words, read from its first 20,000 UTF-16 units; undefined where it does not show. */
export function detectLanguage(text: string): Detection | undefined {
  const votes: Record<Language, number> = { nb: 0, nn: 0, en: 0 };
  for (const [word] of text.slice(0, SAMPLE).matchAll(WORD)) {
    const vote = weights.get(word.toLowerCase());
    if (vote) for (const language of Object.keys(vote) as Language[]) votes[language] += vote[language]!;
  }
  const [best, second] = (Object.entries(votes) as [Language, number][]).sort((a, b) => b[1] - a[1]);
  const margin = best![1] - second![1];
  return best![1] >= ENOUGH && margin > 0 ? { language: best![0], margin } : undefined;
}

// A paragraph is in another language than its statement only where it says so loudly: a stray quotation is not enough.
const LOUD = 6;

export function languageOfParagraph(text: string, statement: Language): Language {
  const found = detectLanguage(text);
  return found && found.language !== statement && found.margin >= LOUD ? found.language : statement;
}
