import { rowsOf, type WordRow } from './happening-words.ts';

/** What is one thing in other words, and no news by itself. */
export const otherWords: readonly WordRow[] = rowsOf(`job jobs post posts position positions role roles
  stelle stellen arbeitsplatz arbeitsplätze jobs posten
  emploi emplois poste postes
  empleo empleos puesto puestos
  岗位 职位

people person persons resident residents inhabitant inhabitants citizens villagers man men woman women
  menschen mensch personen person bewohner einwohner anwohner leute
  personne personnes habitant habitants gens résidents riverains
  persona personas habitante habitantes gente vecinos residentes
  人 居民 民众 人员 名

staff employee employees worker workers workforce
  mitarbeiter beschäftigte beschäftigten angestellte arbeiter personal
  salarié salariés employé employés travailleurs
  empleados trabajador trabajadores plantilla
  员工 职工 工人

missing unaccounted
  vermisst vermisste vermissten
  disparu disparus
  desaparecido desaparecidos
  失踪 下落不明

boss chief head director executive ceo chairman
  chef chefin leiter leiterin vorstandschef direktor direktorin
  patron directeur directrice chef pdg
  jefe jefa director directora presidente
  总裁 负责人 主任 局长 院长

company firm group business
  firma unternehmen konzern
  entreprise société groupe
  empresa compañía grupo
  公司 企业 集团

child children pupil pupils
  kind kinder schüler
  enfant enfants élèves
  niño niños alumnos
  儿童 孩子 学生

doctor doctors hospital hospitals clinic
  krankenhaus klinik
  hôpital hôpitaux
  hospital hospitales
  医院 住院

disaster catastrophe tragedy accident
  katastrophe unglück tragödie
  catastrophe drame tragédie
  catástrofe desastre tragedia
  灾难 事故 事件

begin begins began begun start starts started erupt erupted
  beginnt begann begonnen ausgebrochen ausbrach startet gestartet
  commence commencé début démarre
  comienza comenzó empieza empezó inicia inició
  开始 发生 爆发

taken brought moved transferred relocated housed sheltered accommodated
  gebracht untergebracht verlegt
  emmenés amenés transportés hébergés relogés
  llevados trasladados alojados
  安置 转移 送往 转至

plan plans planned intend intends
  plan pläne plant planen geplant
  plan projet prévoit
  plan planes planea prevé
  计划 打算`);

/** Words that every report has, whatever it tells: who says it, and when. */
export const reportWords: WordRow = [
  'say said told tell tells announce announces announced announcement report reports reported statement according officials authorities spokesman spokeswoman add added confirm confirms confirmed note noted state stated call called sunday monday tuesday wednesday thursday friday saturday morning afternoon evening night late early today yesterday week month year ago know live latest update news number find finds found part',
  'sagt sagte sagten sagen teilte mitteilte mitgeteilt erklärte erklärt angaben gab bekannt berichtet berichtete bestätigt bestätigte betont sprecher sprecherin behörden behörde sonntag montag dienstag mittwoch donnerstag freitag samstag morgen nachmittag abend nacht früh gestern heute woche zahl neue neuen wissen',
  'dit déclaré indiqué annoncé annonce affirmé affirme précisé précise expliqué ajouté selon confirmé communiqué autorités dimanche lundi mardi mercredi jeudi vendredi samedi matin soir nuit hier semaine nombre',
  'dijo dicho declaró afirmó aseguró informó indicó anunció añadió confirmó según autoridades comunicado domingo lunes martes miércoles jueves viernes sábado mañana tarde noche ayer hoy semana número',
  '说 称 表示 宣布 报道 消息 指出 介绍 通报 据 日 月 年 时 分 周一 周二 周三 周四 周五 周六 周日 星期 凌晨 上午 下午 晚 目前 已 约 仍 因 至 被 向 在 前 后 发布 官员 当局 数 人数',
];
