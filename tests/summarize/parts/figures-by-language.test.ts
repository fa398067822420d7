import { describe, expect, it } from 'vitest';
import { figureFaults } from '../../../src/receipts/figure-faults.ts';
import { poolOf } from '../../../src/summarize/candidates.ts';
import { partsOf } from '../../../src/summarize/parts/parts-of.ts';
import { article } from '../../support/article.ts';

const thursday = { earliest: '2031-05-08', latest: '2031-05-08', precision: 'day', basis: 'stated' } as const;

function parts(language: string, title: string, ...texts: string[]) {
  const articles = texts.map((text, index) =>
    article({
      id: `a${index}`,
      title,
      language,
      published: thursday,
      outlet: { name: `O${index}`, basis: 'stated' },
      paragraphs: [text],
    }),
  );
  return partsOf({ articles }, poolOf(articles));
}

const blast = 'Blast in grain mill of Aarup';

describe('figures of people', () => {
  it.each([
    ['A blast in the grain mill of Aarup killed 20 people, police said.', 'people killed', 'police'],
    ['A blast tore through the grain mill of Aarup, killing 20 people, the guard said.', 'people killed', 'the guard'],
    [
      'After the blast in the grain mill of Aarup, divers pulled 20 people from the water on Monday.',
      'people pulled from the water',
      null,
    ],
    ['The blast in the grain mill of Aarup forced 20 people from their homes.', 'people forced from their homes', null],
    [
      '20 people died in the blast in the grain mill of Aarup, the mayor, Kit Ames, said.',
      'people died in the blast',
      'the mayor, Kit Ames',
    ],
  ])('say what became of them, and who says so: %s', (text, counts, saidBy) => {
    const [figure] = parts('en', blast, text).figures;
    expect(figure).toMatchObject({ amount: '20', counts, saidBy });
    expect(figure && figureFaults(figure, 'en')).toEqual([]);
  });

  it.each([
    'The blast in the grain mill of Aarup shook a town of workers with 200 people.',
    'Before the blast in the grain mill of Aarup, 200 passengers in trains came to the mill.',
    'After the blast in the grain mill of Aarup a bus with 200 passengers crashed into the mill.',
    'After the blast in the grain mill of Aarup, 200 people had joined the mourners of the mill.',
  ])('are left out where that is not said: %s', (text) => {
    expect(parts('en', blast, text).figures).toEqual([]);
  });

  it.each([
    [
      'de',
      'Explosion in Mühle',
      'Bei der Explosion in der Mühle wurden 20 Menschen getötet, teilte die Polizei mit.',
      '20',
      'Menschen getötet',
      'die Polizei',
    ],
    [
      'fr',
      'Explosion au moulin',
      "L'explosion du moulin a fait 20 morts, selon le syndicat des dockers.",
      '20',
      'morts',
      'le syndicat des dockers',
    ],
    [
      'fr',
      'Explosion au moulin',
      "Dans l'explosion du moulin, 20 personnes ont été blessées, a annoncé la police.",
      '20',
      'personnes ont été blessées',
      'la police',
    ],
    [
      'es',
      'Explosión en el molino',
      'En la explosión del molino murieron 20 personas, informó la policía.',
      '20',
      'personas murieron',
      'la policía',
    ],
    [
      'it',
      'Esplosione nel mulino',
      "L'esplosione del mulino ha causato 20 morti, ha detto la polizia.",
      '20',
      'morti',
      'la polizia',
    ],
    [
      'pt',
      'Explosão no moinho',
      'Na explosão do moinho, 20 pessoas ficaram feridas, disse a polícia.',
      '20',
      'pessoas ficaram feridas',
      'a polícia',
    ],
    [
      'ru',
      'Взрыв на мельнице',
      'При взрыве на мельнице погибли 20 человек, сообщила полиция.',
      '20',
      'человек погибли',
      'полиция',
    ],
    [
      'uk',
      'Вибух на млині',
      'Унаслідок вибуху на млині загинули 20 людей, повідомила поліція.',
      '20',
      'людей загинули',
      'поліція',
    ],
    ['ar', 'انفجار في المطحنة', 'أدى انفجار في المطحنة إلى مقتل 20 شخصا في المطحنة.', 'مقتل 20 شخصا', '', null],
    ['zh', '磨坊爆炸', '磨坊爆炸造成20人死亡，磨坊被毁。', '20人死亡', '', null],
    ['ja', '製粉所で爆発', '製粉所の爆発で20人が死亡した。', '20人が死亡', '', null],
  ])('are read in %s: %s', (language, title, text, amount, counts, saidBy) => {
    const [figure] = parts(language, title, text).figures;
    expect(figure).toMatchObject({ amount, counts, saidBy });
    expect(figure && figureFaults(figure, language)).toEqual([]);
  });

  it.each([
    ['fr', 'Explosion au moulin', (count: string) => `L'explosion du moulin du port a fait ${count} morts jeudi.`],
    ['zh', '磨坊爆炸', (count: string) => `磨坊周四发生爆炸，造成${count}人死亡。`],
    ['ru', 'Взрыв на мельнице', (count: string) => `При взрыве на мельнице порта погибли ${count} человек.`],
  ])('stand beside those of another outlet in %s', (language, title, told) => {
    const { figures } = parts(language, title, told('20'), told('35'));
    expect(figures.flatMap(({ others }) => others)).toHaveLength(1);
  });
});

describe('figures of two outlets', () => {
  it('do not stand side by side where the one rounds the other', () => {
    const told = (count: string) => `The blast in the grain mill of Aarup killed ${count} people at the port.`;
    const others = (one: string, two: string) =>
      parts('en', blast, told(one), told(two)).figures.flatMap((figure) => figure.others.map(({ amount }) => amount));
    expect([others('about 100', '98'), others('100', '98')]).toEqual([[], ['98']]);
  });

  it('are read whatever signs a page has within the words', () => {
    const [figure] = parts('en', blast, 'The blast in the grain mill of Aarup killed 20 ab*s at the port.').figures;
    expect(figure?.counts).toBe('ab*s killed');
  });
});

describe('what to watch', () => {
  it.each([
    ['it', 'Il consiglio si riunirà il 20 maggio per il porto.'],
    ['pt', 'O conselho será reunido em 20 de maio no porto.'],
    ['ru', 'Совет рассмотрит безопасность порта 20 мая.'],
    ['uk', 'Рада розгляне безпеку порту 20 травня.'],
    ['ar', 'وسيجتمع المجلس في 20 مايو لبحث سلامة الميناء.'],
    ['zh', '议会将于5月20日开会。'],
    ['ja', '議会は港の安全について5月20日に審議する予定だ。'],
    ['en', 'Schools in the north will reopen on May 20.'],
    ['en', 'Nordlit said it would file a new plan by May 20.'],
  ])('is found in %s: %s', (language, text) => {
    expect(parts(language, 'Port', text).watch.map(({ date }) => date?.earliest)).toEqual(['2031-05-20']);
  });

  it.each([
    ['it', 'Il consiglio si è riunito il 20 aprile.'],
    ['ru', 'Совет не рассмотрит безопасность порта 20 мая.'],
    ['it', 'Il consiglio non si riunirà il 20 maggio per il porto.'],
    ['ja', '議会は5月20日に審議する予定はない。'],
  ])('is nothing that is over or denied in %s: %s', (language, text) => {
    expect(parts(language, 'Port', text).watch).toEqual([]);
  });
});

describe('a speaker', () => {
  const wall = 'The wall of the Aarup harbor must stand again before the autumn storms';

  it.each([
    [`“${wall},” Ames said. Repairs began, its port director, Kit Ames, wrote.`, 'port director'],
    [`“${wall},” said Aarup's mayor, Kit Ames.`, "Aarup's mayor"],
    [`“${wall},” the harbor master, Kit Ames, said. The director, Kit Ames, came.`, 'director'],
    [`“${wall},” said Kit Ames, the head of the dockers' union.`, "head of the dockers' union"],
    [`“${wall},” said Kit Ames, a farmer from Aarup who saw it.`, 'farmer from Aarup'],
  ])('has the role that stands before or behind the name: %s', (text, role) => {
    expect(parts('en', 'Harbor wall of Aarup breaks', text).quotations.map((one) => one.role)).toEqual([role]);
  });
});
