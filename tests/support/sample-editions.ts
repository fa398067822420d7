import { emptyFolder } from './run-cli.ts';
import { runHere } from './run-here.ts';

let made: Promise<string> | undefined;

/** The folder of editions that the sample newsletter was built into, once for all tests that only read it. */
export function sampleEditions(): Promise<string> {
  made ??= build();
  return made;
}

async function build(): Promise<string> {
  const out = await emptyFolder();
  await runHere(['build', '--no-memory', '--out', out]);
  return out;
}
