import type { Form } from '../../inflection.ts';
import { tagged } from './spelling.ts';
import table from './strong-verbs.txt';
import { imperative, infinitives, passive, presentParticiple, verbStem } from './verb-parts.ts';

/** A line of strong-verbs.txt: infinitives; present; past; supine and participle. Optional forms stand side by side. */
interface PrincipalParts {
  readonly infinitives: readonly string[];
  readonly present: readonly string[];
  readonly past: readonly string[];
  readonly participles: readonly string[];
}

function words(cell: string | undefined): string[] {
  return (cell ?? '').trim().split(' ');
}

function parse(line: string): PrincipalParts {
  const [infinitive, present, past, participles] = line.split(';');
  return { infinitives: words(infinitive), present: words(present), past: words(past), participles: words(participles) };
}

/** Longest infinitive first, so that *drepe* is not read as *d* + *repe*, nor *påstå* as *på* + *s* + *tå*. */
const VERBS = table.trim().split('\n').map(parse)
  .flatMap((parts) => parts.infinitives.map((infinitive) => ({ infinitive, parts })))
  .sort((a, b) => b.infinitive.length - a.infinitive.length);

/** The verbs of the table. */
export const strongVerbs: ReadonlySet<string> = new Set(VERBS.map(({ infinitive }) => infinitive));

function infinitiveForms(infinitive: string): Form[] {
  return [
    ...tagged('inf', infinitives(infinitive)),
    ...tagged('imp', [imperative(verbStem(infinitive))]),
    ...tagged('pass', passive(infinitive)),
    ...tagged('prespart', [presentParticiple(infinitive)]),
  ];
}

/** Forms of a verb of the table, or of one with a prefix: *avskrive* as *skrive*. */
export function strongForms(lemma: string): Form[] {
  const verb = VERBS.find(({ infinitive }) => lemma.endsWith(infinitive));
  if (!verb) throw new Error(`"${lemma}" is not in the table of strong verbs`);
  const prefix = lemma.slice(0, -verb.infinitive.length);
  const { parts } = verb;
  const forms = [
    ...parts.infinitives.flatMap(infinitiveForms),
    ...tagged('pres', parts.present),
    ...tagged('past', parts.past),
    ...tagged('perf', parts.participles),
  ];
  return forms.map(({ form, tag }) => ({ form: prefix + form, tag }));
}
