/**
 * Trains what tells the languages apart, and writes src/core/languages/detection/model.ts:
 *   npm run train:language -- FOLDER    (the lemma lists of Norsk ordbank: norsk-ordbank-nob-2005.txt, norsk-ordbank-nno-2012.txt)
 * A linear model by logistic regression with AdaGrad: first over all features, then once more over those that tell most.
 */
import { writeFileSync } from 'node:fs';
import { featuresOf, tellingWords } from '../../src/core/languages/detection/features.ts';
import { CLASSES, DIGITS, ZERO, type LanguageClass } from '../../src/core/languages/detection/weights.ts';
import { Chance } from './chance.ts';
import { corpus, type Sample } from './corpus.ts';

const OUTPUT = 'src/core/languages/detection/model.ts';
const ROUNDS = 4;
const RATE = 0.5;
const RAREST = 10;
const KEPT = Number(process.env['KEPT'] ?? 4_500);
// One step of a written weight.
const SCALE = 5;
// A neighbour's text is Bokmål re-spelt: where nothing tells them apart, it is Bokmål.
const IMPORTANCE: Readonly<Record<LanguageClass, number>> = { nb: 1, nn: 1, en: 1, da: 0.3, sv: 0.3, other: 2 };

interface Prepared {
  readonly features: readonly string[];
  readonly truth: number;
  readonly importance: number;
}

function prepare({ text, language }: Sample): Prepared {
  return { features: tellingWords(text).flatMap((word) => [...featuresOf(word)]), truth: CLASSES.indexOf(language), importance: IMPORTANCE[language] };
}

function train(samples: readonly Prepared[], names: readonly string[], chance: Chance): Float64Array {
  const K = CLASSES.length;
  const index = new Map(names.map((name, n) => [name, n * K]));
  const weights = new Float64Array(names.length * K);
  const squares = new Float64Array(names.length * K).fill(1e-6);
  const rows = samples.map(({ features, truth, importance }) => ({ at: Int32Array.from(features.flatMap((f) => index.get(f) ?? [])), truth, importance }));
  for (let round = 0; round < ROUNDS; round++) {
    chance.shuffle(rows);
    for (const { at, truth, importance } of rows) {
      const norm = 1 / Math.sqrt(at.length + 1);
      const chances = softmax(CLASSES.map((_, k) => at.reduce((total, place) => total + weights[place + k]!, 0) * norm));
      chances.forEach((chanceOfClass, k) => {
        const gradient = (chanceOfClass - (k === truth ? 1 : 0)) * norm * importance;
        if (Math.abs(gradient) < 1e-4) return;
        for (const place of at) {
          squares[place + k]! += gradient * gradient;
          weights[place + k]! -= (RATE * gradient) / Math.sqrt(squares[place + k]!);
        }
      });
    }
  }
  return weights;
}

function softmax(values: readonly number[]): number[] {
  const greatest = Math.max(...values);
  const powers = values.map((value) => Math.exp(value - greatest));
  const total = powers.reduce((a, b) => a + b);
  return powers.map((power) => power / total);
}

function countDocuments(samples: readonly Prepared[]): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { features } of samples) for (const feature of new Set(features)) counts.set(feature, (counts.get(feature) ?? 0) + 1);
  return counts;
}

/** Those that set classes apart, weighed by how often they do. */
function mostTelling(names: readonly string[], weights: Float64Array, counts: ReadonlyMap<string, number>): string[] {
  const K = CLASSES.length;
  const worth = names.map((name, n) => {
    const own = weights.subarray(n * K, n * K + K);
    return { name, worth: (Math.max(...own) - Math.min(...own)) * Math.sqrt(counts.get(name)!) };
  });
  return worth.sort((a, b) => b.worth - a.worth).slice(0, KEPT).map(({ name }) => name).sort();
}

function written(names: readonly string[], weights: Float64Array): string {
  const K = CLASSES.length;
  const digit = (weight: number): string => DIGITS[Math.max(0, Math.min(2 * ZERO, Math.round(weight * SCALE) + ZERO))]!;
  return names.map((name, n) => name + Array.from(weights.subarray(n * K, n * K + K), digit).join('')).join(' ');
}

const [ordbank] = process.argv.slice(2);
if (!ordbank) throw new Error('name the folder with the lemma lists of Norsk ordbank');
const chance = new Chance();
const samples = corpus(ordbank, chance).map(prepare);
const counts = countDocuments(samples);
const all = [...counts].filter(([, count]) => count >= RAREST).map(([name]) => name);
const kept = mostTelling(all, train(samples, all, chance), counts);
const model = written(kept, train(samples, kept, chance));
writeFileSync(OUTPUT, `/** Made by scripts/language/train.ts; its sources are named in scripts/language/README.md. */\nexport const MODEL = ${JSON.stringify(model)};\n`);
console.log(`${samples.length} samples, ${all.length} features, ${kept.length} kept, ${Buffer.byteLength(model)} bytes`);
