import { foldTones } from "../domain/notation/vietnamese";
import { HEAD, neededSheets } from "../domain/plan/neededSheets";
import { registerSheetNames } from "../domain/plan/registers/registerSheets";
import { STATE_SHEET } from "../domain/state/bookState";
import type { CellChoice } from "../xlsx/cellChoice";

/** Judged by the master's: those of a submission are not read. */
const LEFT_OUT = new Set([...registerSheetNames, STATE_SHEET].map(foldTones));

/** What a submission is read from: the info sheet and the columns of its appendices. */
export const submissionCells: CellChoice = {
  headRows: HEAD.rows,
  wantsSheet: (name) => !LEFT_OUT.has(foldTones(name)),
  columnsWanted(head) {
    const [needed] = neededSheets(head);
    return needed ? needed.columns : 0;
  },
};
