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

/** A line to type in, which tells at each letter what stands in it. */
export function input(label: string, value: string, key: string, tell: (value: string) => void): HTMLInputElement {
  const made = element('input', { type: 'search', 'data-key': key, 'aria-label': label, placeholder: label, value });
  made.addEventListener('input', () => { tell(made.value); });
  return made;
}

/** A part of the page under its heading. */
export function section(id: string, title: string, ...content: readonly Content[]): HTMLElement {
  return element('section', { 'aria-labelledby': id, class: id }, element('h2', { id }, title), ...content);
}

const SVG = 'http://www.w3.org/2000/svg';
const LENGTH = 100;

export function svg(name: string, attributes: Attributes, ...content: readonly (Node | string)[]): SVGElement {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, String(value));
  made.append(...content);
  return made;
}

/** A share of a whole, 0–1, as a bar. What it says stands beside it in words, so it is not spoken. */
export function bar(share: number, kind: string): SVGElement {
  const attributes = { class: `bar ${kind}`, viewBox: `0 0 ${LENGTH} 1`, preserveAspectRatio: 'none', 'aria-hidden': 'true', focusable: 'false' };
  return svg('svg', attributes, rectangle('track', LENGTH), rectangle('value', share * LENGTH));
}

function rectangle(name: string, width: number): SVGElement {
  return svg('rect', { class: name, width, height: 1 });
}
