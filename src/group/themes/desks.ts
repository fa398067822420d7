import { deskLists } from './desk-lists.ts';
import { learnedWords } from './desk-words.ts';

/**
 * What newspapers put under the names of their desks. The first line of each: the title of such a section, then the words
 * by which editors call it.
 */
const lists = `
World; world; international; foreign; global; abroad; diplomacy; geopolitics
war peace troops soldiers military army rebels militants insurgents bomb bombing blast attack killed wounded hostages
government president premier minister parliament election vote opposition protest coup regime dictator leader talks
summit treaty truce ceasefire sanctions embassy ambassador diplomat refugees border region nuclear missile nations
united nations security council peacekeepers occupation prison police violence crisis clashes invasion strike talks
iraq iran israel palestine russia china korea afghanistan pakistan india britain france germany turkey syria africa
sudan darfur baghdad gaza jerusalem kabul moscow beijing tehran arafat sharon pope hurricane earthquake flood

Politics; politics; election; elections; government; campaign; congress; parliament
election vote voters ballot poll polls campaign candidate nominee party democrat republican labour conservative senate
senator congress congressman house bill law legislation lawmakers parliament president governor mayor minister cabinet
veto impeachment debate primary administration policy coalition opposition referendum supreme court justice

Business; business; economy; economic; finance; financial; money; markets; companies; trade
company companies corporation firm stock stocks shares shareholders market markets investors wall street dow nasdaq index
profit profits earnings quarter quarterly revenue sales forecast analysts dividend price prices oil crude barrel gas
energy dollar euro yen currency bank banks banking interest rates inflation economy economic growth recession jobs
unemployment payrolls workers union strike layoffs merger acquisition takeover bid deal buyout billion million bankruptcy
airline airlines carrier retailer retail stores consumer spending trade deficit exports imports tariff tax budget
federal reserve regulators fraud accounting executive chief insurance insurer mortgage loan debt pension fund automaker

Sports; sports; sport; football; soccer; baseball; basketball; tennis; golf; athletics; racing; games
game games season team teams coach coaches league championship champion champions title cup match matches tournament
player players score scored points goal goals win wins won victory beat beats defeat defeated lost loss final finals
semifinal playoff playoffs series quarterback touchdown yards inning innings pitcher homer run runs hit nba nfl mlb nhl
olympic olympics gold medal athlete athletes race racing driver grand prix lap golf tiger woods open tennis seed set
sets football soccer baseball basketball hockey cricket rugby test wicket innings club manager striker midfielder
goalkeeper injury knee fans stadium bowl sox yankees giants eagles patriots knicks lakers united arsenal chelsea
rookie roster draft trade contract suspension doping steroids ryder bout boxing heavyweight knockout marathon

Technology; technology; tech; digital; computing; internet; gadgets; ai
technology software hardware computer computers internet web online site website search engine google microsoft apple
ibm intel yahoo amazon linux windows browser explorer firefox server servers chip chips processor phone phones mobile
cellphone wireless broadband network networks email e-mail spam virus worm security flaw patch hackers hacker download
music ipod game games console video digital camera device devices users user data database program programs application
developer developers open source code desktop laptop pc pcs startup app apps robot artificial intelligence launch version

Science; science; space; research; nature
scientists scientist researchers research study studies university space nasa shuttle astronaut astronauts rocket orbit
satellite spacecraft launch station mission planet mars moon saturn titan comet telescope galaxy stars earth species
fossil fossils dinosaur genes gene genetic dna cell cells stem biology physics chemistry laboratory experiment discovery
evolution animals birds ocean ice volcano nobel prize theory brain

Health; health; medicine; medical; wellness
health hospital hospitals doctor doctors patients patient disease diseases virus vaccine vaccines flu infection outbreak
pandemic epidemic cancer heart diabetes obesity drug drugs medicine treatment therapy trial symptoms surgery clinic
medical physicians nurses mental depression care insurance diet aids malaria deaths cases

Climate and environment; climate; environment; energy; weather
climate warming emissions carbon greenhouse temperature temperatures heat drought flood floods wildfire storm hurricane
pollution environment environmental conservation forest forests species renewable solar wind coal fossil fuels nuclear
energy glacier ice sea levels summit

Culture; culture; arts; entertainment; film; music; books; television; celebrity
film films movie movies director actor actress star stars box office hollywood oscar oscars award awards album song songs
singer band music concert tour festival theater theatre stage play broadway television series show episode network
novel book books author writer poet museum exhibition gallery artist painting art dance opera celebrity fashion

Crime and courts; crime; justice; courts; law; legal
police officer officers arrest arrested suspect suspects charged charges murder killing shooting shot gunman victim
victims robbery fraud assault rape kidnapping court judge jury trial verdict guilty convicted sentence sentenced prison
jail prosecutor prosecutors attorney lawyer lawsuit sued appeal ruling investigation detectives

Education; education; schools; universities
school schools students student teacher teachers university universities college colleges campus classroom curriculum
tuition exam exams degree education pupils parents
`;

export interface Desk extends DeskWords {
  /** In other languages than English, by primary subtag. */
  readonly elsewhere: ReadonlyMap<string, DeskWords>;
}

/** A desk in one language. */
export interface DeskWords {
  /** What a section of it is called. */
  readonly title: string;
  /** Lower-cased words by which editors call it. */
  readonly names: readonly string[];
  /** What its articles talk about, as a text: what is listed above, and what word vectors put beside it. */
  readonly listed: string;
  readonly learned: string;
}

/** The languages for which there are lists. */
export const deskLanguages: readonly string[] = ['en', ...Object.keys(deskLists)];

const elsewhere = new Map<string, Map<string, DeskWords>>();
for (const [language, text] of Object.entries(deskLists)) {
  for (const line of text.trim().split('\n')) {
    const [english = '', head = '', listed = ''] = line.split(' | ');
    const [title = '', names = ''] = head.split('; ');
    const known = elsewhere.get(english) ?? new Map<string, DeskWords>();
    const own = [title.toLowerCase(), ...names.split(', ')].filter((name) => name !== '');
    elsewhere.set(english, known.set(language, { title, names: own, listed, learned: '' }));
  }
}

/** A desk as it is in a language; null where that is not known. A language that nobody knows is read as English. */
export function deskIn(desk: Desk, language: string): DeskWords | null {
  const primary = language.split('-')[0] ?? 'und';
  return primary === 'en' || primary === 'und' ? desk : (desk.elsewhere.get(primary) ?? null);
}

export const desks: readonly Desk[] = lists
  .trim()
  .split('\n\n')
  .map((list, at) => {
    const [head = '', ...listed] = list.split('\n');
    const [title = '', ...names] = head.split('; ');
    return {
      title,
      names,
      listed: listed.join(' '),
      learned: learnedWords[at] ?? '',
      elsewhere: elsewhere.get(title) ?? new Map(),
    };
  });
