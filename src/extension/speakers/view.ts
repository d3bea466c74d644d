/** The Speakers view: who the statement lets speak, how much, and who cannot be looked up. */
import * as vscode from 'vscode';
import { say, sayCount } from '../../core/messages/say.ts';
import type { Language, SourceKind } from '../../core/model.ts';
import { isIdentified } from '../../core/reports/summary.ts';
import type { SpeakerView, StatementView } from '../../protocol/statement-view.ts';
import { headView } from '../head-view.ts';
import { messageLanguage } from '../message-language.ts';
import type { Reviews } from '../reviews.ts';
import type { StatementViews } from '../statement-views.ts';
import { TreeRoots } from '../tree-roots.ts';
import { isCorrectable } from './correctable.ts';
import type { IssuerQuestion } from './issuer-question.ts';
import { voiceColors } from './palette.ts';
import type { SpeakerPlace } from './passages.ts';
import type { Voices } from './voices.ts';

export const SPEAKERS_VIEW = 'statementReview.speakers';

const ICONS: Record<SourceKind, string> = {
  author: 'edit', named: 'person', role: 'briefcase', pronoun: 'person', vague: 'question', anonymous: 'eye-closed',
};

interface SpeakerNode extends SpeakerPlace {
  readonly type: 'speaker';
  readonly view: SpeakerView;
  readonly messages: Language;
  /** Number of its colour in the text, where voices are shown. */
  readonly color?: number;
}

/** *Who issues this?* */
interface QuestionNode {
  readonly type: 'question';
  readonly uri: vscode.Uri;
  readonly messages: Language;
}

/** While the text is coloured: how to have it as it was. */
interface WayOutNode {
  readonly type: 'wayOut';
  readonly uri: vscode.Uri;
  readonly messages: Language;
}

type Node = SpeakerNode | QuestionNode | WayOutNode;

export interface SpeakersSources {
  readonly views: StatementViews;
  readonly reviews: Reviews;
  readonly voices: Voices;
  readonly question: IssuerQuestion;
}

export function createSpeakersView({ views, reviews, voices, question }: SpeakersSources): vscode.Disposable {
  const roots = new TreeRoots<Node>(async () => nodesOf(await views.current(), voices, question));
  const tree: vscode.TreeDataProvider<Node> = {
    onDidChangeTreeData: roots.onDidChange,
    getChildren: async (node) => (node ? [] : roots.get()),
    getTreeItem: itemOf,
  };
  const view = vscode.window.createTreeView(SPEAKERS_VIEW, { treeDataProvider: tree });
  const refresh = (): void => {
    describe(view, reviews, voices);
    roots.refresh(view.visible);
  };
  describe(view, reviews, voices);
  return vscode.Disposable.from(roots, view, reviews.onDidChange(refresh), voices.onDidChange(refresh), question.onDidChange(refresh));
}

/** While the text is coloured, this list is the key to it. */
function describe(view: vscode.TreeView<Node>, { current, document }: Reviews, { areShown }: Voices): void {
  const language = messageLanguage(current?.language, document?.uri);
  headView(view, say(language, 'view.speakers'), areShown && current && !current.refusal ? say(language, 'speakers.coloured') : undefined);
}

function nodesOf(statement: StatementView | undefined, voices: Voices, question: IssuerQuestion): Node[] {
  if (!statement) return [];
  const colors = voices.areShown ? voiceColors(statement.speakers) : new Map<string, number>();
  const uri = vscode.Uri.parse(statement.uri);
  const { messages } = statement;
  const speakers = statement.speakers.map((view): SpeakerNode => {
    const color = colors.get(view.id);
    return { type: 'speaker', uri, speaker: view.id, view, messages, ...(color !== undefined && { color }) };
  });
  // As the key to the colours, the list is for those who speak alone.
  if (voices.areShown) return [...speakers, { type: 'wayOut', uri, messages }];
  return [...(question.isOpen(uri) ? [{ type: 'question', uri, messages } as const] : []), ...speakers];
}

function itemOf(node: Node): vscode.TreeItem {
  switch (node.type) {
    case 'speaker':
      return toItem(node);
    case 'question':
      return questionItem(node);
    case 'wayOut':
      return wayOutItem(node);
  }
}

function wayOutItem({ uri, messages }: WayOutNode): vscode.TreeItem {
  const item = new vscode.TreeItem(say(messages, 'speakers.hide'));
  item.id = `${uri.toString()} way out`;
  item.iconPath = new vscode.ThemeIcon('eye-closed');
  item.command = { command: 'statementReview.hideVoices', title: item.label as string };
  return item;
}

function questionItem({ uri, messages }: QuestionNode): vscode.TreeItem {
  const item = new vscode.TreeItem(say(messages, 'speakers.whoIssues'));
  item.id = `${uri.toString()} question`;
  item.iconPath = new vscode.ThemeIcon('question');
  item.contextValue = 'question';
  item.command = { command: 'statementReview.setSource', title: item.label as string, arguments: [{ uri }] };
  return item;
}

function toItem(node: SpeakerNode): vscode.TreeItem {
  const { uri, speaker, view, messages } = node;
  const item = new vscode.TreeItem(view.name);
  const figures = figuresOf(view, messages);
  item.id = `${uri.toString()} ${speaker}`;
  item.description = [percent(view.share), ...(isIdentified(view.kind) ? [] : [kindOf(node)]), ...figures].join(' · ');
  item.tooltip = [view.name, kindOf(node), say(messages, 'speakers.share', { share: percent(view.share) }), ...figures].join('\n');
  item.iconPath = icon(node);
  item.contextValue = isCorrectable(view) ? 'speaker correctable' : 'speaker';
  item.command = { command: 'statementReview.nextPassage', title: vscode.l10n.t('Next Passage'), arguments: [{ uri, speaker }] };
  item.accessibilityInformation = {
    label: [view.name, kindOf(node), say(messages, 'speakers.share', { share: percent(view.share) }), ...figures].join(', '),
  };
  return item;
}

function kindOf({ view: { kind }, messages }: SpeakerNode): string {
  return say(messages, `sourceKind.${kind}`);
}

function figuresOf({ directQuotes, indirectQuotes, open }: SpeakerView, messages: Language): string[] {
  return [
    ...(directQuotes > 0 ? [sayCount(messages, 'speakers.quote', directQuotes)] : []),
    ...(indirectQuotes > 0 ? [say(messages, 'speakers.reported', { count: indirectQuotes })] : []),
    ...(open > 0 ? [sayCount(messages, 'count.open', open)] : []),
  ];
}

/** In the colour of the text where voices are shown; else who cannot be looked up stands out. */
function icon({ view: { kind }, color }: SpeakerNode): vscode.ThemeIcon {
  if (color !== undefined) return new vscode.ThemeIcon('circle-large-filled', new vscode.ThemeColor(`statementReview.voice${color}`));
  return new vscode.ThemeIcon(ICONS[kind], isIdentified(kind) || kind === 'pronoun' ? undefined : new vscode.ThemeColor('list.warningForeground'));
}

function percent(share: number): string {
  return `${Math.round(share * 100)} %`;
}
