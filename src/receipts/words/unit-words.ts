/** Words and signs for what is counted or measured, where changing it changes the number: a key a row. */
const units = `% percent per-cent prozent pourcent porcentaje percento процент процента процентов відсоток відсотка відсотків відсотки بالمئة ％;
points point punkte puntos punti пунктов;
USD $ us$ dollar dollars dólares dólar dollari dollaro доллар доллара долларов долар долара доларів دولار 美元 ドル;
EUR € euro euros евро євро يورو 欧元 ユーロ;
GBP £ pound pounds pfund livres libras sterline фунтов;
JPY ¥ yen иен 円;
CNY yuan renminbi юаней 元;
UAH ₴ hryvnia hryvnias hryvna griwna hrywnja гривня гривні гривень грн;
RUB rouble roubles ruble rubles rubel рубль рубля рублей 卢布;
CHF franken francs;
km kilometer kilometers kilometre kilometres kilomètres kilómetros quilômetros chilometri километров кілометр кілометрів кілометри км;
mile mile miles meilen;
metre m meter meters metre metres mètres metros metri метров;
foot foot feet ft;
inch inch inches;
acre acre acres;
hectare hectare hectares hektar hectáreas;
gram gram grams gramm gramme grammes gramos grammi граммов грамів;
kg kg kilo kilos kilogram kilograms kilogramm килограммов кілограмів кг;
ton ton tons tonne tonnes tonnen toneladas tonnellate тонн тонни;
lb lb lbs;
litre liter liters litre litres;
mw mw megawatt megawatts;
gw gw gigawatt gigawatts;
second second seconds sekunden secondes segundos secondi секунд;
minute minute minutes minuten minutos minuti минут хвилин хвилини;
hour hour hours stunde stunden heure heures hora horas ore часов годин години;
day day days tage tagen jours días dias giorni дней днів дні доби;
week week weeks wochen semaines semanas settimane недель тижнів тижні;
month month months monate monaten mois meses mesi месяцев місяців місяці;
year year years jahre jahren ans années años anos anni лет років роки року;
decade decade decades jahrzehnte décennies décadas;
century century centuries jahrhundert siècle siglo`;

export const unitByWord: ReadonlyMap<string, string> = new Map(
  units.split(';').flatMap((row) => {
    const [key = '', ...words] = row.trim().split(/\s+/u);
    return [key.toLowerCase(), ...words].map((word) => [word, key] as const);
  }),
);
