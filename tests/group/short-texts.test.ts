import { describe, expect, it } from 'vitest';
import { storiesOf } from '../../src/group/stories/grouper.ts';
import { article } from '../support/article.ts';

type Told = readonly [title: string, text: string];

/** Two short reports of one day, alone in the input. */
function countStories(language: string, first: Told, second: Told): number {
  const published = {
    earliest: '2026-03-02T07:00:00.000Z',
    latest: '2026-03-02T07:00:00.000Z',
    precision: 'minute',
    basis: 'text',
  } as const;
  const articles = [first, second].map((told, at) =>
    article({ id: `report-${at}`, language, published, title: told[0], paragraphs: [told[1]] }),
  );
  return storiesOf(articles).length;
}

describe('two matters that share what all news of a kind says', () => {
  it.each<[string, Told, Told]>([
    [
      'zh',
      [
        '河南郑州一商场起火 4人遇难',
        '3月2日上午，郑州市金水区一商场发生火灾，造成4人死亡、11人受伤。消防部门称，火势已被扑灭，起火原因正在调查。',
      ],
      [
        '广西南宁一仓库起火 无人员伤亡',
        '3月2日下午，南宁市青秀区一仓库发生火灾，消防部门出动80人，火势已被扑灭。起火原因正在调查，没有人员伤亡。',
      ],
    ],
    [
      'zh',
      [
        '比亚迪发布新款电动车',
        '比亚迪2日在深圳发布新款电动车，售价十二万元起，预计四月上市。公司表示，新车续航达七百公里。',
      ],
      ['国家图书馆新馆开放', '国家图书馆新馆2日在北京开放，首日有一万名读者到访。馆长表示，新馆预计每年接待三百万人。'],
    ],
    [
      'ja',
      [
        '台風で沖縄の空の便が欠航',
        '台風5号の影響で、沖縄を発着する空の便は2日、140便が欠航した。気象庁は高波に警戒するよう呼びかけている。',
      ],
      [
        '大雪で新潟の鉄道が運休',
        '大雪の影響で、新潟県内の鉄道は2日、60本が運休した。気象庁は路面の凍結に注意するよう呼びかけている。',
      ],
    ],
    [
      'ar',
      [
        'الرئيس اللبناني يستقبل وفدا من البنك الدولي',
        'استقبل الرئيس اللبناني الاثنين وفدا من البنك الدولي في بيروت وبحث معه قرضا بقيمة 200 مليون دولار، بحسب بيان للرئاسة.',
      ],
      [
        'البنك المركزي التركي يرفع الفائدة',
        'رفع البنك المركزي التركي الاثنين سعر الفائدة إلى 45 في المئة، بحسب بيان للبنك في أنقرة. وتوقع محللون رفعا أقل.',
      ],
    ],
    [
      'tr',
      [
        "Adana'da depo yangını: 2 ölü",
        "Adana'nın Seyhan ilçesinde pazartesi sabahı bir depoda çıkan yangında iki kişi hayatını kaybetti. Vali Kemal Arslan, yangının kontrol altına alındığını söyledi.",
      ],
      [
        "Kocaeli'de fabrika yangını: 5 yaralı",
        "Kocaeli'nin Gebze ilçesinde pazartesi sabahı bir fabrikada çıkan yangında beş kişi yaralandı. Vali Hasan Yılmaz, yangının kontrol altına alındığını söyledi.",
      ],
    ],
    [
      'tr',
      [
        'Trabzonspor deplasmanda kazandı',
        "Trabzonspor pazartesi akşamı Konyaspor'u 2-0 yendi. Teknik direktör, takımının iyi oynadığını söyledi.",
      ],
      [
        'Galatasaray evinde berabere kaldı',
        'Galatasaray pazartesi akşamı Samsunspor ile 1-1 berabere kaldı. Teknik direktör, takımının kötü oynadığını söyledi.',
      ],
    ],
  ])('are two stories (%s)', (language, first, second) => {
    expect(countStories(language, first, second)).toBe(2);
  });
});

describe('two matters that share a name', () => {
  it.each<[string, Told, Told]>([
    [
      'en',
      [
        'Jaguar numbers recover in Belize reserve',
        'Rangers counted 61 jaguars in the Cockscomb reserve in Belize, up from 44 five years ago, the wildlife service said on Monday.',
      ],
      [
        'Jaguar recalls 12,000 cars over brake fault',
        'The carmaker Jaguar is recalling 12,000 cars because of a fault in the brakes, the company said on Monday. Numbers of complaints had risen since May.',
      ],
    ],
    [
      'en',
      [
        'Ferrow Air orders 40 jets from Airbus',
        'The airline Ferrow Air has ordered 40 jets from Airbus, it said on Monday. The first is to be delivered in 2029.',
      ],
      [
        'Ferrow Air pilots vote to strike',
        'Pilots of the airline Ferrow Air voted on Monday for a strike over pay, their union said. The airline said that it would keep talking.',
      ],
    ],
    [
      'de',
      [
        'Hartmann Bahn streicht 900 Stellen',
        'Der Zughersteller Hartmann Bahn streicht 900 Stellen in Kassel, wie das Unternehmen am Montag mitteilte. Betroffen ist die Fertigung.',
      ],
      [
        'Hartmann Bahn muss Strafe wegen Kartell zahlen',
        'Der Zughersteller Hartmann Bahn muss 40 Millionen Euro Strafe zahlen, teilte das Kartellamt am Montag mit. Es ging um Absprachen bei Bremsen.',
      ],
    ],
  ])('are two stories (%s)', (language, first, second) => {
    expect(countStories(language, first, second)).toBe(2);
  });
});

describe('a word that one report writes as a name and the other as none', () => {
  it('tells the same whichever of the two has the lower id', () => {
    const countWithIds = (first: string, second: string) =>
      storiesOf([
        article({
          id: first,
          title: 'Macron receives Polish president in Paris',
          paragraphs: [
            "French president Emmanuel Macron received Poland's president Karol Nawrocki in Paris on Monday.",
          ],
        }),
        article({
          id: second,
          title: 'Macron opens farm show in Paris',
          paragraphs: ['President Emmanuel Macron opened the farm show in Paris on Monday and was booed by growers.'],
        }),
      ]).length;
    expect(countWithIds('b', 'a')).toBe(countWithIds('a', 'b'));
  });
});

describe('one event in two short reports', () => {
  it.each<[string, Told, Told]>([
    [
      'en',
      [
        'Ferrow Air to close its base in Cork',
        'The airline Ferrow Air will close its base in Cork in May; 210 people lose their jobs, it said on Monday.',
      ],
      [
        '210 jobs go as Ferrow leaves Cork',
        'Cork airport loses its second largest customer. A union called the decision by Ferrow a slap in the face.',
      ],
    ],
    [
      'zh',
      [
        '广州队主场2比1击败大连队',
        '3月2日晚，在中超联赛第三轮比赛中，广州队主场以2比1击败大连队。主教练表示，球队踢得非常努力。',
      ],
      ['中超：广州逆转大连', '大连队先进一球，但广州队在下半场连入两球，取得本赛季首胜。'],
    ],
    [
      'ja',
      [
        '高松市の元職員に懲役3年の判決',
        '高松地裁は2日、業務上横領の罪に問われた高松市の元職員、森田健一被告に懲役3年の判決を言い渡した。裁判長は「悪質だ」と述べた。',
      ],
      [
        '公金横領の森田被告に実刑',
        '高松市の公金を横領した森田健一被告に、高松地裁が実刑判決を出した。弁護側は控訴する方針だ。',
      ],
    ],
    [
      'ar',
      [
        'مقتل ثمانية في حادث حافلة قرب أسيوط',
        'قتل ثمانية أشخاص وأصيب عشرون آخرون الاثنين في حادث حافلة قرب أسيوط في مصر، بحسب وزارة الصحة. وقالت الشرطة إن الحافلة اصطدمت بشاحنة.',
      ],
      [
        'ثمانية قتلى في تصادم حافلة وشاحنة بأسيوط',
        'لقي ثمانية ركاب مصرعهم عندما اصطدمت حافلتهم بشاحنة على طريق أسيوط الصحراوي. وأمر المحافظ هشام أبو النصر بالتحقيق.',
      ],
    ],
    [
      'tr',
      [
        'Trabzonspor deplasmanda kazandı',
        "Trabzonspor pazartesi akşamı Konyaspor'u 2-0 yendi. Teknik direktör, takımının iyi oynadığını söyledi.",
      ],
      [
        "Konyaspor evinde Trabzonspor'a yenildi",
        "İlk yarıda bulduğu iki golle Trabzonspor Konya'dan üç puanla döndü. Konyaspor üst üste üçüncü maçını kaybetti.",
      ],
    ],
  ])('is one story (%s)', (language, first, second) => {
    expect(countStories(language, first, second)).toBe(1);
  });
});
