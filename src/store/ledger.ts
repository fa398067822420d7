import { createHmac } from 'node:crypto';
import { join } from 'node:path';
import type { Ledger, LedgerState } from '../model/ledger.ts';
import { type Database, openDatabase, orUserError } from './database.ts';
import { lockEdition } from './edition-lock.ts';

/** A ledger that holds a file and a lock until it is closed. */
export interface OpenLedger extends Ledger {
  close(): void;
}

/**
 * Opens the record of an edition's sending in the folder where the project keeps its state, and locks the edition.
 * What a process that died left as `sending` becomes `doubtful`.
 * @throws UserError when the edition is being sent (exit code 5), or the files cannot be used
 */
export async function openLedger(folder: string, edition: string): Promise<OpenLedger> {
  const unlock = await lockEdition(folder, edition);
  try {
    const path = join(folder, 'nutgraf.sqlite');
    return ledgerIn(await openDatabase(path), path, edition, unlock);
  } catch (error) {
    unlock();
    throw error;
  }
}

/** A ledger that is forgotten when it is closed: for transports that keep a record themselves. */
export async function openPassingLedger(edition: string): Promise<OpenLedger> {
  return ledgerIn(await openDatabase(':memory:'), ':memory:', edition, () => undefined);
}

function ledgerIn(database: Database, path: string, edition: string, unlock: () => void): OpenLedger {
  const keyOf = subscriberKeys(database);
  const begunHere = new Set<string>();
  const sql = statementsFor(database);
  orUserError(path, () => sql.doubtLeftovers.run(edition));

  return {
    stateOf(address) {
      const row = sql.state.get(edition, keyOf(address)) as { state: LedgerState } | undefined;
      return row?.state;
    },
    begin(address, despiteDoubt) {
      const { changes } = orUserError(path, () => sql.begin.run(edition, keyOf(address), despiteDoubt ? 1 : 0));
      if (changes === 1) begunHere.add(address);
      return changes === 1;
    },
    settle(address, state, detail) {
      const statement = begunHere.delete(address) ? sql.settle : sql.settleUnbegun;
      orUserError(path, () => statement.run(edition, keyOf(address), state, detail));
    },
    close() {
      database.close();
      unlock();
    },
  };
}

/**
 * Each is one statement and thereby one transaction; SQLite takes the write lock before it reads, so the condition
 * and the change are one step for every other process.
 */
function statementsFor(database: Database) {
  const insert = 'insert into deliveries (edition, subscriber, state, detail)';
  const onConflict = 'on conflict do update set state = excluded.state, detail = excluded.detail';
  return {
    state: database.prepare('select state from deliveries where edition = ? and subscriber = ?'),
    doubtLeftovers: database.prepare(
      "update deliveries set state = 'doubtful', detail = 'cut off' where edition = ? and state = 'sending'",
    ),
    begin: database.prepare(
      `${insert} values (?, ?, 'sending', '') ${onConflict}
       where deliveries.state in ('refused', 'failed') or (deliveries.state = 'doubtful' and ?)`,
    ),
    settle: database.prepare(`${insert} values (?, ?, ?, ?) ${onConflict}`),
    settleUnbegun: database.prepare(
      `${insert} values (?, ?, ?, ?) ${onConflict} where deliveries.state in ('refused', 'failed')`,
    ),
  };
}

/**
 * Addresses to what stands for them in the file: it does not show who subscribes to whoever happens to open it. It is
 * no protection against someone who has the file and a list of addresses to try.
 */
function subscriberKeys(database: Database): (address: string) => Buffer {
  const row = database.prepare("select value from secrets where name = 'salt'").get() as { value: Uint8Array };
  return (address) => createHmac('sha256', row.value).update(address.toLowerCase()).digest().subarray(0, 16);
}
