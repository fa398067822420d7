import type { generateText } from 'ai';
import type { ModelOptions, ModelProvider } from '../../model/language-model.ts';

type Model = Parameters<typeof generateText>[0]['model'];
type Fetch = typeof globalThis.fetch;

/** Loads what a provider's protocol takes. `key` is empty where none is needed. */
type Open = (options: Pick<ModelOptions, 'address' | 'name'>, key: string, fetch: Fetch) => Promise<Model>;

/** OpenAI itself calls the bound of an answer otherwise than everybody who speaks its protocol. */
function withCompletionTokens({ max_tokens, ...body }: Record<string, unknown>): Record<string, unknown> {
  return { ...body, max_completion_tokens: max_tokens };
}

const chatCompletions: Open = async ({ address, name }, key, fetch) => {
  const { createOpenAICompatible } = await import('@ai-sdk/openai-compatible');
  const own = new URL(address).hostname === 'api.openai.com';
  const provider = createOpenAICompatible({
    name: 'model',
    baseURL: address,
    fetch,
    ...(key === '' ? {} : { apiKey: key }),
    ...(own ? { transformRequestBody: withCompletionTokens } : {}),
  });
  return provider.chatModel(name);
};

export const providers: Readonly<Record<ModelProvider, Open>> = {
  openai: chatCompletions,
  ollama: chatCompletions,
  // Address and key are always given: without them the package would look into the environment itself.
  anthropic: async ({ address, name }, key, fetch) => {
    const { createAnthropic } = await import('@ai-sdk/anthropic');
    return createAnthropic({ baseURL: address, apiKey: key, fetch })(name);
  },
};
