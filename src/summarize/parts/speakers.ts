import { nameParticles } from '../../text/name-particles.ts';
import { countryOf } from '../../text/name-variants.ts';
import { organisationWord, type SpeakerWords } from './speaker-words.ts';

/** Somebody who spoke, as far as the articles tell who it is. */
export interface Speaker {
  readonly name: string;
  readonly surname: string;
  readonly role: string | null;
}

/** A name as a text gives it, apart from the words before it. */
interface NamePhrase {
  /** Its words after address and office. */
  readonly name: readonly string[];
  /** The words before the name as far as they tell an office, in the text's words; null where they tell none. */
  readonly role: string | null;
}

const particle = `(?:${[...nameParticles].join('|')})`;
/** Only an initial or an abbreviation keeps its full stop: another one ends a sentence. */
const namePart = String.raw`(?:(?:\p{Lu}|(?:\p{Lu}\.)+\p{Lu}|Mr|Mrs|Ms|Dr|Gen|Sens?|Reps?|Govs?|Col|Lt|Maj|Capt|Sgt|Adm|Prof|Rev|Jr|Sr|St|Del)\.|\p{Lu}[\p{L}\p{M}]*(?:['’.-][\p{L}\p{M}]+)*)`;
/** A run of capitalised words, with the particles of names between them. */
export const capitalRun = `(?:(?<!\\p{L})${particle} ){0,2}${namePart}(?: (?:${particle} ){0,2}${namePart})*`;
const pronoun = /\b(?:his|her|their|its|my|our|your|this|that|these|those|whose|he|she|they|it|we|I)\b/iu;
const calendar =
  /^(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|January|February|March|April|June|July|August|September|October|November|December|Sept|Oct|Nov|Dec|Jan|Feb)\.?,?$/u;
/** Words whose capital comes from the beginning of a sentence. */
const opener =
  /^(?:The|A|An|In|On|At|But|And|Or|For|When|While|As|After|Before|If|Since|With|By|From|To|That|This|These|Those|Both|Even|So|Yet|Though|Although|Because|Like|Then|Now|Today|Only|Once|Still|Also|Meanwhile|Later|Earlier|Until|Under|During|Despite|Unlike|Instead|Not|No|Will|Did|Does|Can|Is|Was|Has|Had|How|Why|What|Where|Who|Which|Here|There|He|She|It|They|We|I|You|His|Her|Its|Their|Of|About|According|Der|Die|Das|Auch|Nach|Für|Mit|Laut|Im|Am|Ein|Eine|Le|La|Les|Et|Selon|Pour|Dans|Après|Avant|Mais|Un|Une|Des|En|Au|Aux|Ce|Cette|Il|Elle|Depuis|Lors|El|Los|Las|Y|Según|Para|Con|Por|Tras|Una|Del)$/u;
/** "…, a farmer from Aarup," and not "…, a lawyer for Mr. Hale": what ends in an abbreviation was cut short. */
const appositionAfter = /^, ([^,;.:()"“”]{4,90})(?:,|(?<=\p{Ll}{3})\.(?=\s|$))/u;
/** Before an office: an article, or whose it is. English and Romance languages. */
const foreOpener =
  /(?<![\p{L}])(?:(?:[Tt]he|[Ii]ts|[Tt]heir|[Hh]is|[Hh]er|[Aa]|[Ll][ae]|[Ss]on|[Ss]a|[Ee]l|[Ss]u|[Ii]l|[Oo]) |[Ll]['’]|(?:\p{Lu}[\p{L}.]+ )*\p{Lu}\p{L}+['’]s? )/gu;
/** In words: longer ones are no description but a clause. */
const longestRole = 14;

/** After an office: what it is of. */
const ofWhat = /^ (?:\p{Ll}+e?l(?:e|es)? )?(?:of|for|at|de|du|des|del|der|von|vom|d['’]\p{L}+) /u;
/** What makes a description tell something besides. */
const clause = /\b(?:who|which|that|whose|whom|is|are|was|were|has|had|have|qui|que|dont|où|quien|and|or|et|y|und)\b/u;
/** An age, or a clause about somebody, after a name of several words: a person's. English. */
const isSomebody = (after: string) => /^(?:\d{1,2}$|who\b)/u.test(after.trim());

/** Finds out who a phrase before or after a verb of saying means, from the articles of its story. */
export class Speakers {
  readonly #texts: readonly string[];
  readonly #words: SpeakerWords;
  readonly #known = new Map<string, Speaker | undefined>();

  /** @param texts the speaker's article first, then the others of the story */
  constructor(texts: readonly string[], words: SpeakerWords) {
    this.#texts = texts;
    this.#words = words;
  }

  /**
   * The speaker with the full name and the role that the texts give; undefined where it is not certain that this is one
   * person, and which.
   * @param wordsBefore those before the run of capitals, an office in lower case perhaps
   * @param capitals capitalised words: "Danish Prime Minister Mette Frederiksen"
   * @param after what stands between commas after the name
   */
  of(wordsBefore: string, capitals: string, after: string | undefined): Speaker | undefined {
    const [before, run] = this.#ofWhat(wordsBefore, capitals);
    const phrase = this.#split(run);
    const surname = phrase?.name.at(-1);
    if (!phrase || !surname || !this.#mayPrecede(before)) return undefined;
    const ownRole =
      phrase.role ?? (this.#isRole(before.trim()) ? before.trim() : null) ?? this.#apposition(after) ?? null;
    if (phrase.name.length === 1 && /\bthe $/u.test(before)) return undefined;
    const known = this.#fullName(phrase.name, surname);
    if (!known) return undefined;
    const role = ownRole ?? known.role;
    if (role === null && countryOf(surname) !== null) return undefined;
    const isPerson =
      role !== null || isSomebody(after ?? '') || known.name !== phrase.name.join(' ') || this.#isCalledBy(surname);
    return isPerson ? { name: known.name, surname, role: role && standingRole(role) } : undefined;
  }

  /** "президент України Іван Коваль": what the office is of goes with the office. */
  #ofWhat(before: string, run: string): readonly [string, string] {
    const { patronymic } = this.#words;
    const tokens = run.split(' ');
    const own = patronymic?.test(tokens.at(-2) ?? '') ? 3 : 2;
    if (!patronymic || before.trim() === '' || tokens.length <= own) return [before, run];
    return [`${before}${tokens.slice(0, -own).join(' ')} `, tokens.slice(-own).join(' ')];
  }

  #mayPrecede(before: string): boolean {
    const words = before.trim();
    return (
      words === '' ||
      (!pronoun.test(words) && !/ (?:of|for|in|at|to|and|the|a|an)$/u.test(words) && this.#isRole(words))
    );
  }

  /** A name apart from the office and the form of address before it. */
  #split(run: string): NamePhrase | undefined {
    const tokens = run.split(' ');
    while (tokens[0] && isNoName(tokens[0])) tokens.shift();
    const office = tokens.findLastIndex((token) => this.#words.office.test(token));
    const address = tokens.findLastIndex((token) => this.#words.address.test(token));
    const name = tokens.slice(Math.max(office, address) + 1);
    const possessive = name.findLastIndex((token) => /['’]s$/u.test(token));
    const bare = name.slice(possessive + 1);
    const nationality = bare.findLastIndex((token) => countryOf(token) !== null && bare.at(-1) !== token);
    const own = bare.slice(nationality + 1);
    if (own.length === 0 || own.length > 4 || own.some((token) => organisationWord.test(token))) return undefined;
    if (own.some((token) => /^[\p{Lu}\p{N}.]{3,}$/u.test(token) || calendar.test(token))) return undefined;
    if ((own.at(-1) ?? '').length < 2 || /\.$/u.test(own.at(-1) ?? '')) return undefined;
    const role = office >= 0 ? tokens.slice(0, office + 1).join(' ') : null;
    return { name: own, role };
  }

  /** The one full name that the texts give with a surname. */
  #fullName(name: readonly string[], surname: string): Speaker | undefined {
    const given = name.join(' ');
    if (!this.#known.has(given)) this.#known.set(given, this.#lookUp(given, name, surname));
    return this.#known.get(given);
  }

  #lookUp(given: string, name: readonly string[], surname: string): Speaker | undefined {
    // "von der Leyen" is a surname, and no full name.
    if (name.length > 1 && !nameParticles.has(name[0] ?? ''))
      return { name: given, surname, role: this.#roleOf(given) };
    for (const texts of [this.#texts.slice(0, 1), this.#texts]) {
      const names = this.#namesWith(surname, texts);
      const firsts = new Set(names.map((full) => full.split(' ')[0]));
      if (firsts.size > 1) return undefined;
      const full = names[0];
      if (full) return { name: full, surname, role: this.#roleOf(full) };
    }
    return undefined;
  }

  #namesWith(surname: string, texts: readonly string[]): string[] {
    const pattern = new RegExp(`${capitalRun}`, 'gu');
    const names: string[] = [];
    for (const text of texts) {
      for (let at = text.indexOf(` ${surname}`); at >= 0; at = text.indexOf(` ${surname}`, at + 1)) {
        if (/[\p{L}\p{M}-]/u.test(text[at + 1 + surname.length] ?? '')) continue;
        const around = text.slice(Math.max(0, at - 80), at + 1 + surname.length);
        const run = [...around.matchAll(pattern)].at(-1);
        if (!run || run.index + run[0].length !== around.length) continue;
        const name = this.#split(run[0])?.name ?? [];
        const [first = ''] = name;
        if (
          name.length > 1 &&
          !nameParticles.has(first) &&
          name.every((token) => !/^\p{Ll}/u.test(token) || nameParticles.has(token))
        )
          names.push(name.join(' '));
      }
    }
    return names;
  }

  /** The office that the texts give beside a full name, at the first place that gives one. */
  #roleOf(full: string): string | null {
    for (const text of this.#texts) {
      for (let at = text.indexOf(full); at >= 0; at = text.indexOf(full, at + 1)) {
        const before = text.slice(Math.max(0, at - 80), at);
        const run = new RegExp(`(?:${capitalRun}) $`, 'u').exec(before)?.[0].trimEnd();
        const tokens = run?.split(' ') ?? [];
        while (tokens[0] && isNoName(tokens[0])) tokens.shift();
        if (tokens.length > 0 && this.#words.office.test(tokens.at(-1) ?? '')) return tokens.join(' ');
        const after = appositionAfter.exec(text.slice(at + full.length, at + full.length + 120))?.[1];
        const role = this.#apposition(after) ?? this.foreRole(before);
        if (role) return role;
      }
    }
    return null;
  }

  /** The office that stands before a name and its comma: "its foreign minister, ", "Aldo's chairman, ". */
  foreRole(before: string): string | undefined {
    if (!before.endsWith(', ')) return undefined;
    const phrase =
      before
        .slice(0, -2)
        .split(/[,;:.()"“”«»]/u)
        .at(-1) ?? '';
    for (const { 0: opener, index } of phrase.matchAll(foreOpener)) {
      const role = phrase.slice(index + (/['’]s? $/u.test(opener) ? 0 : opener.length));
      const tokens = role.split(' ');
      const isOffice =
        tokens.length <= 4 &&
        this.#words.office.test(tokens.at(-1) ?? '') &&
        !clause.test(role) &&
        !/ from /u.test(role);
      if (isOffice || this.#isRole(role) || this.#opensWithOffice(role)) return role;
    }
    return undefined;
  }

  #apposition(after: string | undefined): string | undefined {
    // "a teacher from Ancora who was on the ferry"
    const words = after?.trim().split(/ (?:who|whose|which) /u)[0];
    if (!words || pronoun.test(words)) return undefined;
    return this.#isRole(words) || this.#opensWithOffice(words) ? words : undefined;
  }

  /** "director of the port authority": what the office is of needs no list. */
  #opensWithOffice(words: string): boolean {
    const tokens = words.split(' ');
    const at = tokens.findIndex((token) => this.#words.office.test(token));
    const before = tokens.slice(0, Math.max(0, at));
    return (
      at >= 0 &&
      at <= 3 &&
      tokens.length <= longestRole &&
      before.every((token) => this.#words.link.test(token)) &&
      ofWhat.test(` ${tokens.slice(at + 1).join(' ')}`) &&
      !clause.test(words)
    );
  }

  /** Whether words are a description by office, and no clause. */
  #isRole(words: string): boolean {
    const tokens = words.split(' ');
    if (words === '' || tokens.length > longestRole) return false;
    const isOffice = (token: string) => this.#words.office.test(token.replace(/,$/u, ''));
    return tokens.some(isOffice) && tokens.every((token) => isOffice(token) || this.#words.link.test(token));
  }

  /** Whether a text uses the surname by itself, as it does with people and not with organisations. */
  #isCalledBy(surname: string): boolean {
    return new RegExp(`(?<![\\p{Lu}][\\p{L}\\p{M}.’'-]* )(?<![\\p{L}-])${escaped(surname)}(?![\\p{L}-])`, 'u').test(
      this.#texts[0] ?? '',
    );
  }
}

function isNoName(token: string): boolean {
  return opener.test(token) || calendar.test(token) || /['’]s$/u.test(token);
}

/** Without an article, and without an owner who was named before: "the group's chief lawyer" is `chief lawyer`. */
function standingRole(role: string): string {
  return role
    .replace(/^(?:the|a|an|le|la|der|die|el) /u, '')
    .replace(/^(?:(?!of |for |at )\p{Ll}+ )*\p{Ll}+['’]s? (?=\p{L})/u, '');
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
}
