import { foldTones } from "../domain/notation/vietnamese";
import { planMemory } from "../domain/plan/readPlan";
import { readRegisters } from "../domain/plan/registers/registers";
import { registerSheetNames } from "../domain/plan/registers/registerSheets";
import { RuleMemory } from "../domain/rules/recheck";
import type { RuleLevels } from "../domain/rules/ruleLevels";
import type { SheetSnapshot, Snapshot } from "../domain/sheet";
import { STATE_SHEET, readState } from "../domain/state/bookState";
import { rememberedTotals } from "../domain/targets/rememberedTotals";

type ReadRegisters = ReturnType<typeof readRegisters>;

/** What a check leaves to the next one: the book as it was read, and what reading and rules made of its rows. */
export class CheckMemory {
  readonly plan = planMemory();
  /** Null until a check has read. */
  snapshot: Snapshot | null = null;
  private rules = new RuleMemory();
  private levels = "";
  private registers: { sheets: readonly SheetSnapshot[]; read: ReadRegisters } | null = null;

  /** What rules saw at those levels: at others they see another severity, and one that was off saw nothing. */
  rulesAt(levels: RuleLevels): RuleMemory {
    const wanted = JSON.stringify([...levels]);
    if (wanted !== this.levels) this.rules = new RuleMemory();
    this.levels = wanted;
    return this.rules;
  }

  /** The registers of a book with the totals that users stated; the same object as long as their sheets are. */
  registersOf(snapshot: Snapshot): ReadRegisters {
    const names = [...registerSheetNames, STATE_SHEET].map(foldTones);
    const sheets = snapshot.sheets.filter(({ name }) => names.includes(foldTones(name)));
    const known = this.registers;
    const same =
      known?.sheets.length === sheets.length && sheets.every((one, i) => one === known.sheets[i]);
    if (known && same) return known.read;
    const { registers, remarks } = readRegisters(snapshot);
    const stated = rememberedTotals(readState(snapshot));
    const denominators = [...registers.denominators, ...stated];
    this.registers = { sheets, read: { registers: { ...registers, denominators }, remarks } };
    return this.registers.read;
  }
}
