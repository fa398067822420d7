// usage: node plain-reader.mjs FIRST-ADDRESS COUNT: fetches as many feeds, sixteen at a time, and counts their entries.
const [first, count] = [process.argv[2], Number(process.argv[3])];
let next = 0;
let entries = 0;

async function readOneAfterTheOther() {
  while (next < count) {
    const response = await fetch(first.replace(/\d+$/, String(next++)));
    entries += (await response.text()).split('<item>').length - 1;
  }
}

await Promise.all(Array.from({ length: 16 }, readOneAfterTheOther));
console.log(entries);
