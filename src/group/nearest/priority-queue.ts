/** A binary heap: what comes first is taken out first. */
export class PriorityQueue<T> {
  private readonly heap: T[] = [];
  private readonly isBefore: (x: T, y: T) => boolean;

  constructor(isBefore: (x: T, y: T) => boolean) {
    this.isBefore = isBefore;
  }

  push(item: T): void {
    let at = this.heap.push(item) - 1;
    while (at > 0) {
      const parent = (at - 1) >> 1;
      if (!this.isBefore(item, this.heap[parent] as T)) break;
      this.heap[at] = this.heap[parent] as T;
      at = parent;
    }
    this.heap[at] = item;
  }

  pop(): T | undefined {
    const first = this.heap[0];
    const last = this.heap.pop();
    if (this.heap.length > 0) this.sink(last as T);
    return first;
  }

  private sink(item: T): void {
    let at = 0;
    for (let child = 1; child < this.heap.length; child = 2 * at + 1) {
      const right = child + 1;
      if (right < this.heap.length && this.isBefore(this.heap[right] as T, this.heap[child] as T)) child = right;
      if (!this.isBefore(this.heap[child] as T, item)) break;
      this.heap[at] = this.heap[child] as T;
      at = child;
    }
    this.heap[at] = item;
  }
}
