/** Before a name these say only that it is one. */
const courtesy =
  'mr mrs ms miss mx dr herr frau hr fr monsieur madame mademoiselle mme mlle m señor señora sr sra senhor senhora don doña signor signora господин госпожа г';

/** What somebody is. Left out of a name when names are compared; but it has to be said of somebody in the article. */
const offices =
  'president vice prime minister premier chancellor king queen prince princess pope archbishop bishop cardinal senator sen representative rep congressman congresswoman governor gov mayor secretary justice judge attorney general gen colonel col captain capt lieutenant lt major maj sergeant sgt admiral adm chief commissioner ambassador professor prof sir lord lady dame reverend rev sheriff officer deputy speaker chairman chairwoman director sheikh ayatollah emir sultan präsident präsidentin ministerpräsident ministerpräsidentin bundeskanzler bundeskanzlerin kanzler kanzlerin minister ministerin außenminister außenministerin premierminister könig königin papst président présidente ministre maire gouverneur roi reine pape presidente presidenta primer ministro ministra alcalde alcaldesa gobernador gobernadora rey reina papa primeiro prefeito governador rei rainha primo sindaco re regina президент министр премьер губернатор мэр король канцлер сенатор';

const setOf = (words: string): ReadonlySet<string> => new Set(words.split(' '));

export const courtesyTitles = setOf(courtesy);
export const officeTitles = setOf(offices);

/** Names of several words with the letters that stand for them. */
export const shortNames: readonly (readonly [short: string, ...words: string[]])[] = [
  ['usa', 'united', 'states'],
  ['uk', 'united', 'kingdom'],
  ['britain', 'united', 'kingdom'],
  ['un', 'united', 'nations'],
  ['uno', 'united', 'nations'],
  ['eu', 'european', 'union'],
  ['usa', 'états', 'unis'],
  ['onu', 'nations', 'unies'],
  ['usa', 'vereinigte', 'staaten'],
  ['un', 'vereinte', 'nationen'],
  ['onu', 'naciones', 'unidas'],
  ['сша', 'соединенные', 'штаты'],
  ['оон', 'организация', 'объединенных', 'наций'],
];

/** Offices by the letters that stand for them. */
export const officeByShort: ReadonlyMap<string, string> = new Map(
  'sen senator, rep representative, gov governor, gen general, col colonel, capt captain, lt lieutenant, maj major, sgt sergeant, adm admiral, prof professor, rev reverend'
    .split(', ')
    .map((pair) => pair.split(' ') as [string, string]),
);
