/** English verbs whose forms no stemmer brings together: the base, then its other forms. */
const rows =
  'arise arose arisen; bear bore borne; beat beaten; become became; begin began begun; bend bent; bind bound; bite bit bitten; blow blew blown; break broke broken; breed bred; bring brought; build built; buy bought; catch caught; choose chose chosen; come came; creep crept; deal dealt; dig dug; draw drew drawn; drink drank drunk; drive drove driven; eat ate eaten; fall fell fallen; feed fed; feel felt; fight fought; find found; flee fled; fly flew flown; forbid forbade forbidden; forget forgot forgotten; freeze froze frozen; get got gotten; give gave given; go went gone; grow grew grown; hang hung; have has had; hear heard; hide hid hidden; hold held; keep kept; know knew known; lead led; leave left; lend lent; lose lost; make made; mean meant; meet met; pay paid; ride rode ridden; ring rang rung; rise rose risen; run ran; say said; see saw seen; seek sought; sell sold; send sent; shake shook shaken; shine shone; shoot shot; show shown; shrink shrank shrunk; sing sang sung; sink sank sunk; sit sat; sleep slept; speak spoke spoken; spend spent; stand stood; steal stole stolen; stick stuck; strike struck stricken; swear swore sworn; sweep swept; swim swam swum; take took taken; teach taught; tear tore torn; tell told; think thought; throw threw thrown; understand understood; wake woke woken; wear wore worn; win won; withdraw withdrew withdrawn; write wrote written; overthrow overthrew overthrown; undergo underwent undergone; uphold upheld; withstand withstood';

/** The base of an irregular English verb by each of its other forms. */
export const baseByForm: ReadonlyMap<string, string> = new Map(
  rows.split('; ').flatMap((row) => {
    const [base = '', ...forms] = row.split(' ');
    return forms.map((form) => [form, base] as const);
  }),
);
