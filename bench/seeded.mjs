/** Random numbers from 0 to 1 that are the same in every run (mulberry32, by Tommy Ettinger), and choices made with them. */
export function seeded(seed) {
  let state = seed >>> 0;
  const random = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  const below = (limit) => Math.floor(random() * limit);
  return { random, below, chance: (share) => random() < share, pick: (list) => list[below(list.length)] };
}
