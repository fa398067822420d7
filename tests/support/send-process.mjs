// Sends an edition in a process of its own: node send-process.mjs '{"modules", "url", "state", "sending"}'.
// Prints one JSON line: {"deliveries": [...]} or {"error", "exitCode"}.
const { modules, url, state, sending } = JSON.parse(process.argv[2]);
const { deliver } = await import(modules.deliver);
const { openLedger } = await import(modules.ledger);
const { transports } = await import(modules.transports);

try {
  const ledger = await openLedger(state, sending.edition.id);
  const transport = await transports.smtp({ url });
  try {
    console.log(JSON.stringify({ deliveries: await deliver(sending, { transport, ledger }) }));
  } finally {
    await transport.close();
    ledger.close();
  }
} catch (error) {
  console.log(JSON.stringify({ error: error.message, exitCode: error.exitCode ?? 70 }));
}
