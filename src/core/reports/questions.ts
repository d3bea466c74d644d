/** Questions to the sender, for an e-mail: one for each open claim and order, in the language of the statement. */
import type { Finding } from '../finding.ts';
import { isOpen } from '../findings/open.ts';
import { quoted } from '../messages/quoted.ts';
import { say } from '../messages/say.ts';
import type { Language } from '../model.ts';
import { spokenLanguage } from '../review-language.ts';
import type { Review } from '../review.ts';
import { ruleById } from '../rules/index.ts';
import { Lines } from './lines.ts';

/** Empty where there is nothing to ask. `name`: what the statement is called in the first line. */
export function questions(name: string, review: Review, messages?: Language): string {
  if (review.refused) return `${name}: ${say(messages ?? spokenLanguage(review), `refused.${review.refused}`)}\n`;
  const language = spokenLanguage(review);
  const lines = new Lines(review.text);
  const asked = review.findings.filter(isOpen).flatMap((finding) => question(finding, language, lines.at(finding.start).line));
  if (!asked.length) return '';
  return [say(language, 'questions.opening', { name }), '', ...asked.map((text, n) => `${n + 1}. ${text}`), '', say(language, 'questions.closing'), ''].join('\n');
}

function question({ rule, text }: Finding, language: Language, line: number): string[] {
  const asks = ruleById.get(rule)?.question?.[language];
  if (!asks) return [];
  return [`${quoted(text, language)} (${say(language, 'memo.line', { line })}): ${asks}`];
}
