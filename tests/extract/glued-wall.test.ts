import { describe, expect, test } from 'vitest';
import { extract } from '../../src/extract/index.ts';

const pages = {
  html: (title: string, byline: string, ...lines: string[]) =>
    `<html><head><title>${title}</title></head><body><article><h1>${title}</h1><p>${byline}</p>${lines.map((line) => `<p>${line}</p>`).join('')}</article></body></html>`,
  text: (title: string, byline: string, ...lines: string[]) => [title, byline, ...lines].join('\n\n'),
};

async function bodyOf(type: 'html' | 'text', title: string, byline: string, ...lines: string[]) {
  const content = pages[type](title, byline, ...lines);
  const [extraction] = await extract([{ id: 'page', sourceId: 'invented', input: 'page', type, content }]);
  const [article] = extraction?.articles ?? [];
  const kinds = extraction?.problems.map(({ code }) => code);
  return { body: article?.paragraphs.join('\n'), complete: article?.complete, kinds };
}

describe.each(['html', 'text'] as const)('%s: the words of a paywall in the line of the last sentence', (type) => {
  test.each([
    [
      'Valley well runs dry for the Hendrys',
      'By Rosa Delgado',
      'For three generations the Hendry family has drawn its water from the same well at the foot of the ridge. Last summer the well of the Hendrys ran dry for the first time, and the family had to decide whether to stay in the valley or to go.',
      'To continue reading, log in or subscribe for £1 a week. Already a subscriber? Sign in',
    ],
    [
      'Stadtwerke vor dem Verkauf',
      'Von Sabine Roth',
      'Die Stadt prüft nach Informationen dieser Zeitung den Verkauf ihrer Anteile an den Stadtwerken. Der Gemeinderat soll im Mai darüber beraten. Oberbürgermeister Frank Kolb wollte sich zu den Stadtwerken am Montag nicht äußern.',
      'Weiterlesen mit dem digitalen Abo. Sie sind bereits Abonnent? Hier anmelden.',
    ],
    [
      'La fábrica que se quedó sin pueblo',
      'Por Lucía Marín',
      'La fábrica de cerámica cerró en 2012 y con ella se fueron dos tercios de los vecinos del pueblo. Hoy quedan ochenta personas y un bar que abre los fines de semana, donde todos recuerdan la sirena de las seis.',
      'Para seguir leyendo, suscríbete. ¿Ya eres suscriptor? Inicia sesión',
    ],
  ])('%s', async (title, byline, body, wall) => {
    for (const space of [' ', '']) {
      expect(await bodyOf(type, title, byline, `${body}${space}${wall}`)).toEqual({
        body,
        complete: false,
        kinds: ['paywall'],
      });
    }
  });

  test('and not news about one', async () => {
    const lines = [
      'The Tidewater Post will let everyone read its reporting for free in the week of the election, its editor said on Monday.',
      'Readers had complained that they had to subscribe to read about their own polling stations, and that nobody at the Post could help.',
      '“Nobody should be asked to log in to find out where to vote,” she said. The paywall of the Post will be back on the day after the election.',
    ];
    const read = await bodyOf(type, 'Post drops its paywall for the election', 'By Rosa Delgado', ...lines);
    expect(read).toMatchObject({ body: lines.join('\n'), complete: true });
  });
});

test('text: a sentence that the wall cut in its middle is kept', async () => {
  const cut = 'The owners of the yard have said before that the collapse of the crane could not have been';
  const lines = [
    'Managers at the Carrick shipyard were warned of a fault in the crane that collapsed last November, according to emails seen by this paper.',
    'In one message an engineer describes cracks in the crane and asks for it to be taken out of service until somebody has looked at it.',
    cut,
  ];
  const wall = 'Want to keep reading? This article is for subscribers. Subscribe now';
  const { body } = await bodyOf('text', 'Shipyard knew of crane fault', 'By Moira Lennox', ...lines, wall);
  expect(body).toBe(lines.join('\n'));
});
