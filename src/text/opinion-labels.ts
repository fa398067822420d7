const setOf = (words: string) => new Set(words.split(',').map((word) => word.trim()));

/** What a page calls pieces that are no news: names of sections, labels over a title, parts of an address, types of data. */
const namesByKind = {
  opinion: setOf(
    'opinion,opinions,the opinion pages,op-ed,op-eds,oped,opeds,editorial,editorials,editorial board,commentary,commentaries,comment,comment is free,commentisfree,column,columns,columnist,columnists,star columnists,letter,letters,letters to the editor,letter to the editor,leader,leaders,leading article,perspective,perspectives,viewpoint,viewpoints,point of view,voices,ideas,guest essay,guest column,guest opinion,contributing op-ed,opinion column,opinionnewsarticle,' +
      'meinung,meinungen,kommentar,kommentare,kolumne,kolumnen,leitartikel,gastbeitrag,gastkommentar,leserbrief,leserbriefe,glosse,standpunkt,' +
      'tribune,tribunes,éditorial,éditoriaux,edito,édito,éditos,chronique,chroniques,point de vue,points de vue,idées,idees,débats,billet,courrier des lecteurs,' +
      'opinión,editoriales,columna,columnas,columnistas,tribuna,tribunas,cartas al director,' +
      'opinioni,editoriale,editoriali,commento,commenti,lettere,opinião,editoriais,coluna,colunas,colunistas,opiniao,artigo de opinião,' +
      'opinie,commentaar,ingezonden,opinia,felieton,felietony,komentarz,komentarze,publicystyka,ledare,krönika,debatt,' +
      'мнение,мнения,колонка,колонки,редакционная статья,думка,думки,погляд,погляди,точка зору,' +
      'köşe yazısı,köşe yazıları,köşe yazarları,yazarlar,görüş,yorum,رأي,آراء,مقالات الرأي,افتتاحية,评论,社论,观点,評論,社論,観点,社説,コラム,オピニオン,論説,사설,칼럼,오피니언',
  ),
  analysis: setOf(
    'analysis,news analysis,analyses,the analysis,analysisnewsarticle,analyse,analysen,análisis,analisis,analisi,análise,analiza,аналитика,аналіз,аналітика,analiz,تحليل,تحليلات,分析,解説,분석',
  ),
  review: setOf(
    'review,reviews,review article,reviewnewsarticle,book review,book reviews,film review,movie review,movie reviews,tv review,music review,album review,theater review,theatre review,restaurant review,kritik,rezension,rezensionen,critique,critiques,reseña,reseñas,recensione,recensioni,resenha,recensie,recensies,recenzja,recenzje,recension,рецензия,рецензии,рецензія,書評,レビュー',
  ),
} as const;

export type OpinionKind = keyof typeof namesByKind;

const kinds = Object.keys(namesByKind) as OpinionKind[];
/** In characters: longer ones are sentences. */
const longestLabel = 60;

/**
 * The kind that a label names, as "Opinion", "Opinion | Columnists", "Opinion & Analysis" and "OpinionNewsArticle" do;
 * undefined for what may be news, as what stands under "News & Analysis".
 */
export function opinionNamed(label: string): OpinionKind | undefined {
  if (label.length > longestLabel) return undefined;
  const named = label.split(/[|/>,:;·•–—]/u).map((name) => name.split('&').map(kindOfName));
  const found = named.filter((parts) => !parts.includes(undefined)).flat();
  return kinds.find((kind) => found.includes(kind));
}

function kindOfName(name: string): OpinionKind | undefined {
  const lower = name.trim().toLowerCase();
  return kinds.find((kind) => namesByKind[kind].has(lower));
}

/** Before or after a title these may as well be the name of somebody, of a series or of another thing: "Leader: the dam is safe". */
const ambiguous = setOf('leader,leaders,letter,letters,voices,ideas,perspective,perspectives,tribune,tribunes');

/** Whether a label names a kind only where nothing else can be meant. */
export function isAmbiguous(label: string): boolean {
  return ambiguous.has(label.trim().toLowerCase());
}
