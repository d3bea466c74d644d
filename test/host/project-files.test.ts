import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { DecisionLog } from '../../src/core/decisions/log.ts';
import { actionsAt, closeAll, diagnosticsOf, rangeOf, ruleOf } from './editor.ts';
import { answering } from './answers.ts';
import { exists, inWorkspace, openStatement, read, removeAll, write } from './project.ts';

const TEXT = 'Møtet om terrorister i byen var i går kveld, og det var ikke bra for noen.\n';
const DECISIONS = '.statement-review/decisions.json';

const hasLabel = (found: readonly vscode.Diagnostic[]): boolean => found.some((d) => ruleOf(d) === 'framing/label');
const hasNoLabel = (found: readonly vscode.Diagnostic[]): boolean => !hasLabel(found);

async function openAtFinding(path: string, text = TEXT): Promise<vscode.TextEditor> {
  const editor = await openStatement(path, text);
  await diagnosticsOf(editor.document.uri, hasLabel);
  const { start, end } = rangeOf(editor.document, 'terrorister');
  editor.selection = new vscode.Selection(start, end);
  return editor;
}

async function decisions() {
  return DecisionLog.parse(await read(DECISIONS)).decisions;
}

describe("a project's own files in the editor", () => {
  afterEach(async () => {
    await vscode.workspace.getConfiguration('statementReview').update('reviewer', undefined, vscode.ConfigurationTarget.Workspace);
    await closeAll();
    await removeAll();
  });

  it('decide severities, and again when the file is changed', async () => {
    await write('.statement-review/config.yaml', 'rules:\n  framing/label: warning\n');
    const { document } = await openStatement('a.txt', TEXT);
    await diagnosticsOf(document.uri, hasLabel);
    // What is no warning is marked without being a problem of VS Code's.
    await write('.statement-review/config.yaml', 'rules:\n  framing/label: information\n');
    await diagnosticsOf(document.uri, hasNoLabel);
    await write('.statement-review/config.yaml', 'rules:\n  framing/label: warning\n');
    await diagnosticsOf(document.uri, hasLabel);
  });

  it('are those of the nearest folder', async () => {
    await write('.statement-review/config.yaml', 'rules:\n  framing/label: off\n');
    await write('inner/.statement-review/config.yaml', 'messages: en\n');
    const { document } = await openStatement('inner/b.txt', TEXT);
    const found = await diagnosticsOf(document.uri, hasLabel);
    assert.match(found.find((d) => ruleOf(d) === 'framing/label')!.message, /terrorister/u);
    const { document: outer } = await openStatement('c.txt', `${TEXT}Ifølge kilder er det slik.\n`);
    await diagnosticsOf(outer.uri, (all) => all.length > 0 && hasNoLabel(all));
  });

  it('have what is wrong in them shown at its line', async () => {
    const config = await write('.statement-review/config.yaml', '# ours\nmesages: nb\n');
    await openStatement('d.txt', TEXT);
    const [problem] = await diagnosticsOf(config);
    assert.equal(problem!.range.start.line, 1);
    assert.match(problem!.message, /did you mean "messages"/u);
    await write('.statement-review/config.yaml', 'messages: nb\n');
    await diagnosticsOf(config, (left) => left.length === 0);
  });

  it('keep a dismissal with reason, name and date, and it can be undone', async () => {
    await vscode.workspace.getConfiguration('statementReview').update('reviewer', 'Desk', vscode.ConfigurationTarget.Workspace);
    const { document } = await openAtFinding('press æ/e f.txt');
    await answering({ inputs: ['Et vedtatt ord.'] }, () => vscode.commands.executeCommand('statementReview.dismissFinding'));
    await diagnosticsOf(document.uri, hasNoLabel);
    const [decision] = await decisions();
    const { verdict, reason, reviewer, file, quote } = decision!;
    assert.deepEqual([verdict, reason, reviewer, file, quote.exact], ['dismissed', 'Et vedtatt ord.', 'Desk', 'press æ/e f.txt', 'terrorister']);
    assert.ok(Math.abs(Date.parse(decision!.date!) - Date.now()) < 60_000);
    await vscode.commands.executeCommand('statementReview.undoDecision');
    await diagnosticsOf(document.uri, hasLabel);
    assert.deepEqual(await decisions(), []);
  });

  it('keep that there is a source, which is named, and that the sender was asked, which needs no reason', async () => {
    const { document } = await openAtFinding('q.txt');
    await answering({ inputs: ['https://example.org/report'] }, () => vscode.commands.executeCommand('statementReview.markSourced'));
    await diagnosticsOf(document.uri, hasNoLabel);
    assert.deepEqual((await decisions()).map((d) => [d.verdict, d.reason]), [['sourced', 'https://example.org/report']]);
    await vscode.commands.executeCommand('statementReview.undoDecision');
    await diagnosticsOf(document.uri, hasLabel);
    await vscode.commands.executeCommand('statementReview.markAsked');
    await diagnosticsOf(document.uri, hasNoLabel);
    assert.deepEqual((await decisions()).map((d) => [d.verdict, d.reason]), [['asked', undefined]]);
  });

  it('turn a rule off or down for the project', async () => {
    const { document } = await openAtFinding('r.txt');
    await vscode.commands.executeCommand('statementReview.lowerRule');
    await diagnosticsOf(document.uri, hasNoLabel);
    assert.equal(await read('.statement-review/config.yaml'), 'rules:\n  framing/label: hint\n');
    await vscode.commands.executeCommand('statementReview.turnOffRule', { uri: document.uri.toString(), rule: 'framing/label' });
    assert.equal(await read('.statement-review/config.yaml'), 'rules:\n  framing/label: off\n');
  });

  it('change nothing when the person is asked for a reason and cancels', async () => {
    await openAtFinding('g.txt');
    await answering({ inputs: [undefined] }, () => vscode.commands.executeCommand('statementReview.acceptFinding'));
    assert.equal(await exists(DECISIONS), false);
  });

  it('take decisions from the light bulb: one place, or a word throughout', async () => {
    const { document } = await openAtFinding('h.txt', `${TEXT}Møtet om terrorister i byen var der i fjor.\n`);
    const actions = await actionsAt(document.uri, rangeOf(document, 'terrorister'));
    assert.ok(actions.length <= 6, actions.map(({ title }) => title).join('\n'));
    const { command, arguments: given = [] } = actions.find((action) => action.command?.command === 'statementReview.allowTerm')!.command!;
    const { lists } = await answering({ picks: ['In this statement'] }, () => vscode.commands.executeCommand(command, ...(given as unknown[])));
    assert.deepEqual(lists, [['In this statement', 'In this workspace', 'Wherever I work']]);
    await diagnosticsOf(document.uri, hasNoLabel);
    assert.equal((await decisions()).length, 2);
  });

  it('take one verdict on all that are selected in a view, asked for once', async () => {
    const { document } = await openAtFinding('s.txt', `${TEXT}Møtet om terrorister i byen var der i fjor.\n`);
    const found = await diagnosticsOf(document.uri, (all) => all.filter((d) => ruleOf(d) === 'framing/label').length === 2);
    const nodes = found.filter((d) => ruleOf(d) === 'framing/label').map(({ range: { start, end } }) => ({
      type: 'finding', uri: document.uri,
      finding: { rule: 'framing/label', range: { start: { line: start.line, character: start.character }, end: { line: end.line, character: end.character } } },
    }));
    await answering({ inputs: ['Vedtatt.'] }, () => vscode.commands.executeCommand('statementReview.acceptFinding', nodes[0], nodes));
    await diagnosticsOf(document.uri, hasNoLabel);
    assert.deepEqual((await decisions()).map((d) => [d.verdict, d.reason]), [['accepted', 'Vedtatt.'], ['accepted', 'Vedtatt.']]);
  });

  it('keep what a second reviewer has written meanwhile', async () => {
    await openAtFinding('i.txt');
    const other = { id: 'urn:x:1', type: 'Annotation', motivation: 'highlighting', target: 'i.txt' };
    await write(DECISIONS, JSON.stringify({ items: [other] }));
    await answering({ inputs: [''] }, () => vscode.commands.executeCommand('statementReview.acceptFinding'));
    const { items } = JSON.parse(await read(DECISIONS)) as { items: { id: string }[] };
    assert.equal(items.length, 2);
    assert.ok(items.some(({ id }) => id === other.id));
  });

  it('are reported, not written over, when damaged', async () => {
    await openAtFinding('j.txt');
    await write(DECISIONS, '<<<<<<< HEAD\n{');
    const { messages } = await answering({ inputs: [''] }, () => vscode.commands.executeCommand('statementReview.acceptFinding'));
    assert.match(messages.join(), /decisions\.json .*not JSON/u);
    assert.equal(await read(DECISIONS), '<<<<<<< HEAD\n{');
  });

  it('allow a term, with the comments that are there', async () => {
    await write('.statement-review/terms.yaml', '# agreed in May\nallowed:\n  nb: [regime] # by the desk\n');
    const { document } = await openAtFinding('k.txt');
    const actions = await actionsAt(document.uri, rangeOf(document, 'terrorister'));
    const { command, title } = actions.find((a) => a.command?.command === 'statementReview.allowTerm')!;
    assert.equal(title, 'Tillat ordet «terrorist» i alle former…');
    await answering({ picks: ['In this workspace'] }, () => vscode.commands.executeCommand(command!.command, ...(command!.arguments as unknown[])));
    await diagnosticsOf(document.uri, hasNoLabel);
    assert.equal(await read('.statement-review/terms.yaml'), '# agreed in May\nallowed:\n  nb: [ regime, terrorist ] # by the desk\n');
  });

  it('convert a file of terms that is in the form of before', async () => {
    const entry = (fires: string) => `loaded:\n  nb:\n    - term: krigshauk # agreed in May\n      inflect: m\n      rule: label\n      why: dømmer en politiker\n      fires: ${fires}\n`;
    await write('.statement-review/terms.yaml', entry('De krigshaukene vant.'));
    // The oldest editor under test cannot search: there the one in the active editor is converted.
    await vscode.window.showTextDocument(inWorkspace('.statement-review/terms.yaml'));
    await vscode.commands.executeCommand('statementReview.convertTerms');
    assert.equal(await read('.statement-review/terms.yaml'), entry('De ⟦krigshaukene⟧ vant.'));
  });

  it('are checked by a schema while decisions.json is edited', async () => {
    await write(DECISIONS, '{"items": 3}\n');
    const document = await vscode.workspace.openTextDocument(inWorkspace(DECISIONS));
    assert.equal(document.languageId, 'json');
    const { contributes } = vscode.extensions.getExtension('statement-review.statement-review')!.packageJSON as { contributes: Record<'jsonValidation' | 'yamlValidation', { url: string }[]> };
    for (const { url } of [...contributes.jsonValidation, ...contributes.yamlValidation]) {
      const schema = vscode.Uri.joinPath(vscode.extensions.getExtension('statement-review.statement-review')!.extensionUri, url);
      assert.ok((await vscode.workspace.fs.stat(schema)).size > 0);
    }
  });
});
