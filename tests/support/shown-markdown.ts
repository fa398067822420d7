import markdownIt from 'markdown-it';

interface ShownMarkdown {
  readonly headings: readonly string[];
  /** Where its links lead. */
  readonly links: readonly string[];
  /** The names of all its elements. */
  readonly tags: string;
  readonly text: string;
}

/** What a reader of Markdown sees, where HTML is let through and addresses become links. */
export function shownMarkdown(markdown: string): ShownMarkdown {
  const tokens = markdownIt({ html: true, linkify: true })
    .parse(markdown.replace(/\[\^\d+\]:?/gu, ''), {})
    .flatMap((token) => [token, ...(token.children ?? [])]);
  const headings = tokens.flatMap((token, index) =>
    token.type === 'heading_open' ? (tokens[index + 1]?.children ?? []).map(({ content }) => content).join('') : [],
  );
  const isHtml = (type: string) => type === 'html_block' || type === 'html_inline';
  return {
    headings,
    links: tokens.flatMap((token) => (token.type === 'link_open' ? String(token.attrGet('href')) : [])),
    tags: tokens.map(({ tag, type, content }) => (isHtml(type) ? content : tag)).join(' '),
    text: tokens.flatMap(({ type, content }) => (type === 'text' || type === 'text_special' ? content : [])).join(''),
  };
}
