const words = `
two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty dozen dozens scores hundred hundreds thousands
zwei drei vier fünf sechs sieben acht neun zehn elf zwölf dreizehn vierzehn fünfzehn sechzehn siebzehn achtzehn neunzehn zwanzig dreißig dutzend dutzende hunderte tausende
deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize vingt trente dizaine dizaines centaines milliers
dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince veinte treinta decenas cientos miles
due tre quattro cinque sei sette otto nove dieci undici dodici tredici quindici venti trenta decine centinaia migliaia
dois duas três quatro sete oito dez doze treze quatorze quinze vinte trinta dezenas centenas milhares
twee drie vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien twintig dertig tientallen honderden duizenden
två tre fyra fem sex sju åtta nio tio elva tolv femton tjugo tiotals dussintals hundratals
to fire seks syv otte ni ti elleve femten tyve
dwa dwie dwóch trzy trzech cztery czterech pięć pięciu sześć sześciu siedem siedmiu osiem ośmiu dziewięć dziesięć kilkanaście kilkadziesiąt dziesiątki setki
два две двое двух три трое трёх трех четыре четверо пять пятеро шесть семь восемь девять десять одиннадцать двенадцать десятки сотни тысячи
дві троє чотири п'ять шість сім вісім дев'ять дванадцять сотні
一 二 两 兩 三 四 五 六 七 八 九 十 数十 数百 數十 數百
`;

/**
 * Words that count, lower-cased: a toll that has risen is told in the same words but for one. Those of the larger news
 * languages; what is written in figures needs no list.
 */
export const countingWords: ReadonlySet<string> = new Set(words.trim().split(/\s+/u));
