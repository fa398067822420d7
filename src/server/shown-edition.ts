import { createHash } from 'node:crypto';
import { UserError } from '../errors.ts';
import { editionIn } from '../io/parse-edition.ts';
import type { Report } from '../model/report.ts';
import type { Desk } from './desk.ts';
import { findingsOf } from './findings.ts';
import type { ShownEdition } from './page-content.ts';
import type { PreviewOptions } from './preview-options.ts';

/** All that the page shows of an edition; null where its files are not there. */
export async function shownEdition(
  id: string,
  { read, desk, headersOf }: PreviewOptions,
): Promise<ShownEdition | null> {
  // First, because it waits for what the desk is doing: the files are read when they belong together.
  const atDesk = await deskOf(id, desk);
  const files = ['edition.json', 'email.html', 'email.txt', 'report.json', 'edition.md', 'index.html'] as const;
  const [json, html, text, reportJson, markdown, page] = await Promise.all(
    files.map(async (file) => (await read(id, file)) ?? null),
  );
  const edition = json == null ? null : editionIn(json);
  if (!edition || html == null) return null;
  const report = reportJson == null ? null : reportIn(reportJson);
  return {
    id,
    edition,
    report,
    html,
    text: text ?? '',
    markdown: markdown ?? null,
    hasPage: page != null,
    headers: await orReason(async () => (await headersOf?.(edition, { html, text: text ?? '' })) ?? ''),
    findings: findingsOf({ edition, report, html }),
    version: createHash('sha256').update(`${html}${page}`).digest('base64url').slice(0, 12),
    ...atDesk,
  };
}

/** A mistake in edits.yml keeps the desk shut, and the page open. */
async function deskOf(id: string, desk: Desk | undefined): Promise<Pick<ShownEdition, 'desk' | 'deskTrouble'>> {
  try {
    return { desk: (await desk?.stateOf(id)) ?? null, deskTrouble: null };
  } catch (error) {
    if (error instanceof UserError) return { desk: null, deskTrouble: error.message };
    throw error;
  }
}

/** What a person is told in place of what cannot be shown. */
async function orReason(work: () => Promise<string>): Promise<string> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof UserError) return error.message;
    throw error;
  }
}

function reportIn(json: string): Report | null {
  try {
    return JSON.parse(json) as Report | null;
  } catch {
    return null;
  }
}
