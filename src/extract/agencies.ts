import { sourceIn } from './source-lines.ts';

interface Agency {
  readonly name: string;
  /** Case counts where an abbreviation could be a word. */
  readonly pattern: RegExp;
}

/** News agencies, by the names under which their texts are credited. */
const agencies: readonly Agency[] = [
  {
    name: 'Associated Press',
    pattern:
      /\b(?:[Tt]he )?(?:Associated Press|ASSOCIATED PRESS)\b|(?<![\p{L}])AP(?![\p{L}])|美联社|美聯社|أسوشيتد برس|АП(?![\p{L}])/u,
  },
  { name: 'Reuters', pattern: /\bReuters\b|\bREUTERS\b|路透社|ロイター|로이터|رويترز|Рейтер|रॉयटर्स/ },
  { name: 'AFP', pattern: /\bAgence France[- ]Presse\b|(?<![\p{L}])AFP(?![\p{L}])|法新社|فرانس برس|^الفرنسية$|एएफपी/u },
  { name: 'dpa', pattern: /\b(?:Deutsche Presse-Agentur|dpa|DPA)\b/ },
  { name: 'ANSA', pattern: /\bANSA\b/ },
  { name: 'EFE', pattern: /\bEFE\b/ },
  { name: 'TASS', pattern: /\bTASS\b|ТАСС/ },
  { name: 'Interfax', pattern: /\bInterfax\b|Интерфакс/ },
  { name: 'RIA Novosti', pattern: /\bRIA Novosti\b|РИА Новости/ },
  { name: 'Xinhua', pattern: /\bXinhua\b|新华社|新華社/ },
  { name: 'Kyodo', pattern: /\bKyodo(?: News)?\b|共同通信|共同社|^共同$/ },
  { name: 'Yonhap', pattern: /\bYonhap\b|연합뉴스/ },
  { name: 'PA Media', pattern: /\bPA Media\b|\bPress Association\b/ },
  { name: 'UPI', pattern: /\bUnited Press International\b|\bUPI\b/ },
  { name: 'Anadolu', pattern: /\bAnadolu(?: Agency| Ajansı)?\b|^AA$|الأناضول/ },
  { name: 'Press Trust of India', pattern: /\bPress Trust of India\b|\bPTI\b|पीटीआई|^भाषा$/ },
  { name: 'ANI', pattern: /\bANI\b|एएनआई/ },
  { name: 'IANS', pattern: /\bIANS\b|आईएएनएस/ },
  { name: 'Canadian Press', pattern: /\b(?:The )?Canadian Press\b/ },
  { name: 'Australian Associated Press', pattern: /\bAustralian Associated Press\b|\bAAP\b/ },
  { name: 'Austria Presse Agentur', pattern: /\bAPA\b/ },
  { name: 'Keystone-SDA', pattern: /\bKeystone-SDA\b|\bSDA\b/ },
  { name: 'Belga', pattern: /\bBelga\b/ },
  { name: 'Lusa', pattern: /\bLusa\b/ },
  { name: 'Europa Press', pattern: /\bEuropa Press\b/ },
  { name: 'Bloomberg', pattern: /\bBloomberg(?: News)?\b/ },
  { name: 'Ukrinform', pattern: /\bUkrinform\b|Укринформ|Укрінформ/ },
  { name: 'UNIAN', pattern: /\bUNIAN\b|УНИАН|УНІАН/ },
  { name: 'Jiji Press', pattern: /\bJiji(?: Press)?\b|時事通信|^時事$/ },
  { name: 'China News Service', pattern: /\bChina News Service\b|中新社/ },
  { name: 'Central News Agency', pattern: /中央社/ },
  { name: 'KCNA', pattern: /\bKCNA\b/ },
  { name: 'Antara', pattern: /\b(?:Antara|ANTARA)\b/ },
  { name: 'PAP', pattern: /\bPAP\b/ },
  { name: 'ANP', pattern: /\bANP\b/ },
  { name: 'Adnkronos', pattern: /\bAdn[Kk]ronos\b/ },
  { name: 'Télam', pattern: /\bT[ée]lam\b/ },
  { name: 'Tribune News Service', pattern: /\bTribune (?:News Service|Content Agency)\b/ },
  { name: 'Field Level Media', pattern: /\bField Level Media\b/ },
];

/** The news agency that a short credit names, by its usual name; undefined where it names none. */
export function agencyIn(credit: string): string | undefined {
  return agencies.find((agency) => agency.pattern.test(credit))?.name;
}

/** The news agency that is all that a part of a credit says: "AFP/dpa", "서울=연합뉴스". */
export function agencyAlone(credit: string): string | undefined {
  const part = credit
    .split(/[/,;=]/)
    .find((text) => text.trim() && agencyNameLength(text.trim()) === text.trim().length);
  return part && agencyIn(part.trim());
}

const sign = /^[\s©(["„«“-]+|[\s)\]"“»”.]+$/gu;

/** The agency that a line below a text names and nothing else besides who wrote it there: "mkr/dpa", "© AFP", "Source: Xinhua". */
export function agencySigned(line: string): string | undefined {
  return line.length <= longestSign ? agencyAlone((sourceIn(line) ?? line).replace(sign, '')) : undefined;
}

/** In characters. */
const longestSign = 40;

/** The length of an agency's name at the start of a text, 0 where none stands there. */
export function agencyNameLength(text: string): number {
  const head = text.slice(0, 60);
  for (const agency of agencies) {
    const match = agency.pattern.exec(head);
    if (match?.index === 0) return match[0].length;
  }
  return 0;
}
