/**
 * The statements on the desk: every open document with its latest review. Decides when to review, and drops
 * what was begun for an older version.
 */
import type { TextDocuments } from 'vscode-languageserver';
import type { TextDocument } from 'vscode-languageserver-textdocument';
import type { Settings } from '../protocol/settings.ts';
import type { Brief, Briefs } from './briefs.ts';
import type { Client } from './client.ts';
import { inSlices } from './in-slices.ts';
import { reviewInSteps, type Reviewed } from './review-document.ts';

/** Long enough for a word to be typed to its end, short enough to feel immediate. */
const DEBOUNCE_MS = 200;

export interface DeskOptions {
  readonly documents: TextDocuments<TextDocument>;
  readonly briefs: Briefs;
  readonly client: Client;
  readonly publish: (reviewed: Reviewed) => void;
  /** The document is closed: nothing is left to say about it. */
  readonly clear: (uri: string) => void;
}

const OVERTAKEN = 'overtaken';

/** What a review is of. */
interface Occasion {
  readonly version: number;
  readonly brief: Brief;
}

/** A review on its way. */
interface Begun extends Occasion {
  readonly review: Promise<Reviewed | typeof OVERTAKEN>;
}

function isOf(document: TextDocument, brief: Brief, occasion: Occasion | undefined): boolean {
  return occasion?.version === document.version && occasion.brief === brief;
}

export class Desk {
  private readonly timers = new Map<string, ReturnType<typeof setTimeout>>();
  private readonly reviewed = new Map<string, Reviewed>();
  private readonly begun = new Map<string, Begun>();

  constructor(private readonly options: DeskOptions) {}

  /** A document was opened or edited. The first review does not wait, but one that is under way is not begun again at each letter. */
  changed(uri: string): void {
    const isOpened = !this.reviewed.has(uri);
    this.schedule(uri, isOpened && !this.begun.has(uri) ? 0 : DEBOUNCE_MS, (settings) => settings.run === 'onType' || (isOpened && settings.run === 'onSave'));
  }

  saved(uri: string): void {
    this.schedule(uri, 0, (settings) => settings.run !== 'onCommand');
  }

  /** Settings or project files have changed. What has been reviewed is again, whoever asked for it. */
  reviewAll(): void {
    for (const { uri } of this.options.documents.all()) this.review(uri);
  }

  /** The same for one document. */
  review(uri: string): void {
    if (this.reviewed.has(uri)) void this.reviewNow(uri);
    else this.changed(uri);
  }

  close(uri: string): void {
    this.cancel(uri);
    this.reviewed.delete(uri);
    this.begun.delete(uri);
    this.options.clear(uri);
  }

  /** The review of the text as it is now, for a document that has been reviewed: hovers and fixes must fit the text. */
  async current(uri: string): Promise<Reviewed | undefined> {
    return this.reviewed.has(uri) ? this.reviewNow(uri) : undefined;
  }

  async reviewNow(uri: string): Promise<Reviewed | undefined> {
    for (;;) {
      const reviewed = await this.tryToReview(uri);
      if (reviewed !== OVERTAKEN) return reviewed;
    }
  }

  private async tryToReview(uri: string): Promise<Reviewed | typeof OVERTAKEN | undefined> {
    const brief = await this.options.briefs.of(uri);
    const document = this.options.documents.get(uri);
    if (!document) return undefined;
    const known = this.reviewed.get(uri);
    return known && isOf(document, brief, { brief: known.brief, version: known.review.version }) ? known : this.begin(document, brief);
  }

  /** A version is reviewed once, whoever waits for it. A newer one, or another brief, overtakes it. */
  private begin(document: TextDocument, brief: Brief): Promise<Reviewed | typeof OVERTAKEN> {
    const { uri, version } = document;
    const known = this.begun.get(uri);
    if (known && isOf(document, brief, known)) return known.review;
    this.cancel(uri);
    const isWanted = (): boolean => document.version === version && isOf(document, brief, this.begun.get(uri));
    const review = inSlices(reviewInSteps(document, brief, this.options.client), () => !isWanted())
      .then((reviewed) => (reviewed && isWanted() ? this.take(reviewed) : OVERTAKEN))
      .finally(() => { if (isWanted()) this.begun.delete(uri); });
    this.begun.set(uri, { version, brief, review });
    return review;
  }

  private take(reviewed: Reviewed): Reviewed {
    this.reviewed.set(reviewed.document.uri, reviewed);
    this.options.publish(reviewed);
    return reviewed;
  }

  private schedule(uri: string, delay: number, isDue: (settings: Settings) => boolean): void {
    this.cancel(uri);
    this.timers.set(uri, setTimeout(() => void this.reviewIf(uri, isDue), delay));
  }

  private async reviewIf(uri: string, isDue: (settings: Settings) => boolean): Promise<void> {
    this.timers.delete(uri);
    if (isDue((await this.options.briefs.of(uri)).settings) && !this.timers.has(uri)) await this.tryToReview(uri);
  }

  private cancel(uri: string): void {
    clearTimeout(this.timers.get(uri));
    this.timers.delete(uri);
  }
}
