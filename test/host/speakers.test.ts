import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { answering, type Answers } from './answers.ts';
import { closeAll, diagnosticsOf } from './editor.ts';
import { openStatement, read, removeAll } from './project.ts';

const TEXT = 'Ordføreren sa at brua er stengt. Kari Holm sa at skipet har tatt gisler. Terroristene herjet.\n';
const CONFIG = '.statement-review/config.yaml';

describe('what a person says of speakers', () => {
  afterEach(async () => {
    await closeAll();
    await removeAll();
  });

  const CASES: Record<string, { readonly command: string; readonly answers: Answers; readonly kept: RegExp }> = {
    'is renamed': { command: 'renameSpeaker', answers: { inputs: ['Ada Berg'] }, kept: /^speakers:\n {2}- name: Ada Berg\n {4}names:\n {6}- Ordføreren\n$/u },
    'is the same as another': { command: 'sameSpeaker', answers: { picks: ['Kari Holm'] }, kept: /^speakers:\n {2}- name: Kari Holm\n {4}names:\n {6}- Ordføreren\n$/u },
    'is no speaker': { command: 'notASpeaker', answers: {}, kept: /^notSpeakers:\n {2}- Ordføreren\n$/u },
  };
  for (const [name, { command, answers, kept }] of Object.entries(CASES)) {
    it(`is kept for everybody who has the folder: one ${name}`, async () => {
      const { document } = await openStatement('speakers.txt', TEXT);
      await diagnosticsOf(document.uri);
      await answering(answers, () => vscode.commands.executeCommand(`statementReview.${command}`, { uri: document.uri, speaker: 'Ordføreren' }));
      assert.match(await read(CONFIG), kept);
    });
  }
});
