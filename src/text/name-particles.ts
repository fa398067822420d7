/** Words within a name that carry no capital: "Ursula von der Leyen". */
export const nameParticles: ReadonlySet<string> = new Set(
  'van von der den de da di del della dos bin ibn al el ben ten ter la le'.split(' '),
);
