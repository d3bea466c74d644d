import * as vscode from 'vscode';
import type { Parts } from '../parts.ts';
import { notASpeaker, renameSpeaker, sameSpeaker } from '../speakers/correct.ts';
import type { SpeakerPlace } from '../speakers/passages.ts';
import { SPEAKERS_VIEW } from '../speakers/view.ts';

/** The commands of the Speakers view. */
export function registerSpeakers(parts: Parts): vscode.Disposable {
  const { passages, voices, question } = parts;
  const register = vscode.commands.registerCommand;
  return vscode.Disposable.from(
    register('statementReview.nextPassage', (place: SpeakerPlace) => passages.next(place)),
    register('statementReview.showVoices', async () => {
      await voices.show(true);
      // The list is the key to the colours.
      await vscode.commands.executeCommand(`${SPEAKERS_VIEW}.focus`, { preserveFocus: true });
    }),
    register('statementReview.hideVoices', () => voices.show(false)),
    register('statementReview.notASpeaker', (place: SpeakerPlace) => notASpeaker(place, parts)),
    register('statementReview.sameSpeaker', (place: SpeakerPlace) => sameSpeaker(place, parts)),
    register('statementReview.renameSpeaker', (place: SpeakerPlace) => renameSpeaker(place, parts)),
    register('statementReview.putAwayQuestion', ({ uri }: { readonly uri: vscode.Uri }) => question.putAwayFor(uri)),
  );
}
