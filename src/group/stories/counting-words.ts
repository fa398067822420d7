/** From two on, lower-cased; what is written in figures needs no list. */
const words: Readonly<Record<string, string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty dozen dozens scores hundred hundreds thousands',
  de: 'zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig dutzend dutzende hunderte tausende',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente dizaine dizaines centaines milliers',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta decenas cientos miles',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quindici venti trenta decine centinaia migliaia',
  pt: 'dois duas três quatro cinco seis sete oito nove dez onze doze treze catorze quatorze quinze vinte trinta dezenas centenas milhares',
  nl: 'twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig tientallen honderden duizenden',
  sv: 'två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo tiotals dussintals hundratals',
  da: 'to tre fire fem seks syv otte ni ti elleve tolv femten tyve',
  no: 'to tre fire fem seks sju syv åtte ni ti elleve tolv femten tjue tyve',
  pl: 'dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć sześciu siedem siedmiu osiem ośmiu dziewięć dziesięć kilkanaście kilkadziesiąt dziesiątki setki',
  ru: 'два две двое двух три трое трёх трех четыре четверо пять пятеро шесть семь восемь девять десять одиннадцать двенадцать десятки сотни тысячи',
  uk: "два дві двоє три троє чотири п'ять шість сім вісім дев'ять десять одинадцять дванадцять десятки сотні тисячі",
  zh: '一 二 两 兩 三 四 五 六 七 八 九 十 数十 数百 數十 數百',
  ja: '一 二 三 四 五 六 七 八 九 十 数十 数百',
};

const setOf = (list: string): ReadonlySet<string> => new Set(list.split(' '));

const byLanguage = new Map(Object.entries(words).map(([language, list]) => [language, setOf(list)]));
const ofAll = setOf(Object.values(words).join(' '));

/**
 * Words that count, which say how many there were of something, and not of what. Those of all languages where none are known
 * of this one; of one that is known no others, for "fire" is four in Danish.
 */
export function countingWordsOf(language: string): ReadonlySet<string> {
  return byLanguage.get(language.split('-')[0] ?? '') ?? ofAll;
}
