// npm run bench [-- NAME [--data DIR]]: figures, always beside a simple baseline. Without a name, those that need no data.
import { makeTemporaryFolder } from '../build/temporary-folder.mjs';
import { commands } from './commands.mjs';
import { composed } from './composed.mjs';
import { email } from './email.mjs';
import { extraction } from './extraction.mjs';
import { feeds } from './feeds.mjs';
import { grouping } from './grouping.mjs';
import { largePages } from './large-pages.mjs';
import { receipts } from './receipts.mjs';
import { sentences } from './sentences.mjs';
import { summaries } from './summaries.mjs';
import { themes } from './themes.mjs';

const benches = {
  commands,
  composed,
  email,
  feeds,
  extraction,
  grouping,
  'large-pages': largePages,
  receipts,
  sentences,
  summaries,
  themes,
};
const [name = 'commands', ...rest] = process.argv.slice(2);
const data = rest.includes('--data') ? rest[rest.indexOf('--data') + 1] : undefined;

if (!Object.hasOwn(benches, name)) {
  console.error(`There is no benchmark "${name}"; use one of ${Object.keys(benches).join(', ')}`);
  process.exit(2);
}
const withoutData = ['commands', 'composed', 'email', 'feeds', 'grouping', 'large-pages', 'receipts', 'sentences'];
if (!withoutData.includes(name) && !data) {
  console.error(
    `The benchmark "${name}" measures against data that is not part of this repository; name its folder with --data DIR`,
  );
  process.exit(2);
}
process.once('exit', makeTemporaryFolder());
await benches[name](data, rest);
