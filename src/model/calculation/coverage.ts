import type { Area } from "../../domain/sheet";

/** Rows of one column, both ends included. */
interface Run {
  readonly first: number;
  readonly last: number;
}

/** Which cells of a sheet formulas look at: one run of rows a column, so that telling them stays cheap. */
export class Coverage {
  private readonly runs = new Map<number, Run>();

  has(row: number, column: number): boolean {
    const run = this.runs.get(column);
    return run !== undefined && row >= run.first && row <= run.last;
  }

  /** Adds an area; answers what was not covered before. */
  add(part: Area): Area[] {
    const fresh: Area[] = [];
    for (let column = part.left; column <= part.right; column++) {
      const run = this.runs.get(column);
      const first = Math.min(part.top, run?.first ?? part.top);
      const last = Math.max(part.bottom, run?.last ?? part.bottom);
      if (run && run.first === first && run.last === last) continue;
      this.runs.set(column, { first, last });
      const cells = (top: number, bottom: number) => {
        if (top <= bottom) fresh.push({ top, bottom, left: column, right: column });
      };
      cells(first, run ? run.first - 1 : last);
      if (run) cells(run.last + 1, last);
    }
    return fresh;
  }
}
