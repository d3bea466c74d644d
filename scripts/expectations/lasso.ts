/** One row: the features that hold, whether an editor marked it, and how much that counts. */
export interface Row {
  readonly features: readonly number[];
  readonly marked: boolean;
  readonly counts: number;
}

const ROUNDS = 500;

/** Logistic regression that leaves out what tells little (L1), by accelerated proximal gradients. The last weight is the bias. */
export function fit(rows: readonly Row[], features: number, penalty: number): Float64Array {
  const size = features + 1;
  const step = 1 / (0.25 * greatestCurvature(rows, size));
  let weights = new Float64Array(size);
  let ahead = weights.slice();
  let pace = 1;
  for (let round = 0; round < ROUNDS; round++) {
    const gradient = gradientAt(rows, ahead);
    const next = ahead.map((weight, n) => (n === features ? weight - step * gradient[n]! : shrunk(weight - step * gradient[n]!, step * penalty)));
    const faster = (1 + Math.sqrt(1 + 4 * pace * pace)) / 2;
    ahead = next.map((weight, n) => weight + ((pace - 1) / faster) * (weight - weights[n]!));
    weights = next;
    pace = faster;
  }
  return weights;
}

const shrunk = (weight: number, by: number): number => Math.sign(weight) * Math.max(0, Math.abs(weight) - by);

export const chanceOf = ({ features }: Row, weights: Float64Array): number => 1 / (1 + Math.exp(-features.reduce((sum, n) => sum + weights[n]!, weights.at(-1)!)));

function gradientAt(rows: readonly Row[], weights: Float64Array): Float64Array {
  const gradient = new Float64Array(weights.length);
  for (const row of rows) add(gradient, row, ((chanceOf(row, weights) - Number(row.marked)) * row.counts) / rows.length);
  return gradient;
}

function add(sum: Float64Array, { features }: Row, by: number): void {
  for (const n of features) sum[n]! += by;
  sum[sum.length - 1]! += by;
}

/** By power iteration, with a margin. */
function greatestCurvature(rows: readonly Row[], size: number): number {
  let direction = new Float64Array(size).fill(1 / Math.sqrt(size));
  let length = 1;
  for (let round = 0; round < 30; round++) {
    const next = new Float64Array(size);
    for (const row of rows) add(next, row, (row.features.reduce((sum, n) => sum + direction[n]!, direction[size - 1]!) * row.counts) / rows.length);
    length = Math.hypot(...next);
    direction = next.map((x) => x / length);
  }
  return 1.1 * length;
}
