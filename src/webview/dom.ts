/** Elements without markup: statement text gets into the page as text and in no other way. */

export type Content = Node | string | undefined;

type Attributes = Readonly<Record<string, string | number | undefined>>;

export function element<K extends keyof HTMLElementTagNameMap>(name: K, attributes: Attributes = {}, ...content: readonly Content[]): HTMLElementTagNameMap[K] {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value !== undefined) made.setAttribute(key, String(value));
  }
  made.append(...content.filter((part) => part !== undefined));
  return made;
}

export interface ButtonOptions {
  /** Finds the button again when the page is drawn anew, so that it keeps the keyboard. */
  readonly key: string;
  readonly class?: string;
  readonly label?: string;
  readonly lang?: string;
}

export function button(content: Content, { key, label, ...attributes }: ButtonOptions, run: () => void): HTMLButtonElement {
  const made = element('button', { type: 'button', 'data-key': key, 'aria-label': label, ...attributes }, content);
  made.addEventListener('click', run);
  return made;
}

/** A part of the page under its heading. */
export function section(id: string, title: string, ...content: readonly Content[]): HTMLElement {
  return element('section', { 'aria-labelledby': id, class: id }, element('h2', { id }, title), ...content);
}

const SVG = 'http://www.w3.org/2000/svg';
const LENGTH = 100;

/** A share of a whole, 0–1, as a bar. What it says stands beside it in words, so it is not spoken. */
export function bar(share: number, kind: string): SVGSVGElement {
  const svg = document.createElementNS(SVG, 'svg');
  const attributes = { class: `bar ${kind}`, viewBox: `0 0 ${LENGTH} 1`, preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' };
  for (const [key, value] of Object.entries(attributes)) svg.setAttribute(key, value);
  svg.append(rectangle('track', LENGTH), rectangle('value', share * LENGTH));
  return svg;
}

function rectangle(name: string, width: number): SVGRectElement {
  const rect = document.createElementNS(SVG, 'rect');
  for (const [key, value] of Object.entries({ class: name, width: String(width), height: '1' })) rect.setAttribute(key, value);
  return rect;
}
