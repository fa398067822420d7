/** How the large news languages write numbers: `value word word …` a row, ordinals among them. */
const tables: Readonly<Record<string, string>> = {
  en: `0 zero; 1 one first; 2 two second twice doubled doubles doubling; 3 three third thirds tripled triples tripling threefold; 4 four fourth; 5 five fifth fifths; 6 six sixth; 7 seven seventh; 8 eight eighth;
9 nine ninth; 10 ten tenth; 11 eleven eleventh; 12 twelve twelfth dozen; 13 thirteen thirteenth; 14 fourteen fourteenth; 15 fifteen fifteenth;
16 sixteen sixteenth; 17 seventeen seventeenth; 18 eighteen eighteenth; 19 nineteen nineteenth; 20 twenty twentieth; 30 thirty thirtieth;
40 forty fortieth; 50 fifty fiftieth; 60 sixty sixtieth; 70 seventy seventieth; 80 eighty eightieth; 90 ninety ninetieth`,
  de: `0 null; 1 ein eine einer einem einen eines eins erste ersten erster erstes; 2 zwei zweite zweiten zweiter zweimal; 3 drei dritte dritten dritter; 4 vier vierte vierten;
5 fünf fünfte fünften; 6 sechs sechste sechsten; 7 sieben siebte siebten; 8 acht achte achten; 9 neun neunte neunten; 10 zehn zehnte zehnten;
11 elf elfte elften; 12 zwölf zwölfte zwölften dutzend; 13 dreizehn; 14 vierzehn; 15 fünfzehn; 16 sechzehn; 17 siebzehn; 18 achtzehn; 19 neunzehn;
20 zwanzig; 30 dreißig dreissig; 40 vierzig; 50 fünfzig; 60 sechzig; 70 siebzig; 80 achtzig; 90 neunzig`,
  fr: `0 zéro; 1 un une premier première; 2 deux deuxième seconde; 3 trois troisième; 4 quatre quatrième; 5 cinq cinquième; 6 six sixième; 7 sept septième; 8 huit huitième;
9 neuf neuvième; 10 dix dixième dizaine; 11 onze; 12 douze douzaine; 13 treize; 14 quatorze; 15 quinze quinzaine; 16 seize; 20 vingt vingts vingtaine;
30 trente trentaine; 40 quarante quarantaine; 50 cinquante cinquantaine; 60 soixante soixantaine; 100 centaine; 80 octante; 90 nonante`,
  es: `0 cero; 1 un una uno primer primera primero; 2 dos segundo segunda; 3 tres tercer tercera tercero; 4 cuatro cuarto cuarta; 5 cinco quinto quinta; 6 seis sexto sexta;
7 siete séptimo; 8 ocho octavo; 9 nueve noveno; 10 diez décimo decena; 11 once; 12 doce docena; 13 trece; 14 catorce; 15 quince; 16 dieciséis; 17 diecisiete;
18 dieciocho; 19 diecinueve; 20 veinte veintena; 21 veintiuno veintiún; 22 veintidós; 23 veintitrés; 24 veinticuatro; 25 veinticinco; 30 treinta; 40 cuarenta;
50 cincuenta; 60 sesenta; 70 setenta; 80 ochenta; 90 noventa`,
  pt: `0 zero; 1 um uma; 2 dois duas segundo segunda; 3 três terceiro terceira; 4 quatro quarto quarta; 5 cinco quinto quinta; 6 seis sexto; 7 sete sétimo;
8 oito oitavo; 9 nove nono; 10 dez décimo; 11 onze; 12 doze dúzia; 13 treze; 14 catorze quatorze; 15 quinze; 16 dezesseis dezasseis;
17 dezessete dezassete; 18 dezoito; 19 dezenove dezanove; 20 vinte; 30 trinta; 40 quarenta; 50 cinquenta; 60 sessenta; 70 setenta; 80 oitenta; 90 noventa`,
  it: `0 zero; 1 un una uno; 2 due secondo seconda; 3 tre terzo terza; 4 quattro quarto quarta; 5 cinque quinto quinta; 6 sei sesto; 7 sette settimo;
8 otto ottavo; 9 nove nono; 10 dieci decimo; 11 undici; 12 dodici dozzina; 13 tredici; 14 quattordici; 15 quindici; 16 sedici; 17 diciassette;
18 diciotto; 19 diciannove; 20 venti; 30 trenta; 40 quaranta; 50 cinquanta; 60 sessanta; 70 settanta; 80 ottanta; 90 novanta`,
  ru: `0 ноль; 1 один одна одно одного одной одну; 2 два две двух двое двоих второй второго вторая; 3 три трех трёх трое троих третий третьего третья;
4 четыре четырех четырёх четверо; 5 пять пяти пятеро; 6 шесть шести; 7 семь семи; 8 восемь восьми; 9 девять девяти; 10 десять десяти;
11 одиннадцать; 12 двенадцать; 13 тринадцать; 14 четырнадцать; 15 пятнадцать; 16 шестнадцать; 17 семнадцать; 18 восемнадцать; 19 девятнадцать;
20 двадцать двадцати; 30 тридцать; 40 сорок; 50 пятьдесят; 60 шестьдесят; 70 семьдесят; 80 восемьдесят; 90 девяносто; 100 сто; 200 двести; 300 триста`,
  uk: `0 нуль; 1 один одна одне одного одній одну перший перша першу першого; 2 два дві двох двоє другий другого друга другу; 3 три трьох троє третій третього третя третю;
4 чотири чотирьох четверо четвертий; 5 п'ять п'яти п’ять п’яти п'ятеро п’ятеро; 6 шість шести шестеро; 7 сім семи семеро; 8 вісім восьми; 9 дев'ять дев'яти дев’ять дев’яти;
10 десять десяти десятеро; 11 одинадцять; 12 дванадцять; 13 тринадцять; 14 чотирнадцять; 15 п'ятнадцять п’ятнадцять; 16 шістнадцять;
17 сімнадцять; 18 вісімнадцять; 19 дев'ятнадцять дев’ятнадцять; 20 двадцять двадцяти; 30 тридцять; 40 сорок; 50 п'ятдесят п’ятдесят;
60 шістдесят; 70 сімдесят; 80 вісімдесят; 90 дев'яносто дев’яносто; 100 сто; 200 двісті; 300 триста`,
  nl: `0 nul; 1 één een; 2 twee tweede; 3 drie derde; 4 vier vierde; 5 vijf vijfde; 6 zes zesde; 7 zeven zevende; 8 acht achtste; 9 negen negende; 10 tien tiende;
11 elf; 12 twaalf dozijn; 13 dertien; 14 veertien; 15 vijftien; 16 zestien; 17 zeventien; 18 achttien; 19 negentien;
20 twintig; 30 dertig; 40 veertig; 50 vijftig; 60 zestig; 70 zeventig; 80 tachtig; 90 negentig`,
  sv: `0 noll; 1 en ett; 2 två; 3 tre tredje; 4 fyra fjärde; 5 fem femte; 6 sex sjätte; 7 sju sjunde; 8 åtta åttonde; 9 nio nionde; 10 tio tionde;
11 elva; 12 tolv dussin; 13 tretton; 14 fjorton; 15 femton; 16 sexton; 17 sjutton; 18 arton; 19 nitton;
20 tjugo; 30 trettio; 40 fyrtio; 50 femtio; 60 sextio; 70 sjuttio; 80 åttio; 90 nittio`,
  no: `0 null; 1 en ett; 2 to; 3 tre tredje; 4 fire fjerde; 5 fem femte; 6 seks sjette; 7 sju syv; 8 åtte; 9 ni; 10 ti;
11 elleve; 12 tolv dusin; 13 tretten; 14 fjorten; 15 femten; 16 seksten; 17 sytten; 18 atten; 19 nitten;
20 tjue tyve; 30 tretti tredve; 40 førti; 50 femti; 60 seksti; 70 sytti; 80 åtti; 90 nitti`,
  da: `0 nul; 1 en et; 2 to; 3 tre tredje; 4 fire fjerde; 5 fem femte; 6 seks sjette; 7 syv; 8 otte; 9 ni; 10 ti;
11 elleve; 12 tolv dusin; 13 tretten; 14 fjorten; 15 femten; 16 seksten; 17 sytten; 18 atten; 19 nitten;
20 tyve; 30 tredive; 40 fyrre; 50 halvtreds; 60 tres; 70 halvfjerds; 80 firs; 90 halvfems`,
  pl: `2 dwa dwie dwóch dwaj dwoje; 3 trzy trzech trzej troje trzeci trzecia; 4 cztery czterech czterej czworo czwarty czwarta; 5 pięć pięciu pięcioro piąty piąta; 6 sześć sześciu sześcioro szósty;
7 siedem siedmiu; 8 osiem ośmiu; 9 dziewięć dziewięciu; 10 dziesięć dziesięciu; 11 jedenaście jedenastu; 12 dwanaście dwunastu tuzin; 13 trzynaście trzynastu;
14 czternaście czternastu; 15 piętnaście piętnastu; 16 szesnaście szesnastu; 17 siedemnaście siedemnastu; 18 osiemnaście osiemnastu; 19 dziewiętnaście dziewiętnastu;
20 dwadzieścia dwudziestu; 30 trzydzieści trzydziestu; 40 czterdzieści czterdziestu; 50 pięćdziesiąt pięćdziesięciu; 60 sześćdziesiąt; 70 siedemdziesiąt;
80 osiemdziesiąt; 90 dziewięćdziesiąt; 100 sto stu; 200 dwieście dwustu; 300 trzysta trzystu; 400 czterysta; 500 pięćset`,
  tr: `2 iki ikinci; 3 üç üçüncü; 4 dört dördüncü; 5 beş beşinci; 6 altı altıncı; 7 yedi yedinci; 8 sekiz sekizinci; 9 dokuz dokuzuncu; 10 on; 20 yirmi; 30 otuz;
40 kırk; 50 elli; 60 altmış; 70 yetmiş; 80 seksen; 90 doksan; 100 yüz`,
  hi: `2 दो; 3 तीन; 4 चार; 5 पांच पाँच; 6 छह छः; 7 सात; 8 आठ; 9 नौ; 10 दस; 11 ग्यारह; 12 बारह; 13 तेरह; 14 चौदह; 15 पंद्रह; 16 सोलह; 17 सत्रह; 18 अठारह; 19 उन्नीस; 20 बीस;
25 पच्चीस; 30 तीस; 40 चालीस; 50 पचास; 60 साठ; 70 सत्तर; 80 अस्सी; 90 नब्बे`,
  ar: `1 واحد واحدة أحد إحدى; 2 اثنان اثنين اثنتين اثنا اثني اثنتا; 3 ثلاثة ثلاث; 4 أربعة أربع; 5 خمسة خمس; 6 ستة ست; 7 سبعة سبع; 8 ثمانية ثماني; 9 تسعة تسع; 10 عشرة عشر;
20 عشرون عشرين; 30 ثلاثون ثلاثين; 40 أربعون أربعين; 50 خمسون خمسين`,
};

/** What a number before it is multiplied by. */
const magnitudes = `100 hundred hundert cent cents cien ciento cem cento honderd hundra yüz सौ;
1000 thousand k tausend mille mil mila duizend tusen tysiąc tysiące tysięcy tys bin हजार हज़ार тысяч тысячи тысяча тыс тисяч тисячі тисяча тис ألف آلاف 千;
10000 万 萬;
100000 लाख;
1000000 miljoen miljon miljoner milion miliony milionów milyon million millions mln mio m mn millionen millón millones milhão milhões milione milioni миллион миллиона миллионов млн мільйон мільйона мільйонів مليون ملايين;
100000000 億 亿;
10000000 करोड़;
1000000000 miljard miljarder miliard miliardy miliardów mld milyar अरब billion billions bn b milliarde milliarden mrd milliard milliards mds bilhão bilhões miliardo miliardi миллиард миллиарда миллиардов млрд мільярд мільярда мільярдів мільярди مليار;
1000000000000 trillion trillions tn billón billones 兆`;

const vague = `10 dizaines decenas;
12 dozens dutzende douzaines docenas dezenas decine десятки десятків عشرات;
100 hundreds hunderte centaines cientos centenas centinaia сотни сотні сотень مئات;
1000 thousands tausende milliers miles milhares migliaia тысячи тисячі тисяч آلاف;
1000000 millions millionen;
1000000000 billions milliarden`;

function parsed(table: string): Map<string, number> {
  return new Map(
    table.split(';').flatMap((row) => {
      const [value = '', ...words] = row.trim().split(/\s+/u);
      return words.map((word) => [word, Number(value)] as const);
    }),
  );
}

/** Numbers by their lower-cased words in a language, ordinals among them; none where it is not known. */
export function numberWordsOf(language: string): ReadonlyMap<string, number> {
  const primary = language.slice(0, 2);
  const known = wordsByLanguage.get(primary);
  if (known) return known;
  const written = sameAs[primary] ?? primary;
  const words = parsed(tables[written] ?? '');
  const joined = joinedByLanguage[written];
  if (joined) addJoined(words, joined);
  wordsByLanguage.set(primary, words);
  return words;
}

/** Pages state Norwegian by the name of either of its written forms, too. */
const sameAs: Readonly<Record<string, string>> = { nb: 'no', nn: 'no' };

/** Read when they are first asked for. */
const wordsByLanguage = new Map<string, ReadonlyMap<string, number>>();

interface Joined {
  /** What stands between unit and ten; where nothing does, the ten comes first. */
  readonly between: readonly string[];
  readonly hundred: string;
  readonly thousand: string;
}

/** "fünfundzwanzig", "tweeëntwintig", "tjugofem", "dodicimila": written as one word. */
const joinedByLanguage: Readonly<Record<string, Joined>> = {
  de: { between: ['und'], hundred: 'hundert', thousand: 'tausend' },
  nl: { between: ['en', 'ën'], hundred: 'honderd', thousand: 'duizend' },
  sv: { between: [], hundred: 'hundra', thousand: 'tusen' },
  no: { between: [], hundred: 'hundre', thousand: 'tusen' },
  da: { between: ['og'], hundred: 'hundrede', thousand: 'tusind' },
  it: { between: [], hundred: 'cento', thousand: 'mila' },
};

const ordinal = /(?:te|ten|ter|mal|de|dje)$/u;

function addJoined(words: Map<string, number>, { between, hundred, thousand }: Joined): void {
  const simple = [...words].filter(([word, value]) => value > 0 && value < 100 && !ordinal.test(word));
  for (const [unit, value] of simple) {
    for (const [ten, tens] of simple) {
      if (value >= 10 || tens < 20) continue;
      if (between.length === 0) words.set(`${ten}${unit}`, value + tens);
      for (const joint of between) words.set(`${unit}${joint}${ten}`, value + tens);
    }
    if (value < 20) words.set(`${unit}${hundred}`, value * 100);
    words.set(`${unit}${thousand}`, value * 1000);
  }
}

const magnitudeByWord: ReadonlyMap<string, number> = parsed(magnitudes);

/** "thousands of people": a size and no number. */
export const vagueByWord: ReadonlyMap<string, number> = parsed(vague);

/** What may stand between two words of one number. */
export const joiningWords: ReadonlySet<string> = new Set(['and', 'et', 'y', 'e', 'и', 'und', 'та', 'і', 'و']);

/**
 * "Twenty" and "one" are one number, "two" and "three" are two; French has "quatre-vingts" and "soixante-dix", Turkish
 * "on iki" for twelve, Arabic "two ten".
 */
export function follows(current: number, value: number, language: string): boolean {
  if (current > 0 && current < 10 && value === 10) return language.startsWith('ar');
  if (current === 10 && value < 10) return language.startsWith('tr');
  if (current === 0 || (current % 100 === 0 && value < 100) || (current === 4 && value === 20)) return true;
  return (current % 10 === 0 && current >= 20 && value < 10) || ((current === 60 || current === 80) && value < 20);
}

/** By how much a word multiplies the number before it: "billion" is another in Paris than in London, and cents are money there. */
export function sizeOf(word: string, language: string): number | undefined {
  if (/^cents?$/u.test(word) && !language.startsWith('fr')) return undefined;
  // Elsewhere it is another word: "mit 18 bin ich", "12 bin bags".
  if (word === 'bin' && !language.startsWith('tr')) return undefined;
  if (/^(?:billion|billionen|trillion)$/u.test(word) && /^(?:de|fr|es)/u.test(language))
    return word[0] === 'b' ? 1e12 : 1e18;
  return magnitudeByWord.get(word) ?? (/^[万億亿千兆]/u.test(word) ? magnitudeByWord.get(word.slice(0, 1)) : undefined);
}
