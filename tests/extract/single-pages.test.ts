import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';
import { isLegalLine } from '../../src/extract/legal-lines.ts';
import type { Article } from '../../src/model/article.ts';

async function articlesOf(content: string, type: 'html' | 'text'): Promise<readonly Article[]> {
  const [extraction] = await extract([{ id: 'page', sourceId: 'invented', input: 'page', type, content }]);
  return extraction?.articles ?? [];
}

async function onlyArticleOf(content: string, type: 'html' | 'text' = 'html'): Promise<Article> {
  const articles = await articlesOf(content, type);
  expect(articles).toHaveLength(1);
  return articles[0] as Article;
}

const data = (node: object) => `<script type="application/ld+json">${JSON.stringify(node)}</script>`;
/** A news page in a language, with a menu above and links to other articles below. */
const page = (lang: string, title: string, main: string, day = '2026-03-10') =>
  `<html lang="${lang}"><head><title>${title} | Ostblatt</title>
  ${data({ '@type': 'NewsArticle', headline: title, datePublished: `${day}T09:00:00+01:00`, publisher: { name: 'Ostblatt' } })}</head>
  <body><div><a href="/">Ostblatt</a></div><nav><a href="/a">A</a> <a href="/b">B</a></nav>${main}
  <div><h2>+</h2><div><a href="/1">Škola dostala střechu</a></div><div><a href="/2">Vlaky nejedou</a></div></div></body></html>`;

const cs = 'U Telče ve čtvrtek ráno spadl horkovzdušný balon se šesti lidmi. Čtyři z nich byli převezeni do nemocnice.';
const el = 'Σεισμική δόνηση 4,2 βαθμών σημειώθηκε τα ξημερώματα της Τετάρτης νότια της Κω, χωρίς να αναφερθούν ζημιές.';
const fi = 'Kun Eero Nyman osti kyläkaupan vuonna 1991, hyllyillä oli enemmän verkkoja kuin maitoa.';
const fr = 'Dans notre édition de lundi, nous avons attribué par erreur au maire de Gramat les propos de son adjoint.';
const da = 'Et hovedvandrør sprang torsdag morgen i Nørregade. 300 husstande er uden vand frem til klokken 14.';

describe('a brief in HTML', () => {
  test('below its author’s name in a heading, and above a call to sign up', async () => {
    const html = page(
      'cs',
      'Na Vysočině spadl balon, čtyři zranění',
      `<main><article><h1>Na Vysočině spadl balon, čtyři zranění</h1><h4>Petr Dvořák</h4><time>10. března 2026</time>
      <section class="post-content"><p>${cs}</p><p></p></section></article>
      <div class="signup">Newsletter Každé ráno to hlavní z kraje do vaší schránky, zdarma a bez reklam, kdykoli.</div></main>`,
    );
    const { paragraphs, authors } = await onlyArticleOf(html);
    expect([paragraphs, authors]).toEqual([[cs], [{ name: 'Petr Dvořák' }]]);
  });

  test('whose title stands in no heading, with the site’s rights below', async () => {
    const title = 'Σεισμός 4,2 Ρίχτερ νότια της Κω';
    const rights = 'Απαγορεύεται η αναδημοσίευση του περιεχομένου χωρίς την άδεια του εκδότη.';
    const html = page(
      'el',
      title,
      `<div><div>${title}</div><div>10 Μαρτίου 2026, 06:00</div><div>${el}</div><div>${rights}</div></div>`,
    );
    expect(await onlyArticleOf(html)).toMatchObject({ title, paragraphs: [el] });
  });

  test('that is called by one word', async () => {
    const html = page('fr', 'Rectificatif', `<article><h1>Rectificatif</h1><p>10 mars 2026</p><p>${fr}</p></article>`);
    expect(await onlyArticleOf(html)).toMatchObject({ title: 'Rectificatif', paragraphs: [fr] });
  });

  test('in a page builder’s widgets', async () => {
    const told = 'Mehr als 40 Gruppen zogen am Dienstag bei Nieselregen durch Hinterfelden.';
    const html = page(
      'de',
      'Bilder: So bunt war der Umzug',
      `<div class="elementor-widget"><h1>Bilder: So bunt war der Umzug</h1></div><div class="elementor-widget"><ul>
      <li>Beate Kern</li><li>10. März 2026</li></ul></div><div class="elementor-widget elementor-widget-theme-text"><p>${told}</p>
      <figure><figcaption>Die Hexen. Foto: Beate Kern</figcaption></figure></div>`,
    );
    expect(await onlyArticleOf(html)).toMatchObject({ paragraphs: [told], authors: [{ name: 'Beate Kern' }] });
  });

  test('is the beginning of an article where a wall stands below', async () => {
    const html = page(
      'fi',
      'Saariston viimeinen kauppa',
      `<article><h1>Saariston viimeinen kauppa</h1><h4>Liisa Aaltonen</h4><time>10.3.2026</time><p>${fi}</p>
      <div><h2>Tämä juttu on vain tilaajille</h2><p>Oletko jo tilaaja? Kirjaudu sisään</p></div></article>`,
    );
    expect(await onlyArticleOf(html)).toMatchObject({ paragraphs: [fi], complete: false });
  });
});

describe('a brief in text', () => {
  const menu = 'Etusivu\nTalous\nKulttuuri';
  test.each([
    [
      'that a wall cut',
      `${menu}\nMeren muisti ja yksi avain\n10.3.2026\n${fi}\nTämä juttu on vain tilaajille\nTilaa nyt`,
      fi,
    ],
    [
      'below the number of comments',
      `Nyheder\nSport\nVandrør sprunget i Nørregade\n10. marts 2026\n4 comments\n${da}`,
      da,
    ],
    ['that corrects another', `Actualité\nSports\nRectificatif\n10 mars 2026\n${fr}\nLe stade fermé\nhier`, fr],
    [
      'in Korean, whose words end otherwise in the text',
      '정치\n경제\n동해안 산불 주불 진화\n2026.04.09 06:48\n강원 동해안에서 난 산불의 주불이 9일 오전 6시 20분께 모두 잡혔다. 인명 피해는 없는 것으로 파악했다.\n회사소개',
      '강원 동해안에서 난 산불의 주불이 9일 오전 6시 20분께 모두 잡혔다. 인명 피해는 없는 것으로 파악했다.',
    ],
  ])('%s', async (_, text, told) => {
    expect((await onlyArticleOf(text, 'text')).paragraphs).toEqual([told]);
  });

  test('a sentence that a wall cut is no subhead', async () => {
    const text = `Stad\nSport\nWaarom de veerman een zaak begint\nDoor Femke Roelofs\n7 april 2026\nVijftien minuten per overtocht, vier auto’s tegelijk: het pontje van Lith is geen goudmijn. Elke overtocht kost nu meer.\n“Ik heb vier brieven geschreven en nul antwoorden gekregen”, zegt hij. Dus ligt er nu een\nVerder lezen? Word abonnee en lees direct verder, de eerste maand voor 1 euro.\nKies je abonnement`;
    const { paragraphs, complete } = await onlyArticleOf(text, 'text');
    expect([paragraphs.at(-1), complete]).toEqual([
      '“Ik heb vier brieven geschreven en nul antwoorden gekregen”, zegt hij. Dus ligt er nu een',
      false,
    ]);
  });
});

const release = [
  'Lyon, le 5 mars 2026 – Le groupe Savelor annonce l’acquisition de la biscuiterie Perrin, installée à Bourg depuis 1921 et qui emploie 84 personnes.',
  'Le montant de l’opération n’a pas été communiqué. La marque, l’usine et les emplois seront conservés, assure le groupe dans son communiqué.',
  '« Maison Perrin rejoint une famille », a déclaré Hélène Astier, directrice générale de Savelor, lors d’une visite de l’usine.',
];
const sender = [
  'Fondé en 1987, Savelor fabrique des biscuits dans six usines en France.',
  'Marc Dufour – marc@savelor.example',
];

describe('what a release says of its sender is no part of it', () => {
  test.each(['html', 'text'] as const)('%s', async (type) => {
    const title = 'Savelor rachète la biscuiterie Perrin';
    const lines = [...release, 'À propos de Savelor', ...sender];
    const content =
      type === 'html'
        ? page('fr', title, `<main><h1>${title}</h1>${lines.map((line) => `<p>${line}</p>`).join('')}</main>`)
        : `Accueil\n${title}\n5 mars 2026\n${lines.join('\n')}`;
    expect((await onlyArticleOf(content, type)).paragraphs).toEqual(release);
  });

  test('but a subhead that begins alike is one, and so is news that says where to ask', async () => {
    const title = 'Flut am Deich';
    const told = [
      'Am Freitag stieg die Elbe bei Lühe schneller als erwartet, und die Feuerwehr füllte bis in den Abend Sandsäcke.',
      'Der Deich hielt nach Angaben der Gemeinde überall stand, obwohl das Wasser an zwei Stellen bis zur Krone reichte.',
      'Über Nacht ans Trockene',
      'Vierzig Menschen schliefen in der Turnhalle, die meisten von ihnen aus der Siedlung hinter dem alten Sielhof.',
      'Wer Betten stellen kann, meldet sich unter hilfe@luehe.example oder im Rathaus.',
    ];
    const html = page('de', title, `<main><h1>${title}</h1>${told.map((line) => `<p>${line}</p>`).join('')}</main>`);
    expect((await onlyArticleOf(html)).paragraphs).toEqual(told);
  });
});

describe('no article is told by', () => {
  const poncho =
    'Der Poncho Elbe hält auch bei stundenlangem Regen dicht und passt in jede Jackentasche. Die Kapuze lässt sich mit einer Hand verstellen, und die Druckknöpfe rosten nicht.';
  const tested =
    'Getestet hat ihn die Wattführervereinigung zwei Sommer lang bei jedem Wetter. Wir geben fünf Jahre Garantie auf alle Nähte.';
  const down =
    'Trwają prace konserwacyjne i nasz serwis wróci za kilka chwil. Jeśli czytali Państwo właśnie artykuł, prosimy odświeżyć stronę za kilka minut.';
  const sorry =
    'Przepraszamy za utrudnienia. Jeżeli problem będzie się powtarzał, prosimy o kontakt z redakcją i podanie poniższego kodu.';
  test.each([
    ['a shop', 'html', `<title>Poncho Elbe</title><h1>Poncho Elbe</h1><p>59,90 €</p><p>${poncho}</p><p>${tested}</p>`],
    ['a shop', 'text', `Jacken\nZelte\nPoncho Elbe, faltbar\n59,90 €\nIn den Warenkorb\n${poncho}\n${tested}`],
    [
      'a failing site',
      'html',
      `<title>Błąd 503</title><h1>Serwis chwilowo niedostępny</h1><p>${down}</p><p>${sorry}</p>`,
    ],
    [
      'a failing site',
      'text',
      `Diario del Valle\nServicio no disponible temporalmente\nEstamos teniendo problemas técnicos y nuestro equipo ya trabaja para resolverlos. Vuelva a cargar la página dentro de unos minutos, por favor.\nSi el problema persiste, escriba a nuestro servicio de atención al lector e indique el código que aparece más abajo, así podremos ayudarle antes.`,
    ],
    [
      'the lead of a topic',
      'text',
      'Lokales\nSport\nHochwasser\nAlles zum Hochwasser an der Elbe: Pegelstände, gesperrte Straßen, Hilfe für Betroffene und die Debatte über den Deich. Diese Seite wird laufend aktualisiert, wenn sich die Lage am Fluss ändert.\nDeichbau verzögert sich weiter\nDas Land will erst ein drittes Gutachten abwarten, ehe gebaut wird.\nJan Mohr 7.4.2026\nSandsäcke auch am Samstag\nFreiwillige geben im Bauhof bis zu zehn Säcke je Haus aus.\nEva Lenz 3.4.2026',
    ],
  ] as const)('%s (%s)', async (_, type, content) => {
    expect(await articlesOf(content, type)).toEqual([]);
  });
});

test('the line above a standfirst is the title', async () => {
  const text = [
    'Comarcas\nSucesos\nDeportes\nLa carta que salvó el horno de Amparo',
    'Una nieta de nueve años llena de clientes la panadería de su abuela en tres semanas',
    'Por Vicent Moll\n15 de marzo de 2026',
    'Cuando Amparo Llorens abrió la persiana del horno el lunes, había ya doce personas esperando en la acera. Tres semanas antes no había nadie.',
    'El cambio lo explica una carta. La escribió su nieta, de nueve años, y la colgó en el escaparate con una foto de la abuela.',
    'Desde entonces llegan clientes de Castellón y hasta de Teruel, y el horno de Amparo ha vuelto a contratar a un oficial.',
  ].join('\n');
  expect((await onlyArticleOf(text, 'text')).title).toBe('La carta que salvó el horno de Amparo');
});

describe('what a site says of its rights', () => {
  test.each([
    'Det er ikke tilladt at kopiere eller gengive indhold fra dette website uden skriftlig tilladelse fra udgiveren.',
    'É proibida a reprodução total ou parcial dos conteúdos deste site sem autorização prévia.',
    'This newspaper adheres to the Editors’ Code of Practice. Complaints can be sent to the editor by post.',
    '掲載の記事・写真の無断転載を禁じます。著作権は当社に属します。',
    '未经授权不得转载本网站内容，违者将追究法律责任。',
    'Wszelkie prawa zastrzeżone.',
  ])('%s', (line) => {
    expect(isLegalLine(line)).toBe(true);
  });

  test.each([
    'The court forbade the sale of the photographs without the consent of the family.',
    'Le tribunal a interdit la vente du terrain sans l’accord de la commune.',
    'Presserat rügt zwei Zeitungen.',
    '警方禁止车辆进入，并呼吁市民绕行。',
  ])('and not: %s', (line) => {
    expect(isLegalLine(line)).toBe(false);
  });
});
