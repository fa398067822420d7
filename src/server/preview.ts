import type { AddressInfo } from 'node:net';
import { createAdaptorServer } from '@hono/node-server';
import { UserError } from '../errors.ts';
import { previewApp } from './preview-app.ts';
import type { PreviewOptions } from './preview-options.ts';

export interface PreviewServer {
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves the preview to this machine alone. Port 0 takes a free one; a port in use is a UserError. */
export async function servePreview(options: PreviewOptions & { readonly port: number }): Promise<PreviewServer> {
  const server = createAdaptorServer({ fetch: previewApp(options).fetch });
  await new Promise<void>((resolve, reject) => {
    server.once('error', (error: NodeJS.ErrnoException) => reject(asUserError(error, options.port)));
    server.listen(options.port, '127.0.0.1', resolve);
  });
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        // A browser keeps its connection open, and `close` would wait for it.
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

function asUserError(error: NodeJS.ErrnoException, port: number): Error {
  if (error.code === 'EADDRINUSE') return new UserError(`port ${port} is in use; choose another one with --port`);
  if (error.code === 'EACCES') return new UserError(`port ${port} may not be used; choose one above 1023 with --port`);
  return error;
}
