import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { WebSocket } from 'undici';

const places = [
  process.env.CHROMIUM,
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
];

/** Where a browser is that speaks the DevTools protocol; undefined where there is none. CHROMIUM names another. */
export const chromium = places.find((path): path is string => path !== undefined && existsSync(path));

/** A page of a real browser, which is used as a person would: with keys, clicks and eyes. */
export interface BrowserPage {
  /** Goes to an address, and waits until it has loaded and is drawn. */
  open(url: string): Promise<void>;
  /** The value of a JavaScript expression in the page. */
  read<T>(expression: string): Promise<T>;
  /** Waits until an expression holds; fails with its words after forty seconds. */
  until(expression: string): Promise<void>;
  /**
   * Clicks in the middle of the first visible element that a selector finds; `text` is what it has to say. A selector that
   * begins with `iframe ` looks in the page's frame.
   */
  click(selector: string, text?: string): Promise<void>;
  /** One key, as `Enter`, `Tab` or `z`. */
  press(key: string): Promise<void>;
  /** Puts a text where the cursor is, in the place of what is selected. */
  type(text: string): Promise<void>;
  size(width: number, height: number, scheme?: 'light' | 'dark'): Promise<void>;
  /** Writes what is seen to a PNG file. */
  picture(path: string): Promise<void>;
  close(): Promise<void>;
}

interface Answer {
  readonly id?: number;
  readonly method?: string;
  readonly params?: { readonly exceptionDetails?: unknown };
  readonly result?: Record<string, unknown>;
  readonly error?: { readonly message: string };
}

/** Starts a browser with a profile of its own. */
export async function openBrowser(): Promise<BrowserPage> {
  const profile = await mkdtemp(join(tmpdir(), 'nutgraf-browser-'));
  const flags = ['--headless=new', '--no-sandbox', '--disable-gpu', '--hide-scrollbars', '--remote-debugging-port=0'];
  const quiet = [
    '--no-first-run',
    '--disable-background-networking',
    '--disable-component-update',
    '--no-proxy-server',
  ];
  const browser = spawn(chromium ?? '', [...flags, ...quiet, `--user-data-dir=${profile}`, 'about:blank'], {
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  const { send, end } = await connect(await addressOf(browser));
  const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
  const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
  const ask = (method: string, params: object = {}) => send(method, params, sessionId as string);
  await ask('Page.enable');

  async function read<T>(expression: string): Promise<T> {
    const { result, exceptionDetails } = await ask('Runtime.evaluate', {
      expression,
      returnByValue: true,
      awaitPromise: true,
    });
    if (exceptionDetails) throw new Error(`${expression}: ${JSON.stringify(exceptionDetails)}`);
    return (result as { value: T }).value;
  }
  async function until(expression: string): Promise<void> {
    const end = Date.now() + 40_000;
    while (Date.now() < end) {
      if (await read<boolean>(`(() => { try { return Boolean(${expression}) } catch { return false } })()`)) return;
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
    throw new Error(`never came true: ${expression}\n${await read<string>('document.body.innerText.slice(0, 2000)')}`);
  }
  const pressed = (type: string, key: string) => {
    const text = key === 'Enter' ? '\r' : key.length === 1 ? key : undefined;
    const codes: Record<string, number> = { Enter: 13, Tab: 9, Escape: 27, ' ': 32 };
    const code = codes[key] ?? key.toUpperCase().charCodeAt(0);
    return ask('Input.dispatchKeyEvent', {
      type,
      key,
      windowsVirtualKeyCode: code,
      ...(text && type === 'keyDown' ? { text } : {}),
    });
  };

  return {
    read,
    until,
    async open(url) {
      await ask('Page.navigate', { url });
      await until(`location.href !== 'about:blank' && document.readyState === 'complete'`);
      // A browser leaves out keys and clicks that come before it has drawn a page.
      await read('new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn)))');
    },
    async click(selector, text) {
      const inFrame = selector.startsWith('iframe ');
      const root = inFrame ? `document.querySelector('iframe').contentDocument` : 'document';
      const says =
        text === undefined
          ? 'true'
          : `(one.getAttribute('aria-label') ?? one.textContent).includes(${JSON.stringify(text)})`;
      const found = `[...${root}.querySelectorAll(${JSON.stringify(selector.replace(/^iframe /u, ''))})].find((one) => one.checkVisibility() && ${says})`;
      // Found and measured in one step, because the page may put another element in its place in between.
      const place = `(() => {
        const one = ${found};
        if (!one) return null;
        one.scrollIntoView({ block: 'center', behavior: 'instant' });
        const box = one.getClientRects()[0];
        const frame = ${inFrame} ? document.querySelector('iframe').getBoundingClientRect() : { x: 0, y: 0 };
        return { x: frame.x + box.x + box.width / 2, y: frame.y + box.y + box.height / 2 };
      })()`;
      await until(found);
      let spot = await read<{ x: number; y: number } | null>(place);
      for (let tries = 0; !spot && tries < 20; tries++) {
        await until(found);
        spot = await read<{ x: number; y: number } | null>(place);
      }
      const { x, y } = spot ?? { x: 0, y: 0 };
      const mouse = { x, y, button: 'left', clickCount: 1 };
      await ask('Input.dispatchMouseEvent', { type: 'mousePressed', ...mouse });
      await ask('Input.dispatchMouseEvent', { type: 'mouseReleased', ...mouse });
    },
    async press(key) {
      await pressed('keyDown', key);
      await pressed('keyUp', key);
    },
    type: async (text) => void (await ask('Input.insertText', { text })),
    async size(width, height, scheme = 'light') {
      await ask('Emulation.setDeviceMetricsOverride', { width, height, deviceScaleFactor: 1, mobile: false });
      await ask('Emulation.setEmulatedMedia', { features: [{ name: 'prefers-color-scheme', value: scheme }] });
    },
    async picture(path) {
      const { data } = await ask('Page.captureScreenshot', { format: 'png' });
      await mkdir(dirname(path), { recursive: true });
      await writeFile(path, Buffer.from(data as string, 'base64'));
    },
    async close() {
      end();
      const ended = new Promise((resolve) => browser.once('exit', resolve));
      browser.kill();
      await ended;
      await rm(profile, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
    },
  };
}

function addressOf(browser: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    browser.once('error', reject);
    browser.once('exit', () => reject(new Error(`the browser ended: ${said.slice(-500)}`)));
    browser.stderr?.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      const address = /DevTools listening on (ws:\S+)/u.exec(said)?.[1];
      if (address) resolve(address);
    });
  });
}

async function connect(address: string) {
  const socket = new WebSocket(address);
  await new Promise((resolve, reject) => {
    socket.addEventListener('open', resolve);
    socket.addEventListener('error', () => reject(new Error(`cannot reach ${address}`)));
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  let last = 0;
  socket.addEventListener('message', ({ data }) => {
    const answer = JSON.parse(String(data)) as Answer;
    if (answer.id !== undefined) waiting.get(answer.id)?.(answer);
  });
  const send = (method: string, params: object, sessionId?: string): Promise<Record<string, unknown>> =>
    new Promise((resolve, reject) => {
      const id = ++last;
      waiting.set(id, ({ error, result = {} }) => {
        waiting.delete(id);
        if (error) reject(new Error(`${method}: ${error.message}`));
        else resolve(result);
      });
      socket.send(JSON.stringify({ id, method, params, ...(sessionId ? { sessionId } : {}) }));
    });
  return { send, end: () => socket.close() };
}
