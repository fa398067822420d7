import type { Tokens } from '../tokens.ts';

/** Colours and fonts of a page by the names of tokens: those of `broadsheet`, for what a template does not name. */
const own = {
  paper: '#fdfdfb',
  panel: '#eff3f0',
  ink: '#161a19',
  muted: '#566060',
  accent: '#0c5a48',
  hairline: '#cfd6d2',
  darkPaper: '#121615',
  darkPanel: '#1b2321',
  darkInk: '#e9edea',
  darkMuted: '#a3aeaa',
  darkAccent: '#84d3b8',
  darkHairline: '#3a4542',
  serif: 'Georgia, Cambria, Times New Roman, Times, serif',
  sans: '-apple-system, BlinkMacSystemFont, Segoe UI, Helvetica, Arial, sans-serif',
};

/** What can end a declaration, or the sheet. */
const unsafe = /[;{}<>\\\n]/u;

/**
 * How pages look, as CSS: the front page of the email's broadsheet, with room, in the colours and fonts of the template. A
 * page is one column; from 64em the contents stand beside it, and from 78em the card of a citation opens in the margin
 * instead of at the foot of the window.
 */
export function styleOf(tokens: Tokens): string {
  const named = (name: string) => {
    const value = Object.hasOwn(tokens, name) ? tokens[name] : undefined;
    return typeof value === 'string' && value.trim() !== '' && !unsafe.test(value) ? value : undefined;
  };
  const token = (name: keyof typeof own) => named(name) ?? own[name];
  const font = (name: 'serif' | 'sans') => named(name) ?? named('font') ?? own[name];
  return `
:root {
  color-scheme: light dark;
  --paper: ${token('paper')}; --panel: ${token('panel')}; --ink: ${token('ink')}; --muted: ${token('muted')}; --accent: ${token('accent')}; --hairline: ${token('hairline')}; --card: #ffffff; --marked: #f8e8b0;
  --serif: ${font('serif')};
  --sans: ${font('sans')};
}
@media (prefers-color-scheme: dark) {
  :root { --paper: ${token('darkPaper')}; --panel: ${token('darkPanel')}; --ink: ${token('darkInk')}; --muted: ${token('darkMuted')}; --accent: ${token('darkAccent')}; --hairline: ${token('darkHairline')}; --card: ${token('darkPanel')}; --marked: #54480f; }
}
${rules}`;
}

const rules = `* { box-sizing: border-box; }
html { background: var(--paper); -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body { margin: 0; color: var(--ink); font: 1.0625rem/1.55 var(--serif); overflow-wrap: anywhere; }
h1, h2, h3, h4, p, ul, ol, blockquote { margin: 0; padding: 0; }
a { color: inherit; text-decoration-color: var(--hairline); text-decoration-thickness: 1px; text-underline-offset: .18em; }
a:hover { color: var(--accent); text-decoration-color: currentcolor; }
:focus-visible { outline: 2px solid var(--accent); outline-offset: 3px; }
cite { font-style: normal; }
cite, time, .outlets { unicode-bidi: isolate; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip { position: absolute; inset-inline-start: -100vw; padding: .75rem 1rem; background: var(--card); font-family: var(--sans); }
.skip:focus { inset-inline-start: 0; z-index: 3; }
.page { max-width: 42rem; margin: 0 auto; padding: 0 1.25rem 4rem; }

.masthead { padding-top: 2.5rem; text-align: center; }
.masthead h1 { font-size: clamp(2.25rem, 7.5vw, 4rem); line-height: 1.06; letter-spacing: -.024em; }
.masthead h1 a { text-decoration: none; }
.tagline { margin-top: .5rem; color: var(--muted); font-style: italic; }
.ears { display: flex; flex-wrap: wrap; justify-content: space-between; gap: 0 1.5rem; margin-top: 1.5rem; padding: .55rem 0; border: solid var(--ink); border-width: 1px 0; font: .8125rem/1.5 var(--sans); position: relative; }
.ears::before { content: ""; position: absolute; inset: -7px 0 auto; border-top: 4px solid var(--ink); }
.counts { color: var(--muted); }

h2 { font: 700 .9375rem/1.4 var(--sans); color: var(--accent); }
.bottom-line { margin: 1.5rem 0; padding: 1.1rem 1.35rem .6rem; background: var(--panel); }
.bottom-line h2 { margin-bottom: .5rem; }
.bottom-line p { margin-bottom: .7rem; }
.bottom-line > p { font-size: 1.25rem; line-height: 1.42; }

.contents { border-top: 1px solid var(--hairline); padding: 1rem 0 1.75rem; font: .875rem/1.45 var(--sans); }
.contents h2 { margin-bottom: .35rem; color: var(--muted); font-weight: normal; }
.contents ul, .contents ol { list-style: none; }
.contents a { display: block; padding: .3rem 0; text-decoration: none; }
.contents > ol > li > a { font-weight: 700; }
.contents ul { padding-inline-start: .9rem; border-inline-start: 1px solid var(--hairline); margin-bottom: .5rem; }
.contents ul a { color: var(--muted); }
.contents a:hover { color: var(--accent); }

.section { border-top: 1px solid var(--ink); margin-bottom: 2.25rem; }
.section > h2 { padding-top: .55rem; }
.section > h2::before { content: ""; display: block; width: 3.5rem; border-top: 6px solid var(--accent); margin: -.55rem 0 .55rem; }
.about { color: var(--muted); font-style: italic; line-height: 1.45; }
.story { margin-top: 1.35rem; }
.story + .story { margin-top: 2rem; padding-top: 1.35rem; border-top: 1px solid var(--hairline); }
.story, .section, .sources li { scroll-margin-top: 1.25rem; }
.story > header { position: relative; margin-bottom: .6rem; padding-inline-end: 1.75rem; }
h3 { font-size: 1.5rem; line-height: 1.22; letter-spacing: -.005em; text-wrap: balance; }
.lead h3 { font-size: clamp(1.75rem, 5vw, 2.35rem); line-height: 1.14; letter-spacing: -.015em; }
.update { color: var(--accent); }
.permalink { position: absolute; inset-block-start: 0; inset-inline-end: 0; padding: .15rem .35rem; color: var(--muted); font: 1rem/1.6 var(--sans); text-decoration: none; }
.story:target > header h3 { text-decoration: underline; text-decoration-color: var(--accent); text-decoration-thickness: 2px; text-underline-offset: .14em; }
.summary { margin-bottom: .9rem; text-wrap: pretty; }
sup { font: .75rem/0 var(--sans); white-space: nowrap; unicode-bidi: isolate; }
sup a { position: relative; padding: 0 .15em; color: var(--accent); text-decoration: none; scroll-margin-top: 45vh; }
sup a::after { content: ""; position: absolute; inset: -.75rem -.3rem; }
sup a:hover, sup a:focus-visible { background: var(--marked); color: var(--ink); }

.section-line { margin-top: .9rem; font-size: 1.125rem; line-height: 1.45; }
.section-line p + p { margin-top: .5rem; }
.since { margin-bottom: .2rem; color: var(--accent); font: 700 .8125rem/1.4 var(--sans); }
.mark { color: var(--muted); }

.part { border-top: 1px solid var(--hairline); margin-bottom: 1rem; padding-top: .8rem; }
h4 { font: 700 .875rem/1.4 var(--sans); }
.part .label { color: var(--accent); }
.part ul { list-style: none; }
.part li { font-size: 1rem; line-height: 1.45; }
.outlets { color: var(--muted); font: .8125rem/1.4 var(--sans); }
.dispute ul { display: grid; grid-template-columns: repeat(auto-fit, minmax(min(15rem, 100%), 1fr)); gap: .5rem 1.75rem; margin-top: .6rem; }
.dispute li { border-top: 2px solid var(--ink); padding: .4rem 0; }
.dispute li .outlets { margin-bottom: .3rem; color: var(--ink); font-weight: 700; }
.rows li { display: grid; grid-template-columns: 8.75rem minmax(0, 1fr); gap: 0 1rem; padding: .35rem 0; align-items: baseline; }
.amount { color: var(--accent); font-size: 1.75rem; line-height: 1.15; letter-spacing: -.01em; }
.day { font: 700 .875rem/1.45 var(--sans); }
.quotation { margin: 0 0 1.1rem; border-top: 1px solid var(--hairline); }
.quotation::before { content: ""; display: block; width: 3.5rem; border-top: 3px solid var(--accent); }
.quotation > blockquote { margin: .8rem 0 .5rem; font-size: clamp(1.4rem, 4vw, 1.65rem); line-height: 1.3; letter-spacing: -.01em; text-wrap: pretty; }
.quotation sup { font-size: .75rem; letter-spacing: 0; }
figcaption { font: .875rem/1.45 var(--sans); }
figcaption .outlets { display: block; }
.earlier { margin-bottom: .9rem; font: .8125rem/1.55 var(--sans); color: var(--muted); }

.story footer, .notes .source, .section > .sources { color: var(--muted); font: .8125rem/1.55 var(--sans); }
.story footer h4 { font-weight: normal; }
.sources { list-style: none; }
.sources li { position: relative; padding: .12rem 0; padding-inline-start: 1.5rem; }
.sources li::before { content: attr(value) "."; position: absolute; inset-inline-start: 0; }
.sources cite, .source cite { color: var(--ink); }
.sources li:target, .source:target { background: var(--marked); color: var(--ink); }
.notes { list-style: none; }
.notes > li { margin-top: .6rem; }
.section > .sources { margin-top: .6rem; }

.receipt { display: none; }
.receipt:target { display: block; position: fixed; z-index: 2; inset: auto 0 0; max-width: 42rem; max-height: 62vh; margin: 0 auto; overflow: auto; overscroll-behavior: contain; padding: 1rem 1.25rem 1.1rem; background: var(--card); border: 1px solid var(--hairline); border-top: 4px solid var(--accent); box-shadow: 0 -.5rem 2.5rem rgb(0 0 0 / .18); }
.receipt:focus { outline: none; }
.receipt-source { font: .8125rem/1.5 var(--sans); color: var(--muted); }
.receipt-source b, .receipt-source cite { color: var(--ink); font-weight: 700; }
.receipt blockquote { margin: .6rem 0; font-size: 1rem; line-height: 1.5; color: var(--muted); }
.receipt blockquote p + p { margin-top: .5rem; }
mark { background: var(--marked); color: var(--ink); padding: .08em 0; -webkit-box-decoration-break: clone; box-decoration-break: clone; }
del { text-decoration-color: var(--muted); opacity: .75; }
.receipt-note { font: .75rem/1.5 var(--sans); color: var(--muted); }
.receipt-ways { position: sticky; inset-block-end: -1.1rem; display: flex; flex-wrap: wrap; gap: 0 1.5rem; margin-block-end: -1.1rem; padding: .35rem 0 .6rem; background: var(--card); font: .875rem/1.5 var(--sans); }
.receipt-ways a { padding: .35rem 0; }
.receipt-ways .back { color: var(--accent); font-weight: 700; text-decoration: none; }

.colophon { border-top: 1px solid var(--ink); padding-top: .9rem; color: var(--muted); font: .8125rem/1.7 var(--sans); }

.archive main { padding-top: 2.5rem; }
.archive .section > h2 { padding-bottom: .25rem; }
.edition { padding: 1.1rem 0; }
.edition + .edition { border-top: 1px solid var(--hairline); }
.when { color: var(--muted); font: .8125rem/1.5 var(--sans); }
.edition h3 { margin: .15rem 0 .5rem; }
.edition h3 a { text-decoration: none; }
.edition h3 a:hover { text-decoration: underline; }
.themes { list-style: none; font: .875rem/1.5 var(--sans); color: var(--muted); }
.themes li { padding: .1rem 0; }
.themes b { color: var(--ink); margin-inline-end: .35em; }
.themes a { text-decoration: none; }
.themes a:hover { text-decoration: underline; }

[dir="rtl"] :is(h1, h3, blockquote, .amount) { letter-spacing: 0; }
[dir="rtl"] :is(.tagline, .about) { font-style: normal; }

@media (max-width: 64em) { .contents ul { display: none; } }
@media (max-width: 30em) {
  .ears { flex-direction: column; align-items: center; text-align: center; }
  .receipt:target { max-height: 70vh; }
  .rows li { display: block; }
}
@media (min-width: 64em) {
  body { font-size: 1.125rem; }
  .page:not(.archive) { max-width: 57rem; display: grid; grid-template-columns: 12rem minmax(0, 38rem) minmax(0, 1fr); column-gap: 2.5rem; padding: 0 2rem 5rem; }
  .masthead { grid-column: 1 / -1; padding-top: 3.25rem; }
  .masthead h1 { font-size: 4.25rem; }
  .bottom-line { grid-column: 2; margin: 2.25rem 0 2rem; padding: 1.35rem 1.6rem .9rem; }
  .bottom-line > p { font-size: 1.3rem; line-height: 1.42; }
  .contents { grid-column: 1; grid-row: 2 / span 2; border: 0; align-self: start; position: sticky; top: 0; max-height: 100vh; overflow: auto; padding: 2.25rem .25rem 1.5rem; }
  .page:not(.archive) > main, .colophon { grid-column: 2; }
  .archive { max-width: 52rem; }
  .edition { display: grid; grid-template-columns: 10rem minmax(0, 1fr); column-gap: 2rem; }
  .when { padding-top: .35rem; }
}
@media (min-width: 78em) {
  .page:not(.archive) { max-width: 80rem; }
  .receipt:target { inset: auto auto 2rem auto; inset-inline-end: max(2rem, calc((100vw - 80rem) / 2 + 2rem)); width: 20.5rem; max-height: 80vh; box-shadow: 0 .5rem 2.5rem rgb(0 0 0 / .14); }
  .receipt blockquote { font-size: .9375rem; }
}
@media (prefers-reduced-motion: no-preference) { html { scroll-behavior: smooth; } }
@media print {
  :root { --paper: #fff; --panel: #fff; --ink: #000; --muted: #444; --accent: #000; --hairline: #bbb; }
  body { font-size: 10.5pt; }
  .page, .page:not(.archive) { display: block; max-width: none; padding: 0; }
  .masthead { padding-top: 0; }
  .skip, .contents, .permalink, .receipt, .receipt:target, .ways { display: none; }
  .part li, .quotation, .sources li, p { break-inside: avoid; }
  h2, h3, h4, .about, .section > h2::before { break-after: avoid; }
  .sources a::after, .source a::after { content: " (" attr(href) ")"; }
  a { text-decoration: none; }
}
`;
