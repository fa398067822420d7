import type { Edition } from '../model/edition.ts';
import type { Report } from '../model/report.ts';
import { checkEdition } from '../receipts/edition-faults.ts';
import { count } from '../text/count.ts';
import type { Finding } from './finding.ts';
import { htmlFindings } from './html-findings.ts';

/** Gmail cuts a message off here, styles and the link to leave with it: 102 KiB. */
export const clippedBytes = 102 * 1024;
/** From here on another story may be one too many. */
export const fullBytes = 80 * 1024;

/** Longer ones are cut on phones (RFC 5322 asks for no more than 78 characters a line). */
const subjectLength = 78;

export interface Examined {
  readonly edition: Edition;
  /** Null where there is none. */
  readonly report: Report | null;
  readonly html: string;
}

/** Everything that should be known of an edition before it goes out, the gravest first. */
export function findingsOf({ edition, report, html }: Examined): Finding[] {
  const found = [
    ...receiptFindings(edition),
    ...sizeFindings(html),
    ...lineFindings(edition),
    ...htmlFindings(html),
    ...problemFindings(report),
  ];
  const ranks = ['fault', 'warning', 'note'];
  return found.sort((a, b) => ranks.indexOf(a.weight) - ranks.indexOf(b.weight));
}

function receiptFindings(edition: Edition): Finding[] {
  const { faults, written } = checkEdition(edition);
  return [
    ...faults.map(
      ({ where, kind, words, looked }): Finding => ({
        weight: 'fault',
        message: `The sources do not say this (${kind}): “${words}”; ${looked}.`,
        where,
      }),
    ),
    ...written.map(({ where, text, found }): Finding => {
      const unproved = found.map(({ words, looked }) => ` “${words}”: ${looked}.`).join('');
      return { weight: 'note', message: `In the editor's words: “${text}”${unproved}`, where };
    }),
  ];
}

function sizeFindings(html: string): Finding[] {
  const bytes = Buffer.byteLength(html);
  if (bytes < fullBytes) return [];
  const size = `The email has ${(bytes / 1024).toFixed(1)} KB`;
  return bytes >= clippedBytes
    ? [{ weight: 'fault', message: `${size}: Gmail clips it at 102 KB, and drops its styles.`, where: 'email.html' }]
    : [{ weight: 'warning', message: `${size}; Gmail clips at 102 KB.`, where: 'email.html' }];
}

function lineFindings({ subject, preheader, newsletter }: Edition): Finding[] {
  const found: Finding[] = [];
  if (subject.trim() === '')
    found.push({ weight: 'fault', message: 'There is no subject line.', where: 'subject line' });
  if (subject.length > subjectLength)
    found.push({
      weight: 'warning',
      message: `The subject line has ${count(subject.length, 'character')}; phones cut it.`,
      where: 'subject line',
    });
  if (preheader.trim() === '')
    found.push({
      weight: 'warning',
      message: 'There is no preheader: clients show the first words of the masthead after the subject line.',
      where: 'preheader',
    });
  if (!newsletter.sender)
    found.push({
      weight: 'fault',
      message: 'It names no sender, and cannot be sent.',
      where: 'newsletter.yml, sender',
    });
  else if (!newsletter.sender.postalAddress)
    found.push({
      weight: 'warning',
      message: 'There is no postal address, which mail law asks for.',
      where: 'newsletter.yml, sender.postalAddress',
    });
  return found;
}

function problemFindings(report: Report | null): Finding[] {
  return (report?.problems ?? []).map(({ message, hint, where, notice }) => ({
    weight: notice ? 'note' : 'warning',
    message: `${message} ${hint}`,
    where,
  }));
}
