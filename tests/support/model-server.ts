import type { IncomingMessage, ServerResponse } from 'node:http';
import { serve, type WebServer } from './web-server.ts';

/** What a model was asked. */
export interface AskedModel {
  readonly path: string;
  readonly authorization: string | undefined;
  /** The body's `model`. */
  readonly name: unknown;
  readonly instructions: string;
  readonly material: string;
  /** The sentences that it may use. */
  readonly offered: readonly { readonly id: string; readonly text: string }[];
}

export interface ModelServer extends WebServer {
  readonly calls: AskedModel[];
}

/** What the model says; or the test answers the request by itself and returns nothing. */
type Say = (asked: AskedModel, response: ServerResponse) => string | undefined;

/** A server that speaks the protocols of OpenAI (and Ollama) and of Anthropic, and says what the test wants. */
export async function modelServer(say: Say): Promise<ModelServer> {
  const calls: AskedModel[] = [];
  const server = await serve((request, response) => {
    void bodyOf(request).then((body) => {
      const asked = read(request, body);
      calls.push(asked);
      const text = say(asked, response);
      if (text !== undefined) answer(asked, text, response);
    });
  });
  return { ...server, calls };
}

async function bodyOf(request: IncomingMessage): Promise<string> {
  let body = '';
  for await (const chunk of request) body += String(chunk);
  return body;
}

interface Message {
  readonly role: string;
  readonly content: string | readonly { readonly text: string }[];
}

function read(request: IncomingMessage, body: string): AskedModel {
  const { model, system, messages } = JSON.parse(body) as {
    model: unknown;
    system?: Message['content'];
    messages: Message[];
  };
  const textOf = (content: Message['content'] | undefined) =>
    typeof content === 'string' ? content : (content ?? []).map(({ text }) => text).join('\n');
  const said = (role: string) => textOf(messages.find((message) => message.role === role)?.content);
  const material = said('user');
  return {
    path: request.url ?? '',
    authorization: request.headers.authorization ?? request.headers['x-api-key']?.toString(),
    name: model,
    instructions: said('system') || textOf(system),
    material,
    offered: material
      .split('\n')
      .filter((line) => line.startsWith('{'))
      .map((line) => JSON.parse(line) as { id: string; text: string }),
  };
}

function answer({ path, name }: AskedModel, text: string, response: ServerResponse): void {
  const body = path.endsWith('/messages')
    ? {
        type: 'message',
        id: 'm1',
        role: 'assistant',
        model: name,
        content: [{ type: 'text', text }],
        stop_reason: 'end_turn',
        usage: { input_tokens: 1_000, output_tokens: 100 },
      }
    : {
        id: 'c1',
        object: 'chat.completion',
        created: 0,
        model: name,
        choices: [{ index: 0, message: { role: 'assistant', content: text }, finish_reason: 'stop' }],
        usage: { prompt_tokens: 1_000, completion_tokens: 100, total_tokens: 1_100 },
      };
  response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
