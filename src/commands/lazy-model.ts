import { join } from 'node:path';
import type { OpenModel } from '../io/model/open-model.ts';
import type { ModelOptions } from '../model/language-model.ts';
import type { LanguageModel } from '../pipeline/told-by-model.ts';

/**
 * The model that the newsletter names, of which nothing is loaded before it is asked.
 * @param cacheFolder in which answers get a folder of their own; null: they are not kept
 * @param env the environment, for the key
 */
export function lazyModel(
  options: ModelOptions,
  cacheFolder: string | null,
  env: Readonly<Record<string, string | undefined>>,
): LanguageModel & Pick<OpenModel, 'close'> {
  let opening: Promise<OpenModel> | undefined;
  let model: OpenModel | undefined;
  const open = async () => {
    const { openModel } = await import('../io/model/open-model.ts');
    model = openModel({
      ...options,
      secret: secretIn(env, options.key),
      cacheFolder: cacheFolder && join(cacheFolder, 'model'),
    });
    return model;
  };
  return {
    mode: options.mode,
    complete: async (request) => {
      opening ??= open();
      return (await opening).complete(request);
    },
    use: () => model?.use() ?? unused(options),
    close: () => model?.close(),
  };
}

/** What no header can hold is no key. */
function secretIn(env: Readonly<Record<string, string | undefined>>, variable: string | null): string | null {
  const value = variable === null ? '' : (env[variable]?.trim() ?? '');
  return /^[\x21-\x7e]{1,8192}$/.test(value) ? value : null;
}

function unused({ provider, name, prices }: ModelOptions) {
  return { provider, name, calls: 0, cached: 0, tokens: { input: 0, output: 0 }, cost: prices && 0, tookMs: 0 };
}
