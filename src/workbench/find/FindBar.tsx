import { useEffect, useRef, useState } from "react";
import type { Language } from "../../domain/text";
import type { BookStore } from "../book/bookStore";
import { useVersions } from "../book/useBook";
import { findInSheet, nextFound } from "./findInSheet";

const WORDS = {
  find: { vi: "Tìm trong trang này", en: "Find in this sheet" },
  next: { vi: "Tìm tiếp", en: "Find next" },
  previous: { vi: "Tìm ngược", en: "Find previous" },
  close: { vi: "Đóng ô tìm", en: "Close" },
  none: { vi: "Không tìm thấy", en: "Not found" },
};

/** Above the sheet while one searches: Enter goes on, Shift+Enter back, Esc closes. */
export function FindBar({
  store,
  language,
  onClose,
}: {
  readonly store: BookStore;
  readonly language: Language;
  readonly onClose: () => void;
}) {
  useVersions(store);
  const field = useRef<HTMLInputElement>(null);
  const [text, setText] = useState("");
  const { sheet, cursor, model } = store;
  const found = findInSheet(sheet, text, model.date1904);
  const at = found.findIndex(({ row, column }) => row === cursor.row && column === cursor.column);
  const go = (step: 1 | -1): void => {
    const next = nextFound(found, cursor, step);
    if (next !== null) store.moveTo(found[next]!);
  };
  useEffect(() => field.current?.focus(), []);
  return (
    <search className="find-bar" data-region="find">
      <input
        ref={field}
        className="find-field"
        aria-label={WORDS.find[language]}
        placeholder={WORDS.find[language]}
        spellCheck={false}
        value={text}
        onChange={({ target }) => setText(target.value)}
        onKeyDown={(event) => {
          if (event.nativeEvent.isComposing) return;
          if (event.key === "Enter") go(event.shiftKey ? -1 : 1);
          if (event.key === "Escape") onClose();
        }}
      />
      <span role="status" className="find-count">
        {text.trim() !== "" &&
          (found.length === 0 ? WORDS.none[language] : `${at + 1}/${found.length}`)}
      </span>
      <button type="button" className="bar-button" onClick={() => go(-1)}>
        {WORDS.previous[language]}
      </button>
      <button type="button" className="bar-button" onClick={() => go(1)}>
        {WORDS.next[language]}
      </button>
      <button
        type="button"
        className="quiet-button"
        aria-label={WORDS.close[language]}
        onClick={onClose}
      >
        ✕
      </button>
    </search>
  );
}
