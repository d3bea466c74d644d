/** The folder of a project's own files, at the root of what it covers. */
export const FOLDER = '.statement-review';
export const FILES = { config: `${FOLDER}/config.yaml`, terms: `${FOLDER}/terms.yaml`, decisions: `${FOLDER}/decisions.json` } as const;

/** Of files that are statements unless somebody says otherwise; in any case of the letters. */
export const STATEMENT_EXTENSIONS = ['.txt', '.text', '.statement'] as const;
/** Of files that are read to see whether their front matter calls them a statement. */
export const TEXT_EXTENSIONS = [...STATEMENT_EXTENSIONS, '.md', '.markdown'] as const;
