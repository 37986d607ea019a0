import { useRef } from "react";
import type { KeyboardEvent } from "react";
import type { BookStore } from "../book/bookStore";
import { useVersions } from "../book/useBook";

const STEPS: Readonly<Record<string, 1 | -1>> = { ArrowLeft: -1, ArrowRight: 1 };

/** The sheets that can be shown, below the grid. */
export function SheetTabs({
  store,
  label,
  whenEntered,
}: {
  readonly store: BookStore;
  readonly label: string;
  readonly whenEntered: (action: () => void) => void;
}) {
  useVersions(store);
  const tabs = useRef<HTMLDivElement>(null);
  const { model } = store;
  const shown = model.sheets.filter(({ visibility }) => visibility === "visible");
  const onKeyDown = (event: KeyboardEvent): void => {
    const step = STEPS[event.key];
    const at = shown.findIndex(({ id }) => id === store.sheet.id);
    const next = step && shown[at + step];
    if (!next) return;
    event.preventDefault();
    model.activate(next);
    tabs.current?.querySelectorAll("button")[at + step]?.focus();
  };
  return (
    <div
      ref={tabs}
      role="tablist"
      aria-label={label}
      className="sheet-tabs"
      data-region="sheets"
      onKeyDown={onKeyDown}
    >
      {shown.map((sheet) => {
        const selected = sheet.id === store.sheet.id;
        return (
          <button
            key={sheet.id}
            type="button"
            role="tab"
            className="sheet-tab"
            aria-selected={selected}
            tabIndex={selected ? 0 : -1}
            {...(sheet.tabColor && { style: { borderBottomColor: sheet.tabColor } })}
            onClick={() => whenEntered(() => model.activate(sheet))}
          >
            {sheet.name}
          </button>
        );
      })}
    </div>
  );
}
