import type { Edit } from '../text/edit.ts';

/** A change that would settle a finding. Edits are for the text that was reviewed. */
export interface Fix {
  readonly title: string;
  readonly kind: 'note' | 'wording' | 'quote';
  /** At most one fix of a finding is. */
  readonly preferred: boolean;
  readonly edits: readonly Edit[];
  /** The new text of the only edit with tab stops (LSP snippet syntax), for clients that can. */
  readonly snippet?: string;
}
