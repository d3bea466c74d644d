import { AUTHOR } from '../../attribution/model.ts';
import type { Tokens } from '../../grammar/clause.ts';
import { Class } from '../../lexicon/class.ts';
import { contains, spanOf, type Span } from '../../model.ts';
import { rangeOfTokens } from '../../languages/paragraph.ts';
import { TokenSet } from '../../text/token-set.ts';
import { viewsAround, viewsOf, type ClauseView } from '../attribution/view.ts';
import { voiceAt, type Passage } from '../passage.ts';
import { binding, imperative, verbless } from './binding.ts';
import type { DirectiveDraft } from './draft.ts';
import type { Directive } from './model.ts';
import { toldByNoun } from './named.ts';
import { deadlineIn } from './phrases.ts';
import { quotedOrders } from './quoted-orders.ts';
import { givenTime } from './limits.ts';
import { toldByVerb } from './told.ts';

const FORMS = [toldByNoun, toldByVerb, givenTime, binding, imperative, verbless];

const remembered = new WeakMap<Passage, readonly Directive[]>();

/** The directives of a passage, in text order; of those that overlap the first found. Offsets relative to it. */
export function directivesOf(passage: Passage): readonly Directive[] {
  let directives = remembered.get(passage);
  if (!directives) remembered.set(passage, (directives = findDirectives(passage)));
  return directives;
}

function findDirectives(passage: Passage): Directive[] {
  const views = viewsOf(passage);
  const found: Directive[] = [];
  const taken = new TokenSet(passage.tokens.length);
  views.forEach((view, n) => {
    const around = { previous: views[n - 1], next: views[n + 1], continues: found.length > 0 };
    for (const form of FORMS) {
      const draft = form(view, around);
      const directive = draft && directiveOf(passage, draft);
      if (!directive || taken.has(draft.span)) continue;
      taken.add(draft.span);
      found.push(directive);
      return;
    }
  });
  for (const draft of quotedOrders(passage)) {
    const directive = directiveOf(passage, draft);
    if (!taken.has(draft.span)) found.push(directive);
    taken.add(draft.span);
  }
  return found.sort((a, b) => a.start - b.start);
}

function directiveOf(passage: Passage, draft: DirectiveDraft): Directive {
  const range = rangeOfTokens(passage.tokens, draft.span.first, draft.span.last);
  const saysWho = voiceAt(passage, range.start).speaker;
  return {
    ...range,
    issuer: issuerOf(passage, draft.issuer), addressee: spanAt(passage, draft.addressee), act: spanAt(passage, draft.act),
    deadline: spanAt(passage, deadlineIn(draft.view, draft.span.first)),
    wording: draft.wording, own: draft.own, saysWho,
    stance: stanceOf(passage, draft, saysWho),
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
function stanceOf(passage: Passage, { view, own }: DirectiveDraft, saysWho: string): Directive['stance'] {
  if (own && saysWho === AUTHOR) return 'adopted';
  return isDisputed(passage, view) ? 'disputed' : 'reported';
}

function isDisputed(passage: Passage, view: ClauseView): boolean {
  const sentence = rangeOfTokens(passage.tokens, view.clause.sentence.first, view.clause.sentence.last);
  return viewsAround(passage, view.clause.first).some((v) => contains(sentence, v.clause) && v.phrase(Class.disputePhrase));
}
