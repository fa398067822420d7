import { setFlagsFromString } from 'node:v8';

/** Versions of Node on which all tests passed with the setting; on others the program is only slower to start. */
const tried = ['20', '22', '24'];

// V8 first compiles a regular expression to bytecode, and at its second use again to machine code. Reading one page uses
// some three hundred of them more than once, so half of that is for nothing. Those made from here on are compiled to
// machine code at once. (--no-regexp-tier-up would do the same, and crash: it is wrong about those made before.)
if (tried.includes(process.versions.node.split('.')[0] ?? '')) setFlagsFromString('--regexp-tier-up-ticks=0');
