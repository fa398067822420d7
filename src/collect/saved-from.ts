import { captureTime } from './capture-time.ts';
import { type PageNotes, webAddress } from './page-notes.ts';

/** How far from either end of a page the comments stand that a browser or an archive leaves in it, in characters. */
const reach = 16_384;

/** Chrome, Edge and the Internet Explorer: the number is the length of the address. */
const savedFrom = /<!--\s{0,9}saved from url=\(\d{4,6}\)(\S{1,4000}?)\s{0,9}-->/i;
const singleFile = /<!--\s{0,9}Page saved with SingleFile\s{1,9}url:\s(\S{1,4000})\s{1,9}saved date:\s([^\n<]{1,100})/i;
const archived = /FILE ARCHIVED ON (\d{2}:\d{2}:\d{2} [A-Za-z]{3} \d{1,2}, \d{4})/;
/** An address of the Internet Archive holds the time and the address of the page that it keeps. */
const archiveAddress = /^https?:\/\/web\.archive\.org\/web\/(\d{14})(?:[a-z]{2}_)?\/(https?:\/\/.+)$/i;

/** What a browser or the Internet Archive wrote into a page about where and when it was saved. */
export function savedFromNotes(html: string): PageNotes {
  const head = html.slice(0, reach);
  const [, singleAddress, singleDate = ''] = singleFile.exec(head) ?? [];
  const written = savedFrom.exec(head)?.[1] ?? singleAddress ?? '';
  const [, archiveTime = '', original = ''] = archiveAddress.exec(written) ?? [];
  const url = webAddress(original || written);
  const archiveDate = archived.exec(html.slice(-reach))?.[1] ?? archiveTime;
  const capturedAt = captureTime(archiveDate) ?? captureTime(singleDate);
  return { ...(url && { url }), ...(capturedAt && { capturedAt }) };
}
