import type { Language } from "../../domain/text";
import type { PaneControl } from "../pane/usePane";
import { WORDS } from "./words";

/** The task pane at the right edge; closed, it lives on unseen, as with Excel's shared runtime. */
export function PaneFrame({
  pane,
  language,
}: {
  readonly pane: PaneControl;
  readonly language: Language;
}) {
  return (
    <aside
      className="pane-side"
      aria-label={WORDS.pane[language]}
      hidden={!pane.visible}
      data-region="pane"
    >
      <header className="pane-head">
        <span>{WORDS.product[language]}</span>
        <button
          type="button"
          className="quiet-button"
          aria-label={WORDS.closePane[language]}
          onClick={() => pane.show(false)}
        >
          ✕
        </button>
      </header>
      <div ref={pane.place} className="pane-place" />
    </aside>
  );
}
