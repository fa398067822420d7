import type { OpenModel } from '../io/model/open-model.ts';
import type { ModelOptions } from '../model/language-model.ts';
import type { LanguageModel } from '../told-by-model.ts';

/**
 * The model that the newsletter names, of which nothing is loaded before it is asked.
 * @param cacheFolder where answers are kept; null: nowhere
 * @param env the environment, for the key
 */
export async function lazyModel(
  options: ModelOptions,
  cacheFolder: string | null,
  env: Readonly<Record<string, string | undefined>>,
): Promise<LanguageModel & Pick<OpenModel, 'close'>> {
  const { openModel } = await import('../io/model/open-model.ts');
  const value = options.key === null ? '' : (env[options.key]?.trim() ?? '');
  // What no header can hold is no key.
  const secret = /^[\x21-\x7e]{1,8192}$/.test(value) ? value : null;
  return { mode: options.mode, ...openModel({ ...options, secret, cacheFolder }) };
}
