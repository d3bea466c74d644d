/** Beyond this many bytes a file is no statement: the time and memory for it would be spent on a mistake. */
export const LARGEST_FILE = 20_000_000;
