import { DOMParser, parseHTML } from 'linkedom';
import { ImportFailure } from './model.ts';

/** What we use of a DOM, without the types of a browser, which the rest of the code must not have. */
export interface DomNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: Iterable<DomNode>;
}

export interface DomElement extends DomNode {
  readonly tagName: string;
  readonly parentElement: DomElement | null;
  readonly children: Iterable<DomElement>;
  getAttribute(name: string): string | null;
  querySelector(selector: string): DomElement | null;
  querySelectorAll(selector: string): Iterable<DomElement>;
  getElementsByTagName(name: string): Iterable<DomElement>;
  remove(): void;
}

export interface DomDocument extends DomElement {
  readonly documentElement: DomElement | null;
  readonly body: DomElement;
  readonly title: string;
}

const ELEMENT = 1;
/** Nobody writes documents that are nested so deeply, and what reads them calls itself for each level. */
const DEEPEST = 1_000;

export function isElement(node: DomNode): node is DomElement {
  return node.nodeType === ELEMENT;
}

/** Scripts in it do not run, and nothing that it names is fetched. A fragment becomes a document. Throws ImportFailure where it is nested too deeply. */
export function parsePage(html: string): DomDocument {
  const whole = /<html\b/iu.test(html) ? html : `<html><body>${html}</body></html>`;
  return checked((parseHTML(whole) as unknown as { document: DomDocument }).document);
}

/** Declared entities stay as they are written: none is expanded, none is fetched. Throws ImportFailure where it is nested too deeply. */
export function parseXml(xml: string): DomDocument {
  return checked(new DOMParser().parseFromString(xml, 'text/xml') as unknown as DomDocument);
}

function checked(document: DomDocument): DomDocument {
  if (depthOf(document) > DEEPEST) throw new ImportFailure('broken');
  return document;
}

/** How deeply elements are nested in this one. */
export function depthOf(root: DomElement): number {
  let depth = 0;
  for (let level: DomElement[] = [...root.children]; level.length; level = level.flatMap((element) => [...element.children])) depth++;
  return depth;
}
