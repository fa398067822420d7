import type { Article } from '../model/article.ts';
import { saysKind } from './page-kind-phrases.ts';
import { sellsGoods } from './shop-pages.ts';

/** What pages about a site are called, as a whole: who publishes it, how to reach them, what they sell. */
const services =
  /^(?:about(?: us| this site)?|who we are(?: and what we do)?|our (?:team|staff|newsroom|mission|story|history)|meet the team|contact(?: us)?|(?:(?:our )?privacy|cookies?)(?: (?:policy|notice|statement|settings))?|terms(?: (?:of (?:use|service)|(?:and|&) conditions))?|imprint|impressum|datenschutz(?:erklärung)?|agb|nutzungsbedingungen|über uns(?: und .{0,40})?|wer wir sind|kontakt|mentions légales|qui sommes-nous ?\??|à propos(?: de nous)?|politique de (?:confidentialité|cookies)|(?:nous )?contacte[rz](?:-nous)?|aviso legal|política de (?:privacidad|privacidade|cookies)|quiénes somos|quem somos|sobre (?:nós|nosotros)|contacto|contato|chi siamo|contatti|informativa .{0,30}|over ons|o nas|о нас|о проекте|контакты|hakkımızda|iletişim|tentang kami|關於我們|关于我们|联系我们|会社概要|お問い合わせ|من نحن|اتصل بنا|newsletters?|(?:log ?in|sign ?in|register)(?: to your account)?|subscriptions?|advertise(?: with us)?|careers?|jobs|faqs?|frequently asked questions|help(?: cent(?:er|re))?|search results|archives?)$/i;
/** How pages are called that gather what was told about a topic: "Etiqueta: trashumancia". */
const topics =
  /^(?:tags?|etiquetas?|schlagw(?:ort|örter)|mots?-clés?|étiquettes?|categor(?:y|ies)|categorías?|categorias?|kategorien?|catégories?|categorie|rubri(?:k|que|ek)|tag archives|archives?(?: for)?|posts (?:tagged|in)|рубрика|метка|тег|標籤|标签|タグ|태그|وسم)\s?[:：»]\s?\S|^\S+(?:\s\S+)?\s(?:archives|archiv|archivos)$/i;

/** Whether a title is that of a page about its site, or of one that gathers what was told about a topic. */
export function isServiceTitle(title: string, outlet = ''): boolean {
  const bare = title.replace(/\s[|–—-]\s.*$/u, '').trim();
  if (services.test(bare) || topics.test(bare)) return true;
  return outlet !== '' && /^(?:about|über|à propos d[eu]|sobre|chi è|over|о) /iu.test(bare) && bare.endsWith(outlet);
}

/** What a page says instead of an article is not longer, in characters. */
const longestNotice = 600;
/** Where in it. */
const noticeReach = 3;

/**
 * Whether what was found is such a page, a shop's, or an error told in sentences: nobody wrote it, and only a list on it can
 * be dated.
 * @param below the lines below its title
 */
export function isServicePage(article: Article, below: readonly string[]): boolean {
  const { title, outlet, via, authors, agency, dateline, published, paragraphs } = article;
  if (authors.length > 0 || agency !== undefined || dateline !== undefined) return false;
  if (topics.test(title)) return true;
  if (published?.basis.startsWith('structured')) return false;
  if (isServiceTitle(title, via ?? outlet?.name)) return true;
  if (published && !published.basis.startsWith(presumed)) return false;
  return sellsGoods(below) || isNotice([title, ...paragraphs]);
}

/** How the basis of a date begins that is the page's and not the article's. */
const presumed = 'no date';

function isNotice(texts: readonly string[]): boolean {
  if (texts.reduce((sum, text) => sum + text.length, 0) > longestNotice) return false;
  return texts.slice(0, 1 + noticeReach).some((text) => saysKind(text, 'error-page'));
}
