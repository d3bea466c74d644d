/** The folder of a project's own files, at the root of what it covers. */
export const FOLDER = '.statement-review';
export const FILES = { config: `${FOLDER}/config.yaml`, terms: `${FOLDER}/terms.yaml`, decisions: `${FOLDER}/decisions.json` } as const;
