import { setFlagsFromString } from 'node:v8';

// V8 first compiles a regular expression to bytecode, and at its second use again to machine code. Reading one page uses
// some three hundred of them more than once, so half of that is for nothing: a fifth of the time of a short run.
setFlagsFromString('--no-regexp-tier-up');
