import { serve, type WebServer } from './web-server.ts';

/** A story of an invented site. */
export interface SiteStory {
  readonly slug: string;
  readonly title: string;
  readonly date: Date;
  readonly paragraphs: readonly string[];
}

export interface NewsSite extends WebServer {
  /** What stands in the feed, newest first; a test may change it between two runs. */
  stories: SiteStory[];
  /** Answered instead of everything else, where a test sets it. */
  status: number | null;
  /** With which status the pages of its stories are refused, where a test sets it. */
  refusing: number | null;
  /** What comes before each answer, where a test sets it. */
  until: (() => Promise<void>) | null;
  /** Stories that stand in the feed, and whose pages are not there. */
  readonly missing: Set<string>;
  readonly feed: string;
}

/** A site with a feed of teasers at /feed, a page for each story, and its front page with links to them. */
export async function newsSite(stories: readonly SiteStory[]): Promise<NewsSite> {
  const server = await serve(async (request, response) => {
    await site.until?.();
    if (site.status !== null) return response.writeHead(site.status).end();
    const path = (request.url ?? '').replace(/\?.*/, '');
    if (path === '/feed') return response.writeHead(200, { 'content-type': 'application/rss+xml' }).end(feedOf(site));
    if (path === '/') return response.writeHead(200, { 'content-type': 'text/html' }).end(frontPage(site));
    const story = site.stories.find(({ slug }) => path === `/news/${slug}`);
    if (site.refusing !== null) return response.writeHead(site.refusing).end();
    if (!story || site.missing.has(story.slug)) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(pageOf(story));
  });
  const site: NewsSite = {
    ...server,
    stories: [...stories],
    status: null,
    refusing: null,
    until: null,
    missing: new Set(),
    feed: `${server.url}/feed`,
  };
  return site;
}

function feedOf({ stories, url }: NewsSite): string {
  const items = stories.map(
    ({ slug, title, date, paragraphs }) =>
      `<item><title>${title}</title><link>${url}/news/${slug}?utm_source=rss</link><guid>${slug}</guid><pubDate>${date.toUTCString()}</pubDate><description>${paragraphs[0]?.slice(0, 60)}…</description></item>`,
  );
  return `<?xml version="1.0"?><rss version="2.0"><channel><title>Gazette</title>${items.join('')}</channel></rss>`;
}

function frontPage({ stories, url }: NewsSite): string {
  const links = stories.map(
    ({ slug, title }) => `<article><h2><a href="${url}/news/${slug}">${title}</a></h2></article>`,
  );
  return `<!doctype html><html lang="en"><title>Gazette</title><nav><a href="/about-us">About us</a></nav><main>${links.join('')}</main></html>`;
}

function pageOf({ title, date, paragraphs }: SiteStory): string {
  const body = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('\n');
  return `<!doctype html><html lang="en"><head><title>${title} - Gazette</title>
<meta property="og:site_name" content="Gazette"><meta property="article:published_time" content="${date.toISOString()}"></head>
<body><nav><a href="/">Home</a> <a href="/sport">Sport</a></nav><article><h1>${title}</h1>${body}</article></body></html>`;
}

const hour = 3_600_000;

/** A story that no other resembles, so many hours old. */
export function siteStory(name: string, hoursOld: number): SiteStory {
  return {
    slug: `${name.toLowerCase()}-bridge-closes-after-inspection`,
    title: `${name} bridge closes after inspection finds cracks`,
    date: new Date(Date.now() - hoursOld * hour),
    paragraphs: [
      `The council of ${name} closed the ${name} bridge on Thursday after inspectors found cracks in two of its pillars.`,
      `Mayor Ines ${name} said repairs would cost 4 million euros and take until spring, and that buses would be sent over the ${name} ferry.`,
      `Shopkeepers on the ${name} quay said they feared for their trade, because most of their customers come over the bridge on foot.`,
      `The bridge was built in 1931 and had last been inspected nine years ago, according to the records of the ${name} harbour office.`,
    ],
  };
}
