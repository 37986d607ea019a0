import type { Language, Text } from "../../domain/text";
import { WORDS } from "./words";

/** What went wrong or was done, above the sheet until it is closed; told once to a screen reader. */
export function Notice({
  notice,
  language,
  onClose,
}: {
  readonly notice: Text | null;
  readonly language: Language;
  readonly onClose: () => void;
}) {
  return (
    <div role="status" className="notice-place">
      {notice && (
        <div className="notice">
          <span>{notice[language]}</span>
          <button
            type="button"
            className="quiet-button"
            aria-label={WORDS.close[language]}
            onClick={onClose}
          >
            ✕
          </button>
        </div>
      )}
    </div>
  );
}
