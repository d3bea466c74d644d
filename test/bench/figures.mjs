import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { readFileSync } from 'node:fs';
import { costOf, cost, least, run } from './cpu.mjs';
import { loadCore } from './core.mjs';
import { Session } from './session.mjs';
import { jsonl, LANGUAGES, neutral, textOf } from './texts.mjs';

const CLI = ['dist/cli.js', '--input', 'jsonl', '--format', 'jsonl'];
const PEER = ['test/bench/peer.mjs'];
const ROUNDS = 5;
const milliseconds = (value) => `${value.toFixed(value < 10 ? 1 : 0)} ms`;
const kilobytes = (value) => `${(value / 1000).toFixed(0)} kB`;
const ratio = (value) => value.toFixed(2);

/** Each figure by its name: what is measured, and the value as it is printed. */
export const figures = { warm, cli, party, typing, growth, hover, wire, start, memory, cores };

/** Throughput ÷ that of write-good, in one warm process, on text that neither has seen. */
async function warm() {
  const { Reviewer } = await loadCore();
  const { default: writeGood } = await import('write-good');
  const reviewer = new Reviewer();
  return byLanguage((language) => {
    const text = (round) => [1, 2, 3].map((n) => neutral(language).replaceAll('\n', ` ${round}.${n}\n`)).join('\n');
    for (let n = 0; n < 20; n++) { reviewer.review(text(n), { language }); writeGood(text(n)); }
    const [ours, theirs] = [Infinity, Infinity].map((_, who) => least(12, (round) => cost(() => (who ? writeGood(text(100 + round)) : reviewer.review(text(100 + round), { language })))));
    return `${ratio(theirs / ours)} (${milliseconds(ours)} : ${milliseconds(theirs)} for ${kilobytes(text(0).length)})`;
  });
}

/** The same of the command line over 1.5 MB of JSONL, less a run over nothing. */
function cli() {
  const [oursEmpty, theirsEmpty] = [CLI, PEER].map((args) => least(ROUNDS, () => run(args).cpu));
  return byLanguage((language) => {
    const input = jsonl(language, 1_500_000);
    const [ours, theirs] = [least(3, () => run(CLI, input).cpu) - oursEmpty, least(3, () => run(PEER, input).cpu) - theirsEmpty];
    return `${ratio(theirs / ours)} (${milliseconds(ours)} : ${milliseconds(theirs)})`;
  });
}

/** What a text costs more where it speaks for a party. */
async function party() {
  const { Reviewer } = await loadCore();
  const reviewer = new Reviewer();
  const opening = { en: 'We in the port authority have written this.\n\n', nb: 'Vi i havnevesenet har skrevet dette.\n\n', nn: 'Vi i hamnevesenet har skrive dette.\n\n' };
  return byLanguage((language) => {
    const text = (round) => textOf(language, 40_000, round);
    for (let n = 0; n < 10; n++) reviewer.review(text(n), { language });
    const best = [Infinity, Infinity];
    for (let n = 0; n < 16; n++) best[n % 2] = Math.min(best[n % 2], cost(() => reviewer.review((n % 2 ? opening[language] : '') + text(100 + n), { language })));
    return `+${((best[1] / best[0] - 1) * 100).toFixed(0)} %`;
  });
}

/** What one letter costs the server, from the change to the diagnostics. */
async function typing() {
  const rows = {};
  for (const size of [10_000, 100_000, 999_000]) rows[kilobytes(size)] = milliseconds((await typeInto(textOf('nb', size))).cpu);
  return rows;
}

/** What goes to the editor for one letter. */
async function wire() {
  const rows = {};
  for (const language of LANGUAGES) rows[language] = kilobytes((await typeInto(textOf(language, 100_000))).bytes);
  return rows;
}

const LETTERS = 12;

async function typeInto(text) {
  const session = new Session();
  await session.initialize();
  await session.open('untitled:a', text);
  const lines = text.split('\n');
  const line = lines.findIndex((words, n) => n > lines.length / 2 && words.length > 200);
  const character = lines[line].indexOf(' ', 100);
  const costs = [];
  let bytes = 0;
  for (let n = 0; n < LETTERS; n++) {
    const [cpu, sent] = [session.cpu, session.bytes];
    await session.change('untitled:a', n + 2, { start: { line, character: character + n }, end: { line, character: character + n } }, 'x');
    // What is sent behind the diagnostics belongs to the letter too.
    await new Promise((done) => { setTimeout(done, 50); });
    costs.push(session.cpu - cpu);
    bytes = session.bytes - sent;
  }
  session.close();
  // The first letters meet cold code.
  return { cpu: median(costs.slice(LETTERS / 3)), bytes };
}

/** Exponent of the cost of a whole review: 100 kB to 3 MB of paragraphs, and one line of 100 to 800 kB. */
async function growth() {
  const { Reviewer } = await loadCore();
  const reviewer = new Reviewer();
  for (let n = 0; n < 5; n++) reviewer.review(textOf('nb', 100_000, 50 + n), { language: 'nb' });
  const exponent = (small, large, text) => {
    const [a, b] = [small, large].map((size) => least(3, (round) => cost(() => reviewer.review(text(size, size / 1000 + round), { language: 'nb' }))));
    return `n^${(Math.log(b / a) / Math.log(large / small)).toFixed(2)} (${milliseconds(a)} to ${milliseconds(b)})`;
  };
  return {
    'paragraphs, 100 kB to 3 MB': exponent(100_000, 3_000_000, (size, round) => textOf('nb', size, round)),
    'one line, 100 kB to 800 kB': exponent(100_000, 800_000, (size, round) => textOf('nb', size, round).replace(/\s+/g, ' ')),
  };
}

/** The longest wait for a hover in a short document while one of 1 MB is opened. */
async function hover() {
  const session = new Session();
  await session.initialize();
  await session.open('untitled:b', textOf('en', 2_000));
  const opened = session.open('untitled:a', textOf('nb', 999_000)).then(() => true);
  let longest = 0;
  for (let isOpen = false; !isOpen;) {
    const asked = performance.now();
    await session.request('textDocument/hover', { textDocument: { uri: 'untitled:b' }, position: { line: 0, character: 5 } });
    longest = Math.max(longest, performance.now() - asked);
    isOpen = await Promise.race([opened, new Promise((done) => { setTimeout(done, 5, false); })]);
  }
  session.close();
  return { 'longest wait': milliseconds(longest) };
}

/** The cost of the server from its start to the diagnostics of the seed. */
async function start() {
  const text = readFileSync('seeds/almaty-2022.nb.txt', 'utf8');
  const costs = [];
  for (let n = 0; n < ROUNDS; n++) {
    const session = new Session();
    await session.initialize();
    await session.open('untitled:a', text);
    costs.push(session.cpu);
    session.close();
  }
  return { seed: milliseconds(Math.min(...costs)) };
}

const LINES = Number(process.env.LINES ?? 1_000_000);

/** Memory of the command line over a million lines: a short statement each, every one another. */
async function memory() {
  const child = spawn(process.execPath, CLI, { stdio: ['pipe', 'ignore', 'inherit'] });
  const resident = [];
  const timer = setInterval(() => { resident.push(Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${child.pid}/status`, 'utf8'))?.[1] ?? 0) / 1024); }, 500);
  for (let n = 0; n < LINES; n++) {
    const language = LANGUAGES[n % 3];
    const line = `${JSON.stringify({ id: n, language, text: `${wordOf(n)} sa at ${wordOf(n * 7)} ble avvist. The ${wordOf(n * 13)} said it was ${n}.` })}\n`;
    if (!child.stdin.write(line)) await new Promise((done) => { child.stdin.once('drain', done); });
  }
  const cpu = costOf(child.pid);
  child.stdin.end();
  await new Promise((done) => { child.once('exit', done); });
  clearInterval(timer);
  const half = resident.slice(resident.length / 2);
  return { peak: `${Math.max(...resident).toFixed(0)} MB`, 'second half': `${Math.min(...half).toFixed(0)} to ${Math.max(...half).toFixed(0)} MB`, cpu: `${(cpu / 1000).toFixed(0)} s` };
}

const SYLLABLES = ['bra', 'fel', 'gro', 'hun', 'ket', 'lom', 'nis', 'pra', 'ruv', 'sti', 'tor', 'vek', 'dal', 'mar', 'ost', 'pil'];

function wordOf(n) {
  return [0, 4, 8, 12, 16].map((shift) => SYLLABLES[(n >> shift) & 15]).join('');
}

/** 2,000 files on two cores ÷ on one, by the clock. */
function cores() {
  const folder = mkdtempSync(join(tmpdir(), 'statement-review-bench-'));
  for (let n = 0; n < 2_000; n++) writeFileSync(join(folder, `${String(n).padStart(4, '0')}.txt`), textOf(LANGUAGES[n % 3], 2_000, n));
  const clock = (jobs) => least(1, () => run(['dist/cli.js', '--format', 'json', '--jobs', String(jobs), folder]).wall);
  const [one, two] = [clock(1), clock(2)];
  rmSync(folder, { recursive: true });
  return { 'two ÷ one': `${ratio(one / two)} (${milliseconds(one)} : ${milliseconds(two)})` };
}

function median(values) {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function byLanguage(measure) {
  return Object.fromEntries(LANGUAGES.map((language) => [language, measure(language)]));
}
