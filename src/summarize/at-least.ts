const leaving =
  /(?:^|\s)(?:at least|more than|over|no fewer than|mindestens|mehr als|über|au moins|plus de|al menos|más de|almeno|più di|oltre|pelo menos|ao menos|mais de|не менее|более|свыше|как минимум|щонайменше|не менше|понад|більше|أكثر من|ما لا يقل عن|至少|超过|逾|少なくとも) ?$/iu;

/** Whether the words before a number leave room above it: "at least 12" and 15 can both be so. */
export function leavesRoomAbove(before: string): boolean {
  return leaving.test(before);
}
