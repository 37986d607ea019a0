import type { BookStore } from "../book/bookStore";
import { useVersions } from "../book/useBook";
import { editorKey } from "../grid/CellEditor";
import type { Direction } from "../grid/moves";
import { editText } from "../typing/editText";
import type { Editing } from "../typing/useEditing";

/** The whole content of the active cell; it edits the same text as the editor in the cell. */
export function FormulaBar({
  store,
  editing,
  label,
  onLeave,
}: {
  readonly store: BookStore;
  readonly editing: Editing;
  readonly label: string;
  readonly onLeave: (direction: Direction | null) => void;
}) {
  useVersions(store);
  const { sheet, cursor, model } = store;
  const shown = editing.edit?.text ?? editText(sheet, cursor.row, cursor.column, model.date1904);
  return (
    <textarea
      className="formula-field"
      aria-label={label}
      rows={1}
      maxLength={32_767}
      spellCheck={false}
      value={shown}
      onFocus={() => (editing.edit ? editing.setMode("edit") : editing.begin("edit"))}
      onChange={({ target }) => editing.change(target.value)}
      onKeyDown={(event) => editorKey(event, editing, onLeave)}
    />
  );
}
