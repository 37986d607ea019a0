import type { CalendarDate } from "../../calendar/calendarDate";
import type { Indicator } from "../../plan/plan";
import type { Registers } from "../../plan/registers/registers";
import type { UnitAnswer } from "../answers";
import type { IndicatorContribution, Role, Sender, SubmissionRemark } from "../consolidation";
import { MasterRows } from "../match/masterRows";
import { type RowMatch, matchRows } from "../match/matchRows";
import type { RowFate } from "../reconciliation";
import type { SubmittedIndicator } from "../submission";
import { indicatorTable } from "../submittedCells";
import type { CurrentBook } from "./currentBook";
import { Gathering } from "./gathered";
import { matchRemarks } from "./matchRemarks";
import { type Owners, isStatisticsOffice } from "./owners";
import { type RemarkedRow, remarkTexts, rowRemark } from "./remarks";
import { repeatedRows } from "./repeatedRows";
import { UnitScales } from "./unitScales";

export interface IndicatorBasis {
  readonly rows: readonly Indicator[];
  readonly registers: Registers;
  readonly owners: Owners;
  readonly units: readonly UnitAnswer[];
}

/** A row of the book at hand. */
interface RowAtHand {
  readonly row: SubmittedIndicator;
  readonly match: RowMatch<Indicator>;
  readonly at: RemarkedRow;
}

/** Gathers indicator rows, one book after the other. */
export class IndicatorGatherer {
  readonly gathered = new Gathering<SubmittedIndicator>();
  private readonly master: MasterRows<Indicator>;
  readonly scales: UnitScales;

  constructor(private readonly basis: IndicatorBasis) {
    this.master = new MasterRows(basis.rows);
    this.scales = new UnitScales(basis.registers, basis.units, this.master);
  }

  /** Takes the rows of a book that counts. */
  take(current: CurrentBook): void {
    const { book, file } = current;
    const matches = matchRows(book.indicators, this.master);
    const rows = book.indicators.map((row, place): RowAtHand => {
      const match = matches[place]!;
      const key = match.row?.key ?? null;
      return {
        row,
        match,
        at: { appendix: "indicators", table: indicatorTable(book, row), row, key },
      };
    });
    const repeated = repeatedRows(
      rows.map(({ row, at }) => ({
        key: isBlank(row) ? null : at.key,
        said: () => [row.unit, row.table, ...row.values],
        at,
      }))
    );
    const remarks = [...repeated.remarks];
    this.gathered.fates[file] = rows.map(
      (row, place) => repeated.fates.get(place) ?? this.takeRow(row, current, remarks)
    );
    this.gathered.keys[file] = rows.map(({ at }) => at.key);
    this.gathered.remarks[file] = remarks;
  }

  private takeRow(
    { row, match, at }: RowAtHand,
    current: CurrentBook,
    remarks: SubmissionRemark[]
  ): RowFate {
    if (match.row === null) {
      remarks.push(...matchRemarks(match, at, row.code));
      if (match.why === "code-and-name") return "code-and-name";
      this.gathered.proposed.push(this.contribution(row, null, current, 1));
      return "proposed";
    }
    if (isBlank(row)) return "blank";
    const scale = this.scales.of(row, match.row, current.sender, at);
    remarks.push(...matchRemarks(match, at, row.code), ...scale.remarks);
    if (scale.factor === null) return scale.fate;
    remarks.push(...scopeRemarks(row, match.row, current.sender, at));
    this.gathered.add(match.row.key, this.contribution(row, match.row, current, scale.factor));
    return "merged";
  }

  private contribution(
    row: SubmittedIndicator,
    master: Indicator | null,
    { file, sender, on }: CurrentBook,
    factor: number
  ): IndicatorContribution {
    return {
      ...{ file, agency: sender.name, role: this.roleOf(row, master, sender, on), row, factor },
      unit: this.scales.unitOf(row.unit) ?? master?.unitFacts ?? null,
    };
  }

  private roleOf(
    { scope }: SubmittedIndicator,
    master: Indicator | null,
    sender: Sender,
    on: CalendarDate | null
  ): Role {
    if (sender.kind === "locality") return "locality";
    if ((scope ?? master?.scope) === "part") return "part";
    if (isStatisticsOffice(sender)) return "statistics";
    const owner = master?.owner?.text ?? "";
    return owner !== "" && this.basis.owners.includes(owner, sender, on) ? "owner" : "other";
  }
}

function isBlank({ values }: SubmittedIndicator): boolean {
  return values.every((value) => value === null);
}

function scopeRemarks(
  { scope }: SubmittedIndicator,
  master: Indicator,
  sender: Sender,
  at: RemarkedRow
): SubmissionRemark[] {
  // What the consolidating book states for the row was copied along with it.
  if (scope === null || scope === master.scope) return [];
  if (sender.kind === "locality" && scope === "province") {
    return [rowRemark("scope", at, remarkTexts.localityScope())];
  }
  return sender.kind !== "locality" && scope === "locality"
    ? [rowRemark("scope", at, remarkTexts.departmentScope())]
    : [];
}
