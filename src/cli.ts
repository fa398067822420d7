#!/usr/bin/env node
import './regexp-compiler.ts';
import './late-optimizing.ts';
import { runCommandLine } from './command-line.ts';
import { exitCode } from './errors.ts';

// A reader that has seen enough (`nutgraf extract … | head`) closes the pipe: that is no failure of ours.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit(exitCode.done);
});

process.exitCode = await runCommandLine(process.argv);
