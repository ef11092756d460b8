import { wireError, type WireError } from "$ipc/errors";

/** One page of a list, as the host gives it: the rows, and where the next page starts, or null at the end. */
export interface Page<R> {
  rows: R[];
  next: string | null;
  /** How many rows there are in all, where the host knows. */
  total?: number | null | undefined;
}

export type LoadPage<R> = (after: string | null) => Promise<Page<R>>;

interface Loaded<R> {
  after: string | null;
  count: number;
  /** Null once the page lies so far off that its rows were let go. */
  rows: R[] | null;
}

/** How many pages on either side of the screen are held; the page never holds a register. */
const NEAR = 6;

/** The pages of a list that are near the screen, fetched in order by keyset. */
export class Pages<R> {
  #pages = $state.raw<Loaded<R>[]>([]);
  #next: string | null = null;
  #load: LoadPage<R>;
  #run = 0;
  #fetching = false;
  ended = $state(false);
  total = $state<number | null>(null);
  error = $state.raw<WireError | null>(null);
  /** False until the first page is there: only then is an empty list an empty list. */
  started = $state(false);

  constructor(load: LoadPage<R>) {
    this.#load = load;
  }

  /** How many rows are known so far. */
  get count(): number {
    return this.#pages.reduce((sum, page) => sum + page.count, 0);
  }

  row(index: number): R | undefined {
    let first = 0;
    for (const page of this.#pages) {
      if (index < first + page.count) return page.rows?.[index - first];
      first += page.count;
    }
    return undefined;
  }

  /** Starts again with another list. Up to `atLeast` rows are fetched at once, so that a position can be found again. */
  async restart(load: LoadPage<R>, atLeast = 1): Promise<void> {
    const run = ++this.#run;
    this.#load = load;
    this.#fetching = true;
    const pages: Loaded<R>[] = [];
    let next: string | null = null;
    let total: number | null = null;
    try {
      do {
        const page: Page<R> = await load(next);
        if (run !== this.#run) return;
        pages.push({ after: next, count: page.rows.length, rows: page.rows });
        next = page.next;
        total = page.total ?? total;
      } while (next !== null && pages.reduce((sum, page) => sum + page.count, 0) < atLeast);
      this.#pages = pages;
      this.#next = next;
      this.total = total;
      this.ended = next === null;
      this.error = null;
    } catch (thrown) {
      if (run === this.#run) this.error = wireError(thrown);
    } finally {
      if (run === this.#run) {
        this.started = true;
        this.#fetching = false;
      }
    }
  }

  /** Fetches the same rows anew, without moving. */
  refresh(): Promise<void> {
    return this.restart(this.#load, Math.max(1, this.count));
  }

  /** Sees to it that these rows are there, and lets go of those far away. */
  async show(from: number, to: number): Promise<void> {
    if (this.#fetching || this.error) return;
    const run = this.#run;
    let first = 0;
    const near: number[] = [];
    this.#pages.forEach((page, index) => {
      if (first + page.count > from && first < to) near.push(index);
      first += page.count;
    });
    const missing = near.find((index) => this.#pages[index]?.rows === null);
    this.#fetching = true;
    try {
      if (missing !== undefined) {
        const page = await this.#load(this.#pages[missing]?.after ?? null);
        if (run !== this.#run) return;
        this.#pages = this.#pages.map((old, index) => (index === missing ? { ...old, rows: page.rows, count: page.rows.length } : old));
      } else if (to >= first - 1 && this.#next !== null) {
        const after = this.#next;
        const page = await this.#load(after);
        if (run !== this.#run) return;
        this.#pages = [...this.#pages, { after, count: page.rows.length, rows: page.rows }];
        this.#next = page.next;
        this.ended = page.next === null;
      } else return;
      const middle = near[0] ?? 0;
      if (this.#pages.some((page, index) => page.rows && Math.abs(index - middle) > NEAR + 2)) {
        this.#pages = this.#pages.map((page, index) => (Math.abs(index - middle) > NEAR ? { ...page, rows: null } : page));
      }
    } catch (thrown) {
      if (run === this.#run) this.error = wireError(thrown);
    } finally {
      if (run === this.#run) this.#fetching = false;
    }
  }
}
