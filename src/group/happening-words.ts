/** The languages of the lines of a row, in their order. */
export const happeningLanguages: readonly string[] = ['en', 'de', 'fr', 'es', 'zh'];

/** For each of these languages the words of one row, lower-cased, in their common forms. */
export type WordRow = readonly string[];

/** Rows stand apart by an empty line, and have a line a language. */
export function rowsOf(table: string): WordRow[] {
  return table.split('\n\n').map((row) => row.split('\n').map((line) => line.trim()));
}

/**
 * What happens in the news, a row for what is one happening in other words: where none of its words was said, one is
 * news by itself. Words that tell as often something else stand where they do least harm: two happenings in one row hide
 * news, one in two rows repeats it.
 */
export const happenings: readonly WordRow[] = rowsOf(`resign resigns resigned resigning resignation quit quits quitting
  zurücktreten zurücktritt zurückgetreten zurücktrat tritt rücktritt amtsverzicht
  démissionne démissionné démissionner démissionnait démission
  dimite dimitió dimitir dimisión dimitido renuncia renunció renunciar
  辞职 辞任 卸任 请辞

fired fires firing dismiss dismisses dismissed dismissal sack sacks sacked sacking oust ousts ousted ousting
  entlassen entlässt entließ entlassung gefeuert feuert abberufen abgesetzt absetzung rauswurf
  limogé limoge limogée limogeage licencié licencie renvoyé destitué destitue destitution
  destituido destituye destituyó destitución cesado cesa cesó despedido despide
  解雇 免职 撤职 罢免 开除

arrest arrests arrested arresting detain detains detained detention custody handcuffed
  festgenommen festnahme festnahmen verhaftet verhaftung inhaftiert untersuchungshaft haftbefehl
  arrêté arrêtée arrêtés arrestation interpellé interpellée interpellation écroué écrouée incarcéré
  detenido detenida detenidos detiene detuvo detención arrestado arresta arresto
  逮捕 拘留 被捕 刑拘 羁押 抓获

freed frees release releases released bail
  freigelassen freilassung freigekommen
  libéré libérée libérés libération relâché
  liberado liberada liberados libera liberó liberación
  释放 获释 保释

indict indicted indictment prosecute prosecuted prosecution
  angeklagt anklage angeschuldigt
  inculpé inculpée inculpation poursuivi
  imputado imputada imputación procesado procesamiento
  起诉 公诉 指控

sue sues sued suing lawsuit lawsuits
  verklagt klagt klage klagen
  plainte plaintes assigné
  demanda demandado demandó querella
  诉讼 状告

convict convicts convicted conviction sentence sentenced guilty jailed
  verurteilt verurteilung schuldig schuldspruch
  condamné condamnée condamnation coupable
  condenado condenada condena condenó culpable
  判刑 定罪 有罪 判处

acquit acquitted acquittal exonerated cleared
  freigesprochen freispruch
  acquitté acquittée acquittement relaxé relaxe
  absuelto absuelta absolución absuelve
  无罪

investigate investigates investigated investigating investigation investigations probe probes inquiry
  ermittelt ermitteln ermittlung ermittlungen ermittlungsverfahren untersucht untersuchung
  enquête enquêtes enquêter instruction
  investiga investigan investigación investigado investigar pesquisa
  调查 侦查 立案

search searches searched raid raids raided seize seizes seized seizure
  durchsucht durchsuchung durchsuchungen beschlagnahmt razzia
  perquisition perquisitionné perquisitions saisi saisie
  registro registró allanamiento incautado incautó
  搜查 查封 扣押

deny denies denied denial contradict contradicts contradicted contradicting refute refutes refuted
  dementiert dementi bestreitet bestritt bestritten widerspricht widersprach widersprochen
  dément démenti démentir démentent nie nié contredit
  niega negó negado desmiente desmintió desmentido contradice
  否认 驳斥 辟谣

correct corrects corrected correcting correction erratum misstated
  korrigiert korrektur berichtigt berichtigung richtigstellung
  corrigé corrige correction rectifié rectificatif erratum
  corrige corrigió corregido corrección rectifica rectificó
  更正 纠正 订正

apologise apologises apologised apologize apologizes apologized apology
  entschuldigt entschuldigung entschuldigte
  excuse excuses excusé
  disculpa disculpas disculpó
  道歉 致歉

withdraw withdraws withdrew withdrawn withdrawal drop drops dropped scrap scraps scrapped abandon abandons abandoned revoke revokes revoked rescind rescinded shelve shelved cancel cancels cancelled canceled cancellation
  zurückgezogen zurückzieht zurücknimmt zurückgenommen verworfen gestrichen abgesagt absage gekippt verzichtet aufgegeben aufgehoben
  retiré retire retrait abandonné abandonne annulé annule annulation renonce renoncé
  retira retiró retirado retirada abandona abandonó cancela canceló cancelado anulado anula
  取消 撤回 撤销 放弃

postpone postpones postponed postponement delay delays delayed suspend suspends suspended suspension halt halts halted
  verschoben verschiebt aufgeschoben vertagt vertagung ausgesetzt aussetzung gestoppt verzögert
  reporté reporte report suspendu suspend suspension ajourné
  aplaza aplazó aplazado pospone pospuesto suspende suspendió suspendido suspensión
  推迟 延期 暂停 中止

resume resumes resumed reopen reopens reopened reopening restart restarted
  wiederaufgenommen wiedereröffnet wiederaufnahme
  repris reprise rouvert rouvre réouverture
  reanuda reanudó reanudado reabre reabrió reabierto
  恢复 重启 重开

close closes closed closing closure shut shuts shutting shutdown
  geschlossen schließt schließung schließen sperrung gesperrt
  fermé ferme fermeture fermer
  cierra cerró cerrado cierre cerrar
  关闭 停业 封闭 关停

strikers walkout walkouts walked stoppage
  streik streiks streiken streikt warnstreik arbeitsniederlegung
  grève grèves grévistes débrayage
  huelga huelgas huelguistas paro
  罢工 停工

protest protests protested protesters demonstrate demonstrated demonstration demonstrations rally rallies
  protest proteste protestiert demonstriert demonstration demonstrationen kundgebung
  manifestation manifestations manifestants manifesté protestation proteste
  protesta protestas manifestación manifestantes manifestaron
  抗议 示威 游行

approve approves approved approval adopt adopts adopted adoption ratify ratified pass passes passed
  beschlossen beschließt verabschiedet gebilligt billigt genehmigt genehmigung angenommen zugestimmt
  approuvé approuve adopté adopte adoption ratifié
  aprueba aprobó aprobado aprobación adopta adoptó ratifica ratificó
  批准 通过 核准

reject rejects rejected rejection veto vetoes vetoed refuse refuses refused refusal overturn overturned
  abgelehnt lehnt ablehnung zurückgewiesen veto verweigert
  rejeté rejette rejet refuse refusé refus veto
  rechaza rechazó rechazado rechazo veta vetó niegan
  拒绝 否决 驳回

agree agrees agreed agreement deal accord truce ceasefire settlement
  geeinigt einigung einigen vereinbart vereinbarung abkommen waffenruhe
  accord accords trêve cessez
  acuerdo acuerda acordó acordaron pacto tregua
  协议 达成 停火 协定

sign signs signed signing
  unterzeichnet unterschrieben unterzeichnung
  signé signe signature
  firma firmó firmado
  签署 签订

win wins won victory beat beats beaten defeat defeats defeated
  gewinnt gewonnen gewann sieg siegt besiegt niederlage
  gagne gagné remporte remporté victoire battu défaite
  gana ganó ganado victoria vence venció derrota
  获胜 击败 夺冠 胜出 战胜

elect elects elected appoint appoints appointed appointment successor succeed succeeds succeeded nominate nominated nomination
  gewählt ernannt ernennung nachfolger nachfolgerin nachfolge berufen
  élu élue nommé nommée nomme nomination successeur succède
  elegido elegida elige nombrado nombrada nombra nombró nombramiento sucesor sucede
  任命 当选 接任 继任 接替

rescue rescues rescued survivor survivors alive
  gerettet rettung überlebende überlebt lebend
  secouru sauvé sauvés sauvetage survivant survivants vivant
  rescatado rescatados rescata rescate superviviente supervivientes vivo
  获救 救出 生还 幸存

evacuate evacuates evacuated evacuation
  evakuiert evakuierung
  évacué évacués évacuation
  evacuado evacuados evacuación evacúan
  疏散 撤离

die dies died dead death deaths dying kill kills killed killing fatal fatalities perished lives toll bodies
  tot tote toten toter stirbt starb starben sterben gestorben getötet leben todesopfer todesfälle opfer tod leichen
  mort morts morte meurt meurent mourir décès décédé décédés tué tués tuée tuer tue vie victimes cadavres corps
  muere mueren murió murieron muerto muertos muerta muerte mata mató mataron vida fallece falleció fallecidos víctimas cadáveres
  死亡 遇难 身亡 丧生 死者 遇难者 死 遗体 罹难

injure injures injured injuries injuring wound wounds wounded hurt
  verletzt verletzte verletzten verletzter verletzungen verwundet
  blessé blessés blessée blesse blessures
  herido heridos herida heridas lesionado lesionados
  受伤 伤者 伤员 伤

rise rises rose risen rising climb climbs climbed increase increases increased increasing jump jumped surge surged soar soared
  steigt stieg gestiegen steigen anstieg erhöht erhöhung zunahme angestiegen
  augmente augmenté augmentation hausse grimpe grimpé monte
  sube subió subido aumenta aumentó aumento alza crece creció
  上升 增至 升至 增加 上涨 增长

fall falls fell fallen falling decline declines declined plunge plunged tumble tumbled decrease decreased
  fällt fiel gefallen sinkt sank gesunken rückgang gesenkt senkung
  baisse baissé chute chuté recule reculé diminue diminué diminution
  baja bajó bajado cae cayó caída desciende descendió descenso
  下降 下跌 降至 减少 跌

cut cuts cutting slash slashes slashed axe axes axed shed sheds reduce reduces reduced reduction layoffs redundancies
  streicht streichen streichung abbau abbauen baut kürzt kürzung stellenabbau reduziert
  supprime supprimer supprimé suppression suppressions réduit réduction coupe coupes
  recorta recortó recorte recortes reduce redujo suprime suprimirá eliminará
  裁员 削减 裁减 缩减

burst bursts bursting broke break breaks broken breach breached collapse collapses collapsed collapsing gave rupture ruptured
  gebrochen bricht brach bruch dammbruch geborsten eingestürzt einsturz
  rompu rompt rupture cédé cède effondré effondre effondrement
  rompe rompió rotura cedió cede derrumba derrumbó derrumbe colapso colapsó
  决堤 垮塌 崩塌 倒塌 坍塌 溃坝

fire blaze fires blazes flames burn burned burnt burning arson
  feuer brand großbrand brände flammen brennt brannte gebrannt
  incendie incendies feu flammes brûlé
  incendio incendios fuego llamas arde quemado
  火灾 起火 大火 着火

explosion explosions explode explodes exploded blast blasts
  explosion explosionen explodiert detonation
  explosion explosions explosé explose
  explosión explosiones explota explotó
  爆炸

crash crashes crashed crashing collide collided collision derailed derailment
  unfall unglück zusammenstoß zusammengestoßen kollision abgestürzt absturz entgleist
  accident collision crash percuté écrasé déraillé
  accidente choque chocó colisión estrelló descarrila descarriló
  相撞 坠毁 事故 脱轨

quake quakes earthquake earthquakes tremor tremors
  erdbeben beben
  séisme séismes tremblement
  terremoto terremotos sismo seísmo temblor
  地震

fine fines fined penalty penalties
  geldstrafe bußgeld geldbuße strafe
  amende amendes
  multa multas multado sanción
  罚款 处罚

ban bans banned banning prohibit prohibits prohibited outlaw outlawed
  verboten verbot verbietet untersagt
  interdit interdiction interdire
  prohíbe prohibió prohibido prohibición veda
  禁止 禁令

buy buys bought buying purchase purchased acquire acquires acquired acquisition takeover
  kauft gekauft übernimmt übernahme übernommen erwirbt erworben
  achète acheté achat rachète rachat racheté acquisition
  compra compró comprado adquiere adquirió adquisición
  收购 购买 并购

bankrupt bankruptcy insolvent insolvency
  insolvenz insolvent pleite konkurs
  faillite insolvable liquidation
  quiebra bancarrota concurso
  破产 倒闭`);
