import { spawn } from 'node:child_process';

/**
 * Shows a text in the person's pager, and waits until it is left.
 * @param command as `$PAGER` has it: a command line for the shell
 * @param env the environment that it runs in
 * @returns false where it could not be started, so that nothing was shown
 */
export function showInPager(
  text: string,
  command: string,
  env: Readonly<Record<string, string | undefined>>,
): Promise<boolean> {
  return new Promise((resolve) => {
    // LESS as git has it: end at once where it fits on the screen, show colours, leave the text on the screen.
    const pager = spawn(command, { shell: true, stdio: ['pipe', 'inherit', 'inherit'], env: { LESS: 'FRX', ...env } });
    pager.on('error', () => resolve(false));
    pager.on('close', (code) => resolve(code !== 126 && code !== 127));
    // Whoever leaves before the end closes the pipe.
    pager.stdin.on('error', () => undefined);
    pager.stdin.end(text);
  });
}
