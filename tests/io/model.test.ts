import type { ServerResponse } from 'node:http';
import { afterEach, describe, expect, it } from 'vitest';
import { type OpenModelOptions, openModel } from '../../src/io/model/open-model.ts';
import type { ModelLimits } from '../../src/model/language-model.ts';
import { type AskedModel, modelServer } from '../support/model-server.ts';
import { emptyFolder } from '../support/run-cli.ts';
import { closeServers } from '../support/web-server.ts';

afterEach(closeServers);

const limits: ModelLimits = {
  callTimeoutMs: 5_000,
  editionTimeoutMs: 20_000,
  calls: 100,
  tokens: 1_000_000,
  tokensPerAnswer: 200,
  cost: null,
  concurrency: 2,
  retries: 0,
};

async function opened(
  say: (asked: AskedModel, response: ServerResponse) => string | undefined,
  { limits: own = {}, ...more }: Partial<Omit<OpenModelOptions, 'limits'>> & { limits?: Partial<ModelLimits> } = {},
) {
  const server = await modelServer(say);
  const model = openModel({
    provider: 'openai',
    address: `${server.url}/v1`,
    name: 'tiny',
    key: null,
    mode: 'rewrite',
    prices: null,
    secret: null,
    cacheFolder: null,
    ...more,
    limits: { ...limits, ...own },
  });
  const ask = (count: number, from = 0) =>
    Promise.all(
      Array.from({ length: count }, (_, n) => model.complete({ instructions: 'Tell.', material: `Story ${from + n}` })),
    );
  return { server, model, ask };
}

const refuse = (status: number) => (_: AskedModel, response: ServerResponse) =>
  void response.writeHead(status, { 'content-type': 'application/json' }).end('{"error":{"message":"no"}}');

describe('a model', () => {
  it('is asked for so much at a time, and answers each its own', async () => {
    let running = 0;
    let most = 0;
    const { ask } = await opened(
      (asked, response) => {
        running += 1;
        most = Math.max(most, running);
        setTimeout(() => {
          running -= 1;
          const message = { role: 'assistant', content: asked.material };
          const body = { id: 'c', created: 0, model: 'tiny', choices: [{ index: 0, message, finish_reason: 'stop' }] };
          response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
        }, 30);
        return undefined;
      },
      { limits: { concurrency: 3 } },
    );
    const answers = await ask(9);
    expect(answers).toEqual(Array.from({ length: 9 }, (_, n) => ({ ok: true, text: `Story ${n}` })));
    expect(most).toBe(3);
  });

  it('that refuses the key is asked once and not for every story', async () => {
    const { ask, server } = await opened(refuse(401), { limits: { concurrency: 1 } });
    const answers = await ask(6);
    expect(answers.every((answer) => !answer.ok && answer.why === 'unusable')).toBe(true);
    expect(server.calls).toHaveLength(1);
  });

  it('that fails twice in a row is not asked again', async () => {
    const { ask, server } = await opened(refuse(503), { limits: { concurrency: 1 } });
    await ask(6);
    expect(server.calls).toHaveLength(2);
  });

  it('that fails once is asked for the next story', async () => {
    let calls = 0;
    const { ask } = await opened(
      (asked, response) => {
        calls += 1;
        return calls % 2 === 1 ? refuse(503)(asked, response) : 'Told.';
      },
      { limits: { concurrency: 1 } },
    );
    expect((await ask(6)).map(({ ok }) => ok)).toEqual([false, true, false, true, false, true]);
  });

  it('is asked no more often than the edition allows, and says so', async () => {
    const { ask, server, model } = await opened(() => 'Told.', { limits: { calls: 3 } });
    const answers = await ask(5);
    expect(server.calls).toHaveLength(3);
    expect(answers.slice(3)).toMatchObject(
      Array(2).fill({ why: 'limit', message: expect.stringMatching(/limits\.calls is 3/) }),
    );
    expect(model.use()).toMatchObject({ calls: 3, tokens: { input: 3_000, output: 300 } });
  });

  it('costs no more than the edition may, even if every answer were as long as allowed', async () => {
    const prices = { input: 1, output: 1_000 };
    const { ask, model } = await opened(() => 'Told.', { prices, limits: { cost: 0.75, concurrency: 1 } });
    const answers = await ask(12);
    const cost = model.use().cost ?? 0;
    expect(answers.filter(({ ok }) => !ok)).toMatchObject(
      [...Array(12 - model.use().calls)].map(() => ({ why: 'limit' })),
    );
    expect(model.use().calls).toBeGreaterThan(3);
    expect(cost).toBeLessThanOrEqual(0.75);
  });

  it('is not asked again for what it answered, unless it is another model or another question', async () => {
    const cacheFolder = await emptyFolder();
    const first = await opened(() => 'Told.', { cacheFolder });
    await first.ask(3);
    const { address, name } = { address: `${first.server.url}/v1`, name: 'tiny' };
    const again = await opened(() => 'Otherwise.', { cacheFolder, address, name });
    expect(await again.ask(3)).toEqual(Array(3).fill({ ok: true, text: 'Told.' }));
    expect(again.model.use()).toMatchObject({ calls: 0, cached: 3, tokens: { input: 0, output: 0 } });
    await again.ask(1, 3);
    const other = await opened(() => 'Otherwise.', { cacheFolder, address, name: 'large' });
    await other.ask(1);
    expect(first.server.calls.map((call) => call.name)).toEqual(['tiny', 'tiny', 'tiny', 'tiny', 'large']);
  });

  it('of which the environment names another address is asked where the operator says', async () => {
    const { ask, server } = await opened(() => 'Told.', { provider: 'anthropic', key: 'TRAM_KEY', secret: 'k-1' });
    process.env.ANTHROPIC_BASE_URL = 'http://127.0.0.1:9/v1';
    try {
      expect(await ask(1)).toEqual([{ ok: true, text: 'Told.' }]);
    } finally {
      delete process.env.ANTHROPIC_BASE_URL;
    }
    expect(server.calls[0]?.authorization).toBe('k-1');
  });
});
