import type { TellingWords } from './telling-words.ts';

export const en: TellingWords = {
  happenings: {
    resign: 'resign resigns resigned resigning resignation quit quits quitting',
    dismiss:
      'fired fires firing dismiss dismisses dismissed dismissal sack sacks sacked sacking oust ousts ousted ousting',
    arrest: 'arrest arrests arrested arresting detain detains detained detention custody handcuffed',
    free: 'freed frees release releases released bail',
    charge: 'indict indicted indictment prosecute prosecuted prosecution',
    sue: 'sue sues sued suing lawsuit lawsuits',
    convict: 'convict convicts convicted conviction sentence sentenced guilty jailed',
    acquit: 'acquit acquitted acquittal exonerated cleared',
    investigate:
      'investigate investigates investigated investigating investigation investigations probe probes inquiry',
    search: 'search searches searched raid raids raided seize seizes seized seizure',
    deny: 'deny denies denied denial contradict contradicts contradicted contradicting refute refutes refuted',
    correct: 'correct corrects corrected correcting correction erratum misstated',
    apologize: 'apologise apologises apologised apologize apologizes apologized apology',
    withdraw:
      'withdraw withdraws withdrew withdrawn withdrawal drop drops dropped scrap scraps scrapped abandon abandons abandoned revoke revokes revoked rescind rescinded shelve shelved cancel cancels cancelled canceled cancellation',
    postpone:
      'postpone postpones postponed postponement delay delays delayed suspend suspends suspended suspension halt halts halted',
    resume: 'resume resumes resumed reopen reopens reopened reopening restart restarted',
    close: 'close closes closed closing closure shut shuts shutting shutdown',
    strike: 'strikers walkout walkouts walked stoppage',
    protest:
      'protest protests protested protesters demonstrate demonstrated demonstration demonstrations rally rallies',
    approve: 'approve approves approved approval adopt adopts adopted adoption ratify ratified pass passes passed',
    reject: 'reject rejects rejected rejection veto vetoes vetoed refuse refuses refused refusal overturn overturned',
    agree: 'agree agrees agreed agreement deal accord truce ceasefire settlement',
    sign: 'sign signs signed signing',
    win: 'win wins won victory beat beats beaten defeat defeats defeated',
    appoint:
      'elect elects elected appoint appoints appointed appointment successor succeed succeeds succeeded nominate nominated nomination',
    rescue: 'rescue rescues rescued survivor survivors alive',
    evacuate: 'evacuate evacuates evacuated evacuation',
    die: 'die dies died dead death deaths dying kill kills killed killing fatal fatalities perished lives toll bodies',
    injure: 'injure injures injured injuries injuring wound wounds wounded hurt',
    rise: 'rise rises rose risen rising climb climbs climbed increase increases increased increasing jump jumped surge surged soar soared',
    fall: 'fall falls fell fallen falling decline declines declined plunge plunged tumble tumbled decrease decreased',
    cut: 'cut cuts cutting slash slashes slashed axe axes axed shed sheds reduce reduces reduced reduction layoffs redundancies',
    burst:
      'burst bursts bursting broke break breaks broken breach breached collapse collapses collapsed collapsing gave rupture ruptured',
    burn: 'fire blaze fires blazes flames burn burned burnt burning arson',
    explode: 'explosion explosions explode explodes exploded blast blasts',
    crash: 'crash crashes crashed crashing collide collided collision derailed derailment',
    quake: 'quake quakes earthquake earthquakes tremor tremors',
    fine: 'fine fines fined penalty penalties',
    ban: 'ban bans banned banning prohibit prohibits prohibited outlaw outlawed',
    buy: 'buy buys bought buying purchase purchased acquire acquires acquired acquisition takeover',
    bankrupt: 'bankrupt bankruptcy insolvent insolvency',
  },
  otherWords: {
    job: 'job jobs post posts position positions role roles',
    people: 'people person persons resident residents inhabitant inhabitants citizens villagers man men woman women',
    staff: 'staff employee employees worker workers workforce',
    missing: 'missing unaccounted',
    chief: 'boss chief head director executive ceo chairman',
    company: 'company firm group business',
    child: 'child children pupil pupils',
    doctor: 'doctor doctors hospital hospitals clinic',
    disaster: 'disaster catastrophe tragedy accident',
    begin: 'begin begins began begun start starts started erupt erupted',
    move: 'taken brought moved transferred relocated housed sheltered accommodated',
    plan: 'plan plans planned intend intends',
  },
  ofReports:
    'say said told tell tells announce announces announced announcement report reports reported statement according officials authorities spokesman spokeswoman add added confirm confirms confirmed note noted state stated call called sunday monday tuesday wednesday thursday friday saturday morning afternoon evening night late early today yesterday week month year ago know live latest update news number find finds found part',
};
