import { writerOf } from './large-page-words.mjs';

const pageBytes = 5_000_000;

/** As many pieces as fill a page. */
function filled(piece) {
  const pieces = [];
  for (let at = 0, bytes = 0; bytes < pageBytes; at++) {
    pieces.push(piece(at));
    bytes += Buffer.byteLength(pieces[at]) + 1;
  }
  return pieces.join('\n');
}

const times = (count, piece) => Array.from({ length: count }, (_, at) => piece(at)).join('\n');

/** "2025-07-03T10:20:00Z", so many minutes later. */
const moment = (minutes) => new Date(Date.UTC(2025, 6, 3, 10) + minutes * 60_000).toISOString().replace('.000', '');

const wrapped = (text) => text.replace(/(.{1,72})(?:\s+|$)/gu, '$1\n');

const escaped = (text) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');

const p = (text) => `<p>${text}</p>`;

/** Every third word in an element of its own. */
const marked = (text) =>
  text.replace(/(\S+ \S+) (\S+)/g, (_, words, last) =>
    last.length % 2 ? `${words} <em>${last}</em>` : `${words} <a href="/${last}">${last}</a>`,
  );

const page = (w, body, head = '') =>
  `<!doctype html><html lang="${w.language}"><head><meta charset="utf-8"><title>${w.title()}</title>${head}</head><body>${body}</body></html>`;

/** One article between a menu and a footer. */
const story = (w, body, head) =>
  page(
    w,
    `<nav><a href="/">Home</a> <a href="/world">World</a></nav><article><h1>${w.title()}</h1><p class="byline">By ${w.name()}</p><time datetime="2025-07-03T10:00Z">3 July 2025</time>${body}</article><footer>All rights reserved</footer>`,
    head,
  );

const blog = (w, post) =>
  page(
    w,
    filled((at) => `<div class="entry">${post(at)}</div>`),
  );

const linkedData = (value) => `<script type="application/ld+json">${JSON.stringify(value)}</script>`;

const mail = (w, at) =>
  `From: ${w.name()} <${w.word()}@example.org>\nDate: Thu, 3 Jul 2025 ${10 + (at % 10)}:00:00 +0000\nSubject: ${w.title()}\nMessage-ID: <${at}@example.org>\n\n${times(4, () => wrapped(w.paragraph()))}\n`;

const rule = (w, at) =>
  `.${w.word()}-${at} > .${w.word()}{display:${w.chance(0.2) ? 'none' : 'block'};color:#333;margin:0 ${at}px}`;

/** Pages of HTML by their kind; what makes one is given a writer of its language, English where none is named. */
const html = {
  prose: (w) =>
    story(
      w,
      filled(() => p(w.paragraph())),
    ),
  inline: (w) =>
    story(
      w,
      filled(() => p(marked(w.paragraph()))),
    ),
  entities: (w) =>
    story(
      w,
      filled(() => p(w.paragraph().replace(/ (?=[a-m])/g, '&nbsp;&#8217;'))),
    ),
  br: (w) => story(w, `<div>${filled(() => `${w.paragraph()}<br><br>`)}</div>`),
  shortp: (w) =>
    story(
      w,
      filled(() => p(w.sentence(8))),
    ),
  subheads: (w) =>
    story(
      w,
      filled(() => `<h3>${w.title()}</h3>${p(w.paragraph())}`),
    ),
  quotes: (w) =>
    story(
      w,
      filled(() => `<blockquote>${p(w.sentence())}</blockquote>${p(w.paragraph())}`),
    ),
  live: (w) =>
    page(
      w,
      `<h1>${w.title()}</h1>${times(3000, (at) => `<div class="post"><time datetime="${moment(-at)}">${moment(-at).slice(11, 16)}</time><h2>${w.title()}</h2>${times(3, () => p(w.paragraph()))}</div>`)}`,
    ),
  blog: (w) =>
    blog(
      w,
      (at) => `<h2><a href="/${at}">${w.title()}</a></h2><div>By ${w.name()}</div>${times(12, () => p(w.paragraph()))}`,
    ),
  untitled: (w) => blog(w, () => `<p>${w.name()}, 3 July 2025</p>${times(8, () => p(w.paragraph()))}`),
  headed: (w) => blog(w, () => `${times(4, () => p(`<b>${w.title()}.</b> ${w.paragraph()}`))}`),
  comments: (w) =>
    story(
      w,
      `${times(20, () => p(w.paragraph()))}<section id="comments"><h2>Comments</h2>${filled((at) => `<div class="comment"><span class="author">${w.name()}</span> <time>${at % 59} minutes ago</time>${p(w.paragraph(2))}<a href="#">Reply</a></div>`)}</section>`,
    ),
  table: (w) =>
    page(w, `<table>${filled((at) => `<tr><td>${w.name()}</td><td>${at}</td><td>${w.sentence(6)}</td></tr>`)}</table>`),
  layout: (w) =>
    page(
      w,
      `<table><tr><td>${filled(() => `<table width="100%"><tr><td><font size="2">${w.paragraph()}<br><br></font></td></tr></table>`)}</td></tr></table>`,
    ),
  lists: (w) =>
    page(
      w,
      filled(() => `<ul>${times(20, () => `<li><a href="/${w.word()}">${w.title()}</a></li>`)}</ul>`),
    ),
  teasers: (w) =>
    page(
      w,
      filled(() => `<div><h3><a href="/${w.word()}">${w.title()}</a></h3>${p(w.sentence())}</div>`),
    ),
  divs: (w) =>
    page(
      w,
      filled(() => `<div><div><div class="${w.word()}"><div>${w.paragraph(1)}</div></div></div></div>`),
    ),
  deep: (w) =>
    story(
      w,
      filled(() => `${'<div>'.repeat(200)}${w.paragraph()}${'</div>'.repeat(200)}`),
    ),
  classes: (w) =>
    story(
      w,
      filled(
        (at) => `<div class="${times(12, w.word)} c-${at}"><p class="${times(8, w.word)}">${w.paragraph()}</p></div>`,
      ),
    ),
  styles: (w) =>
    story(
      w,
      filled(
        (at) => `<p style="margin:0 0 ${at}px;font:${at % 20}px serif;color:#${100_000 + at}">${w.sentence()}</p>`,
      ),
      `<style>${times(20_000, (at) => rule(w, at))}</style>`,
    ),
  data: (w) =>
    story(
      w,
      times(200, () => p(w.paragraph())),
      linkedData({
        '@context': 'https://schema.org',
        '@graph': Array.from({ length: 9000 }, (_, at) => ({
          '@type': 'NewsArticle',
          headline: w.title(),
          datePublished: moment(at),
          author: { '@type': 'Person', name: w.name() },
          articleBody: w.paragraph(),
        })),
      }),
    ),
  stated: (w) => {
    const told = Array.from({ length: 7000 }, () => w.paragraph());
    const data = { '@context': 'https://schema.org', '@type': 'NewsArticle', articleBody: told.join('\n') };
    return story(w, told.map(p).join('\n'), linkedData(data));
  },
  scripts: (w) =>
    story(
      w,
      filled(() => `<script>window.${w.word()}=${JSON.stringify(w.paragraph())};</script>${p(w.sentence())}`),
    ),
  pre: (w) => page(w, `<pre>${filled(() => `${wrapped(w.paragraph())}\n`)}</pre>`),
  'pre: mails': (w) => page(w, `<pre>${filled((at) => escaped(mail(w, at)))}</pre>`),
};

/** The same in other languages. */
const htmlElsewhere = {
  Chinese: ['zh', html.prose],
  'Chinese: unstopped': ['zh', (w) => story(w, p(filled(() => w.han(5000)).replaceAll('\n', '')))],
  'Chinese blog': [
    'zh',
    (w) =>
      blog(
        w,
        (at) =>
          `<h2><a href="/${at}">${w.title()}</a></h2><div>2025年7月${1 + (at % 28)}日</div>${times(60, () => p(w.paragraph()))}`,
      ),
  ],
  Arabic: ['ar', html.prose],
  Hindi: ['hi', html.prose],
  'Thai blog': ['th', html.blog],
};

/** Pages of text by their kind. */
const text = {
  'text: prose': (w) => `${w.title()}\n\nBy ${w.name()}\n3 July 2025\n\n${filled(() => `${w.paragraph()}\n`)}`,
  'text: wrapped': (w) => `${w.title()}\n\n${filled(() => wrapped(w.paragraph()))}`,
  'text: live': (w) =>
    `${w.title()}\n\n${filled((at) => `${moment(-at).slice(11, 16)}\n${w.title()}\n\n${w.paragraph()}\n\n${w.paragraph()}\n`)}`,
  'text: shortp': (w) => `${w.title()}\n\n${filled(() => `${w.sentence(3)}\n`)}`,
  'text: mails': (w) => filled((at) => `From ${w.word()}@example.org Thu Jul  3 10:00:00 2025\n${mail(w, at)}`),
  'text: rows': (w) => filled((at) => `${at},${w.name()},${w.below(9999)},"${w.sentence(6)}",${moment(at)}`),
  'text: one line': (w) => filled(() => w.paragraph()).replaceAll('\n', ' '),
};
const textElsewhere = {
  'text: Chinese': ['zh', (w) => `${w.title()}\n\n${filled(() => w.paragraph())}`],
};

const kindsOf = (makers, extension) =>
  Object.entries(makers).map(([name, maker]) => {
    const [language, make] = typeof maker === 'function' ? ['en', maker] : maker;
    return { name, extension, make: () => make(writerOf(language)) };
  });

/** The kinds of large pages: their names, what their files end in, and what makes one, the same in every run. */
export const largePageKinds = [
  ...kindsOf({ ...html, ...htmlElsewhere }, 'html'),
  ...kindsOf({ ...text, ...textElsewhere }, 'txt'),
];
