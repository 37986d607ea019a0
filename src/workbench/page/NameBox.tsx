import { useState } from "react";
import type { Text } from "../../domain/text";
import { cellAddress } from "../../domain/sheet";
import type { BookStore } from "../book/bookStore";
import { goTo } from "../book/goTo";
import { useVersions } from "../book/useBook";
import { WORDS } from "./words";

/** The address of the active cell; typed over, it leads to an address or a name. */
export function NameBox({
  store,
  label,
  whenEntered,
  onLeave,
  onNotice,
}: {
  readonly store: BookStore;
  readonly label: string;
  readonly whenEntered: (action: () => void) => void;
  readonly onLeave: () => void;
  readonly onNotice: (notice: Text | null) => void;
}) {
  useVersions(store);
  const [typed, setTyped] = useState<string | null>(null);
  const { row, column } = store.cursor;
  return (
    <input
      className="name-box"
      aria-label={label}
      spellCheck={false}
      value={typed ?? cellAddress(row, column)}
      onFocus={({ target }) => whenEntered(() => target.select())}
      onBlur={() => setTyped(null)}
      onChange={({ target }) => setTyped(target.value)}
      onKeyDown={({ key }) => {
        if (key === "Enter" && typed !== null) {
          const found = goTo(store, typed);
          onNotice(found ? null : WORDS.nowhere);
          if (!found) return;
        }
        if (key === "Enter" || key === "Escape") onLeave();
      }}
    />
  );
}
