/** What VS Code underlines: the findings as the server tells them, but none while the text is coloured by who speaks. */
import type * as vscode from 'vscode';
import type { FindingData } from '../../protocol/messages.ts';

type Draw = (uri: vscode.Uri, diagnostics: vscode.Diagnostic[]) => void;

interface Told {
  readonly uri: vscode.Uri;
  readonly diagnostics: vscode.Diagnostic[];
  readonly draw: Draw;
}

export class DrawnFindings {
  private readonly told = new Map<string, Told>();

  constructor(private readonly areHidden: () => boolean) {}

  tell(uri: vscode.Uri, diagnostics: vscode.Diagnostic[], draw: Draw): void {
    const told = { uri, diagnostics, draw };
    this.told.set(uri.toString(), told);
    this.draw(told);
  }

  again(): void {
    for (const told of this.told.values()) this.draw(told);
  }

  private draw({ uri, diagnostics, draw }: Told): void {
    draw(uri, this.areHidden() ? diagnostics.filter((diagnostic) => !isFinding(diagnostic)) : diagnostics);
  }
}

/** What is said of the whole text has no data. */
function isFinding(diagnostic: vscode.Diagnostic): boolean {
  return (diagnostic as { data?: Partial<FindingData> }).data?.kind !== undefined;
}
