// The two parts of undici that are used. All of it takes 120 ms of CPU more to load, of which a run that finds nothing new
// has little else to do; the version is fixed in package.json, because these are no addresses that undici promises.
declare module 'undici/lib/dispatcher/agent.js' {
  export { Agent as default } from 'undici';
}
declare module 'undici/lib/core/connect.js' {
  export { buildConnector as default } from 'undici';
}
