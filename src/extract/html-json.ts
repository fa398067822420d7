/** A node of a page's JSON-LD: untrusted, so nothing about it is known. */
export type JsonNode = Readonly<Record<string, unknown>>;

const mostNodes = 5000;
const articleTypes =
  /(?:^|[/:#])(?:\w*Article|BlogPosting|LiveBlogPosting|Report|Review|SocialMediaPosting|AdvertiserContentArticle|CreativeWork)$/;

/** All objects in the page's JSON-LD, breadth first, however they are nested: arrays, `@graph`, `mainEntity`. */
export function jsonNodes(scripts: readonly string[]): JsonNode[] {
  const nodes: JsonNode[] = [];
  const queue: unknown[] = scripts.map(parseLoosely);
  for (let at = 0; at < queue.length && nodes.length < mostNodes; at++) {
    const value = queue[at];
    if (typeof value !== 'object' || value === null) continue;
    if (!Array.isArray(value)) nodes.push(value as JsonNode);
    queue.push(
      ...Object.values(value)
        .filter((inner) => typeof inner === 'object')
        .slice(0, mostNodes),
    );
  }
  return nodes;
}

/** The nodes that describe an article. */
export function articleNodes(nodes: readonly JsonNode[]): JsonNode[] {
  return nodes.filter((node) => typesOf(node).some((type) => articleTypes.test(type)));
}

const mediaTypes = /(?:^|[/:#])(?:(?:Video|Audio)Object|(?:Podcast|Radio)Episode|(?:Image|Media|Video)Gallery)$/;

/** The nodes that describe a video, a sound or a gallery with a title of its own. */
export function mediaNodes(nodes: readonly JsonNode[]): JsonNode[] {
  return nodes.filter((node) => node.name && typesOf(node).some((type) => mediaTypes.test(type))).slice(0, 1);
}

export function typesOf(node: JsonNode): string[] {
  return [node['@type']].flat().filter((type) => typeof type === 'string');
}

/** JSON as pages write it: with comments of HTML or CDATA around it, raw line breaks in strings, commas too many, or cut off. */
function parseLoosely(source: string): unknown {
  const bare = source.replace(
    /^\s*(?:<!--|\/\/\s*<!\[CDATA\[|<!\[CDATA\[|\/\*<!\[CDATA\[\*\/)|(?:-->|\/\/\s*\]\]>|\]\]>|\/\*\]\]>\*\/)\s*$/g,
    '',
  );
  for (const attempt of [bare, mended(bare)]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // The next attempt is more lenient.
    }
  }
  return salvaged(bare);
}

function mended(source: string): string {
  return (
    source
      // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what breaks the JSON
      .replace(/[\0-\x1f]+/g, ' ')
      .replace(/,(\s*[\]}])/g, '$1')
      .replace(/\\'/g, "'")
      .replace(/;\s*$/, '')
  );
}

const salvageable = /"(headline|datePublished|dateModified|articleBody|@type)"\s*:\s*("(?:[^"\\]|\\.)*")/g;

/** The plain fields of an article from JSON that nothing can parse; the first of each name. */
function salvaged(source: string): unknown {
  const node: Record<string, unknown> = {};
  for (const [, name, text] of mended(source).matchAll(salvageable)) {
    if (!name || !text || name in node) continue;
    try {
      node[name] = JSON.parse(text);
    } catch {
      // One broken string does not spoil the others.
    }
  }
  return node;
}
