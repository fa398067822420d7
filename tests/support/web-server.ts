import { createServer, type IncomingHttpHeaders, type RequestListener } from 'node:http';
import { type AddressInfo, createServer as createSocketServer, type Server, type Socket } from 'node:net';

/** A server on loopback that a test made, and what it was asked. */
export interface WebServer {
  /** Without a slash at its end. */
  readonly url: string;
  readonly port: number;
  readonly asked: { readonly path: string; readonly headers: IncomingHttpHeaders }[];
  /** Connections that are open now. */
  readonly connections: ReadonlySet<Socket>;
}

const open: { server: Server; connections: Set<Socket> }[] = [];

/** A proper server with a listener of the test's own. */
export function serve(listener: RequestListener): Promise<WebServer> {
  const asked: WebServer['asked'] = [];
  const server = createServer((request, response) => {
    asked.push({ path: request.url ?? '', headers: request.headers });
    listener(request, response);
  });
  return listening(server, asked);
}

/**
 * A server that need not speak HTTP: the test writes the bytes.
 * @param answer called once a request, when all of its headers are there
 */
export function serveBytes(answer: (socket: Socket, path: string) => void): Promise<WebServer> {
  const asked: WebServer['asked'] = [];
  const server = createSocketServer((socket) => {
    let received = '';
    socket.on('error', () => undefined);
    socket.on('data', (bytes) => {
      received += bytes.toString('latin1');
      if (!received.includes('\r\n\r\n')) return;
      const path = received.split(' ')[1] ?? '';
      received = '';
      asked.push({ path, headers: {} });
      answer(socket, path);
    });
  });
  return listening(server, asked);
}

/** Ends every server of the test that has just run. */
export function closeServers(): void {
  for (const { server, connections } of open.splice(0)) {
    server.close();
    for (const socket of connections) socket.destroy();
  }
}

async function listening(server: Server, asked: WebServer['asked']): Promise<WebServer> {
  const connections = new Set<Socket>();
  server.on('connection', (socket) => {
    connections.add(socket);
    socket.on('close', () => connections.delete(socket));
  });
  open.push({ server, connections });
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  return { url: `http://127.0.0.1:${port}`, port, asked, connections };
}
