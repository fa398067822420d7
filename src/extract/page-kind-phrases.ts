/** What a page that shows no article may be instead, or besides. */
export type PageKind =
  | 'bot-check'
  | 'error-page'
  | 'region-block'
  | 'consent-page'
  | 'login-wall'
  | 'script-only'
  | 'stub'
  | 'live-page'
  | 'paywall';

/** Lines of pages that are no articles, in small letters with straight apostrophes; each is a sign and no proof. */
export const phrasesByKind = {
  'bot-check': [
    /\b(?:verify(?:ing)? (?:that )?you(?:'re| are) (?:a )?(?:human|not a (?:ro)?bot)|are you (?:a )?(?:human|robot)|you(?:'re| are) not a robot|prove (?:that )?you(?:'re| are) (?:a )?human)\b/,
    /\bchecking (?:if the site connection is secure|your browser)\b|\bneeds to review the security of your connection\b/,
    /\bunusual (?:traffic|activity) (?:from|on) your\b|\bautomated (?:access|requests?|traffic)\b.{0,60}\b(?:blocked|detected|network)\b/,
    /^just a moment\b|\bpress (?:&|and) hold\b|\bddos protection by\b|\b(?:complete|solve) the captcha\b/,
    /^(?:access (?:to this page has been )?denied|you have been blocked|sorry, you have been blocked|request blocked)\b/,
    /\bbestätigen sie, dass sie (?:ein mensch|kein roboter) sind\b|\bvérifi(?:ez|er|ons) que vous (?:êtes humain|n'êtes pas un robot)\b/,
    /\bverifi(?:que|ca|car) que (?:eres|es|você é|no eres|não é)\b.{0,20}\b(?:humano|robot|robô)\b|подтвердите, что вы не робот|verifica di essere umano|确认您(?:是真人|不是机器人)|ロボットではありません|robot olmadığınızı|أنك لست (?:روبوت|برنامج)/,
  ],
  'error-page': [
    /^(?:error )?(?:404|410|403|500|502|503)(?:$|[\s:.|–—-])/,
    /^(?:error|erro|fehler|erreur|errore|fout|błąd|chyba|hiba|eroare|ошибка|помилка|грешка|fel|feil|fejl|virhe|hata|σφάλμα|lỗi|kesalahan|ralat|エラー|错误|錯誤|오류|خطأ|שגיאה|त्रुटि)(?: http)?\s?:?\s?(?:4\d\d|50\d)(?!\d)/,
    /\b(?:temporarily unavailable|(?:vorübergehend|zurzeit|derzeit) nicht (?:erreichbar|verfügbar)|temporairement indisponible|no disponible temporalmente|temporalmente (?:fuera de servicio|no disponible)|temporariamente indisponível|temporaneamente non (?:disponibile|raggiungibile)|tijdelijk (?:niet (?:beschikbaar|bereikbaar)|onbereikbaar)|(?:chwilowo|tymczasowo) niedostępn|dočasn[ěe] nedostupn|temporar indisponibil|tillfälligt (?:ur drift|otillgänglig)|midlertidigt? (?:utilgjengelig|utilgængelig|nede)|tilapäisesti pois|sementara tidak (?:tersedia|dapat)|tidak tersedia (?:untuk )?sementara)|átmenetileg nem (?:elérhető|érhető)|временно недоступ|тимчасово недоступ|προσωρινά (?:μη διαθέσιμ|εκτός)|geçici olarak (?:kullanılamıyor|hizmet)|tạm thời (?:không|gián đoạn)|一時的に(?:ご?利用|アクセス)|暂时(?:无法|不可)|暫時(?:無法|不可)|일시적으로 (?:이용|접속|사용)|غير متاحة? مؤقت|ไม่สามารถใช้งานได้ชั่วคราว/,
    /\b(?:trabalhos de manutenção|trabajos de mantenimiento|travaux de maintenance|lavori di manutenzione|onderhoudswerkzaamheden|prace (?:konserwacyjne|techniczne)|underhållsarbete|lucrări de (?:mentenanță|întreținere))\b|(?:er under|på grunn av|på grund af) (?:vedligeholdelse|vedlikehold)|huoltokatko|karbantartás(?:i munkálatok)?|bakım çalışması|sedang dalam pemeliharaan|đang bảo trì/,
    /\b(?:page|article|story|content) (?:(?:you(?:'re| are| were) looking for|you requested) )?(?:was |is |could |can ?|has |have )?(?:not ?(?:be )?found|no longer (?:available|exists?)|does(?:n't| not) exist|been (?:moved|removed|deleted))\b/,
    /\bwe (?:can't|cannot|couldn't|could not) find (?:the|that|this) (?:page|article|story)\b/,
    /\b(?:internal server error|service unavailable|bad gateway|gateway time-?out)\b/,
    /\b(?:seite|artikel|beitrag)\b.{0,40}\b(?:nicht gefunden|existiert nicht|nicht mehr (?:verfügbar|vorhanden))\b/,
    /\bpage (?:introuvable|non trouvée)\b|\b(?:page|article)\b.{0,40}\bn'(?:existe (?:pas|plus)|est plus disponible)\b/,
    /\b(?:página|pagina|artículo|artigo)\b.{0,40}\b(?:no (?:se ha )?encontrad[ao]|no existe|não (?:foi )?encontrad[ao]|não existe|non (?:è stata )?trovata|non esiste|niet gevonden|bestaat niet)\b/,
    /\b(?:page|article|story|content)\b (?:isn't|is not) available\b|\blink (?:you followed )?(?:may be|is) broken\b|\b(?:down for|undergoing|under) (?:\w+ )?maintenance\b|\bbe (?:right )?back (?:soon|shortly)\b|^we'll be right back\b/,
    /\b(?:wartungsarbeiten|wegen wartung|en (?:cours de )?maintenance|en mantenimiento|em manutenção|in manutenzione|przerwa techniczna)\b|технические работы|メンテナンス中|网站维护|점검 중/,
    /không tìm thấy trang|\btrang\b.{0,40}\bkhông tồn tại|halaman\b.{0,30}\btidak ditemukan|сторінку не знайдено|сторінка не (?:знайдена|існує)|stránka (?:nebyla nalezena|neexistuje)|sidan (?:kunde inte hittas|finns inte)|siden (?:blev ikke fundet|ble ikke funnet|findes ikke|finnes ikke)|sivua ei löyd|az oldal nem található|pagina nu (?:a fost găsită|există)|η σελίδα δεν (?:βρέθηκε|υπάρχει)|הדף (?:לא נמצא|אינו קיים)|ไม่พบหน้า|पृष्ठ नहीं मिला|पेज नहीं मिला|sayfa(?:yı)? (?:bulunamadı|mevcut değil)/,
    /страница не найдена|нет такой страницы|sayfa bulunamadı|nie znaleziono strony|strona nie istnieje|الصفحة غير موجودة|لم يتم العثور على الصفحة|页面不存在|找不到(?:该)?页面|ページが見つかりません|페이지를 찾을 수 없/,
  ],
  'region-block': [
    /^(?:error )?451(?:$|[\s:.|–—-])|\bunavailable (?:due to|for) legal reasons\b/,
    /\b(?:not|isn't|un)\s?available (?:in|from) (?:your|this) (?:country|region|location|area)\b|\baccess(?:ing)? (?:to )?this (?:web)?site from\b.{0,120}\b(?:european economic area|eea|eu)\b/,
    /\bin (?:ihrem land|ihrer region) nicht verfügbar\b|\bn'est pas disponible dans votre (?:pays|région)\b|\bno (?:está )?disponible en (?:su|tu) (?:país|región)\b|\bnão (?:está )?disponível (?:no seu país|na sua região)\b|\bnon (?:è )?disponibile (?:nel tuo paese|nella tua regione)\b|недоступ\S+ в ваш\S+ (?:стране|регионе)|お住まいの(?:国|地域)では|您所在的(?:国家|地区)/,
  ],
  'consent-page': [
    /\bwe (?:and|&) our (?:\d+ )?(?:technology )?partners\b.{0,120}\b(?:cookies|store|access|process|data)\b/,
    /\b(?:we|this (?:web)?site|our site) uses? cookies\b|\bbefore you continue\b/,
    /^(?:accept (?:all(?: cookies)?|cookies|(?:and|&) (?:continue|close))|reject all(?: cookies)?|manage (?:cookies?|preferences|(?:my )?(?:choices|options|settings))|cookie settings|i (?:accept|agree))$/,
    /\bconsent\b.{0,100}\b(?:personal data|cookies|partners|purposes)\b|\b(?:personal data|cookies)\b.{0,100}\bconsent\b/,
    /\bwir (?:und unsere (?:\d+ )?partner )?(?:verwenden|nutzen|benötigen)\b.{0,80}\b(?:cookies|einwilligung|zustimmung|daten)\b|^(?:alle(?:s)? (?:cookies )?akzeptieren|alle ablehnen|(?:akzeptieren|zustimmen) und weiter|einstellungen verwalten)$/,
    /\bnous (?:et nos (?:\d+ )?partenaires )?(?:utilisons|stockons)\b.{0,60}\b(?:cookies|informations|traceurs)\b|^(?:tout (?:accepter|refuser)|accepter (?:et (?:continuer|fermer)|tout)|continuer sans accepter|paramétrer(?: les cookies)?)$/,
    /\b(?:utilizamos|usamos|utilizziamo|gebruiken|używamy|используем)\b.{0,60}(?:cookies?|cookie-файл|plik)|^(?:aceptar (?:todo|todas|y continuar)|rechazar todo|aceitar (?:todos?|e continuar)|rejeitar tudo|accetta(?: tutti| e continua)?|rifiuta tutto|alles accepteren|akkoord|принять все|tümünü kabul et|全部接受|すべて同意)$/,
    /(?:^|\s)(?:noi e i nostri|my i nasi|wij en onze|nosotros y nuestros|nós e os nossos|nous et nos|vi og våre|vi och våra|ми та наші|мы и наши|biz ve)\b.{0,40}(?:partner|партн|ortak|parceir|socio)|\b(?:archiviamo|conserviamo)\b.{0,60}\bcookie\b|\bplik(?:i|ów) cookie\b|\b(?:accetta|rifiuta) e (?:continua|abbonati)\b|^(?:przejdź do serwisu|akceptuję(?: wszystkie)?|zgadzam się|rifiuta e abbonati|instellingen beheren|ustawienia zaawansowane|погоджуюсь|принимаю)$/,
    /\bwir und unsere partner verarbeiten\b|\bmit werbung und tracking\b|\b(?:pur|contentpass)-?abo\b|\beinwilligung (?:jederzeit )?(?:widerrufen|erteilen)\b|^(?:akzeptieren|zustimmen)(?: und (?:weiter|schließen))?$/,
    /(?:クッキー|cookie).{0,40}(?:使用|同意)|^(?:すべて)?同意する$|(?:使用|采用|採用).{0,10}cookie|cookie.{0,20}(?:政策|同意)|^(?:接受|同意)(?:全部|所有)?(?:\s?cookies?)?$|쿠키를? (?:사용|수집)|^(?:모두 )?동의(?:합니다|하기)?$|ملفات تعريف الارتباط|çerez(?:ler|leri)? (?:kullan|politika)/,
  ],
  'login-wall': [
    /^(?:please )?(?:log ?in|sign ?in)(?: or (?:register|sign up|create an account|subscribe))?(?: now| here)? to (?:continue|read|view|see|access)\b/,
    /\byou (?:must|need to|have to) (?:be )?(?:log(?:ged)?|sign(?:ed)?) ?in\b|\b(?:this|the) (?:page|content|article) (?:is )?(?:only )?(?:available|visible) (?:only )?(?:to|for) (?:registered|logged[- ]in)\b/,
    /^(?:create (?:a |your )?(?:free )?account|register(?: for free)?) to (?:continue|read|view|access)\b|^(?:forgot(?:ten)?|lost) (?:your )?password\?/,
    /^(?:bitte )?(?:melden sie sich (?:bitte )?an|anmelden|einloggen|registrieren sie sich),? (?:um|und)\b|^passwort vergessen\??$|^(?:connectez|identifiez)-vous pour\b|^mot de passe oublié ?\?$/,
    /^(?:inicia sesión|inicie sesión|identifícate|faça login|entre|accedi|effettua il login|log in) (?:para|per|om)\b|^(?:¿?olvidaste (?:tu|la) contraseña|esqueceu (?:a |sua )?senha|password dimenticata|wachtwoord vergeten|забыли пароль|şifremi unuttum|忘记密码|忘記密碼|パスワードを忘れた|비밀번호(?:를)? ?(?:찾기|잊)|نسيت كلمة|quên mật khẩu|lupa (?:kata sandi|password)|पासवर्ड भूल|забули пароль|nie pamiętasz hasła|zapomenuté heslo|zapomněli jste|glömt (?:ditt )?lösenord|glemt (?:password|adgangskode|passord)|unohditko salasana|elfelejtett(?:e a)? jelszó|ai uitat parola|ξεχάσατε τον κωδικό|שכח(?:ת|תי)(?: את ה)?סיסמ|ลืมรหัสผ่าน)|비밀번호 찾기/,
  ],
  'script-only': [
    /\b(?:enable|activate|turn on|requires?|needs?|without|supports?)\b.{0,40}\bjavascript\b|\bjavascript\b.{0,60}\b(?:enabled?|disabled|required|activated|turned off|to run this app|supported)\b/,
    /\bjavascript\b.{0,60}(?:aktivieren|aktiviert|deaktiviert|activer|activé|désactivé|activar|habilitar?|ative|abilita|inschakelen|włącz|включ|etkinleştir|有効|启用|启用|تفعيل)|(?:aktivieren sie|activez|activa|habilite|ative|abilita|schakel|włącz|включите|请启用|تفعيل).{0,30}\bjavascript\b/,
  ],
  stub: [
    /^you(?:'re| are) (?:now )?being redirected\b|^if you (?:are|were) not (?:automatically )?redirected\b|^(?:sie werden (?:nun )?weitergeleitet|vous allez être redirigé|redirigiendo|redirecionando|reindirizzamento)\b/,
    /^(?:read|view|see|continue (?:reading|to)|get|click (?:here )?(?:to read|for)|find)\b.{0,20}\b(?:full|whole|rest of the|entire|original|complete) (?:story|article|report|post|text|source)\b/,
    /^(?:read (?:more|on)|full (?:story|article)) (?:at|on) .{2,40}$|^(?:continue reading|read the rest)\b/,
    /^(?:weiterlesen|zum (?:ganzen |vollständigen )?(?:artikel|beitrag)|den (?:ganzen|vollständigen) artikel lesen)\b|^(?:lire la suite|lire l'article(?: complet)?)(?:$|\W)|^(?:seguir leyendo|leer (?:el artículo|la noticia) complet[ao]|continuar a ler|continue lendo|continua a leggere|leggi (?:l'articolo|tutto)|lees (?:verder|het hele artikel)|czytaj (?:dalej|całość)|читать (?:далее|полностью)|devamını oku|اقرأ المزيد|阅读全文|続きを読む)(?:$|\W)/,
  ],
  'live-page': [
    /\blive (?:updates?|blog|coverage|ticker|reporting)\b|\bas it happen(?:s|ed)\b|\bnews live\b|^liveblog\b|\blive\s?[:|–—-](?=\s)|\s[-–—|] live$/,
    /\blive-?ticker\b|\blive-?blog\b|\ben direct\b|^direct\b ?[:,.|–—-]|\ben (?:vivo|directo)\b|\bao vivo\b|\bin diretta\b|^diretta\b|\bna żywo\b|онлайн-трансляция|прямая трансляция|\bcanlı (?:anlatım|blog|gelişmeler)|بث مباشر|تغطية مباشرة|直播|实时更新|ライブ(?:配信|ブログ)|速報中/,
  ],
} as const satisfies Readonly<Partial<Record<PageKind, readonly RegExp[]>>>;

/** What is shown instead of an article, in sentences that may look like one. */
export const wallKinds = ['bot-check', 'region-block', 'error-page', 'login-wall', 'consent-page'] as const;

/** Whether a line says what a page of a kind says. */
export function saysKind(text: string, kind: keyof typeof phrasesByKind): boolean {
  const plain = text.toLowerCase().replaceAll('’', "'");
  return phrasesByKind[kind].some((pattern) => pattern.test(plain));
}

/** What is told of each kind, and what can be done about it. */
export const wordsByKind: Readonly<Record<PageKind, { readonly message: string; readonly hint: string }>> = {
  'bot-check': {
    message: 'The page asks its visitor to prove to be human, and shows no article.',
    hint: 'Open the article in a browser and save the page, or read the outlet by its feed.',
  },
  'error-page': {
    message: 'The page says that there is no article at its address, or that the site failed.',
    hint: 'See whether the address is right, and try again later if the site failed.',
  },
  'region-block': {
    message: 'The page is not shown in the country from which it was asked for.',
    hint: 'Open the article where it can be read and save the page, or read the outlet by its feed.',
  },
  'consent-page': {
    message: 'The page asks for consent to cookies, and shows no article.',
    hint: 'Open the article in a browser, answer the question and save the page, or read the outlet by its feed.',
  },
  'login-wall': {
    message: 'The page asks its visitor to log in, and shows no article.',
    hint: 'Log in with a browser and save the page, or read the outlet by its feed.',
  },
  'script-only': {
    message: 'The page is empty until a script has filled it.',
    hint: 'Open the article in a browser and save the page once it shows its text, or read the outlet by its feed.',
  },
  stub: {
    message: 'The page shows a few sentences and leads elsewhere for the rest.',
    hint: 'Give the address to which the page leads.',
  },
  'live-page': {
    message: 'The page is a live report: it will be another text later.',
    hint: 'Nothing is wrong; what is cited from it may be gone when a reader looks.',
  },
  paywall: {
    message: 'The page shows only the beginning of the article.',
    hint: 'With a subscription, save the whole page from a browser; else what is shown is used, and marked as incomplete.',
  },
};
