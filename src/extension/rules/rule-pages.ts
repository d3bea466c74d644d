/** A rule's page as a person reads it: in the message language, its name first. Made of the pages that ship. */
import * as vscode from 'vscode';
import type { Language } from '../../core/model.ts';
import { pageIn } from '../../core/rules/page.ts';
import { readText } from '../project/read-text.ts';

export const RULE_PAGES = 'statement-review-rule';

/** Ends in the rule's title, by which the tab is named. */
export function addressOfRule(rule: string, language: Language, title = rule): vscode.Uri {
  return vscode.Uri.from({ scheme: RULE_PAGES, path: `/${language}/${rule}/${title}.md` });
}

export function provideRulePages(extension: vscode.Uri): vscode.Disposable {
  return vscode.workspace.registerTextDocumentContentProvider(RULE_PAGES, {
    provideTextDocumentContent: async ({ path }) => {
      const [, language, kind, rule] = path.split('/');
      const page = await readText(vscode.Uri.joinPath(extension, 'docs', 'rules', `${kind}`, `${rule}.md`));
      return pageIn(language as Language, page ?? '');
    },
  });
}
