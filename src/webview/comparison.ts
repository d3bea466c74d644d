/** What has changed since another draft. */
import type { ChangedFinding, StatementSummary } from '../protocol/summary-page.ts';
import { button, element, section, type Content } from './dom.ts';
import { text, type Page } from './page.ts';

export function comparison(page: Page, { uri, language, comparison: found }: StatementSummary): HTMLElement | undefined {
  if (!found) return undefined;
  const { label, added, resolved, carried, notes } = found;
  const here = (finding: ChangedFinding): Content => button(finding.text, { key: `changed ${finding.id}`, class: 'link', lang: language }, () => {
    page.post({ type: 'reveal', uri, range: finding.range });
  });
  const gone = ({ text: words }: ChangedFinding): Content => element('s', { lang: language }, words);
  return section('comparison', text(page, 'compare.title', { draft: label }),
    list(text(page, 'compare.added', { count: added.length }), added.map((finding) => item(here(finding), finding))),
    list(text(page, 'compare.resolved', { count: resolved.length }), resolved.map((finding) => item(gone(finding), finding))),
    list(text(page, 'compare.carried', { count: carried.length }), carried.map((finding) => item(here(finding), finding))),
    element('p', { class: 'facts' }, text(page, 'compare.notes', { added: notes.added.length, removed: notes.removed.length, carried: notes.carried })));
}

function item(words: Content, { ruleTitle }: ChangedFinding): HTMLElement {
  return element('li', {}, words, element('span', { class: 'facts' }, ` ${ruleTitle}`));
}

/** Open where it is short enough to be read at a glance. */
function list(title: string, items: readonly HTMLElement[]): HTMLElement {
  if (items.length === 0) return element('p', { class: 'none' }, title);
  const details = element('details', {}, element('summary', {}, title), element('ul', {}, ...items));
  details.open = items.length <= OPEN_LENGTH;
  return details;
}

const OPEN_LENGTH = 10;
