import type { LexiconData } from '../src/core/lexicon/schema.ts';

export function packed(data: LexiconData): string;
export function packedWords(sorted: readonly string[]): string;
