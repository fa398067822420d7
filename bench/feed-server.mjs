// usage: node feed-server.mjs ENTRIES: serves /feed/N on a free port of 127.0.0.1, which it prints. Every entry is a whole
// short article of invented news, a fifth of them of the last day, and all are told unchanged to who has them.
import { createServer } from 'node:http';

const entries = Number(process.argv[2]);
const startedAt = Date.now();
const syllables = 'ba co den fi gar hul ja kem lo mar nit ost per qua rel sun tor ub vel wic'.split(' ');
/** Eight thousand words that nobody knows, so that no two articles are alike. */
const words = syllables.flatMap((one) => syllables.flatMap((two) => syllables.map((three) => one + two + three)));

/** The same words for the same numbers, different ones for others. */
function proseOf(feed, entry, length) {
  let state = (feed * 7919 + entry * 104_729 + 1) >>> 0;
  const next = () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return words[state % words.length];
  };
  const sentences = Array.from({ length: length / 12 }, () => {
    const own = Array.from({ length: 10 }, next).join(' ');
    return `The ${own} said.`;
  });
  return sentences.join(' ');
}

function feedOf(feed, host) {
  const items = Array.from({ length: entries }, (_, entry) => {
    const date = new Date(startedAt - (entry * 5 * 86_400_000) / entries).toUTCString();
    const link = `http://${host}/article/${feed}/${entry}`;
    const prose = proseOf(feed, entry, 144);
    return `<item><title>${prose.slice(4, 60)}</title><link>${link}</link><guid>${link}</guid><pubDate>${date}</pubDate><description><![CDATA[<p>${prose}</p>]]></description></item>`;
  });
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>District ${feed}</title><link>http://${host}/</link>${items.join('\n')}</channel></rss>`;
}

const server = createServer((request, response) => {
  const feed = /^\/feed\/(\d+)$/.exec(request.url ?? '')?.[1];
  if (feed === undefined) return response.writeHead(404).end();
  const tag = `"feed-${feed}"`;
  if (request.headers['if-none-match'] === tag) return response.writeHead(304, { etag: tag }).end();
  return response
    .writeHead(200, { 'content-type': 'application/rss+xml; charset=utf-8', etag: tag })
    .end(feedOf(Number(feed), request.headers.host));
});
server.listen(0, '127.0.0.1', () => console.log(server.address().port));
