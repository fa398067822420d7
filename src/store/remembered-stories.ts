import type { RememberedStory, ToldStory } from '../model/told-story.ts';
import type { Database } from './database.ts';

/** What the stories of made editions were about, and what they said; pending as long as their edition is. */
export interface RememberedStories {
  begin(edition: string, told: readonly ToldStory[]): void;
  confirm(edition: string): void;
  release(edition: string): void;
  recall(edition: string, at: number): RememberedStory[];
  forgetOld(at: number): void;
}

/** A story that rested this long is told from its beginning. */
const recalledMs = 30 * 86_400_000;
/** Kept a little longer, for an edition that is made again with an earlier date. */
const keptMs = 2 * recalledMs;

interface StoryRow {
  readonly edition: string;
  readonly id: string;
  readonly newest: string;
  readonly sketch: string;
  readonly said: Uint8Array;
}

/** Remembered stories in a database; whoever changes them begins the transaction. */
export function rememberedStoriesIn(database: Database): RememberedStories {
  const sql = {
    insert: database.prepare(
      'insert into stories (edition, pending, id, newest, sketch, said) values (?, 1, ?, ?, ?, ?)',
    ),
    isPending: database.prepare('select 1 from editions where id = ? and pending = 1'),
    drop: database.prepare('delete from stories where edition = ? and pending = ?'),
    settle: database.prepare('update stories set pending = 0 where edition = ? and pending = 1'),
    // An edition's id begins with its date; of one day, what was begun later comes later, however often it is made again.
    recall: database.prepare(
      `select edition, stories.id, newest, sketch, said from stories
       join editions on editions.id = edition and editions.pending = 0
       where stories.pending = 0 and edition <> $edition and made > $since and (
           substr(edition, 1, 10) < substr($edition, 1, 10)
           or (substr(edition, 1, 10) = substr($edition, 1, 10)
             and begun < coalesce((select begun from editions where id = $edition and pending = 0), begun + 1))
         )
       order by edition, stories.id`,
    ),
    forget: database.prepare(
      'delete from stories where not exists (select 1 from editions where id = edition and made > ?)',
    ),
  };
  const isPending = (edition: string) => sql.isPending.get(edition) !== undefined;

  return {
    begin(edition, told) {
      sql.drop.run(edition, 1);
      for (const { storyId, newest, sketch, said } of told) {
        sql.insert.run(edition, storyId, newest, JSON.stringify(sketch), Buffer.from(Uint32Array.from(said).buffer));
      }
    },
    confirm(edition) {
      if (!isPending(edition)) return;
      sql.drop.run(edition, 0);
      sql.settle.run(edition);
    },
    release(edition) {
      sql.drop.run(edition, isPending(edition) ? 1 : 0);
    },
    recall(edition, at) {
      const rows = sql.recall.all({ edition, since: at - recalledMs }) as unknown as StoryRow[];
      return rows.map(({ edition: of, id, newest, sketch, said }) => ({
        edition: of,
        storyId: id,
        newest,
        sketch: JSON.parse(sketch),
        said: [...new Uint32Array(Uint8Array.from(said).buffer)],
      }));
    },
    forgetOld(at) {
      sql.forget.run(at - keptMs);
    },
  };
}
