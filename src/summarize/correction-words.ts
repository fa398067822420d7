/** Words by which pages say that they gave something wrong, of all languages together: no page mixes them. */

/** "Correction:", "Correction 7 May:", or the word alone; at the start of a title or a paragraph. "Korrektur-Pläne" are none. */
export const correctionLabel =
  /^(?:corrections?(?: (?:and|&) clarifications?)?|clarifications?|correction of the record|berichtigung|korrektur|richtigstellung|rectificatif|correctif|errat(?:um|a)|fe de err(?:atas?|ores)|correcci[oó]n|rectificaci[oó]n|rettifica|errata corrige|correzione|correç[aã]o|correctie|rättelse|rettelse|sprostowanie|исправление|уточнение|виправлення|уточнення|تصحيح|更正(?:啟事|启事|说明)?|勘误|訂正|お詫びと訂正|정정(?:보도)?)(?: [^:：]{0,20}\d[^:：]{0,12}(?=[:：]))?\s?(?:[:：–—|]\s?|-\s|$)/iu;

/** That a figure is corrected, anywhere in a text, and no prison is spoken of; in small letters. */
export const corrects =
  /(?<!\p{L})(?:correct(?:s|ed|ing)|(?<!(?:department|bureau|board|commissioner|director) of )corrections?(?! (?:officers?|officials?|departments?|facility|facilities|system|territory))|korrigier\p{Ll}*|korrektur\p{Ll}*|berichtig\p{Ll}*|rectifi\p{Ll}*|corrig\p{Ll}*|rectific\p{Ll}*|correcci[oó]n\p{Ll}*|errat(?:um|a)|correç\p{Ll}*|rettific\p{Ll}*|correzion\p{Ll}*|correctie|gecorrigeerd|rättels\p{Ll}*|sprostowani\p{Ll}*|исправ\p{Ll}*|виправ\p{Ll}*)(?!\p{L})|تصحيح|صحح|更正|訂正|修正|정정|바로잡/u;

/** That a page speaks of what it said before itself, and not of a bill or an inquiry; in small letters. */
export const ownVersion =
  /(?:an|the) (?:earlier|previous|original) version of (?:this (?:article|story|report|post|piece|headline|page|caption|chart)|the (?:article|story|headline|caption|chart))|this (?:article|story|report|post|piece|headline|page)(?: of [^.]{3,20})? (?:has been|was) (?:corrected|amended|revised|updated to correct)|^\((?:corrects|refiles to)(?!\p{L})|in einer (?:früheren|ersten|älteren|vorherigen|ursprünglichen) (?:version|fassung)(?! (?:des|der|eines|einer|von|vom) (?!artikels|textes|beitrags|berichts|meldung|nachricht|überschrift|grafik|bildunterschrift))|dieser (?:artikel|text|beitrag) wurde (?:korrigiert|berichtigt)|une (?:première|précédente) version de (?:cet|l[’'])|cet article a été (?:corrigé|rectifié)|una versión (?:anterior|previa) de est|est[ea] (?:artículo|noticia|información) (?:ha sido|fue) corregid|una (?:precedente versione|versione precedente) di questo|uma versão anterior dest|een eerdere versie van dit|en tidigare version av|в (?:предыдущей|первоначальной|более ранней) версии(?= (?:этой |этого )?(?:статьи|новости|материала|текста|публикации|заметки|сообщения|заголовка)|,? (?:говорилось|сообщалось|ошибочно))|у попередній версії(?= (?:цієї |цього )?(?:статті|новини|матеріалу|тексту|публікації|заголовка)|,? (?:йшлося|повідомлялося|помилково))|(?:本文|本报|本報|本网)(?:此前|先前|早前|之前|日前)(?:版本|报道|報道|报导)/u;

/** That what stands beside it was wrong; in small letters. */
export const givesWrong =
  /(?<!\p{L})(?:misstated|mis(?:identified|reported|spelled|attributed)|incorrectly|erroneously|wrongly|mistakenly|inaccurately|in error|reported|said|stated|gave|hieß es|gemeldet|geschrieben|berichtet|zunächst|ursprünglich|fälschlich(?:erweise)?|irrtümlich|par erreur|avons (?:écrit|indiqué|annoncé)|indiquait|écrivions|por error|publicó|publicamos|decía|afirmaba|se informó|per errore|abbiamo scritto|riportato|por engano|informou|informamos|ten onrechte|felaktigt|ошибочно|говорилось|сообщалось|помилково|йшлося)(?!\p{L})|有误|有誤|误报|誤報|误写|此前报道|此前報道|报道称|報道稱|誤って|と報じ/u;

/** That what stands after it is right; in small letters. */
export const givesRight =
  /(?<!\p{L})(?:now says?|in fact|actually|the correct|should (?:be|have)|(?:amended|corrected|updated|revised) to (?:say|show|reflect|read|\p{N}|[$€£])|in reality|(?:it|they|there|he|she) (?:is|was|are|were|has|have|had|will|employs?|costs?)|tatsächlich|richtig(?:e|er)? (?:ist|sind|war|zahl)|korrekt(?:e|er)? (?:ist|sind|war|zahl)|vielmehr|en réalité|en fait|il s[’']agit|le chiffre exact|en realidad|lo correcto|la cifra correcta|in realtà|sono invece|na verdade|na realidade|in werkelijkheid|i själva verket|на самом деле|в действительности|верн(?:о|ая)|насправді)|正确|正確|实际|實際|应为|應為|正しくは|실제/u;

/** "38, not 48": what stands between the right figure and the wrong one. */
export const insteadOf =
  /^[^.;\d]{0,80}[,–—(]? ?(?:(?:and|und|et|y|e|а|і) )?(?<!\p{L})(?:not|nicht|non(?: pas)?|no|não|niet|inte|nie|не|instead of|rather than|statt|anstatt|au lieu de|en lugar de|en vez de|em vez de|anziché|invece di|вместо|замість)(?: \p{L}+)? [$€£]?$|^[^。；\d]{0,20}(?:而非|而不是|不是|並非|并非)(?:此前的|原先的)?$/u;

/** Of these the figure after them is the right one where the one before is said to have been given wrongly. */
export const inPlaceOf =
  /(?:instead of|rather than|statt|au lieu de|en lugar de|en vez de|em vez de|anziché|invece di|вместо|замість)[^\d]*$/u;

/** "Not 48 but 38": what stands before the wrong figure, and what between the two. */
export const denied =
  /(?<!\p{L})(?:not|nicht|non|no|não|niet|inte|nie|не|pas)(?: \p{L}+)? [$€£]?$|(?:不是|并非|並非)$/u;
export const but =
  /^[^.;\d]{0,30}(?<!\p{L})(?:but|sondern|mais|sino|ma|bensì|mas|maar|utan|lecz|а)(?: \p{L}+)? [$€£]?$|^[^。；\d]{0,20}(?:而是|而为)$/u;

/** "From 48 to 38". */
export const to =
  /^ (?:to|auf|à|a|para|до|на|naar|till) [$€£]?$|^[^。；，\d]{0,6}(?:应为|應為|改为|改為|更正为|更正為|修正为)$|^[^。、\d]{0,4}ではなく$/u;

/** "To 38 from 48": what stands before the right figure, and what between the two. */
export const toIt = /(?<!\p{L})to [$€£]?$/u;
export const fromIt = /^ from [$€£]?$/u;

/** The page speaks of itself: told elsewhere, "we reported" would be what another says. */
export const firstPerson =
  /(?<!\p{L})(?:we|our|wir|unser\p{Ll}*|nous|notre|nos|nuestr[oa]s?|hemos|abbiamo|nostr[oa]|nosso|nossa|wij|onze|vi|vår|мы|наш\p{Ll}*|ми)(?!\p{L})|本报|本報|本网|本網|本刊|本社|本台/iu;
