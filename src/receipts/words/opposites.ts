/** Words that tell of opposite things, as `one/other`, in the forms that news uses. */
const pairs: Readonly<Record<string, string>> = {
  en: 'rise/fall rose/fell risen/fallen rises/falls rising/falling increase/decrease increased/decreased increase/reduce increased/reduced raise/cut raised/cut raise/lower raised/lowered gain/lose gained/lost gains/losses win/lose won/lost victory/defeat wins/loses profit/loss accept/reject accepted/rejected approve/reject approved/rejected approve/block approved/blocked confirm/deny confirmed/denied agree/refuse agreed/refused support/oppose supports/opposes supported/opposed supporters/opponents allow/ban allowed/banned permit/ban legal/illegal lawful/unlawful begin/end began/ended start/stop started/stopped start/end started/ended open/close opened/closed opens/closes buy/sell bought/sold import/export imports/exports more/less more/fewer most/least higher/lower highest/lowest above/below over/under up/down upward/downward before/after first/last guilty/innocent convicted/acquitted alive/dead survived/died arrested/released arrest/release strengthen/weaken strengthened/weakened better/worse best/worst improved/worsened largest/smallest larger/smaller bigger/smaller arrive/leave arrived/left enter/leave entered/left join/leave joined/left hire/fire hired/fired friend/enemy ally/enemy north/south northern/southern east/west eastern/western majority/minority public/private peace/war ceasefire/offensive advance/retreat advanced/retreated with/without include/exclude included/excluded success/failure succeeded/failed grow/shrink grew/shrank expand/shrink expanded/shrank early/late earlier/later old/new older/younger male/female men/women man/woman son/daughter brother/sister mother/father husband/wife boys/girls able/unable likely/unlikely all/none always/never maximum/minimum last/next past/coming many/few most/few both/neither killed/wounded killed/injured charged/convicted charged/acquitted accused/convicted suspected/convicted signed/vetoed upheld/overturned halted/resumed suspended/resumed backed/opposed imposed/lifted freed/jailed attacked/defended condemned/praised criticized/praised criticised/praised extended/shortened widened/narrowed escalated/eased tightened/eased exceeded/missed confirmed/disputed confirmed/rejected passed/failed',
  de: 'steigt/fällt stieg/fiel steigen/fallen gestiegen/gefallen erhöht/gesenkt erhöhen/senken gewann/verlor gewonnen/verloren sieg/niederlage angenommen/abgelehnt zugestimmt/abgelehnt mehr/weniger höher/niedriger vor/nach beginn/ende begann/endete öffnet/schließt gekauft/verkauft kauft/verkauft besser/schlechter bestätigt/dementiert schuldig/unschuldig verurteilt/freigesprochen festgenommen/freigelassen erlaubt/verboten',
  fr: 'augmenté/diminué hausse/baisse augmente/baisse gagné/perdu victoire/défaite accepté/refusé accepté/rejeté approuvé/rejeté plus/moins avant/après début/fin ouvert/fermé acheté/vendu meilleur/pire confirmé/démenti coupable/innocent condamné/acquitté arrêté/libéré autorisé/interdit',
  es: 'subió/bajó sube/baja aumentó/disminuyó aumentó/redujo ganó/perdió gana/pierde victoria/derrota aceptó/rechazó aprobó/rechazó más/menos antes/después abrió/cerró compró/vendió mejor/peor confirmó/negó culpable/inocente condenado/absuelto detenido/liberado permitió/prohibió',
};

const read = new Map<string, ReadonlyMap<string, ReadonlySet<string>>>();

/** For each lower-cased word of a language, those that say the opposite. */
export function oppositesOf(language: string): ReadonlyMap<string, ReadonlySet<string>> {
  const primary = language.slice(0, 2);
  const known = read.get(primary);
  if (known) return known;
  const opposites = new Map<string, Set<string>>();
  for (const pair of (pairs[primary] ?? '').split(' ')) {
    const [one, other] = pair.split('/');
    if (!one || !other) continue;
    opposites.set(one, (opposites.get(one) ?? new Set()).add(other));
    opposites.set(other, (opposites.get(other) ?? new Set()).add(one));
  }
  read.set(primary, opposites);
  return opposites;
}
