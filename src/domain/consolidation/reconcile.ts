import type { FileStanding } from "./consolidation";
import type { PulledFile } from "./pulledFile";
import type { LeftOutReason, Reconciliation, RowFate, RowTally } from "./reconciliation";

/** Why no row of a file counts; null where its rows do. */
export function fateOfAll(standing: FileStanding): LeftOutReason | null {
  return standing === "current" || standing === "set-aside" ? null : standing;
}

/** Counts what became of rows. */
function tallyOf(fates: readonly RowFate[]): RowTally {
  let [merged, conflict] = [0, 0];
  for (const fate of fates) {
    if (fate === "merged") merged++;
    else if (fate === "conflict") conflict++;
  }
  return { read: fates.length, merged, conflict, leftOut: fates.length - merged - conflict };
}

/** Rows read = đã tổng hợp + chưa thống nhất + chưa đưa vào, file by file and in all. */
export function reconcile(
  files: readonly PulledFile[],
  fates: readonly (readonly RowFate[])[]
): Reconciliation {
  const byFile = fates.map(tallyOf);
  const leftOut: Partial<Record<LeftOutReason, number>> = {};
  for (const own of fates) {
    for (const fate of own) {
      if (fate !== "merged" && fate !== "conflict") leftOut[fate] = (leftOut[fate] ?? 0) + 1;
    }
  }
  return {
    total: byFile.reduce(added, { read: 0, merged: 0, conflict: 0, leftOut: 0 }),
    ...{ byFile, leftOut },
    notData: files.reduce(
      (count, file) => count + (file.status === "set-aside" ? 0 : file.book.skipped.length),
      0
    ),
  };
}

function added(one: RowTally, other: RowTally): RowTally {
  return {
    read: one.read + other.read,
    merged: one.merged + other.merged,
    conflict: one.conflict + other.conflict,
    leftOut: one.leftOut + other.leftOut,
  };
}
