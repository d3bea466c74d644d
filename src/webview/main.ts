/** The summary page: draws what the extension sends, and what it drew last until then. */
import type { SummaryContent, SummaryMessage, SummaryState, WhyNothing } from '../protocol/summary-page.ts';
import { element, type Content } from './dom.ts';
import { overview } from './overview.ts';
import { commandButton, text, type Page } from './page.ts';
import { statement } from './statement.ts';

const vscode = acquireVsCodeApi();
const main = document.querySelector('main')!;
let state: SummaryState = (vscode.getState() as SummaryState | undefined) ?? {};

function remember(change: SummaryState): void {
  state = { ...state, ...change };
  vscode.setState(state);
}

function post(message: SummaryMessage): void {
  vscode.postMessage(message);
}

function draw(): void {
  const { content } = state;
  if (!content) return;
  const messages = content.type === 'statement' ? content.summary.messages : content.messages;
  const page: Page = { messages, sort: state.sort, filter: state.filter ?? '', post, change: (change) => { remember(change); draw(); } };
  const active = document.activeElement;
  const focused = active?.getAttribute('data-key');
  const cursor = active instanceof HTMLInputElement ? active.selectionStart : null;
  document.documentElement.lang = messages;
  main.replaceChildren(...partsOf(page, content).filter((part) => part !== undefined));
  const again = focused ? main.querySelector<HTMLElement>(`[data-key="${CSS.escape(focused)}"]`) : null;
  again?.focus({ preventScroll: true });
  if (again instanceof HTMLInputElement) again.setSelectionRange(cursor, cursor);
}

function partsOf(page: Page, content: SummaryContent): Content[] {
  switch (content.type) {
    case 'statement':
      return statement(page, content.summary);
    case 'workspace':
      return overview(page, content);
    case 'nothing':
      return nothing(page, content.why);
  }
}

/** Why a statement is not reviewed is said at length in the list of findings. */
function nothing(page: Page, why: WhyNothing | undefined): Content[] {
  const title = element('h1', { class: 'name-of-page' }, text(page, 'page.title'));
  if (why) return [title, element('p', { class: 'facts' }, text(page, why === 'unknown-language' ? 'page.unknownLanguage' : `refused.${why}`))];
  return [title, element('p', {}, text(page, 'page.nothing')), commandButton(page, 'reviewWorkspace', 'overview.again')];
}

window.addEventListener('message', ({ data }: MessageEvent<SummaryContent>) => {
  remember({ content: data });
  draw();
});
window.addEventListener('scroll', () => { remember({ scroll: window.scrollY }); }, { passive: true });

draw();
window.scrollTo(0, state.scroll ?? 0);
post({ type: 'ready' });
