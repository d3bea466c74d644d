import { isElement, type DomDocument, type DomElement, type DomNode } from './dom.ts';

/** Holds text that is not the document's own: deleted words, comments, indexes made by the program. */
const LEFT_OUT = new Set(['text:tracked-changes', 'office:annotation', 'text:sequence-decls', 'office:forms', 'text:table-of-content', 'svg:title', 'svg:desc']);

const QUOTATION_STYLES = /^(?:Quotations|Quote|Intense_20_Quote|Block_20_Text)$/u;

/** Elements that become an element of HTML with nothing else to say. */
const SIMPLE: Readonly<Record<string, string>> = { 'text:list-item': 'li', 'table:table': 'table', 'table:table-row': 'tr', 'table:table-cell': 'td' };

const HIGHEST_LEVEL = 6;

/** The body of an OpenDocument text as HTML. `sheets` hold the styles that its paragraphs and lists name. */
export function htmlOf(body: DomElement, sheets: readonly DomDocument[]): string {
  const converter = new Converter(sheets);
  return converter.inside(body) + converter.footnotes();
}

class Converter {
  private readonly styles = new Map<string, DomElement>();
  private readonly notes: string[] = [];

  constructor(sheets: readonly DomDocument[]) {
    for (const sheet of sheets) {
      for (const kind of ['style:style', 'text:list-style']) {
        for (const style of sheet.getElementsByTagName(kind)) this.styles.set(style.getAttribute('style:name') ?? '', style);
      }
    }
  }

  inside(parent: DomNode): string {
    return [...parent.childNodes].map((node) => (isElement(node) ? this.element(node) : escape(node.textContent ?? ''))).join('');
  }

  private element(element: DomElement): string {
    const { tagName } = element;
    const simple = SIMPLE[tagName];
    if (LEFT_OUT.has(tagName)) return '';
    if (simple) return `<${simple}>${this.inside(element)}</${simple}>`;
    switch (tagName) {
      case 'text:h':
        return wrap(`h${Math.min(HIGHEST_LEVEL, Number(element.getAttribute('text:outline-level') ?? 1))}`, this.inside(element));
      case 'text:p':
        return this.paragraph(element);
      case 'text:list':
        return wrap(this.isNumbered(element) ? 'ol' : 'ul', this.inside(element));
      case 'text:note':
        return this.note(element);
      case 'text:s':
        return ' '.repeat(Number(element.getAttribute('text:c') ?? 1));
      case 'text:tab':
        return ' ';
      case 'text:line-break':
        return '<br>';
      default:
        return this.isHidden(element) ? '' : this.inside(element);
    }
  }

  /** The notes that were called, as the list that stands at the end. */
  footnotes(): string {
    return this.notes.length ? wrap('ol', this.notes.map((note) => wrap('li', note)).join('')) : '';
  }

  private note(element: DomElement): string {
    const [citation] = element.getElementsByTagName('text:note-citation');
    const [content] = element.getElementsByTagName('text:note-body');
    if (content) this.notes.push(this.inside(content));
    return `[${escape(citation?.textContent ?? '')}]`;
  }

  private paragraph(element: DomElement): string {
    const names = this.lineage(element.getAttribute('text:style-name'));
    const content = this.inside(element);
    if (names.includes('Title')) return wrap('h1', content);
    if (names.includes('Subtitle')) return wrap('h2', content);
    return names.some((name) => QUOTATION_STYLES.test(name)) ? wrap('blockquote', wrap('p', content)) : wrap('p', content);
  }

  /** A style and those that it is made from. */
  private lineage(name: string | null): string[] {
    const names: string[] = [];
    for (let at = name; at && !names.includes(at); at = this.styles.get(at)?.getAttribute('style:parent-style-name') ?? null) names.push(at);
    return names;
  }

  private isNumbered(list: DomElement): boolean {
    const style = this.styles.get(list.getAttribute('text:style-name') ?? '');
    return style?.querySelector('*')?.tagName === 'text:list-level-style-number';
  }

  private isHidden(element: DomElement): boolean {
    const style = this.styles.get(element.getAttribute('text:style-name') ?? '');
    return [...(style?.getElementsByTagName('style:text-properties') ?? [])].some((p) => p.getAttribute('text:display') === 'none');
  }
}

function wrap(tag: string, content: string): string {
  return `<${tag}>${content}</${tag}>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
