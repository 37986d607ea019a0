import type { Direction } from "./moves";

/** What a key does in the grid. */
export type GridCommand =
  | {
      readonly kind: "move";
      readonly direction: Direction;
      readonly far: boolean;
      readonly extend: boolean;
    }
  /** Within a selection of several cells, through it; else one cell on. */
  | { readonly kind: "next"; readonly direction: Direction }
  | { readonly kind: "page"; readonly direction: Direction; readonly extend: boolean }
  | { readonly kind: "rowStart" | "sheetStart" | "sheetEnd"; readonly extend: boolean }
  | { readonly kind: "edit" }
  /** The key is the first letter of a new content. */
  | { readonly kind: "type" }
  | { readonly kind: "clear" | "undo" | "redo" | "selectAll" }
  /** The search, and the list of the cell. */
  | { readonly kind: "find" }
  | { readonly kind: "choose" }
  | { readonly kind: "sheet"; readonly step: 1 | -1 };

interface Key {
  readonly key: string;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly altKey: boolean;
  readonly shiftKey: boolean;
  /** Whether the key belongs to an input method in the middle of a letter. */
  readonly isComposing?: boolean;
}

const ARROWS: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** Excel's meaning of a key while no cell is being edited, or null where it has none here. */
export function gridCommand(event: Key): GridCommand | null {
  const { key, shiftKey: shift, altKey } = event;
  const ctrl = event.ctrlKey || event.metaKey;
  const arrow = ARROWS[key];
  if (altKey) return key === "ArrowDown" ? { kind: "choose" } : null;
  if (arrow) return { kind: "move", direction: arrow, far: ctrl, extend: shift };
  if (ctrl) return withCtrl(key, shift);
  switch (key) {
    case "Tab":
      return { kind: "next", direction: shift ? "left" : "right" };
    case "Enter":
      return { kind: "next", direction: shift ? "up" : "down" };
    case "PageUp":
    case "PageDown":
      return { kind: "page", direction: key === "PageUp" ? "up" : "down", extend: shift };
    case "Home":
      return { kind: "rowStart", extend: shift };
    case "F2":
      return { kind: "edit" };
    case "Delete":
      return { kind: "clear" };
    case "Backspace":
    case "Process":
      return { kind: "type" };
    default:
      return [...key].length === 1 || event.isComposing ? { kind: "type" } : null;
  }
}

function withCtrl(key: string, shift: boolean): GridCommand | null {
  switch (key.toLowerCase()) {
    case "z":
      return { kind: shift ? "redo" : "undo" };
    case "y":
      return { kind: "redo" };
    case "f":
      return { kind: "find" };
    case "a":
      return { kind: "selectAll" };
    case "home":
      return { kind: "sheetStart", extend: shift };
    case "end":
      return { kind: "sheetEnd", extend: shift };
    case "pageup":
      return { kind: "sheet", step: -1 };
    case "pagedown":
      return { kind: "sheet", step: 1 };
    default:
      return null;
  }
}
