/**
 * Statement text as plain words of a Markdown text: hostile text must not become a link, an image or HTML.
 * Every ASCII punctuation character may be escaped so: CommonMark 0.31, section 2.4.
 */
export function escapeMarkdown(text: string): string {
  return text.replace(/[!-/:-@[-`{-~]/g, '\\$&').replace(/\s+/g, ' ');
}
