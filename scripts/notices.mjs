// The licences of everything that is bundled, told from esbuild's metafiles. A package or a data set without a licence that lets us ship it ends the build.
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

const PERMISSIVE = ['0BSD', 'Apache-2.0', 'BlueOak-1.0.0', 'BSD-2-Clause', 'BSD-3-Clause', 'CC0-1.0', 'ISC', 'MIT', 'MIT-0', 'Unicode-3.0', 'Unlicense', 'Zlib'];
const PERMISSIVE_DATA = [...PERMISSIVE, 'CC-BY-4.0', 'NLOD-2.0'];
const DATA_SOURCES = 'src/core/languages/data-sources.yaml';

const INTRODUCTION = `Statement Review contains software and data of others, listed here with their licences.\n`;
const RULE = '─'.repeat(80);
const PACKAGE = /^.*node_modules\/(?:@[^/]+\/)?[^/]+/;
/** A line that names a holder of the rights. */
const HOLDER = /^ *(?:Copyright *(?:\(c\)|©|:)* *\d{4}|Copyright \(c\)|©|\(c\) \d{4}).*$/gim;
const LICENCE_FILE = /^(?:licen[cs]e|copying|notice|third-?party-?notices?)(?:-[\w.-]+?)?(?:\.(?:txt|md|markdown))?$/i;

/** The text of THIRD-PARTY-NOTICES.txt, a licence that several packages share told once. Throws on the first thing that must not ship. */
export function noticesOf(metafiles, data = parse(readFileSync(DATA_SOURCES, 'utf8')) ?? []) {
  const packages = [...new Map(packageFolders(metafiles).map(packageNotice)).values()].sort((a, b) => (a.title < b.title ? -1 : 1));
  const byLicence = new Map();
  for (const one of packages) {
    const words = one.licence.replace(/[\s"'“”]+/g, ' ');
    byLicence.set(words, [...(byLicence.get(words) ?? []), one]);
  }
  return [INTRODUCTION, ...[...byLicence.values()].map(shared), ...data.map(dataNotice)].join(`\n${RULE}\n\n`);
}

/** The packages with one licence, each with its holders, and the licence itself. */
function shared(packages) {
  return [...packages.map(({ head }) => head), packages[0].licence].join('\n\n') + '\n';
}

/** Only what reached an output: a module that was shaken out is not shipped. */
function packageFolders(metafiles) {
  const inputs = metafiles.flatMap(({ outputs }) => Object.values(outputs).flatMap(({ inputs }) => Object.keys(inputs)));
  return [...new Set(inputs.map((input) => PACKAGE.exec(input)?.[0]).filter(Boolean))];
}

function packageNotice(folder) {
  const { name, version, license, homepage } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8'));
  const title = `${name} ${version}`;
  requirePermissive(title, license, PERMISSIVE);
  const texts = readdirSync(folder).filter((file) => LICENCE_FILE.test(file)).sort((a, b) => a.localeCompare(b)).map((file) => readFileSync(join(folder, file), 'utf8').trim());
  if (!texts.length) throw new Error(`${title}: no licence text in ${folder}`);
  const text = texts.join('\n\n').replaceAll('\r', '');
  const head = [`${title} (${license})`, ...(homepage ? [homepage] : []), ...(text.match(HOLDER) ?? [])].join('\n');
  return [title, { title, head, licence: text.replace(HOLDER, '').replace(/\n{3,}/g, '\n\n').trim() }];
}

function dataNotice({ title, holder, license, url, changes }) {
  requirePermissive(title, license, PERMISSIVE_DATA);
  if (!holder || !url) throw new Error(`${title}: "holder" and "url" are needed in ${DATA_SOURCES}`);
  return [`${title} (${license})`, `© ${holder}`, url, ...(changes ? [changes] : []), ''].join('\n');
}

/** An SPDX expression without exceptions: of alternatives one has to be permissive, of joined licences all. */
function requirePermissive(title, license, allowed) {
  const alternatives = String(license ?? 'no licence').replace(/[()]/g, '').split(' OR ');
  if (!alternatives.some((alternative) => alternative.split(' AND ').every((id) => allowed.includes(id.trim())))) {
    throw new Error(`${title}: its licence (${license ?? 'none named'}) is not known to let us ship it`);
  }
}
