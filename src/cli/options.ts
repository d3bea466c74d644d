import { Option } from 'commander';
import { ENCODINGS } from './encoding.ts';

export function encodingOption(): Option {
  return new Option('-e, --encoding <encoding>', 'of the files; auto: UTF-8, UTF-16 with a byte order mark, else Windows-1252').choices(['auto', ...ENCODINGS]).default('auto');
}
