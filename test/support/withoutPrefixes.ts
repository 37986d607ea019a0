import type { WorkbookModel } from "../../src/model/workbookModel";
import { stateOf } from "../model/stateOf";

/**
 * All that can be seen of a workbook. The apostrophe that Excel keeps before a text typed with one shows in no cell,
 * and no add-in can read it: a text that was written, or put back, has it where its words might be taken for a figure.
 */
export function withoutPrefixes(model: WorkbookModel): unknown {
  return JSON.parse(
    JSON.stringify(stateOf(model), (key, value: unknown) =>
      key === "quotePrefix" ? undefined : value
    )
  );
}
