/** The addresses that GitHub and VS Code give to headings of a Markdown file: lower case, hyphens for spaces, a number for a second one. */
export class Slugs {
  private readonly times = new Map<string, number>();

  of(heading: string): string {
    const slug = heading.trim().toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '').replaceAll(' ', '-');
    const before = this.times.get(slug) ?? 0;
    this.times.set(slug, before + 1);
    return before ? `${slug}-${before}` : slug;
  }
}
