import type { CSSProperties, KeyboardEvent, RefObject } from "react";
import type { Language } from "../../domain/text";
import type { Editing } from "../typing/useEditing";
import type { Direction } from "./moves";

const LABEL = { vi: "Nội dung ô đang chọn", en: "Content of the selected cell" };

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/**
 * The editor over the active cell. It is always there, unseen until someone types: input methods for Vietnamese
 * need a field that has the focus before the first letter is whole.
 */
export function CellEditor({
  editing,
  language,
  place,
  field,
  onLeave,
}: {
  readonly editing: Editing;
  readonly language: Language;
  readonly place: CSSProperties;
  readonly field: RefObject<HTMLTextAreaElement | null>;
  /** After the text was entered or given up: where to go, if anywhere. */
  readonly onLeave: (direction: Direction | null) => void;
}) {
  const { edit } = editing;
  return (
    <textarea
      ref={field}
      className={edit ? "cell-editor cell-editor-open" : "cell-editor"}
      style={place}
      aria-label={LABEL[language]}
      tabIndex={-1}
      rows={1}
      maxLength={32_767}
      spellCheck={false}
      value={edit?.text ?? ""}
      onChange={(event) => editing.change(event.target.value)}
      onKeyDown={(event) => {
        event.stopPropagation();
        editorKey(event, editing, onLeave);
      }}
      onPointerDown={(event) => event.stopPropagation()}
    />
  );
}

/** The keys of an open editor, in the cell or in the formula bar. */
export function editorKey(
  event: KeyboardEvent<HTMLTextAreaElement>,
  editing: Editing,
  onLeave: (direction: Direction | null) => void
): void {
  if (event.nativeEvent.isComposing || !editing.edit) return;
  const leave = (direction: Direction | null): void => {
    event.preventDefault();
    if (editing.commit()) onLeave(direction);
  };
  const { key, shiftKey, altKey } = event;
  if (key === "Escape") {
    event.preventDefault();
    editing.cancel();
    onLeave(null);
  } else if (key === "Enter" && altKey) {
    event.preventDefault();
    insertLine(event.currentTarget, editing);
  } else if (key === "Enter") leave(shiftKey ? "up" : "down");
  else if (key === "Tab") leave(shiftKey ? "left" : "right");
  else if (key === "F2") editing.setMode(editing.edit.mode === "edit" ? "enter" : "edit");
  else if (ARROWS[key] && editing.edit.mode === "enter") leave(ARROWS[key]);
}

/** Alt+Enter: a line break where the caret stands. */
function insertLine(field: HTMLTextAreaElement, editing: Editing): void {
  const { selectionStart, selectionEnd, value } = field;
  editing.change(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
  const caret = selectionStart + 1;
  requestAnimationFrame(() => field.setSelectionRange(caret, caret));
}
