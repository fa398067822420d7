/** How "reproduce", "republish", "copy" and "use" begin in what sites say about their rights, in small letters. */
const copying =
  /reprod|republi|redistrib|\bcop(?:y|ied|ying)\b|\breus|kopi|gengiv|gjengi|återge|vervielfältig|\bverwend|\bnutzung|weiterverbreit|nachdruck|diffusion|riproduz|copia|overgenomen|overneming|verveelvoudig|rozpowszech|przedruk|powiela|перепечат|использован|копирован|передрук|використан|šíření|přebírán|kopír|prelua|reproduc|másol|átvétel|utánköz|felhasznál|αναδημοσ|αναπαραγ|αντιγραφ|転載|複製|复制|複製|转载|轉載|전재|재배포|نسخ|نشر|اقتباس|kopya|çoğalt|alıntı|terbit|mengutip|menyalin|salinan|sao chép|đăng lại|คัดลอก|เผยแพร่|העתק|שימוש|प्रकाशन|पुनः/u;
/** How they say that it is forbidden, or needs leave. */
const forbidding =
  /prohib|forbid|(?:without|not) (?:\S+ ){0,4}(?:permi|consent|allowed)|may not be|\bproib|interdi|vietat|verboten|untersagt|gestattet|genehmigung|zustimmung|toestemming|tillad|tillat|tillstånd|förbjud|lupa|kiellet|zabronion|zgod[ya]|zakázán|souhlas|tilos|engedély|interzis|acordul|запрещ|разрешени|согласи|заборон|дозвол|απαγορ|άδεια|禁じ|禁止|不得|未经|未經|금지|محظور|يمنع|يحظر|دون إذن|إلا بإذن|yasak|izin|izn|dilarang|tanpa|cấm|không được|ห้าม|אסור|निषिद्ध|वर्जित/u;
/** How they call what they show. */
const shown =
  /\b(?:this|our) (?:web)?site|content|conten|conteúd|article|artic|artíc|artig|artikel|artikl|artykuł|inhalt|indhold|innhold|innehåll|sisäl|treś|materi|матери|матері|obsah|tartalom|cikk|conținut|articol|περιεχ|άρθρ|記事|掲載|内容|內容|本网|本網|本站|文章|기사|콘텐츠|재배포|محتو|المواد|içeri|haber|kandung|konten|penerbit|nội dung|bài|เนื้อหา|תוכן|सामग्री|website|nettsted|webbplats|sivust|сайт/u;
/** How they keep all rights. */
const rights =
  /^(?:©.{0,60})?(?:all rights reserved|alle rechte vorbehalten|tous droits (?:de reproduction )?réservés|(?:todos los |reservados todos los )derechos(?: reservados)?|todos os direitos reservados|tutti i diritti (?:sono )?riservati|alle rechten voorbehouden|wszelkie prawa zastrzeżone|все права защищены|(?:усі|всі) права (?:захищен|застережен)|toate drepturile (?:sunt )?rezervate|minden jog fenntartva|všechna práva vyhrazena|alle rettigheder forbeholdes|alla rättigheter (?:förbehållna|reserverade)|kaikki oikeudet pidätetään|hak cipta (?:terpelihara|dilindungi)|(?:tüm|her) hakkı? ?(?:ları)? ?saklıdır|版权所有|版權所有|無断(?:転載|複製)|저작권자|جميع الحقوق محفوظة|כל הזכויות שמורות|bản quyền thuộc|สงวนลิขสิทธิ์|सर्वाधिकार सुरक्षित)/u;
/** Codes, councils and ombudsmen of the press. */
const rules =
  /\b(?:code of (?:practice|conduct|ethics)|editors'? code|editorial standards|press (?:council|complaints|standards)|presserat|pressekodex|pressen[æa]vn|pressens faglige|faglige utvalg|vær varsom|raad voor de journalistiek|julkisen sanan|medieombudsman|código deontológico|charte de déontologie|kodeks\p{L}* etyki)|\bmed journalistik/u;
/** How a site says that it keeps them, or where to complain. */
const keeping =
  /\b(?:adheres?|subscribes?|signed up|regulated|bound) (?:to|by)|\bcomplain|\bbeschwerd|\bklag(?:e|en|er|a)\b|verpflichtet|\bkantelu|\bföljer\b|\bfølger\b|^så här jobbar|\brespecte|\bse rige por\b|przestrzega/u;

/** No such line is longer, in characters. */
const longest = 420;

/** Whether a line says what a site says about its rights or its rules, and is no news: "Reproduction of our content is prohibited." */
export function isLegalLine(text: string): boolean {
  if (text.length > longest) return false;
  const small = text.toLowerCase().replaceAll('’', "'");
  if (rights.test(small) || (keeping.test(small) && rules.test(small))) return true;
  return forbidding.test(small) && copying.test(small) && shown.test(small);
}
