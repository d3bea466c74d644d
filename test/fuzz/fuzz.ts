// Many inputs through a review: `npm run fuzz -- --inputs 200000 [--from N]`. Ends with 1 where one breaks what holds of any text.
import { parseArgs } from 'node:util';
import { search } from './search.ts';

const { values } = parseArgs({ options: { inputs: { type: 'string', default: '200000' }, from: { type: 'string', default: '0' }, faults: { type: 'string', default: '20' } } });
const from = Number(values.from);
const to = from + Number(values.inputs);
let faults = 0;
for (const { number, language, text, fault } of search(from, to, () => faults < Number(values.faults))) {
  faults++;
  console.log(`${number} ${language} ${JSON.stringify(text)}\n  ${fault}`);
}
console.log(faults ? `${faults} faults among the inputs from ${from}` : `${to - from} inputs, no fault`);
process.exitCode = faults ? 1 : 0;
