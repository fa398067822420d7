/** How the page around the email looks; it stays quiet in both schemes. */
export const previewStyle = `
:root { color-scheme: light dark; --ground: #e9e7e3; --bar: #ffffff; --ink: #1d1a16; --muted: #5f584e; --line: #cfcac1; --accent: #8f1d1d; }
@media (prefers-color-scheme: dark) {
  :root { --ground: #0d0c0a; --bar: #1b1915; --ink: #ece6da; --muted: #aba190; --line: #403a30; --accent: #f2917c; }
}
* { box-sizing: border-box; }
body { margin: 0; min-height: 100vh; display: flex; flex-direction: column; background: var(--ground); color: var(--ink); font: 14px/1.4 system-ui, sans-serif; }
header { display: flex; flex-wrap: wrap; align-items: center; gap: 6px 24px; padding: 10px 16px; background: var(--bar); border-bottom: 1px solid var(--line); }
h1 { margin: 0; font: bold 16px Georgia, serif; }
nav { display: flex; flex-wrap: wrap; gap: 6px 24px; }
.group { display: flex; align-items: center; gap: 8px; color: var(--muted); }
ul { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
li a { display: block; padding: 5px 9px; color: var(--ink); text-decoration: none; border-bottom: 2px solid transparent; }
li a:hover { border-color: var(--line); }
li a[aria-current] { border-color: var(--accent); color: var(--accent); }
.size { margin: 0 0 0 auto; color: var(--muted); }
main { flex: 1; display: flex; justify-content: center; padding: 16px; overflow-x: auto; }
iframe { flex: none; min-height: calc(100vh - 96px); border: 1px solid var(--line); background: #ffffff; }
.w320 { width: 322px; } .w375 { width: 377px; } .w600 { width: 602px; } .w1024 { width: 1026px; }
.empty { align-self: center; max-width: 34em; text-align: center; }
`;

/** Loads the page anew when what it shows was built anew. */
export const previewScript = `
const { version, poll } = document.body.dataset;
setInterval(async () => {
  if (document.hidden) return;
  const answer = await fetch(poll).catch(() => null);
  if (answer?.ok && (await answer.text()) !== version) location.reload();
}, 1000);
`;
