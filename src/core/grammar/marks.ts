import type { Word } from '../languages/words.ts';
import { Can, Is, type Shape } from './can.ts';

const CLAUSE_MARKS = new Set([',', ';', ':', '–', '—', '--', '-', '(', ')', '…', '[', ']']);
const QUOTES = new Set(['«', '»', '“', '”', '„', '"', '‘', '’', "'", "''", '``', '‹', '›']);

export function markShape({ form }: Word): Shape {
  return { can: Can.mark, is: (form === ',' ? Is.comma : 0) | (CLAUSE_MARKS.has(form) ? Is.clauseMark : 0) | (QUOTES.has(form) ? Is.quote : 0) };
}
