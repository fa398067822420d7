import { z } from 'zod';
import type { ModelOptions, ModelProvider } from '../model/language-model.ts';

/** Where each provider is asked if no address says otherwise. */
const homes: Readonly<Record<ModelProvider, string>> = {
  openai: 'https://api.openai.com/v1',
  anthropic: 'https://api.anthropic.com/v1',
  ollama: 'http://localhost:11434/v1',
};

const whole = (description: string, fallback: number, least: number, most: number) =>
  z
    .int()
    .min(least)
    .max(most)
    .default(fallback)
    .meta({ description, examples: [fallback] });

const price = (description: string, example: number) =>
  z
    .number()
    .min(0)
    .max(1_000_000)
    .meta({ description, examples: [example] });

const seconds = (description: string, fallback: number) =>
  z
    .number()
    .min(0.1)
    .max(3_600)
    .default(fallback)
    .meta({ description, examples: [fallback] });

/** Said of whatever is there, and never with it: what stands there may be the key itself. */
const noVariable =
  'is not the name of an environment variable; put the key into one, and write its name in capitals, for example MODEL_KEY';

const limits = z
  .strictObject({
    secondsPerCall: seconds('Longest time for one call.', 60),
    secondsPerEdition: seconds('Longest time for all calls of an edition.', 300),
    calls: whole('Calls for an edition, retries included.', 60, 1, 10_000),
    tokens: whole('Tokens for an edition, read and written.', 200_000, 100, 1_000_000_000),
    tokensPerAnswer: whole(
      'Tokens of one answer, those included in which a model thinks before it answers.',
      2_000,
      50,
      100_000,
    ),
    cost: price('What an edition may cost, in the currency of the prices; needs prices.', 0.25).exactOptional(),
    concurrency: whole('Calls at the same time.', 2, 1, 32),
    retries: whole('How often a call that failed in passing is made again.', 2, 0, 10),
  })
  .meta({ description: 'How much a model may be used.' });

/** Which language model is asked; without it none is. */
export const modelSchema = z
  .strictObject({
    provider: z
      .enum(['openai', 'anthropic', 'ollama'])
      .default('openai')
      .meta({
        description: 'The protocol: openai is chat completions, which most servers speak; give their address.',
        examples: ['openai'],
      }),
    address: z
      .string()
      .trim()
      .regex(/^https?:\/\/[^\s?#@]{1,1000}$/i, {
        error: 'is not the address of a model; write it as http://localhost:8080/v1, without a name and a password',
      })
      .refine((address) => URL.canParse(address), { error: 'is not a web address' })
      .exactOptional()
      .meta({
        description: "Where the protocol begins; the provider's own address if left out.",
        examples: ['http://localhost:8080/v1'],
      }),
    name: z
      .string()
      .trim()
      .min(1)
      .max(200)
      .meta({ description: 'The model, as its provider calls it.', examples: ['llama3.1'] }),
    key: z
      .string({ error: noVariable })
      .regex(/^[A-Z_][A-Z0-9_]{0,127}$/, { error: noVariable })
      .exactOptional()
      .meta({ description: 'The name of the environment variable that holds the key.', examples: ['MODEL_KEY'] }),
    mode: z
      .enum(['rewrite', 'choose'])
      .default('rewrite')
      .meta({
        description:
          'rewrite: it writes sentences anew, each checked against those that it cites. choose: it only chooses among the sentences of the articles.',
        examples: ['rewrite'],
      }),
    temperature: z
      .number()
      .min(0)
      .max(2)
      .exactOptional()
      .meta({ description: "How freely it writes; the server's own if left out.", examples: [0] }),
    limits: limits.prefault({}),
    prices: z
      .strictObject({
        input: price('For a million tokens that are read.', 0.5),
        output: price('For a million tokens that are written.', 1.5),
      })
      .exactOptional()
      .meta({ description: 'What tokens cost, for the report and for limits.cost.' }),
  })
  .superRefine(({ provider, address, key, limits: { cost }, prices }, context) => {
    if (key === undefined && address === undefined && provider !== 'ollama')
      context.addIssue({
        code: 'custom',
        path: ['key'],
        message: `is missing; ${provider} needs one: add the name of the environment variable that holds it, for example MODEL_KEY`,
      });
    if (cost !== undefined && prices === undefined)
      context.addIssue({
        code: 'custom',
        path: ['limits', 'cost'],
        message: 'cannot be kept without prices; add model.prices, or use limits.tokens',
      });
  })
  .meta({ description: 'The language model that may write or choose the sentences of summaries.' });

/** People's units to those of the program. */
export function toModelOptions(model: z.output<typeof modelSchema>): ModelOptions {
  const { provider, address = homes[provider], name, key, mode, temperature, limits: most, prices } = model;
  return {
    provider,
    address: address.replace(/\/+$/, ''),
    name,
    key: key ?? null,
    mode,
    ...(temperature === undefined ? {} : { temperature }),
    limits: {
      callTimeoutMs: Math.round(most.secondsPerCall * 1_000),
      editionTimeoutMs: Math.round(most.secondsPerEdition * 1_000),
      calls: most.calls,
      tokens: most.tokens,
      tokensPerAnswer: most.tokensPerAnswer,
      cost: most.cost ?? null,
      concurrency: most.concurrency,
      retries: most.retries,
    },
    prices: prices ?? null,
  };
}
