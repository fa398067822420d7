// Who may import what. Each rule says why, because its message is read by somebody who has just broken it.
const stages = ['collect', 'extract', 'select', 'group', 'summarize', 'compose', 'render', 'deliver'];

const stageRules = stages.map((stage) => ({
  name: `stage-${stage}-stands-alone`,
  comment:
    'A stage imports model/, text/, errors.ts and its own folder; what it needs of the world comes in as an argument.',
  severity: 'error',
  from: { path: `^src/${stage}/` },
  to: { path: '^src/', pathNot: [`^src/(model|text|${stage})/`, '^src/errors\\.ts$'] },
}));

const libraryHomes = {
  cheerio: ['extract', 'collect'],
  mjml: ['render'],
  handlebars: ['render'],
  nodemailer: ['deliver/transports'],
  yaml: ['config'],
  undici: ['io'],
  'p-queue': ['io'],
  ai: ['io/model'],
  '@ai-sdk': ['io/model'],
  'robots-parser': ['io'],
  chardet: ['collect'],
  'markdown-it': ['collect'],
  hono: ['server'],
  '@photostructure/sqlite': ['store'],
};

const libraryRules = Object.entries(libraryHomes).map(([library, homes]) => ({
  name: `${library.replace(/\W/g, '')}-has-one-home`,
  comment: `${library} is used in ${homes.map((home) => `src/${home}/`).join(' and ')} only, so that it can be replaced there.`,
  severity: 'error',
  from: { path: '^src/', pathNot: `^src/(${homes.join('|')})/` },
  to: { path: `(^|/)node_modules/${library}/` },
}));

const effectModules = ['fs', 'net', 'http', 'https', 'dns', 'child_process', 'tls'];

export default {
  forbidden: [
    ...stageRules,
    ...libraryRules,
    {
      name: 'text-is-pure-words',
      comment: 'text/ is about words alone: it imports itself and nothing else of ours.',
      severity: 'error',
      from: { path: '^src/text/' },
      to: { path: '^src/', pathNot: '^src/text/' },
    },
    {
      name: 'model-imports-nothing',
      comment: 'model/ is types: it depends on nothing, so everything may depend on it.',
      severity: 'error',
      from: { path: '^src/model/' },
      to: { pathNot: '^src/model/' },
    },
    {
      name: 'receipts-stand-alone',
      comment:
        'The checker judges what every stage and every writer made: it imports model/, text/, errors.ts and its own folder.',
      severity: 'error',
      from: { path: '^src/receipts/' },
      to: { path: '^src/', pathNot: ['^src/(model|text|receipts)/', '^src/errors\\.ts$'] },
    },
    {
      name: 'pipeline-joins-stages',
      comment: 'pipeline.ts and pipeline/ know the stages and no effects: those are handed to it.',
      severity: 'error',
      from: { path: '^src/pipeline(/|\\.ts$)' },
      to: { path: '^src/(commands|server|config|io|store)/' },
    },
    {
      name: 'io-store-config-are-edges',
      comment: 'io/, store/ and config/ serve commands; they know no stage and no command.',
      severity: 'error',
      from: { path: '^src/(io|store|config)/' },
      to: { path: '^src/', pathNot: '^src/(io|store|config|model|text)/|^src/errors\\.ts$' },
    },
    {
      name: 'effects-live-at-the-edge',
      comment:
        'Files and network are touched in io/, store/, transports, server/, commands/ and where templates are read.',
      severity: 'error',
      from: {
        path: '^src/(collect|extract|select|group|summarize|compose|receipts|text|model|pipeline)',
      },
      to: { path: `^(node:)?(${effectModules.join('|')})(/|$)` },
    },
    {
      name: 'no-cycles',
      comment: 'Two files that need each other are one file, or three.',
      severity: 'error',
      from: {},
      to: { circular: true },
    },
    {
      name: 'no-orphans',
      comment: 'A file that nothing imports is dead, unless it is where the program starts.',
      severity: 'error',
      from: { orphan: true, path: '^src/', pathNot: '^src/cli\\.ts$|\\.d\\.ts$' },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    tsConfig: { fileName: 'tsconfig.json' },
    enhancedResolveOptions: { exportsFields: ['exports'], conditionNames: ['import', 'node', 'default', 'types'] },
  },
};
