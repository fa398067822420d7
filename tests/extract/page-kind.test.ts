import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import type { Extraction } from '../../src/model/extraction.ts';
import type { Item } from '../../src/model/item.ts';
import { bridgeParagraphs, newsPage } from './invented-page.ts';

async function read(content: string, more: Partial<Item> = {}): Promise<Extraction> {
  const item: Item = { id: 'page', sourceId: 'invented', input: 'page', type: 'html', content, ...more };
  const [extraction] = await extract([item]);
  if (!extraction) throw new Error('no extraction');
  return extraction;
}

const kindsOf = ({ problems }: Extraction) => problems.map(({ code, notice }) => (notice ? `${code}, notice` : code));

const wallPage = (title: string, ...lines: string[]) =>
  `<html><head><title>${title}</title></head><body><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</body></html>`;

describe('a page without an article says what it is', () => {
  test.each([
    ['bot-check', wallPage('Just a moment...', 'Verify you are human by completing the action below.')],
    ['bot-check', wallPage('Gazette', 'Bitte bestätigen Sie, dass Sie ein Mensch sind.')],
    ['error-page', wallPage('404', 'The page you are looking for does not exist.')],
    ['error-page', wallPage('Seite nicht gefunden', 'Unter dieser Adresse gibt es nichts zu lesen.')],
    ['error-page', wallPage('Page introuvable', 'Retour à l’accueil')],
    ['error-page', wallPage('Página no encontrada', 'Volver al inicio')],
    ['error-page', wallPage('Страница не найдена', 'На главную')],
    ['error-page', wallPage('页面不存在', '返回首页')],
    ['error-page', wallPage('ページが見つかりません', 'ホームへ')],
    ['error-page', wallPage('Sayfa bulunamadı', 'Ana sayfaya dön')],
    ['error-page', wallPage('الصفحة غير موجودة', 'العودة')],
    ['error-page', wallPage('Pagina non trovata', 'Torna alla home')],
    ['error-page', wallPage('Pagina niet gevonden', 'Naar de voorpagina')],
    ['consent-page', wallPage('Gazette', 'Before you continue', 'Accept all', 'Reject all')],
    ['consent-page', wallPage('Bote', 'Wir verwenden Cookies und andere Daten.', 'Alle akzeptieren')],
    ['error-page', wallPage('Không tìm thấy trang', 'Về trang chủ')],
    ['error-page', wallPage('Gazette', 'Our site is down for scheduled maintenance.')],
    ['error-page', wallPage('Gazette', 'The link you followed may be broken.')],
    ['consent-page', wallPage('Goniec', 'My i nasi partnerzy przechowujemy informacje na urządzeniu.')],
    ['consent-page', wallPage('Il Corriere', 'Noi e i nostri 812 partner archiviamo informazioni sul dispositivo.')],
    ['login-wall', wallPage('Zaloguj się', '<input type="password">', 'Nie pamiętasz hasła?')],
    ['login-wall', wallPage('로그인', '<input type="password">', '비밀번호 찾기')],
    [
      'stub',
      wallPage('Landfill vote ends in tie', 'The board split on Monday.', 'Read the full story at Prairie Herald'),
    ],
    ['stub', wallPage('Redirecting', 'You are being redirected to the Prairie Herald.')],
    ['region-block', wallPage('451', 'This page is not available in your country.')],
    [
      'consent-page',
      wallPage(
        'Inselbote',
        'Lesen Sie den Inselboten mit Werbung und Tracking, oder wählen Sie das Pur-Abo, mit dem Sie beides für ein paar Euro im Monat loswerden.',
        'Wir und unsere Partner verarbeiten Daten wie die Adresse Ihres Geräts, um Anzeigen zu zeigen und zu zählen, wer sie gesehen hat.',
      ),
    ],
    [
      'consent-page',
      wallPage(
        '島新聞',
        '当サイトでは、より便利にご利用いただくためにクッキーを使用しています。閲覧を続けると、使用に同意したものとみなされます。詳しくは方針をご覧ください。お客様の設定はいつでも変更することができます。広告の表示にも利用されます。',
        '同意する',
      ),
    ],
    ['login-wall', wallPage('Gazette', 'Sign in to continue', '<input type="password">', 'Forgot your password?')],
    [
      'script-only',
      '<noscript>You need to enable JavaScript to run this app.</noscript><div id="root"></div><script src="/a.js"></script>',
    ],
  ])('%s', async (kind, page) => {
    expect(kindsOf(await read(page))).toEqual([kind]);
  });

  test('as text as well', async () => {
    const page = 'Daily Lantern\nPage not found\nWe cannot find the page that you asked for.';
    expect(kindsOf(await read(page, { type: 'text' }))).toEqual(['error-page']);
  });

  test('and the signs that it was told by', async () => {
    const { problems } = await read(wallPage('404', 'This page does not exist.'));
    expect(problems[0]?.message).toContain('it says "404"; only 6 words');
  });

  test('but not on one sign: a front page with a consent line at its end is only without an article', async () => {
    const links = Array.from(
      { length: 90 },
      (_, i) => `<li><a href="/${i}">The county opens office number ${i}</a></li>`,
    );
    expect(kindsOf(await read(`<ul>${links.join('')}</ul><p>This site uses cookies.</p>`))).toEqual(['no-article']);
  });
});

describe('a page with an article says besides', () => {
  test('nothing, if the article is about cookies, passwords and robots', async () => {
    const body = [
      'This site uses cookies, says the banner that the council of Aldermoor put on its pages last week, and nobody reads it.',
      'You must log in to see the minutes, and verify that you are human, before a page not found tells you that they are gone.',
      ...bridgeParagraphs,
    ];
    const page = newsPage({
      title: 'Page not found: the council and its cookies',
      body: body.map((text) => `<p>${text}</p>`).join(''),
    });
    const { articles, problems } = await read(page);
    expect(articles).toHaveLength(1);
    expect(problems).toEqual([]);
  });

  test('that a paywall cut it', async () => {
    const body = `${bridgeParagraphs.map((text) => `<p>${text}</p>`).join('')}<p>Subscribe to continue reading</p>`;
    const extraction = await read(newsPage({ body }));
    expect(extraction.articles[0]?.complete).toBe(false);
    expect(kindsOf(extraction)).toEqual(['paywall, notice']);
  });

  test('that it is a stub with a link to the rest', async () => {
    const [one, two, three] = bridgeParagraphs;
    const link = '<p><a href="https://gazette.example/bridge">Read the full story</a></p>';
    const body = `<p>${one}</p><p>${two}</p><p>${three}</p>`;
    expect(kindsOf(await read(newsPage({ body: body + link })))).toEqual(['stub, notice']);
    expect(kindsOf(await read(newsPage({ body })))).toEqual([]);
  });

  test('that it is live, where title and data agree', async () => {
    const head =
      '<script type="application/ld+json">{"@type": "LiveBlogPosting", "headline": "Storm: live updates"}</script>';
    expect(kindsOf(await read(newsPage({ head, title: 'Storm: live updates' })))).toEqual(['live-page, notice']);
    expect(kindsOf(await read(newsPage({ title: 'How we live updates our fears' })))).toEqual([]);
  });

  test('that it is live, where it says so and each of its parts has a time', async () => {
    const times = ['18:05', '17:40', '16:15'];
    const html = bridgeParagraphs.map((text, i) => `<time>${times[i] ?? '15:30'}</time><p>${text}</p>`).join('');
    expect(kindsOf(await read(newsPage({ body: html, title: 'The bridge – as it happened' })))).toEqual([
      'live-page, notice',
    ]);
    const lines = bridgeParagraphs.flatMap((text, i) => [times[i] ?? '15:30', text]);
    const text = ['Aldermoor Gazette', 'The bridge: live updates', ...lines].join('\n');
    expect(kindsOf(await read(text, { type: 'text' }))).toEqual(['live-page, notice']);
  });

  test('nothing, if a few lines about a page that is gone have an author', async () => {
    const body = `<p>By Ada Marsh</p><p>“This page is not available in your country,” readers of the Gazette have seen since Monday, and nobody in Aldermoor knows why that is so.</p><p>${bridgeParagraphs[1]}</p>`;
    expect((await read(newsPage({ body }))).articles).toHaveLength(1);
  });
});
