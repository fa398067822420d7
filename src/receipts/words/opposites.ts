import { byLanguage } from './by-language.ts';

/** Words that tell of opposite things, as `one/other`, in the forms that news uses. */
const pairs: Readonly<Record<string, string>> = {
  en: 'rise/fall rose/fell risen/fallen rises/falls rising/falling increase/decrease increased/decreased increase/reduce increased/reduced raise/cut raised/cut raise/lower raised/lowered gain/lose gained/lost gains/losses win/lose won/lost victory/defeat wins/loses profit/loss accept/reject accepted/rejected approve/reject approved/rejected approve/block approved/blocked confirm/deny confirmed/denied agree/refuse agreed/refused support/oppose supports/opposes supported/opposed supporters/opponents allow/ban allowed/banned permit/ban legal/illegal lawful/unlawful begin/end began/ended start/stop started/stopped start/end started/ended open/close opened/closed opens/closes buy/sell bought/sold import/export imports/exports more/less more/fewer most/least higher/lower highest/lowest above/below over/under up/down upward/downward before/after first/last guilty/innocent convicted/acquitted alive/dead survived/died arrested/released arrest/release strengthen/weaken strengthened/weakened better/worse best/worst improved/worsened largest/smallest larger/smaller bigger/smaller arrive/leave arrived/left enter/leave entered/left join/leave joined/left hire/fire hired/fired friend/enemy ally/enemy north/south northern/southern east/west eastern/western majority/minority public/private peace/war ceasefire/offensive advance/retreat advanced/retreated include/exclude included/excluded success/failure succeeded/failed grow/shrink grew/shrank expand/shrink expanded/shrank early/late earlier/later old/new older/younger male/female men/women man/woman son/daughter brother/sister mother/father husband/wife boys/girls able/unable likely/unlikely all/none always/never maximum/minimum last/next past/coming many/few most/few both/neither killed/wounded killed/injured charged/convicted charged/acquitted accused/convicted suspected/convicted signed/vetoed upheld/overturned halted/resumed blocked/ordered suspended/resumed backed/opposed imposed/lifted freed/jailed attacked/defended condemned/praised criticized/praised criticised/praised extended/shortened widened/narrowed escalated/eased tightened/eased exceeded/missed confirmed/disputed confirmed/rejected passed/failed most/all some/all only/all half/all admit/deny admits/denies admitted/denied most/fewest more/fewest believe/know believes/knows opening/closing opening/closure increase/reduction hiring/layoffs hirings/layoffs rise/drop double/half twice/half doubled/halved attended/missed',
  de: 'steigt/fällt stieg/fiel steigen/fallen gestiegen/gefallen erhöht/gesenkt erhöhen/senken gewann/verlor gewonnen/verloren sieg/niederlage angenommen/abgelehnt zugestimmt/abgelehnt mehr/weniger höher/niedriger vor/nach beginn/ende begann/endete öffnet/schließt gekauft/verkauft kauft/verkauft besser/schlechter bestätigt/dementiert schuldig/unschuldig verurteilt/freigesprochen festgenommen/freigelassen erlaubt/verboten schwer/leicht schwere/leichte schweren/leichten verletzt/getötet verletzte/tote saniert/abgerissen öffnung/schließung eröffnung/schließung erhöhung/senkung zusage/absage zunahme/abnahme einstellung/entlassung doppelte/hälfte verdoppelt/halbiert',
  fr: 'augmenté/diminué hausse/baisse augmente/baisse gagné/perdu victoire/défaite accepté/refusé accepté/rejeté approuvé/rejeté plus/moins avant/après début/fin ouvert/fermé ouverte/fermée ouverts/fermés ouvertes/fermées blessé/mort blessés/morts blessés/tués légèrement/grièvement acheté/vendu meilleur/pire confirmé/démenti coupable/innocent condamné/acquitté arrêté/libéré autorisé/interdit conteste/confirme contesté/confirmé nie/reconnaît nie/admet nié/reconnu ouverture/fermeture création/suppression embauche/licenciement embauches/licenciements arrivée/départ double/moitié doublé/réduit',
  es: 'subió/bajó sube/baja aumentó/disminuyó aumentó/redujo herido/muerto heridos/muertos ganó/perdió gana/pierde victoria/derrota aceptó/rechazó aprobó/rechazó más/menos antes/después abrió/cerró compró/vendió mejor/peor confirmó/negó culpable/inocente condenado/absuelto detenido/liberado permitió/prohibió apertura/cierre subida/bajada aumento/reducción creación/supresión doble/mitad llegada/salida anuló/confirmó anulado/confirmado',
  uk: 'загинув/поранено загинули/поранено загиблих/поранених загиблі/поранені убив/поранив північ/південь півночі/півдні північній/південній схід/захід сході/заході східній/західній перед/після усі/деякі всі/деякі відкриття/закриття відкрито/закрито удвічі/наполовину',
};

/** Verbs of one direction against those of the other, `word word … / word word …`, two words joined by `_`: whatever a writer calls it, it is not the other. */
const directions: Readonly<Record<string, string>> = {
  en: `rise rose risen rises rising increase increased increases climb climbed climbs grow grew grown grows jump jumped soared surged surge gained raised raises higher / fall fell fallen falls falling drop dropped drops decline declined declines decrease decreased reduce reduced reduces cut cuts slow slowed slipped eased ease sank sink slumped plunged shrank lowered lower down;
lost loss losses deficit / profit profits gain gains surplus earned;
keep kept keeps retain retained retains maintain maintained extended upheld / lift lifted lifts scrap scrapped abolish abolished repealed dropped overturned revoked;
ban bans banned prohibit prohibits prohibited forbids forbidden outlaw outlaws outlawed / allow allows allowed permit permits permitted legalise legalised legalized;
approve approves approved pass passed passes adopt adopted adopts accept accepted accepts endorse endorsed backed ratified / reject rejected rejects refuse refused oppose opposed vetoed blocked;
convicted sentenced jailed imprisoned guilty / acquitted cleared innocent;
close closed closes shut shuts blocked impassable / open opened opens reopened reopen;
win won wins beat victory triumph / lose lost loses defeat defeated;
cancel cancelled canceled cancels scrapped abandoned called_off / held resumed resumes went_ahead goes_ahead confirmed restarted;
postponed delayed put_off pushed_back deferred / brought_forward advanced moved_up;
found recovered rescued turned_up located / missing disappeared vanished gone_missing;
began begun begins started starts launched / ended ends finished stopped halted;
hired hires recruit recruited took_on taking_on hiring / fired sacked dismissed laid_off lay_off let_go;
signed signs / vetoed vetoes;
granted grants / refused refuses denied denies;
release freed released freed / detained jailed;
abroad overseas / home domestic;
slightly lightly / seriously critically severely badly;
died dead dies killed kills deaths lives perished drowned / survived survivors alive`,
  de: `steigt stieg steigen gestiegen erhöht erhöhte zugenommen wuchs gewachsen angehoben anheben anhebt anstieg zulegte erhöhen steigern aufstocken / senken senkt senkte kürzen kürzt kürzte gekürzt verringern verringert reduzieren reduziert fällt fiel gefallen sinkt sank gesunken gesenkt zurück zurückgegangen rückgang abgenommen schrumpfte;
beschlossen gebilligt billigte verabschiedet verabschiedete angenommen genehmigt zugestimmt / abgelehnt lehnte verworfen zurückgewiesen blockiert;
verurteilt verurteilte schuldig / freigesprochen freispruch;
gewinn / verlust;
abgesagt absage gestrichen entfällt ausgefallen / bestätigt stattfinden fortgesetzt;
verboten verbietet untersagt / erlaubt erlaubte genehmigt gestattet;
gekauft kauft erworben / verkauft verkaufte veräußert;
verteuert verteuerte teurer / verbilligt billiger;
begonnen begann beginnt / beendet endete endet;
frühestens / spätestens;
weil wegen / obwohl trotz;
mehr / weniger`,
  fr: `augmenté augmente hausse progressé monté grimpé relevé accru / diminué baissé baisse reculé recul tombé chuté réduit abaissé;
adopté adopte approuvé accepté validé / rejeté rejette refusé repoussé;
condamné condamne / acquitté relaxé;
bénéfice / perte déficit;
interdit interdire interdite interdiction interdits / autorisé autoriser autorise autorisée permis;
annulé annulée annuler suspendu levé levée / maintenu maintenue maintenir confirmé confirmée;
retrouvé retrouvée retrouvés / disparu disparue disparus recherchés recherché recherche recherchent;
accordé accorde / refusé refuse;
libéré libérée relâché / détenu écroué incarcéré;
commencé débuté / terminé achevé;
malgré / invoquant grâce;
tôt / tard`,
  es: `subió subido aumentó aumentado creció sube / bajó bajado cayó caído disminuyó redujo descendió;
aprobó aprobado aceptó adoptó / rechazó rechazado vetó;
condenado condenó / absuelto absolvió`,
  uk: `зросла зріс зросли зросло зростання збільшив збільшила збільшили збільшення підвищив підвищила підвищили підвищення подорожчав подорожчали / впала впав впали впало падіння знизилася знизився знизилися зменшив зменшила зменшили зменшення знизив знизила знизили зниження подешевшав подешевшали;
підтримав підтримала підтримали схвалив схвалила схвалили ухвалив ухвалила ухвалили прийняв прийняла прийняли погодив погодила погодили / відхилив відхилила відхилили заветував відкинув відкинула відкинули провалив провалила провалили;
засудив засудили засуджено / виправдав виправдали виправдано;
прибуток прибутки / збиток збитки збитків;
виграв виграла виграли переміг перемогла перемогли перемога / програв програла програли поразка поразки;
затримав затримали затримано заарештував заарештували / звільнив звільнили звільнено;
почав почала почали розпочав розпочали / завершив завершила завершили закінчив закінчили;
відкрив відкрила відкрили / закрив закрила закрили;
погодився погодилася погодились погодилися / відмовився відмовилася відмовилися;
купив купила купили / продав продала продали;
до_початку / після;
більше / менше`,
};

/** Of these the one is as true as the other where buyer and seller change places. */
export const converse: ReadonlySet<string> = new Set(
  'follow followed precede preceded buy sell bought sold buys sells win lose won lost wins loses beat lend borrow lent borrowed verkauft gekauft'.split(
    ' ',
  ),
);

/** A bill passes the senate, and the senate the bill; by stem. */
export const mutual: ReadonlySet<string> = new Set(['pass', 'meet', 'met']);

/** For each lower-cased word of a language, those that say the opposite. */
export const oppositesOf: (language: string) => ReadonlyMap<string, ReadonlySet<string>> = byLanguage((primary) => {
  const opposites = new Map<string, Set<string>>();
  for (const pair of (pairs[primary] ?? '').split(' ')) {
    const [one, other] = pair.split('/');
    if (!one || !other) continue;
    opposites.set(one, (opposites.get(one) ?? new Set()).add(other));
    opposites.set(other, (opposites.get(other) ?? new Set()).add(one));
  }
  return opposites;
});

/** Two sets of lower-cased words: whoever says a word of the one does not say a word of the other. */
export type Directions = readonly [one: ReadonlySet<string>, other: ReadonlySet<string>];

/** Those of a language, ups and downs first. */
export const directionsOf: (language: string) => readonly Directions[] = byLanguage((primary) => {
  const rows = (directions[primary] ?? '').split(';').filter((row) => row !== '');
  return rows.map((row): Directions => {
    const [one = '', other = ''] = row.split('/');
    return [setOf(one), setOf(other)];
  });
});

function setOf(words: string): ReadonlySet<string> {
  return new Set(
    words
      .trim()
      .split(/\s+/u)
      .map((word) => word.replaceAll('_', ' ')),
  );
}
