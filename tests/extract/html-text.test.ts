import { describe, expect, test } from 'vitest';
import { articleOf, bridgeBody, bridgeParagraphs, newsPage } from './invented-page.ts';

/** The text that a paragraph of a page gives, if it opens the body. */
async function textOf(paragraph: string): Promise<string | undefined> {
  return (await articleOf(newsPage({ body: `<p>${paragraph}</p>${bridgeBody}` }))).paragraphs[0];
}

describe('the text of a paragraph', () => {
  test('has no false spaces where inline tags meet', async () => {
    const source =
      'The <b>council</b>’s <a href="/v">vote</a>, which <em>nobody</em> had fore<i>seen</i>, ended a long quarrel.';
    expect(await textOf(source)).toBe('The council’s vote, which nobody had foreseen, ended a long quarrel.');
  });

  test('has spaces where the source breaks its lines', async () => {
    expect(await textOf('The council voted\n   on Tuesday<br>to close the bridge,<br/>as was expected by all.')).toBe(
      'The council voted on Tuesday to close the bridge, as was expected by all.',
    );
  });

  test('has its entities decoded once', async () => {
    expect(
      await textOf(
        'Fish &amp; chips cost &pound;9 at the caf&eacute;, &ldquo;too much&rdquo;, said one &#8212; and wrote &amp;amp; on it.',
      ),
    ).toBe('Fish & chips cost £9 at the café, “too much”, said one — and wrote &amp; on it.');
  });

  test('has no invisible characters', async () => {
    expect(
      await textOf(
        'The co\u00aduncil\u200b voted\u00a0on\u2009Tues\ufeffday to close the old\u0007 bridge for repairs.',
      ),
    ).toBe('The council voted on Tuesday to close the old bridge for repairs.');
  });

  test('keeps the joiners that some scripts need', async () => {
    const text = 'می\u200cخواهم این پل قدیمی تا بهار آینده بسته بماند، شهردار در نشست روز سه‌شنبه گفت.';
    expect(await textOf(text)).toBe(text);
  });

  test('keeps typographic quotation marks and dashes', async () => {
    const text = '“It is – or was – a ‘safe’ bridge,” she said on Tuesday — but nobody in the hall believed her.';
    expect(await textOf(text)).toBe(text);
  });

  test('has nothing of scripts, styles and what is hidden', async () => {
    const source = `The council voted on Tuesday<script>track("paragraph. seen.")</script> to close<style>p{}</style> the bridge<noscript>Turn on scripts.</noscript> for repairs.`;
    expect(await textOf(source)).toBe('The council voted on Tuesday to close the bridge for repairs.');
  });

  test('is not run into the next by unclosed tags', async () => {
    const article = await articleOf(`<h1>Bridge</h1><div>${bridgeParagraphs.map((text) => `<p>${text}`).join('')}`);
    expect(article.paragraphs).toEqual(bridgeParagraphs);
  });
});
