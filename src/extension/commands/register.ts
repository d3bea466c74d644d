import * as vscode from 'vscode';
import type { FindingNode, Node } from '../findings/nodes.ts';
import type { FindingsView } from '../findings/view.ts';
import type { Parts } from '../parts.ts';
import { exportOverview } from '../workspace/export-overview.ts';
import { reviewWorkspace } from '../workspace/review-workspace.ts';
import { openAsStatement } from '../doors/open-as-statement.ts';
import { exportToWord } from '../doors/export-to-word.ts';
import { ReviewMode, type Step } from '../review-mode/review-mode.ts';
import { changeStatement } from '../statement-status.ts';
import type { WalkthroughStep } from '../walkthrough/done.ts';
import { openSample, tryStep } from '../walkthrough/try-step.ts';
import { chooseStrictness } from './choose-strictness.ts';
import { compareWith } from './compare-with.ts';
import { copyQuestions } from './copy-questions.ts';
import { fileMemo } from './file-memo.ts';
import { applyPreferredFix, revealFinding } from './finding-commands.ts';
import { filterFindings, groupFindings } from './findings-view-commands.ts';
import { registerSettling } from './register-settling.ts';
import { registerSpeakers } from './register-speakers.ts';
import { reviewStatement } from './review-statement.ts';
import { withStatement } from './with-statement.ts';

/** Every command of the manifest, with what it runs. */
export function registerCommands(parts: Parts, findings: FindingsView): vscode.Disposable {
  const { client, reviews, options, pages, workspace, explanations } = parts;
  const register = vscode.commands.registerCommand;
  const mode = new ReviewMode(parts);
  return vscode.Disposable.from(
    registerSettling(parts),
    registerSpeakers(parts),
    register('statementReview.reviewStatement', withStatement(reviews, (document) => reviewStatement(document, client, reviews))),
    register('statementReview.revealFinding', (node: FindingNode) => revealFinding(node)),
    register('statementReview.applyPreferredFix', (node: FindingNode) => applyPreferredFix(node)),
    register('statementReview.tickFinding', (node?: FindingNode, nodes?: readonly Node[]) => findings.tick(nodes ?? (node && [node]))),
    register('statementReview.openAsStatement', (uri?: vscode.Uri, all?: readonly vscode.Uri[]) => openAsStatement(client, all ?? (uri && [uri]))),
    register('statementReview.exportToWord', withStatement(reviews, (document) => exportToWord(document, client))),
    register('statementReview.openSample', () => openSample(parts)),
    register('statementReview.tryStep', (step: WalkthroughStep) => tryStep(step, parts)),
    register('statementReview.groupFindings', () => groupFindings(options)),
    register('statementReview.filterFindings', () => { filterFindings(options); }),
    register('statementReview.clearFindingsFilter', () => { options.filterBy(''); }),
    register('statementReview.showWorkspaceFindings', () => options.show('workspace')),
    register('statementReview.showStatementFindings', () => options.show('statement')),
    register('statementReview.openSummary', withStatement(reviews, ({ uri }) => { pages.openStatement(uri); })),
    register('statementReview.compareWith', withStatement(reviews, (document) => compareWith(document, parts))),
    register('statementReview.fileMemo', withStatement(reviews, (document) => fileMemo(document, client))),
    register('statementReview.copyQuestions', withStatement(reviews, (document) => copyQuestions(document, client))),
    register('statementReview.changeStatement', () => changeStatement(reviews)),
    register('statementReview.chooseStrictness', () => chooseStrictness(parts.reviews)),
    register('statementReview.nextFinding', withStatement(reviews, (document) => mode.next(1, document))),
    register('statementReview.previousFinding', withStatement(reviews, (document) => mode.next(-1, document))),
    register('statementReview.startReview', withStatement(reviews, (document) => mode.start(document))),
    register('statementReview.endReview', () => { mode.end(); }),
    register('statementReview.reviewStep', (step: Step) => mode.step(step)),
    mode,
    register('statementReview.explainSentence', withStatement(reviews, (document) => explanations.explain(document))),
    register('statementReview.exportOverview', (uris?: readonly string[]) => exportOverview(uris, workspace)),
    register('statementReview.reviewWorkspace', async () => {
      if (await reviewWorkspace(client, workspace)) pages.openWorkspace();
    }),
  );
}
