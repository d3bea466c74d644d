import { Reviewer, type Review, type ReviewerOptions } from '../core/review.ts';
import type { Language } from '../core/model.ts';
import type { StatementFile } from './files.ts';

export interface ProjectOptions {
  readonly language: Language | 'auto';
  readonly messages: Language | 'auto';
}

/** Reviews files under the configuration that is nearest to each. */
export class Project {
  readonly options: ReviewerOptions;
  private readonly reviewer: Reviewer;

  constructor(private readonly given: ProjectOptions) {
    this.options = { messages: given.messages };
    this.reviewer = new Reviewer(this.options);
  }

  review({ text }: StatementFile): Promise<Review> {
    const { language } = this.given;
    return Promise.resolve(this.reviewer.review(text, language === 'auto' ? {} : { language }));
  }
}
