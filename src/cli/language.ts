/** What the command line asks and says about the language of statements. */
import { InvalidArgumentError, Option } from 'commander';
import { languageNamed } from '../core/languages/names.ts';
import { say } from '../core/messages/say.ts';
import { LANGUAGES, type Language } from '../core/model.ts';
import type { Review } from '../core/review.ts';
import { complain } from './failure.ts';
import { nameOf } from './files.ts';

export function languageOption(): Option {
  const choices = ['auto', ...LANGUAGES].join(', ');
  return new Option('-l, --language <language>', `language of the statements: ${choices}`).default('auto').argParser((name): Language | 'auto' => {
    const language = name === 'auto' ? name : languageNamed(name);
    if (!language) throw new InvalidArgumentError(`Allowed choices are ${choices}.`);
    return language;
  });
}

/** For output that is a text and cannot say it itself. */
export function sayRefusal(path: string, { refused }: Review): void {
  if (refused) complain(`${nameOf(path)}: ${say('en', `refused.${refused}`)}`);
}

/** A front matter that names another language is not passed over in silence. */
export function sayOfLanguage(path: string, { otherLanguage }: Review): void {
  if (otherLanguage) complain(`${nameOf(path)}: ${say('en', 'notice.otherLanguage', { name: otherLanguage })}`);
}
