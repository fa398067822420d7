import { lookup } from 'node:dns';
import { isIP } from 'node:net';
import buildConnector from 'undici/lib/core/connect.js';
import Agent from 'undici/lib/dispatcher/agent.js';
import type { FetchingOptions } from '../../model/page-fetching.ts';
import { isPublicAddress } from '../public-address.ts';
import type { AllowList } from './allow-list.ts';
import { blockedPorts } from './blocked-ports.ts';

/** A host that is not asked, because it is not on the public internet. */
export class BlockedAddress extends Error {}

/** Some news sites send more headers (policies, cookies) than Node's 16 KB. */
const maxHeaderBytes = 65_536;

/**
 * Connections to public addresses only, and to those that are allowed. Names are checked when they are resolved and
 * literals before they are connected to; the address of the open connection is checked once more, because that is the
 * one that the request goes to. Proxies that the environment names are not used: they would connect unchecked.
 */
export function guardedAgent(allowed: AllowList, options: FetchingOptions): InstanceType<typeof Agent> {
  const mayConnect = (host: string, address: string) => isPublicAddress(address) || allowed.permits(host, address);
  const connect = buildConnector({ timeout: options.connectTimeoutMs, lookup: guardedLookup(mayConnect) });
  return new Agent({
    connections: options.perHost,
    headersTimeout: options.headersTimeoutMs,
    bodyTimeout: options.bodyTimeoutMs,
    maxHeaderSize: maxHeaderBytes,
    connect: (target, callback) => {
      const host = target.hostname.replace(/^\[|\]$/g, '');
      if (isIP(host) && !mayConnect(host, host)) return callback(new BlockedAddress(host), null);
      // Without a port in the address it is the one of the protocol, and `Number('')` would be port 0.
      if (target.port !== '' && blockedPorts.has(Number(target.port)) && !allowed.isOwn(host)) {
        return callback(new BlockedAddress(`port ${target.port} of ${host}`), null);
      }
      connect(target, (...result) => {
        const socket = result[1];
        const address = socket?.remoteAddress;
        // A connection that was closed at once has no address any more, and nothing can go through it.
        if (!socket || address === undefined || mayConnect(host, address)) return callback(...result);
        socket.destroy();
        return callback(new BlockedAddress(host), null);
      });
    },
  });
}

type LookupDone = (error: Error | null, found: string | readonly object[], family?: number) => void;

/** Resolves a name to those of its addresses that may be connected to. */
function guardedLookup(mayConnect: (host: string, address: string) => boolean): typeof lookup {
  return ((hostname: string, options: { all?: boolean }, done: LookupDone) => {
    lookup(hostname, { ...options, all: true }, (error, found) => {
      if (error) return done(error, []);
      const open = found.filter(({ address }) => mayConnect(hostname, address));
      const first = open[0];
      if (!first) return done(new BlockedAddress(hostname), []);
      return options.all ? done(null, open) : done(null, first.address, first.family);
    });
  }) as typeof lookup;
}
