import { useMemo, useState } from "react";
import type { Text } from "../../domain/text";
import type { BookStore } from "../book/bookStore";
import { refusedByList } from "../choices/choicesAt";
import { editText } from "./editText";
import { typeInto } from "./typeInto";

/** A cell while someone types into it. */
export interface Edit {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
  /** What stood there. */
  readonly before: string;
  readonly text: string;
  /** `enter`: an arrow key ends it; `edit`: an arrow key moves within the text. */
  readonly mode: "enter" | "edit";
}

/** The one cell editor, shared by the grid and the formula bar. */
export interface Editing {
  readonly edit: Edit | null;
  /** Opens the active cell; typing over it begins with an empty text. */
  begin(mode: Edit["mode"], text?: string): void;
  change(text: string): void;
  setMode(mode: Edit["mode"]): void;
  /** Enters the text; false, with the editor still open, where the workbook refuses it. */
  commit(): boolean;
  cancel(): void;
}

/** The state of the editor over a workbook; `refused` is told why a text was not entered. */
export function useEditing(store: BookStore, refused: (why: Text) => void): Editing {
  const [edit, setEdit] = useState<Edit | null>(null);
  return useMemo(
    () => ({
      edit,
      begin(mode, text) {
        const { sheet, cursor, model } = store;
        const before = editText(sheet, cursor.row, cursor.column, model.date1904);
        setEdit({ sheetId: sheet.id, ...cursor, before, text: text ?? before, mode });
      },
      change: (text) => edit && setEdit({ ...edit, text }),
      setMode: (mode) => edit && setEdit({ ...edit, mode }),
      commit() {
        if (!edit) return true;
        const sheet = store.model.sheet(edit.sheetId);
        const changed = sheet && edit.text !== edit.before;
        const why = changed
          ? (refusedByList(store.model, sheet, edit, edit.text) ??
            typeInto(store.model, sheet, [edit], new Date().getFullYear()))
          : null;
        if (why) {
          refused(why);
          return false;
        }
        setEdit(null);
        return true;
      },
      cancel: () => setEdit(null),
    }),
    [edit, refused, store]
  );
}
