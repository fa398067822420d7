/**
 * A note in Markdown as a page. Tags in it stay tags, as saved notes are full of them: the page is read for its text, as
 * distrustfully as one from the web, and is shown to nobody.
 * @param title shown above the text where the text has no heading of the first rank
 */
export async function markdownPage(text: string, title: string | undefined): Promise<string> {
  const { default: MarkdownIt } = await import('markdown-it');
  const body = new MarkdownIt({ html: true }).render(text);
  const heading = title && !/<h1[\s>]/i.test(body) ? `<h1>${escaped(title)}</h1>\n` : '';
  const head = title ? `<title>${escaped(title)}</title>` : '';
  return `<!doctype html><html><head>${head}</head><body><main>\n${heading}<div class="article-body">\n${body}</div></main></body></html>`;
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
