import { setFlagsFromString } from 'node:v8';

// V8 compiles a function once more, with care, when it has run for a while. A program that ends in two seconds pays for
// most of that and has little of it, so here it happens after four times as long a while: a build in which nothing is new
// takes 0.4 s of CPU less, one of saved pages a tenth, and a long one no more (docs/decisions/005). It also writes a fifth as
// much of the functions that such a function calls into it: a page of HTML costs a tenth less. Other versions of Node have
// other compilers, for which nobody has measured it.
if (process.versions.node.startsWith('20.'))
  for (const flag of ['--interrupt-budget=270000', '--max-inlined-bytecode-size-cumulative=200'])
    setFlagsFromString(flag);
