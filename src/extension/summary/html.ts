/** The frame of the summary page: one script and one style sheet of ours, and nothing from anywhere else. */
import * as vscode from 'vscode';

export interface PageFrame {
  readonly language: string;
  /** In the side bar the view's title has the buttons already. */
  readonly place: 'view' | 'editor';
}

export function pageHtml(webview: vscode.Webview, extension: vscode.Uri, { language, place }: PageFrame): string {
  const nonce = newNonce();
  const address = (file: string): string => webview.asWebviewUri(vscode.Uri.joinPath(extension, 'dist', file)).toString();
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src ${webview.cspSource}; script-src 'nonce-${nonce}'">
<title>Statement Review</title>
<link rel="stylesheet" href="${address('summary.css')}">
</head>
<body>
<main class="${place}"></main>
<script nonce="${nonce}" src="${address('summary.js')}"></script>
</body>
</html>`;
}

function newNonce(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');
}
