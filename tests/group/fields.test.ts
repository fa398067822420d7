import { describe, expect, it } from 'vitest';
import { group } from '../../src/group/index.ts';
import { article } from '../support/article.ts';

/** The section of one story under the themes of a newsletter, "title: description"; null for Elsewhere. */
function placed(language: string, themes: readonly string[], title: string, text: string) {
  const named = themes.map((theme) => {
    const [title = '', about = ''] = theme.split(/: ?/);
    return { title, about };
  });
  const story = article({ id: 'a', title, paragraphs: [text], language });
  const [section] = group([story], { themes: named, elsewhere: 'keep' }).sections;
  return section?.origin === 'elsewhere' ? null : section?.theme;
}

const county = ['Farms: agriculture and the land', 'Bench: courts and trials', 'On stage: theatre, dance'];

describe('fields of news', () => {
  it.each([
    [
      'en',
      county,
      'Farms',
      'Late frost spares the orchards',
      'Growers near Alder lost little. The harvest of cherries is on time.',
    ],
    [
      'en',
      county,
      'Bench',
      'Nine years for the Alder arsonist',
      'A jury convicted him in June. The judge sentenced him on Monday.',
    ],
    [
      'de',
      ['Höfe: Landwirtschaft in der Region', 'Recht: Gerichte und Verfahren'],
      'Höfe',
      'Späte Lese an der Nahe',
      'Die Winzer warten auf Zucker. Die Weinlese beginnt erst im Oktober.',
    ],
    [
      'de',
      ['Kosmos: Raumfahrt, Astronomie, Weltall', 'Tierwelt: Tiere und Pflanzen'],
      'Kosmos',
      'Mondrakete bleibt am Boden',
      'Ein Ventil leckte. Die Astronauten verließen die Kapsel.',
    ],
    [
      'fr',
      ['Tribunaux: procès et jugements', 'Aux champs: agriculture, élevage'],
      'Tribunaux',
      'Six ans ferme pour un notaire',
      'La cour a suivi le procureur. L’avocat du condamné parle de prison inutile.',
    ],
    [
      'es',
      ['Letras: libros, literatura', 'Sonidos: música, conciertos'],
      'Letras',
      'Una ensayista gana el Cervantes',
      'La escritora publicó doce novelas. Su editor prepara un manuscrito inédito.',
    ],
    [
      'it',
      ['Banchi: scuola, istruzione', 'Corsie: ospedali e medici'],
      'Banchi',
      'Mancano ottanta maestre a Biella',
      'Le classi sono affidate a supplenti. I docenti protestano.',
    ],
    [
      'pt',
      ['Tribunais: julgamentos e sentenças', 'Terra: agricultura e pecuária'],
      'Terra',
      'Granizo destrói pomares em Lamego',
      'A colheita de maçã perdeu-se. Os produtores de vinho escaparam.',
    ],
    [
      'nl',
      ['Akkers: landbouw en veeteelt', 'Rechtszaal: rechtspraak'],
      'Rechtszaal',
      'Zes jaar cel voor drogist uit Ede',
      'De rechter acht hem schuldig. Zijn advocaat gaat in hoger beroep.',
    ],
    [
      'ru',
      ['Суды: приговоры и процессы', 'Село: сельское хозяйство'],
      'Суды',
      'Восемь лет бухгалтеру из Твери',
      'Судья огласила приговор. Адвокат обещал апелляцию.',
    ],
    [
      'zh',
      ['教育: 学校、教师', '体坛: 足球、网球'],
      '体坛',
      '海港队补时绝平',
      '前锋在补时阶段头球破门，门将无能为力。主教练换上三名球员。',
    ],
    [
      'ja',
      ['司法: 裁判、判決', '農業: 農家、畜産'],
      '司法',
      '元会計係に懲役5年',
      '地裁の裁判長は被告の主張を退けた。弁護士は控訴する。',
    ],
    [
      'ko',
      ['법정: 법원과 재판', '농촌: 농업, 축산'],
      '법정',
      '전 회계사에 징역 5년',
      '판사는 피고인에게 유죄를 선고했다. 변호사는 항소할 뜻을 밝혔다.',
    ],
    [
      'ar',
      ['العدالة: المحاكم والمحاكمات', 'الريف: الزراعة والمزارعون'],
      'العدالة',
      'السجن ست سنوات لصيدلي',
      'قال القاضي إن المتهم مذنب، وأعلن المحامي أنه سيقدم استئنافا.',
    ],
  ])(
    'tell where a story belongs that shares no word with its theme (%s): %s',
    (language, themes, theme, title, text) => {
      expect(placed(language, themes, title, text)).toBe(theme);
    },
  );

  it('of which no theme is about one keep its stories out', () => {
    const text = 'The striker scored in stoppage time. The coach praised the goalkeeper and the fans in the stadium.';
    expect(placed('en', county, 'Alder rise to third in the league', text)).toBe(null);
  });

  it('are not told by a word of a phrase that means something else', () => {
    const themes = ['Grid: power plants and who runs them', 'Bench: courts'];
    const text = 'The keepers say that the calf drinks well. Botanists planted orchids beside the elephants.';
    expect(placed('en', themes, 'Zoo shows its elephant calf', text)).toBe(null);
  });

  it('decide nothing where two themes are about one', () => {
    const themes = ['Gavel: courts', 'Bench: courts'];
    expect(
      placed('en', themes, 'Nine years for the Alder arsonist', 'The judge sentenced him. A jury convicted him.'),
    ).toBe(null);
  });

  it('count less than what the editor wrote', () => {
    const themes = ['Farms: agriculture', 'Old mill: the Alder windmill, its sails and its millers'];
    const text = 'The windmill grinds again. Farmers brought wheat from the harvest, and the millers cheered.';
    expect(placed('en', themes, 'Windmill sails turn after forty years', text)).toBe('Old mill');
  });
});
