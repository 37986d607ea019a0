import type { Indicator } from "../../plan/plan";
import type { Registers } from "../../plan/registers/registers";
import { type Unit, findUnit, unitKey } from "../../plan/registers/units";
import type { UnitAnswer } from "../answers";
import type { Sender, SubmissionRemark } from "../consolidation";
import type { MasterRows } from "../match/masterRows";
import { unitFactor } from "../match/unitFactor";
import type { UnitQuestion } from "../question";
import type { RowFate } from "../reconciliation";
import type { SubmittedIndicator } from "../submission";
import { type RemarkedRow, remarkTexts, rowRemark } from "./remarks";

/** What figures are multiplied by to be in the consolidating book's unit, or what becomes of their row. */
export type Scale = { readonly remarks: readonly SubmissionRemark[] } & (
  { readonly factor: number } | { readonly factor: null; readonly fate: RowFate }
);

/** Brings units to those of the consolidating book: converted, taken as answered, or asked. */
export class UnitScales {
  readonly questions: UnitQuestion[] = [];

  constructor(
    private readonly registers: Registers,
    private readonly answers: readonly UnitAnswer[],
    private readonly master: MasterRows<Indicator>
  ) {}

  unitOf(text: string): Unit | null {
    return findUnit(this.registers.units, text);
  }

  of(row: SubmittedIndicator, master: Indicator, sender: Sender, at: RemarkedRow): Scale {
    const [sent, own] = [row.unit, master.unit?.text ?? ""];
    if (own === "" || this.master.hasUnit(master, sent)) return { factor: 1, remarks: [] };
    const factor = unitFactor(this.standardName(sent), this.standardName(own));
    if (factor === 1) return { factor, remarks: [] };
    if (factor === null) return this.asAnswered(row, master, sender, at);
    const text = remarkTexts.converted(sent, own, factor);
    return { factor, remarks: [rowRemark("converted", at, text, sent)] };
  }

  private asAnswered(
    row: SubmittedIndicator,
    master: Indicator,
    sender: Sender,
    at: RemarkedRow
  ): Scale {
    const [sent, own] = [row.unit, master.unit?.text ?? ""];
    const unit = unitKey(sent);
    const answer = this.answers.find(
      (one) => one.key === master.key && one.agency === sender.name && one.unit === unit
    );
    if (answer?.as === "left-out") return { factor: null, fate: "unit-left-out", remarks: [] };
    if (answer) {
      const text = remarkTexts.takenAsUnit(sent, own);
      return { factor: 1, remarks: [rowRemark("other-unit", at, text, sent)] };
    }
    this.questions.push(unitQuestion(row, master, sender, unit));
    const text = remarkTexts.otherUnit(sent, own);
    const remark = rowRemark("other-unit", at, text, sent);
    return { factor: null, fate: "conflict", remarks: [{ ...remark, blocks: true }] };
  }

  private standardName(text: string): string {
    return this.unitOf(text)?.name ?? text;
  }
}

function unitQuestion(
  row: SubmittedIndicator,
  master: Indicator,
  sender: Sender,
  unit: string
): UnitQuestion {
  const name = master.name.text;
  const [sent, own] = [row.unit, master.unit?.text ?? ""];
  return {
    ...{ kind: "unit", key: master.key, name, agency: sender.name, unit },
    text: {
      vi: `“${name}”: ${sender.name} gửi theo “${sent}”, sổ tổng hợp theo “${own}”. Dùng nguyên số hay bỏ ra?`,
      en: `“${name}”: ${sender.name} sent in “${sent}”, the consolidating book has “${own}”. Take the figures as they stand or leave them out?`,
    },
  };
}
