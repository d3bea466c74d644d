/** Which documents are statements that we may review. */
import type { TextDocument } from 'vscode';

const LANGUAGE_IDS = ['plaintext', 'markdown', 'statement'];

/** Left out on purpose: `git` and other views of old versions, whose findings nobody can act on. */
const SCHEMES = ['file', 'untitled', 'vscode-remote', 'vscode-vfs', 'vscode-test-web', 'memfs'];

export const STATEMENTS: { language: string; scheme: string }[] = LANGUAGE_IDS.flatMap((language) =>
  SCHEMES.map((scheme) => ({ language, scheme })),
);

export function isStatement({ languageId, uri }: TextDocument): boolean {
  return STATEMENTS.some(({ language, scheme }) => language === languageId && scheme === uri.scheme);
}
