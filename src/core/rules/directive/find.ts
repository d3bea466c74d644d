import { AUTHOR } from '../../speech/model.ts';
import type { Tokens } from '../../grammar/chunks.ts';
import { Class } from '../../lexicon/class.ts';
import { once } from '../../once.ts';
import { contains, spanOf, type Span } from '../../model.ts';
import { rangeOfTokens } from '../../languages/paragraph.ts';
import { TokenSet } from '../../text/token-set.ts';
import { balanced, beginning } from '../attribution/reading-span.ts';
import { viewsAround, viewsOf, type ClauseView } from '../attribution/view.ts';
import { sided, voiceAt, type Passage, type SidedDoc } from '../passage.ts';
import { binding, imperative, verbless } from './binding.ts';
import type { DirectiveDraft } from './draft.ts';
import type { Directive } from './model.ts';
import { toldByNoun } from './named.ts';
import { coreStart, deadlineIn } from './phrases.ts';
import { quotedOrders } from './quoted-orders.ts';
import { givenTime } from './limits.ts';
import { toldByVerb } from './told.ts';

// Told of anybody, by the words alone; and given by the author, which voice and heading decide.
const TOLD = [toldByNoun, toldByVerb, givenTime];
const GIVEN = [binding, imperative, verbless];

/** What a block may tell of orders, whatever statement it stands in. */
interface Candidates {
  readonly clauses: readonly { readonly view: ClauseView; readonly told: readonly DirectiveDraft[] }[];
  readonly quoted: readonly DirectiveDraft[];
}

const candidatesIn = once((doc: SidedDoc): Candidates => {
  const views = viewsOf(doc);
  return {
    clauses: views.map((view, n) => ({ view, told: TOLD.flatMap((form) => form(view, { previous: views[n - 1], next: views[n + 1] }) ?? []) })),
    quoted: quotedOrders(doc),
  };
});

/** The directives of a passage, in text order; of those that overlap the first found. Offsets relative to it. */
export const directivesOf = once((passage: Passage): readonly Directive[] => {
  const { clauses, quoted } = candidatesIn(sided(passage));
  const found: Directive[] = [];
  const taken = new TokenSet(passage.tokens.length);
  const take = (draft: DirectiveDraft | undefined): boolean => {
    if (!draft || taken.has(draft.span)) return false;
    const read = asItReads(draft);
    const whole = taken.has(read.span) ? draft : read;
    taken.add(whole.span);
    found.push(directiveOf(passage, whole));
    return true;
  };
  clauses.forEach(({ view, told }, n) => {
    const around = { previous: clauses[n - 1]?.view, next: clauses[n + 1]?.view, continues: found.length > 0, facts: passage };
    if (!told.some(take)) GIVEN.some((form) => take(form(view, around)));
  });
  for (const draft of quoted) {
    take(draft);
    taken.add(draft.span);
  }
  return found.sort((a, b) => a.start - b.start);
});

/** From the subject that its clause shares with the one before, and with its brackets closed. */
function asItReads(draft: DirectiveDraft): DirectiveDraft {
  const { view, span } = draft;
  const shared = beginning(view);
  const first = span.first === coreStart(view) && shared < view.clause.first ? shared : span.first;
  return { ...draft, span: balanced(view, { first, last: span.last }) };
}

function directiveOf(passage: Passage, draft: DirectiveDraft): Directive {
  const range = rangeOfTokens(passage.tokens, draft.span.first, draft.span.last);
  const saysWho = voiceAt(passage, range.start).speaker;
  return {
    ...range,
    issuer: issuerOf(passage, draft.issuer), addressee: spanAt(passage, draft.addressee), act: spanAt(passage, draft.act),
    deadline: spanAt(passage, deadlineIn(draft.view, draft.span.first)),
    wording: draft.wording, own: draft.own, saysWho,
    stance: stanceOf(draft, saysWho),
  };
}

/** *På hans ordre*: he who spoke last before. */
function issuerOf(passage: Passage, tokens: Tokens | undefined): Span | null {
  const span = spanAt(passage, tokens);
  if (!span || tokens!.last - tokens!.first > 1 || !passage.tokens[tokens!.first]!.word.classes.has(Class.clauseThey)) return span;
  const spoke = passage.attributions.findLast((a) => a.source && a.source.end <= span.start && (a.sourceKind === 'named' || a.sourceKind === 'role'));
  return spoke?.source ? spanOf(passage.text, spoke.source) : span;
}

/** A range with the case marks of its end cut off. */
function spanAt(passage: Passage, tokens: Tokens | undefined): Span | null {
  if (!tokens || tokens.last <= tokens.first) return null;
  return spanOf(passage.text, rangeOfTokens(passage.tokens, tokens.first, tokens.last));
}

/** The author adopts what it orders itself, disputes what the sentence casts doubt on, and reports the rest. */
function stanceOf({ view, own }: DirectiveDraft, saysWho: string): Directive['stance'] {
  if (own && saysWho === AUTHOR) return 'adopted';
  return isDisputed(view) ? 'disputed' : 'reported';
}

function isDisputed(view: ClauseView): boolean {
  const sentence = rangeOfTokens(view.passage.tokens, view.clause.sentence.first, view.clause.sentence.last);
  return viewsAround(view.passage, view.clause.first).some((v) => contains(sentence, v.clause) && v.phrase(Class.disputePhrase));
}
