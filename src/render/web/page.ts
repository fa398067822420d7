import { createHash } from 'node:crypto';
import { cleanText } from '../clean-text.ts';
import { directionOf } from '../locale-of.ts';
import type { Tokens } from '../tokens.ts';
import { Html, html } from './html.ts';
import { styleOf } from './style.ts';

/** A page before what surrounds every page. */
export interface PageParts {
  readonly language: string;
  readonly title: string;
  readonly description: string;
  readonly siteName: string;
  readonly type: 'article' | 'website';
  /** ISO 8601 date of what the page is about. */
  readonly published?: string;
  /** Its public address; null where no site is configured. */
  readonly address: string | null;
  /** The feeds' folder relative to the page, with a slash at its end; null where there are no feeds. */
  readonly feeds: string | null;
  readonly body: Html;
  /** Of the template that the email is made with. */
  readonly tokens: Tokens;
}

/** Markup without the empty lines that absent blocks leave. */
function withoutGaps(markup: string): string {
  return markup.replace(/\n{2,}/gu, '\n');
}

/** Nothing is loaded, run or sent from a page, whatever anybody gets into it: it may have this style and no other. */
function policyWith(sheet: string): string {
  const hash = createHash('sha256').update(sheet).digest('base64');
  return `default-src 'none'; style-src 'sha256-${hash}'; base-uri 'none'; form-action 'none'`;
}

/** A whole HTML document: one file that needs no other. */
export function pageOf(page: PageParts): string {
  const { address, description, feeds, siteName } = page;
  const language = cleanText(page.language);
  const sheet = new Html(withoutGaps(styleOf(page.tokens)));
  const document = html`<!doctype html>
<html lang="${language}" dir="${directionOf(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policyWith(sheet.markup)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta name="referrer" content="no-referrer">
<title>${page.title}</title>
${description ? html`<meta name="description" content="${description}">` : null}
<meta property="og:title" content="${page.title}">
<meta property="og:type" content="${page.type}">
<meta property="og:site_name" content="${siteName}">
${description ? html`<meta property="og:description" content="${description}">` : null}
${page.published ? html`<meta property="article:published_time" content="${page.published}">` : null}
${address ? html`<meta property="og:url" content="${address}">\n<link rel="canonical" href="${address}">` : null}
${
  feeds === null
    ? null
    : html`<link rel="alternate" type="application/atom+xml" title="${siteName}" href="${feeds}feed.xml">
<link rel="alternate" type="application/feed+json" title="${siteName}" href="${feeds}feed.json">`
}
<style>${sheet}</style>
</head>
<body>
${page.body}
</body>
</html>
`;
  return withoutGaps(document.markup);
}
