import type { Answers } from "../../../src/domain/consolidation/answers";
import type { PullSummary } from "../../../src/domain/consolidation/changes/pullSummary";
import { consolidate } from "../../../src/domain/consolidation/consolidate";
import type {
  Consolidation,
  ProvinceFigure,
} from "../../../src/domain/consolidation/consolidation";
import type { PulledFile } from "../../../src/domain/consolidation/pulledFile";
import { readSubmission } from "../../../src/domain/consolidation/readSubmission";
import type { FigureField } from "../../../src/domain/consolidation/submission";
import type { InfoKey } from "../../../src/domain/plan/infoSheet";
import { readPlan } from "../../../src/domain/plan/readPlan";
import type { Agency, AgencyKind } from "../../../src/domain/plan/registers/agencies";
import { type Registers, defaultRegisters } from "../../../src/domain/plan/registers/registers";
import { fingerprint } from "../../../src/domain/rules/fingerprint";
import type { CellValue, SheetSnapshot, Snapshot } from "../../../src/domain/sheet";
import { standardBook } from "../../support/standardBook";
import { sheetOf } from "../../support/snapshots";

/** Of an office that was asked nothing yet. */
export const noAnswers: Answers = {
  ...{ senders: [], latest: [], weights: [] },
  ...{ units: [], letters: [], decisions: [] },
};

/** One row of a small appendix: what is left out is blank. */
export interface Row {
  readonly name: string;
  readonly unit?: string;
  readonly stt?: CellValue;
  readonly code?: string;
  readonly owner?: string;
  readonly scope?: string;
  /** 2020. */
  readonly actual?: CellValue;
  readonly goal?: CellValue;
  /** 2021 and 2022. */
  readonly plan?: readonly CellValue[];
}

/** Columns: D 2020, E the goal, F and G 2021 and 2022, then Mã số, owner, scope. */
export function indicatorSheet(rows: readonly Row[], name = "Chỉ tiêu"): SheetSnapshot {
  return sheetOf(name, [
    [
      ...["STT", "Chỉ tiêu", "Đơn vị tính", "Thực hiện qua các năm", "Mục tiêu 2021 - 2025"],
      ...["Kế hoạch các năm", "", "Mã số", "Cơ quan chủ trì theo dõi", "Phạm vi số liệu"],
    ],
    ["", "", "", 2020, "", 2021, 2022],
    ...rows.map((row, i) => [
      ...[row.stt ?? i + 1, row.name, row.unit ?? "xã", row.actual ?? "", row.goal ?? ""],
      ...[row.plan?.[0] ?? "", row.plan?.[1] ?? "", row.code ?? "", row.owner ?? ""],
      row.scope ?? "",
    ]),
  ]);
}

/** One row of a small task appendix. */
export interface TaskRow {
  readonly name: string;
  readonly lead?: string;
  readonly deadline?: CellValue;
  readonly level?: string;
  readonly code?: string;
}

export function taskSheet(rows: readonly TaskRow[]): SheetSnapshot {
  return sheetOf("Nhiệm vụ", [
    [
      ...["STT", "Tên đề án/nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời gian trình"],
      ...["Cấp trình", "Mã số"],
    ],
    ...rows.map(({ name, lead = "", deadline = "", level = "", code = "" }, i) => [
      ...[i + 1, name, lead, "", deadline, level, code],
    ]),
  ]);
}

export interface Book {
  readonly info?: Readonly<Partial<Record<InfoKey, CellValue>>>;
  readonly indicators?: readonly Row[];
  readonly tasks?: readonly TaskRow[];
}

export function bookSnapshot({ info = {}, indicators, tasks }: Book): Snapshot {
  return standardBook(info, {
    ...(indicators && { indicators: indicatorSheet(indicators) }),
    ...(tasks && { tasks: taskSheet(tasks) }),
  });
}

/** Localities that the register lists one by one. */
export function agency(name: string, kind: AgencyKind, more: Partial<Agency> = {}): Agency {
  return {
    ...{ name, kind, aliases: [], validFrom: null, validTo: null, successors: [] },
    ...{ mustReport: true, confirmed: true, ...more },
  };
}

export function registersWith(agencies: readonly Agency[]): Registers {
  return { ...defaultRegisters(), agencies };
}

/** A submission as reading it gives; its mark is that of its content. */
export function sent(name: string, book: Book, registers: Registers): PulledFile {
  return readAs(name, bookSnapshot(book), registers);
}

export function readAs(name: string, snapshot: Snapshot, registers: Registers): PulledFile {
  const book = readSubmission(snapshot, { registers });
  const sha256 = fingerprint(JSON.stringify(snapshot));
  return { name, sha256, engine: "scanner", status: "read", book, remarks: [] };
}

export interface Pull {
  readonly master: Book;
  readonly agencies: readonly Agency[];
  /** By file name. */
  readonly files: Readonly<Record<string, Book>>;
  readonly answers?: Partial<Answers>;
  readonly last?: PullSummary | null;
}

/** Consolidates small books. */
export function pull({ master, agencies, files, answers, last = null }: Pull): Consolidation {
  const registers = registersWith(agencies);
  const plan = readPlan(bookSnapshot(master), { registers });
  return consolidate(
    { plan, registers, answers: { ...noAnswers, ...answers }, last },
    Object.entries(files).map(([name, book]) => sent(name, book, registers))
  );
}

/** The figure of a field in a row, by the row's place. */
export function figureAt(
  { indicators }: Consolidation,
  place: number,
  field: FigureField
): ProvinceFigure {
  return indicators[place]!.figures.get(field)!;
}
