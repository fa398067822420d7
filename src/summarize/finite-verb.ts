const setOf = (words: string) => new Set(words.split(' '));

const auxiliaries = setOf(
  "is are was were am has have had do does did will would can could may might must shall should isn't aren't wasn't weren't hasn't haven't hadn't don't doesn't didn't won't wouldn't can't cannot couldn't mustn't shouldn't it's that's there's he's she's they're we're who's they've i'm i've we've they'll he'll she'll it'll",
);

/** Past forms that are never participles. */
const past = setOf(
  'went came saw took gave began became rose grew spoke wrote broke drove threw knew flew shook chose ate fell drew wore swore tore sank sang rang swam froze stole arose withdrew said',
);

/** Present forms that are seldom nouns. */
const present = setOf(
  'says wants insists remains believes seems appears includes becomes gives takes makes comes goes stands gets knows thinks keeps holds brings begins lets leaves means needs adds allows argues asks belongs calls causes claims continues costs creates denies depends describes differs enjoys expects explains faces falls feels fears follows forces gains happens hears helps hopes involves joins lacks lasts lies lives looks loses marks meets moves occurs offers opens owes owns pays plans plays prevents provides raises reads receives reflects refuses relies represents requires runs seeks sees sells sends serves shares shows sits speaks spends starts stays suggests supports tells tends threatens tries turns uses warns works writes affects aims acknowledges alleges announces applies approves backs blames bans boasts carries celebrates confirms considers contains contends covers declares defends demands destroys doubts employs ends fights finds ignores indicates intends kills launches maintains notes opposes orders pledges points predicts presses proposes prompts pushes reaches recognizes rejects reports returns reveals says signs strikes succeeds suffers targets urges violates visits vows votes warrants wins ' +
    'say warn control own use need call plan hope fear face work live want show lead serve share support account represent remain agree argue worry consider hold meet take make give get go come see keep run lose win fight struggle oppose reject accuse join await seek prepare stand believe seem appear include become want insist remain know think bring belong continue depend deny differ expect occur prevent provide receive require suggest threaten happen acknowledge allege contend intend urge feature reveal',
);

/** Past forms that are participles as well: they count where neither "by" nor a determiner shows a participle. */
const pastOrParticiple = setOf(
  'told made held met left found hit cut put set led won lost paid sent kept brought bought caught taught thought felt dealt meant stood understood shot struck spent built read got had sat laid fled bore ran lit sought sold fought heard bound hung slept rode quit shut spread hurt cost let beat burst cast',
);

const notVerbs = setOf(
  'hundred indeed need speed seed feed breed greed creed sacred naked wicked rugged embed exceed proceed succeed unprecedented biased so-called alleged aged beloved',
);

/** "arrived by sea", "rose by a third": here "by" shows no participle. */
const moves = setOf(
  'arrived came increased decreased dropped climbed grew fell rose stopped passed traveled travelled followed ended',
);

const pronouns = setOf('he she it they we i you the');

const determiners = setOf(
  'a an the his her its their our my some any no every each of in on with for from to newly highly most more very and or',
);

/** After these, "that" begins what is said or known, not a clause about a noun. */
const takesThat = setOf(
  'clear so sure certain likely unlikely possible true evident confident aware ensure show say know think now given such and but or for on by at us him them reporters lawmakers journalists monday tuesday wednesday thursday friday saturday sunday',
);

/**
 * Whether an English sentence has a main verb: openers such as "Deaths of miners blamed on a broken pump." have none.
 * Looks at forms, not at meaning: where a form can be a verb it counts as one. Other languages are believed.
 */
export function hasFiniteVerb(text: string, language: string): boolean {
  if (!language.startsWith('en')) return true;
  const words = text.replaceAll('’', "'").match(/[\p{L}\p{N}]+(?:['.-][\p{L}\p{N}]+)*/gu) ?? [];
  let verbs = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index]?.toLowerCase() ?? '';
    const before = words[index - 1]?.toLowerCase() ?? '';
    if (isRelative(word, before)) {
      // "the men who embrace it": the next word is the clause's verb; "the jet that Baku blamed": a later one is.
      if (opensNounPhrase(words[index + 1] ?? '')) verbs--;
      // "that were damaged": the participle is the clause's as well.
      while (auxiliaries.has(words[index + 1]?.toLowerCase() ?? '') && index + 2 < words.length) index++;
      index++;
    } else if (!isName(words[index] ?? '', index) && isFiniteForm(word, before, words.slice(index + 1, index + 3)))
      verbs++;
  }
  return verbs > 0;
}

function opensNounPhrase(word: string): boolean {
  return /^\p{Lu}/u.test(word) || determiners.has(word) || pronouns.has(word);
}

/** Inside a sentence a capital makes a name of what could be a verb: "Metallica's Blackened label". */
function isName(word: string, index: number): boolean {
  return index > 0 && /^\p{Lu}\p{Ll}/u.test(word);
}

/**
 * Whether a lower-cased English word can be the main verb where it stands.
 * @param after the two words that follow it
 */
export function isFiniteForm(word: string, before: string, after: readonly string[]): boolean {
  if (auxiliaries.has(word)) return true;
  if (past.has(word) || present.has(word)) return !determiners.has(before);
  return isParticipleForm(word) && !determiners.has(before) && (moves.has(word) || !after.includes('by'));
}

/** Whether a lower-cased English word is a past form that is a participle as well. */
export function isParticipleForm(word: string): boolean {
  return pastOrParticiple.has(word) || (/^[a-z-]{2,}ed$/u.test(word) && !notVerbs.has(word));
}

/** Whether a lower-cased English word is a past form and nothing else. */
export function isPastForm(word: string): boolean {
  return past.has(word);
}

/** A clause that hangs on a noun has a verb of its own, which is not the sentence's. */
function isRelative(word: string, before: string): boolean {
  if (word === 'which' || word === 'who' || word === 'whose' || word === 'whom') return true;
  if (word !== 'that' || before === '') return false;
  if (auxiliaries.has(before)) return false;
  return (
    !past.has(before) &&
    !present.has(before) &&
    !pastOrParticiple.has(before) &&
    !takesThat.has(before) &&
    !/(?:ed|ing)$/u.test(before)
  );
}
