/** Shows how far long work has come. */
export interface Progress {
  readonly update: (stage: string, done: number, total: number) => void;
  readonly end: () => void;
}

/** Progress on standard error where that is a terminal, and nothing of it elsewhere. */
export async function startProgress(): Promise<Progress> {
  if (!process.stderr.isTTY) return { update: () => undefined, end: () => undefined };
  const { default: spin } = await import('yocto-spinner');
  const spinner = spin({ stream: process.stderr }).start();
  return {
    update: (stage, done, total) => {
      spinner.text = total > 1 && done > 0 ? `${stage} (${done} of ${total})` : stage;
    },
    end: () => {
      spinner.stop();
    },
  };
}
