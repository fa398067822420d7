import { type StageWords, words } from './words.ts';

export const english: StageWords = {
  stages: [
    {
      open: words(`(?:is|are|remain|remains) (?:still )?(?:without|cut off|closed|blocked|shut|stranded|stuck|grounded|leaking)
          without (?:power|electricity|water)
          leaks
          hopes? to (?:reopen|restore|refloat|free|repair|resume)
          stuck`),
      done: words(`restored
          reopen(?:s|ed)
          refloated
          resum(?:es|ed)
          repaired
          back (?:on|in service|to normal|online)
          (?:leak|outage|blockade|blackout) (?:has been |is |was )?(?:stopped|over|ended|ends|lifted)`),
    },
    {
      open: words(`in (?:a )?(?:critical|serious|stable) condition
          fight(?:s|ing)? for (?:his|her|their) li(?:fe|ves)
          (?:is|are|remains?) (?:in (?:a )?(?:coma|hospital|intensive care)|hospitali[sz]ed|gravely ill|on life support)`),
      done: words(`dies
          died
          (?:is|was) dead
          death of
          discharged
          (?:leaves|left|released from) (?:the )?hospital
          recover(?:s|ed)`),
    },
    {
      open: words(`(?:to|will) (?:vote|decide|debate)
          vot(?:es?|ing) (?:on|tonight|today)
          (?:is|are) debating
          (?:vote|ballot|decision) (?:is |was |has been |had been )?(?:expected|due|scheduled|set|looms?|looming|pending|put back|put off|delayed|postponed|tonight|today|tomorrow)
          (?:outcome|result) (?:is|was|remains) (?:open|uncertain|unclear)
          ahead of (?:the |a |an |its )?_?(?:vote|ballot)`),
      done: words(String.raw`adopt(?:s|ed)
          pass(?:es|ed)
          approv(?:es|ed)
          reject(?:s|ed)
          vot(?:es|ed) (?:to|for|against|down|by)
          (?:vote|votes) to \d+
          (?:vote|bill|motion|budget) (?:fails|failed)`),
    },
    {
      about: words('elections?|polls?|referendum|runoff|run-off|presiden\\p{L}+|voters|mayor|parliament'),
      open: words(`polls? (?:open|opened|close)
          (?:go|going|went|head|heads|heading) to the polls
          voting (?:begins|began|is under way|under way|continues)
          (?:counting|count) (?:is )?(?:under way|continues|begins)
          vot(?:e|es|ing) (?:in|today|tonight|for a)
          too close to call
          will elect`),
      done: words(`wins?
          won
          (?:re-)?elected
          conced(?:es|ed)
          (?:claims|declares) victory`),
    },
    {
      open: words(String.raw`deliberat(?:es?|ing|ed)
          (?:verdict|ruling|sentence|sentencing) (?:is |was )?(?:expected|due|awaited|looms|tomorrow|today)
          awaits? _?(?:verdict|sentence|ruling|sentencing)
          (?:goes|go|went|stands?|put|is|are) on trial
          trial (?:of _{1,4})?(?:begins|began|opens|opened|starts|started|resumes|continues)
          (?:to|will) (?:rule|be sentenced|hand down)
          prosecutors? (?:demand|seek|ask for|call for)(?:s|ed)?
          faces? (?:up to|life|\d+|a sentence)`),
      done: words(`convict(?:s|ed)
          found (?:not )?(?:guilty|liable)
          (?:not )?guilty of
          acquit(?:s|ted)
          (?:was|were|is|been) sentenced
          sentenced to
          (?:is |was |were )?jailed
          cleared of
          (?:court|judge|judges|tribunal) (?:has |have )?(?:rules|ruled)`),
    },
    {
      open: words(`(?<!to )search(?:es|ing)? for
          search (?:goes on|continues|is (?:still )?under ?way)
          (?<!to )hunt(?:s|ing)? for
          hunt (?:goes on|continues|is (?:still )?under ?way)
          manhunt
          (?:still|remains?|is|are|has been|have been|was|were) (?:missing|trapped|at large|on the run|unaccounted for)
          (?:is|are) looking for
          feared (?:dead|drowned|trapped)
          race to (?:rescue|save|reach)`),
      done: words(String.raw`found _{0,2}(?:alive|dead|safe|unharmed|well)
          (?:was|were|been|is|are) (?:\p{Ll}+ )?(?:found|rescued|arrested|caught|captured|recovered|located|saved)
          (?:rescued|captured|arrested|caught) (?:after|in|by)
          (?:bod(?:y|ies)|remains|wreck\p{L}*) (?:of _{1,5})?(?:found|recovered)
          search (?:is |was |has been )?(?:called off|ends|ended|over|suspended)`),
    },
    {
      about: words(
        'match(?:es)?|finals?|semi-?finals?|games?|cup|league|titles?|derby|stadium|play-?offs?|championships?|tournament|teams?|coach',
      ),
      open: words(`fac(?:es?|ing)
          meets?
          hosts?
          tak(?:es?|ing) on
          will (?:play|face|meet|host)
          to (?:face|meet|host)
          to play (?!in)
          plays?
          kick-?off
          line-?ups?
          tonight`),
      done: words(`beat(?:s|en)?
          defeat(?:s|ed)?
          wins?
          won
          los(?:es|t)
          drew
          draws?
          thrash(?:es|ed)
          edg(?:es|ed)
          crush(?:es|ed)
          knock(?:s|ed) out
          through to
          champions`),
    },
    {
      about: words('(?:interest|key|base|policy|lending)? ?rates?'),
      open: words(
        '(?:expected|forecast|set|likely|poised|due|seen|tipped|will|to) (?:to )?(?:raise|raising|cut|cutting|lift|lower|hold|keep|leave|decide)',
      ),
      done: words(`(?:raises|raised|cuts|lifts|lifted|lowers|lowered|holds|held|keeps|kept|leaves|left) _{0,6}(?:rates?|unchanged|steady|on hold)
          rates? (?:is |are |was |were )?(?:unchanged|raised|cut|held)`),
    },
    {
      open: words(`hold(?:s|ing)? _{0,6}(?:hostages?|captive)
          (?:hostages?|captives?) (?:are |is |were )?(?:still )?(?:being )?held
          stand-?off (?:continues|goes on|under way|enters)
          siege (?:continues|goes on|under way|enters)
          barricaded`),
      done: words(`(?:hostages?|captives?) (?:were |are |have been )?(?:freed|released|rescued)
          (?:free[sd]|releas(?:es|ed)|rescu(?:es|ed)) _{0,6}(?:hostages?|captives?)
          (?:siege|stand-?off) (?:ends|ended|is over|over)
          surrender(?:s|ed)`),
    },
    {
      open: words(`(?:set|scheduled|due|expected|ready|poised|will|to) (?:to )?(?:launch|lift off|take off|blast off|dock|touch down)
          countdown`),
      done: words(`launched
          lift(?:s|ed) off
          blast(?:s|ed) off
          took off
          explod(?:es|ed)
          scrubbed
          aborted
          docked
          touched down`),
    },
    {
      open: words(`(?:pressure|calls?|urged|told|demands?|refuses|refused) (?:on _{1,4}|for _{1,4})?(?:to )?(?:resign|resignation|quit|step down|go)
          considers? (?:resigning|quitting|stepping down)
          (?:no-confidence|confidence) (?:vote|motion)`),
      done: words(`resign(?:s|ed)
          quits?
          step(?:s|ped) down
          (?:is|was|been) (?:sacked|fired|dismissed|ousted)
          surviv(?:es|ed)`),
    },
    {
      about: words(
        '(?:hurri|cy)\\p{L}+|storms?|typhoons?|tornado\\p{L}*|blizzards?|snow\\p{L}*|floods?|winds?|rains?|lava|asteroid',
      ),
      open: words(`nears
          nearing
          approach(?:es|ing)
          brac(?:es?|ing) for
          head(?:s|ing)? (?:for|toward|towards)
          barrel(?:s|ling|ing)? (?:toward|towards|at)
          bear(?:s|ing) down
          (?:expected|forecast|due|set) to (?:make landfall|hit|strike|reach)`),
      done: words(`(?:made|makes) landfall
          hits
          struck
          slam(?:s|med) into
          batter(?:s|ed)
          lash(?:es|ed)
          pound(?:s|ed)
          swept (?:over|across|through)`),
    },
    {
      about: words('fires?|blazes?|wildfires?|flames?|firefighters?'),
      open: words(`battl(?:es?|ing)
          fight(?:s|ing)?
          burn(?:s|ing)
          out of control
          rag(?:es|ing)`),
      done: words('extinguish(?:es|ed)|put out|contained|under control|doused'),
    },
    {
      about: words('talks|negotiat\\p{L}+|summit|truce|cease-?fire|deal|agreement|treaty|accord'),
      open: words(`talks (?:continue|begin|began|resume|resumed|open|opened|go on|under way|are|enter)
          negotiating
          (?:will|to) (?:meet|hold talks|sign)
          (?:close|near|closer) to (?:a |an )?(?:deal|agreement|truce|ceasefire|accord)
          hopes? (?:for|of) (?:a |an )?(?:deal|agreement|truce|ceasefire)`),
      done: words(`agree(?:s|d)
          signs
          signed
          reach(?:es|ed) (?:a |an )?(?:deal|agreement|accord|truce|ceasefire)
          (?:deal|agreement|accord) (?:reached|struck|signed)
          (?:talks|negotiations) (?:collapse|collapsed|fail|failed|break down|broke down|broke off|end|ended)
          without (?:a |an )?(?:deal|agreement)`),
    },
    {
      about: words('strikes?|walk-?outs?|unions?'),
      open: words(`threaten(?:s|ed|ing)? (?:to|a|with)
          (?:to|will) (?:go on )?(?:strike|walk out|stop work)
          (?:strike|walk-?out) (?:looms|planned|due|set|threat)`),
      done: words(`(?:strike|walk-?out) (?:has |is |was )?(?:begins|began|begun|starts|started|ends|ended|averted|called off|suspended|over)
          call(?:s|ed) off
          (?:went|go|goes) on strike
          walk(?:s|ed) (?:out|off)
          stopped work`),
    },
  ],
  off: /\b(?:call(?:s|ed) off|cancel(?:s|led|ed)|avert(?:s|ed)|postpon(?:es|ed)|scrap(?:s|ped)|suspend(?:s|ed)|abandon(?:s|ed)|drop(?:s|ped)|scrubbed)\b/u,
  unsettled:
    /\b(?:will|would|may|might|could|if|whether|expected|due|scheduled|set to|poised|likely|faces?|hopes?|plans?|remains?|still|uncertain|unclear|open|tonight|tomorrow|kick-?off)\b|\b(?:is|are) \p{Ll}+ing\b/u,
  farAhead:
    /\bnext (?!to\b)\p{L}+|\b(?:end|later|rest) (?:of )?(?:the|this) (?:week|month|year)|\b(?:coming|following) (?:weeks?|months?|years?|days)|\bin (?:the )?(?:spring|summer|autumn|fall|winter|future)/u,
};
