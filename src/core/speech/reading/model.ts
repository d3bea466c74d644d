import type { CueClass } from '../../lexicon/schema.ts';
import type { Stretch } from '../analysis.ts';
import type { LocalAttribution, ReportStatus } from '../model.ts';

/** An attribution in tokens, on its way to one in offsets. */
export interface Found {
  readonly source: Stretch | undefined;
  readonly cue: Stretch | undefined;
  /** What is said. None where it stands in what went before (*Det sier statsråden*) or in the next paragraph. */
  readonly pieces: readonly Stretch[];
  readonly cueClass: CueClass;
  readonly status: ReportStatus;
  /** The pieces are somebody's very words though no marks stand around them: after a dash, after a label. */
  readonly spoken?: boolean;
  readonly continues?: LocalAttribution['continues'];
}
