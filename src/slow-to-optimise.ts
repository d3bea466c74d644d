import { setFlagsFromString } from 'node:v8';

// A review is a great many small functions, each of which soon looks worth compiling: compiled so early, the first megabyte
// costs two fifths more (docs/benchmarks.md). In bytes of bytecode that a function runs before it is compiled. Later versions measure otherwise, and complain of a flag that they do not know.
if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString('--interrupt-budget=1000000');
