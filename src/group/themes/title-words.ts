const setOf = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/u));

/** Happenings between two sides: of these an editor writes "Russia–Azerbaijan tensions". */
export const relations = setOf(`
accord agreement alliance armistice battle blockade call clash clashes conflict crisis deal debate
derby dispute duel exchange feud fight final game handover hostilities lawsuit match meeting merger negotiations
pact partnership playoff rapprochement reconciliation relations rift rivalry row semifinal series showdown split
spat standoff strikes summit swap takeover talks tension tensions ties treaty truce tie union war
`);

/** Other happenings by which news is known. */
export const happenings = setOf(`
abduction abuse accident acquisition acquittal aid airstrike airstrikes appeal arrest arrests arson assassination attack attacks
auction audit avalanche bailout ballot ban bankruptcy bid bill blackout blast blaze bombing bombings boycott breach
breakthrough budget bust case cease-fire ceasefire championship charges closure collapse collision comeback
confirmation contest convention conviction corruption coup cover-up crackdown crash cull cut cuts cyberattack cyclone
death deaths defeat delay demolition deportation deportations derailment detention disaster discovery downgrade drought earthquake
election elections embargo emergency emissions eruption escape evacuation eviction excavation execution exhibition
expansion explosion expulsion famine festival fine fire fires flood flooding floods fraud funeral genocide hack hearing heatwave heist hurricane impeachment inauguration indictment inflation inquest inquiry
investigation invasion kidnapping killing killings landslide launch law layoffs leak legislation lockdown loss losses mandate
manhunt march massacre mission murder murders mutiny nomination offensive olympics outage outbreak outcry overhaul
pandemic pardon pause pension plot poisoning poll polls pollution premiere presidency prices primary
privatization prize probe profit profits protest protests quake raid raids rally recall recession recovery
redundancies referendum reform reforms relief rescue resignation restructuring result results retirement revolt riot riots robbery
rollout ruling runoff sale sanctions scandal seizure sentence sentencing settlement shipment shipments shooting
shootings shortage shortages shutdown siege sinking spill spending squeeze stampede storm strike subsidies succession suicide
surge suspension tariff tariffs tax taxes theft tornado tour tournament tragedy transfer trial tsunami typhoon
unrest upgrade uprising vaccine verdict veto victory visit volcano vote walkout wedding wildfire wildfires
withdrawal win
`);

/** Happenings of which one asks "of what?": "Trump ban" and "Texas law" tell nothing, "Chad travel ban" does. */
export const openHeads = setOf(`
ban bid bill boycott cut cuts delay launch law laws legislation loss losses mandate mission overhaul pause plan plot poll polls prize
probe profit reform reforms result results rollout ruling sale seizure shipment shipments suspension tax taxes transfer
upgrade vaccine vote
`);

/** Nouns that tell nothing by themselves of what the news is about. */
export const lightNouns = setOf(`
ability account action actions advance afternoon age amount analysis announcement answer anyone area areas article aspect
aspects assessment authorities authority average backer backers basis beginning boss bosses bit body boost brother brothers
capital cause causes center centre century chance change changes chief child children cities citizen citizens city claim claims
comment comments community companies company concern concerns condition conditions control couple countries country course court courts
crowd customers date dates decade decades decision degree detail details development developments director dozens effect
effects effort efforts employees end error evening event events evidence example executive expert experts extent eye
eyes face fact facts family fans father fear fears figure figures firm firms focus followers forces form friend friends
front future giant goal goals government governments governor group groups half hand hands head heart help history home
homes hope hopes hour hours house hundreds idea ideas image images impact importance incident incidents increase influence
information interest interests interview issue issues judge judges kind kinds king lack land lawmakers lawyer lawyers lead leader
leaders letter level levels life light line lines list lives look loss lot main majority makers man manner matter matters
measure measures media member members men message million millions minds minister ministers minute minutes moment
money month months morning mother move moves movement name names nation nations need needs news night note number
numbers office officer officers official officials one opinion opponent opponents opportunity option options order others
owner owners page parents part parties partner partners party past path patients people percent period person phase place
places plan plans player players point points police policies policy position post posts power powers president presidents
pressure price problem problems process progress prosecutors public purpose quality quarter question questions range rate
reaction reason reasons region regions report reporter reporters reports republic request resident residents response rest
result results return rise risk risks role rule rules scene season second security sense series service services shares
shot side sides sign signs site sites situation size sort source sources space speech spokesman spokesperson spokeswoman
staff stage stake star start state statement states step steps stop stories story streets students subject success support
supporters suspect suspects system systems talk team teams term terms thing things thousands threat threats time times
title today tonight top total town traders type units update use user users value version victim victims video view views
voters way ways weather website week weekend weeks whole will woman women word words work worker workers world year years
yesterday youth
`);

/** Words before which no noun stands that could be meant, and which are no part of a noun phrase. */
export const phraseOpeners = setOf(`
a an the this that these those his her its their our my your no any each every another some first second third latest
new recent major
`);

/** After these a word is a verb, whatever else it may be. */
export const verbSignals = setOf(`
to will would can could may might must shall should not i you he she it we they who that which also did do does
`);

/** Most news in English is from these, and names them whatever it tells: that something is of them has to be said. */
export const homes: ReadonlySet<string> = new Set(['U.S.', 'Britain']);

/** Common words with which names begin. */
export const nameBeginnings = setOf('new first second third great old');

/** What stands before a name and is none. */
export const nameTitles = setOf(`
president vice prime minister premier chancellor secretary general king queen prince princess pope emperor sir dame lord
lady sen senator rep representative gov governor mayor judge justice chief executive ceo chairman chairwoman captain col
colonel sgt lt gen gen. mr mrs ms dr prof professor rev coach former foreign defense defence finance interior speaker
ambassador spokesman spokeswoman director leader attorney officer commissioner deputy acting late
`);

/** Adjectives that a title can do without. */
export const weakModifiers = setOf(`
annual bad best better big bigger brief broad broader close common controversial court critical current dangerous deadliest deadly
dramatic earlier early entire excellent expected fast fastest few former fresh full further good great greater greatest growing
hard heavy high higher highest historic huge important initial key large larger largest last late later latest likely
little local long longer longest longtime low lower lowest main major massive minor narrow national new newer next old older ongoing
other own particular past planned pending popular possible potential powerful present presidential previous quick rare ready real recent regional
recently regular remaining rising same serious several severe sharp short shorter significant similar simple single
slow small smaller smallest special strict strong stronger strongest sudden surprise swift top tough tougher trying unexpected
unprecedented upcoming urgent usual various vast weak whole wide wider widespread worse worst young
`);

/** Names that so much news has that they tell none of it. */
export const weakNames = setOf(`
administration agency army board cabinet capitol commission committee commons congress council court day dem democrat
democratic democrats dems department fed federal gop government house internet ministry parliament party police republican
republicans senate state states supreme treasury union university
`);
