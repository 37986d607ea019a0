import type { Language } from "../../domain/text";
import { renderNumber } from "../../domain/notation/render";
import type { BookStore } from "../book/bookStore";
import { useVersions } from "../book/useBook";
import { selectionFigures } from "../grid/selectionFigures";
import type { LookControl } from "./useLook";
import { WORDS } from "./words";
import { FULL_SIZE, nextZoom } from "./zoomLevels";

/** Below the sheets: what is going on, figures of the selected cells, the look and the size of the sheet. */
export function StatusBar({
  store,
  language,
  typing,
  look,
  zoom,
  onZoom,
}: {
  readonly store: BookStore;
  readonly language: Language;
  readonly typing: boolean;
  readonly look: LookControl;
  readonly zoom: number;
  readonly onZoom: (percent: number) => void;
}) {
  return (
    <footer className="status-bar" data-region="status">
      <span className="status-mode">{(typing ? WORDS.typing : WORDS.ready)[language]}</span>
      <Figures {...{ store, language }} />
      <button
        type="button"
        className="status-button"
        aria-pressed={look.dark}
        onClick={look.toggle}
      >
        {WORDS.dark[language]}
      </button>
      <button
        type="button"
        className="status-button"
        aria-label={WORDS.smaller[language]}
        onClick={() => onZoom(nextZoom(zoom, -1))}
      >
        −
      </button>
      <button
        type="button"
        className="status-button status-zoom"
        aria-label={`${WORDS.zoom[language]}: ${zoom}%`}
        onClick={() => onZoom(FULL_SIZE)}
      >
        {zoom}%
      </button>
      <button
        type="button"
        className="status-button"
        aria-label={WORDS.larger[language]}
        onClick={() => onZoom(nextZoom(zoom, 1))}
      >
        +
      </button>
    </footer>
  );
}

function Figures({ store, language }: { readonly store: BookStore; readonly language: Language }) {
  useVersions(store);
  const figures = selectionFigures(store.sheet);
  if (!figures) return <span className="status-figures" />;
  const { count, numbers, sum } = figures;
  const shown = [
    ...(numbers > 0 ? [[WORDS.average, sum / numbers] as const] : []),
    [WORDS.count, count] as const,
    ...(numbers > 0 ? [[WORDS.sum, sum] as const] : []),
  ];
  return (
    <span className="status-figures">
      {shown.map(([word, value]) => (
        <span key={word.en}>
          {word[language]}: {renderNumber(Number(value.toPrecision(12)))}
        </span>
      ))}
    </span>
  );
}
