import { useState } from "react";
import type { RefObject } from "react";
import { cellAddress } from "../../domain/sheet";
import type { Language, Text } from "../../domain/text";
import type { BookStore } from "../book/bookStore";
import { choicesAt } from "../choices/choicesAt";
import { DropDown } from "../choices/DropDown";
import { editText } from "../typing/editText";
import { typeInto } from "../typing/typeInto";
import type { CellBox } from "./editorPlace";
import type { CellSurroundings } from "./GridCell";

/** What hangs on the active cell: the list of its validation, and what was said about it. */
export function CellExtras({
  store,
  surroundings,
  box,
  language,
  open,
  onRefused,
  onLeave,
}: {
  readonly store: BookStore;
  readonly surroundings: CellSurroundings;
  readonly box: CellBox;
  readonly language: Language;
  /** Opens the list from the keyboard. */
  readonly open: RefObject<(() => void) | null>;
  readonly onRefused: (why: Text) => void;
  readonly onLeave: () => void;
}) {
  const { model, sheet, cursor } = store;
  const address = cellAddress(cursor.row, cursor.column);
  const here = `${sheet.id} ${address}`;
  const [opened, setOpened] = useState<string | null>(null);
  const choices = choicesAt(model, sheet, cursor);
  open.current = choices && (() => setOpened(here));
  const comment = surroundings.comments.get(address);
  const close = (): void => {
    setOpened(null);
    onLeave();
  };
  return (
    <>
      {choices && (
        <DropDown
          {...{ choices, language }}
          current={editText(sheet, cursor.row, cursor.column, model.date1904)}
          open={opened === here}
          place={box}
          onOpen={() => setOpened(here)}
          onClose={close}
          onChoose={(text) => {
            const why = typeInto(model, sheet, [{ ...cursor, text }], new Date().getFullYear());
            if (why) onRefused(why);
            close();
          }}
        />
      )}
      {comment !== undefined && (
        <div className="comment-note" style={{ left: box.left + box.width + 12, top: box.top }}>
          {comment}
        </div>
      )}
    </>
  );
}
