import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { actionsAt, closeAll, diagnosticsOf, openText, rangeOf, ruleOf, titleOf } from './editor.ts';
import { answering } from './answers.ts';
import { openStatement, read, removeAll } from './project.ts';

const TEXT = 'Møtet om terrorister i byen var i går kveld, og det var ikke bra for noen.\nMøtet om terrorister i byen var der i fjor.\n';
const NOTED = TEXT.replaceAll('terrorister', 'terrorister [avsenderens ord]');

const run = (command: string): Thenable<unknown> => vscode.commands.executeCommand(`statementReview.${command}`);

function select(editor: vscode.TextEditor, words: string): void {
  const { start, end } = rangeOf(editor.document, words);
  editor.selection = new vscode.Selection(start, end);
}

async function openAtFinding(): Promise<vscode.TextEditor> {
  const editor = await openText(TEXT);
  await diagnosticsOf(editor.document.uri);
  select(editor, 'terrorister');
  return editor;
}

describe('notes in the editor', () => {
  afterEach(async () => {
    await closeAll();
    await removeAll();
  });

  it('are chosen for the finding at the cursor', async () => {
    const { document } = await openAtFinding();
    const { lists: [offered] } = await answering({ picks: ['[avsenderens ord]'] }, () => run('addNote'));
    assert.deepEqual(offered, ['[avsenderens ord]', '[ifølge …]', '$(person) Name the sender…']);
    assert.equal(document.getText(), TEXT.replace('terrorister', 'terrorister [avsenderens ord]'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), TEXT);
  });

  it('have tab stops where a source is to be filled in', async () => {
    const editor = await openAtFinding();
    await answering({ picks: ['[ifølge …]'] }, () => run('addNote'));
    assert.equal(editor.document.getText(editor.selection), '…');
  });

  it('ask once who the source is, remember it, and offer it first', async () => {
    const { document } = await openAtFinding();
    const { lists } = await answering({ picks: ['$(person)', 'In this workspace only', '[ifølge Byrådet]'], inputs: ['Byrådet'] }, () => run('addNote'));
    assert.ok(lists[2]!.includes('[ifølge Byrådet]'), JSON.stringify(lists));
    assert.match(document.getText(), /terrorister \[ifølge Byrådet\]/u);
  });

  it('keep the source in the statement or in config.yaml where the person wants it', async () => {
    const { document } = await openStatement('source a.txt', TEXT);
    await diagnosticsOf(document.uri);
    await answering({ inputs: ['Byrådet'], picks: ['.statement-review/config.yaml'] }, () => run('setSource'));
    assert.equal(await read('.statement-review/config.yaml'), 'sources:\n  - files:\n      - source a.txt\n    source: Byrådet\n');
    await answering({ inputs: ['Havnerådet'], picks: ['In the statement'] }, () => run('setSource'));
    assert.equal(document.getText(), `---\nsource: Havnerådet\n---\n\n${TEXT}`);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), TEXT);
    await document.save();
  });

  it('go to all findings of a rule in one undo step', async () => {
    const { document } = await openAtFinding();
    await run('addNotesOfRule');
    assert.equal(document.getText(), NOTED);
    await diagnosticsOf(document.uri, (left) => !left.some((d) => ruleOf(d) === 'framing/label'));
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), TEXT);
  });

  it('are all shown as a comparison first, and only then inserted', async () => {
    const { document } = await openAtFinding();
    const compared: string[] = [];
    const message = (text: string, buttons: readonly string[]): string | undefined => {
      const { input } = vscode.window.tabGroups.activeTabGroup.activeTab!;
      assert.ok(input instanceof vscode.TabInputTextDiff);
      compared.push(text, document.getText());
      return buttons[compared.length > 2 ? 0 : 1];
    };
    await answering({ message }, () => run('insertNotes'));
    assert.equal(document.getText(), TEXT);
    await answering({ message }, () => run('insertNotes'));
    assert.equal(compared[3], TEXT);
    assert.ok(document.getText().includes('[avsenderens ord]'));
    assert.ok(!vscode.window.tabGroups.all.some(({ tabs }) => tabs.some(({ input }) => input instanceof vscode.TabInputTextDiff)));
    const once = document.getText();
    const { messages } = await answering({}, () => run('insertNotes'));
    assert.match(messages.join(), /No finding is left/u);
    assert.equal(document.getText(), once);
    await run('removeNotes');
    assert.equal(document.getText(), TEXT);
  });

  it('are inserted by the source action, too', async () => {
    const { document } = await openAtFinding();
    const whole = new vscode.Range(0, 0, document.lineCount, 0);
    const [action] = await vscode.commands.executeCommand<vscode.CodeAction[]>('vscode.executeCodeActionProvider', document.uri, whole, 'source.statementReview.insertNotes');
    assert.ok(action?.edit && (await vscode.workspace.applyEdit(action.edit)));
    assert.match(document.getText(), /\[avsenderens ord\]/u);
  });

  it('are gone to one after the other, taken out, and left out of a copy', async () => {
    const { document } = await openText(NOTED);
    const selected = (): string => document.getText(vscode.window.activeTextEditor!.selection);
    const lines: number[] = [];
    for (const command of ['nextNote', 'nextNote', 'nextNote', 'previousNote']) {
      await run(command);
      assert.equal(selected(), '[avsenderens ord]');
      lines.push(vscode.window.activeTextEditor!.selection.start.line);
    }
    assert.deepEqual(lines, [0, 1, 0, 1]);
    await run('copyWithoutNotes');
    assert.equal(await vscode.env.clipboard.readText(), TEXT);
    assert.equal(document.getText(), NOTED);
    await run('removeNotes');
    assert.equal(document.getText(), TEXT);
    await vscode.commands.executeCommand('undo');
    assert.equal(document.getText(), NOTED);
  });
});

describe('the language of one statement', () => {
  afterEach(closeAll);

  it('can be chosen, and given back to detection', async () => {
    const { document } = await openText('The town was taken over by terrorists, and that was not good for any of us.\n');
    await diagnosticsOf(document.uri);
    await answering({ picks: ['Norsk nynorsk'] }, () => run('chooseLanguage'));
    await diagnosticsOf(document.uri, (found) => found.some((finding) => titleOf(finding) === 'Omstridd merkelapp'));
    await answering({ picks: ['Finn det ut'] }, () => run('chooseLanguage'));
    await diagnosticsOf(document.uri, (found) => found.some((finding) => titleOf(finding) === 'Contentious label'));
  });

  it('is asked for where it is none of the three, by a fix at the top of the text', async () => {
    const { document } = await openText('Läkarna varnar för att köpa bantningspiller på nätet, och många av dem säger att de inte vet vad som finns i dem.\n');
    const [refusal, ...others] = await diagnosticsOf(document.uri, (found) => found.some((d) => ruleOf(d) === 'unknown-language'));
    assert.equal(others.length, 0);
    assert.match(refusal!.message, /another language than Norwegian/u);
    const offered = await actionsAt(document.uri, refusal!.range);
    const choice = offered.find(({ command }) => command?.command === 'statementReview.chooseLanguage')?.command;
    assert.ok(choice);
    await answering({ picks: ['Norsk bokmål'] }, () => vscode.commands.executeCommand(choice.command, ...(choice.arguments ?? [])));
    await diagnosticsOf(document.uri, (found) => found.every(({ message }) => !message.includes('Not reviewed')));
    await answering({ picks: ['Finn det ut'] }, () => run('chooseLanguage'));
  });
});
