import { useEffect, useRef, useState } from "react";
import type { CSSProperties } from "react";
import type { Language } from "../../domain/text";

const LABEL = { vi: "Chọn trong danh sách (Alt+↓)", en: "Choose from the list (Alt+↓)" };

/** Beside a cell with a list: an arrow, and the list while it is open. */
export function DropDown({
  choices,
  current,
  open,
  place,
  language,
  onOpen,
  onChoose,
  onClose,
}: {
  readonly choices: readonly string[];
  /** What stands in the cell. */
  readonly current: string;
  readonly open: boolean;
  /** The cell's box, in pixels. */
  readonly place: {
    readonly left: number;
    readonly top: number;
    readonly width: number;
    readonly height: number;
  };
  readonly language: Language;
  readonly onOpen: () => void;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}) {
  const { left, top, width, height } = place;
  const below: CSSProperties = { left, top: top + height, minWidth: Math.max(120, width) };
  return (
    <>
      <button
        type="button"
        className="drop-arrow"
        tabIndex={-1}
        aria-label={LABEL[language]}
        aria-expanded={open}
        style={{ left: left + width, top: top + Math.max(0, height - ARROW) }}
        onPointerDown={(event) => event.preventDefault()}
        onClick={open ? onClose : onOpen}
      >
        ▾
      </button>
      {open && (
        <Choices
          {...{ choices, current, onChoose, onClose }}
          label={LABEL[language]}
          style={below}
        />
      )}
    </>
  );
}

const ARROW = 18;

function Choices({
  choices,
  current,
  label,
  style,
  onChoose,
  onClose,
}: {
  readonly choices: readonly string[];
  readonly current: string;
  readonly label: string;
  readonly style: CSSProperties;
  readonly onChoose: (choice: string) => void;
  readonly onClose: () => void;
}) {
  const list = useRef<HTMLUListElement>(null);
  const [at, setAt] = useState(() => Math.max(0, choices.indexOf(current)));
  useEffect(() => list.current?.focus(), []);
  useEffect(() => {
    list.current?.children[at]?.scrollIntoView({ block: "nearest" });
  }, [at]);
  return (
    <ul
      ref={list}
      className="drop-list"
      role="listbox"
      tabIndex={0}
      aria-label={label}
      aria-activedescendant={`choice-${at}`}
      style={style}
      onBlur={onClose}
      onKeyDown={(event) => {
        const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
        if (step) setAt(Math.min(choices.length - 1, Math.max(0, at + step)));
        else if (event.key === "Enter" || event.key === "Tab") onChoose(choices[at]!);
        else if (event.key === "Escape") onClose();
        else return;
        event.preventDefault();
        event.stopPropagation();
      }}
    >
      {choices.map((choice, index) => (
        <li
          key={choice}
          id={`choice-${index}`}
          role="option"
          aria-selected={index === at}
          className="drop-choice"
          onPointerDown={(event) => {
            event.preventDefault();
            onChoose(choice);
          }}
        >
          {choice}
        </li>
      ))}
    </ul>
  );
}
