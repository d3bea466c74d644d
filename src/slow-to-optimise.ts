import { setFlagsFromString } from 'node:v8';

// A review is a great many small functions, each of which soon looks worth compiling: by V8's own measure compilers take more than a quarter
// of what the first megabyte costs (docs/benchmarks.md). In bytes of bytecode that a function runs before it is compiled. Later versions measure otherwise, and complain of a flag that they do not know.
if (Number.parseInt(process.versions.v8, 10) < 12) setFlagsFromString('--interrupt-budget=1000000');
