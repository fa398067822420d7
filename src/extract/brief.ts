import { lettersIn } from './html-prose.ts';
import { isLegalLine } from './legal-lines.ts';
import { saysKind, wallKinds } from './page-kind-phrases.ts';
import { callPhrases, phraseIn } from './phrases.ts';
import { isServiceTitle } from './service-pages.ts';
import { isUnstopped } from './unspaced.ts';
import { callVerdict, lineVerdict } from './verdict.ts';

/** What a sentence ends with; an agency's sign in brackets can follow. */
const stop = /[.!?…。！？؟۔।](?:\s?[([（][^()[\]（）]{1,24}[)\]）])?["'“”’»«」』)\]]*$/u;
/** Below this a line is a label, a button or a caption, in characters of an alphabet. */
const shortestSentence = 20;
/** After a first sentence the next can be as short: "No one was hurt." */
export const shortestNext = 12;
/** A brief says at least so much, in characters of an alphabet. */
const shortestBrief = 40;

/** Whether a line is one or more whole sentences, and none that the page says about itself. */
export function isBriefSentence(text: string, shortest: number = shortestSentence): boolean {
  if (lettersIn(text) < shortest || !(stop.test(text) || isUnstopped(text))) return false;
  return lineVerdict(text) === null && callVerdict(text) === null && !isLegalLine(text);
}

/** Whether what looks like a brief is a wall, an error, a call to sign up or a page about the site, in its own words. */
export function isBriefNoArticle(title: string, texts: readonly string[]): boolean {
  const letters = texts.reduce((sum, text) => sum + lettersIn(text), 0);
  if (letters < shortestBrief || isServiceTitle(title) || phraseIn(callPhrases, title)) return true;
  return wallKinds.some((kind) => [title, ...texts].some((text) => saysKind(text, kind)));
}

const corrections =
  /^(?:corrections?(?: (?:and|&) clarifications?)?|clarification|errat(?:um|a)(?: corrige)?|rectificati(?:f|on|e)|mise au point|fe de err(?:atas|ores)|correcci(?:ón|ones)|rectificación|retificação|correção|rettifica|precisazione|berichtigung|korrektur|richtigstellung|correctie|rettelse|rättelse|oikaisu|sprostowanie|oprava|helyesbítés|corectură|erată|rectificare|поправка|уточнение|виправлення|уточнення|διόρθωση|διευκρίνιση|düzeltme|ralat|pembetulan|đính chính|更正|勘误|訂正|おわび|お詫び(?:と訂正)?|정정(?:보도)?|바로잡습니다|تصحيح|توضيح|תיקון|भूल सुधार)$/iu;

/** Whether a title says no more than that something was wrong: "Erratum". */
export function isCorrection(title: string): boolean {
  return title.length < 40 && corrections.test(title.trim());
}

const toReaders =
  /^(?:i (?:am|have|had|was|would|think|just|do|can|need|want)|i['’](?:m|ve|d)|we|our|ich|j['’]ai|yo|eu|ik|я|you|your|please|wir|unsere?|sie können|ihre?|bitte|nous|notre|vous|votre|vos|veuillez|nuestr[oa]s?|usted|su cuenta|por favor|nós|nosso|nossa|você|noi|il nostro|la nostra|per favore|wij|uw|u kunt|мы|наши?|вы|ваши?|пожалуйста|my|nasz[aeiy]?|biz|siz|lütfen|我们|我們|您|请|請|私たち|あなた|نحن|أنت|يرجى)(?![\p{L}\p{N}])/iu;

/** Whether a text opens as a site or a visitor that speaks of itself, or to its visitors, and not as a report. */
export function speaksToReaders(text: string): boolean {
  return toReaders.test(text);
}
