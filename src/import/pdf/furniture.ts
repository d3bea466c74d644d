import type { Page, Segment } from './page.ts';

/** Shares of a page's height at its head and its foot in which furniture stands. */
const MARGIN = 0.2;
/** Share of the pages on which it is repeated: left and right pages may differ. */
const REPEATED = 0.4;
const SAME_PLACE = 4;

const PAGE_NUMBER = /^(?:\p{L}{1,5}\.?\s)?[-–—|\s]*\d{1,4}(?:\s*(?:\/|\p{L}{1,3})\s*\d{1,4})?[-–—|\s]*$/u;

/** The segments of each page without headers, footers and page numbers: what stands at one place on many pages, numbers apart. */
export function withoutFurniture(pages: readonly Page[], segments: readonly (readonly Segment[])[]): Segment[][] {
  const margins = segments.map((own, n) => own.filter((segment) => isInMargin(segment, pages[n]!)));
  const isRepeated = (segment: Segment): boolean => {
    const there = margins.filter((own) => own.some((other) => isSame(other, segment))).length;
    return there > 1 && there >= REPEATED * pages.length;
  };
  return segments.map((own, n) => own.filter((segment) => !margins[n]!.includes(segment) || !(isPageNumber(segment, own) || isRepeated(segment))));
}

/** A number, alone in the first or the last line of its page. */
function isPageNumber(segment: Segment, page: readonly Segment[]): boolean {
  const others = page.filter((other) => other !== segment);
  const isOutermost = others.every(({ y }) => y > segment.y + SAME_PLACE) || others.every(({ y }) => y < segment.y - SAME_PLACE);
  return isOutermost && PAGE_NUMBER.test(segment.text.trim());
}

function isInMargin({ y }: Segment, { height }: Page): boolean {
  return y < MARGIN * height || y > (1 - MARGIN) * height;
}

function isSame(a: Segment, b: Segment): boolean {
  return Math.abs(a.y - b.y) < SAME_PLACE && withoutNumbers(a.text) === withoutNumbers(b.text);
}

function withoutNumbers(text: string): string {
  return text.replaceAll(/\d+/gu, '#').trim();
}
