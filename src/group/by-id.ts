/** Ascending by id: an order in which nothing depends on what came first. */
export function byId(x: { readonly id: string }, y: { readonly id: string }): number {
  return x.id < y.id ? -1 : x.id > y.id ? 1 : 0;
}
