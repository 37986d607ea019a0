import { useEffect, useRef, useState } from "react";
import type { KeyboardEvent } from "react";
import type { Language, Text } from "../../domain/text";
import type { BookStore } from "../book/bookStore";
import type { OpenBook } from "../book/openBook";
import { Grid } from "../grid/Grid";
import { gridCommand } from "../grid/keys";
import { moveOn } from "../grid/carryOutKey";
import type { Direction } from "../grid/moves";
import { FindBar } from "../find/FindBar";
import { usePane } from "../pane/usePane";
import { usePaneTheme } from "../pane/usePaneTheme";
import type { ManifestRibbon } from "../ribbon/manifestRibbon";
import { Ribbon } from "../ribbon/Ribbon";
import { useEditing } from "../typing/useEditing";
import { FormulaBar } from "./FormulaBar";
import { NameBox } from "./NameBox";
import { Notice } from "./Notice";
import { PaneFrame } from "./PaneFrame";
import { SheetTabs } from "./SheetTabs";
import { StatusBar } from "./StatusBar";
import { TitleBar } from "./TitleBar";
import { useLook } from "./useLook";
import { useRegions } from "./useRegions";
import { WORDS } from "./words";
import { FULL_SIZE } from "./zoomLevels";

/** One open workbook: ribbon on top, the grid below, the pane at its right. */
export function Workbench({
  book,
  store,
  ribbon,
  language,
  notice,
  onLanguage,
  onNotice,
  onOpen,
  onNewBook,
}: {
  readonly book: OpenBook;
  readonly store: BookStore;
  readonly ribbon: ManifestRibbon;
  readonly language: Language;
  readonly notice: Text | null;
  readonly onLanguage: (language: Language) => void;
  readonly onNotice: (notice: Text | null) => void;
  readonly onOpen: (file: File) => void;
  /** The add-in opens a file that it made. */
  readonly onNewBook: (bytes: Uint8Array) => void;
}) {
  const root = useRef<HTMLDivElement>(null);
  const grid = useRef<HTMLDivElement>(null);
  const look = useLook();
  const [zoom, setZoom] = useState(FULL_SIZE);
  const [finding, setFinding] = useState(false);
  const editing = useEditing(store, onNotice);
  const pane = usePane(store.model, {
    addinId: ribbon.addinId,
    language,
    title: WORDS.pane[language],
    notReady: WORDS.notReady,
    failed: onNotice,
    onNewBook,
  });
  usePaneTheme(pane.open, look.chosen);
  useRegions(root, pane.open);

  useEffect(() => {
    grid.current?.focus();
  }, []);

  const typing = editing.edit !== null;
  useEffect(() => {
    const calls = pane.open?.host.calls;
    if (typing) calls?.beginCellEdit();
    else calls?.endCellEdit();
  }, [typing, pane.open]);

  const leaveEditor = (direction: Direction | null): void => {
    if (direction) moveOn(store, direction);
    grid.current?.focus();
  };
  /** Excel's buttons wait until the cell that is being typed into is entered. */
  const whenEntered = (action: () => void): void => {
    if (editing.commit()) action();
  };
  const onKeyDown = (event: KeyboardEvent): void => {
    const { target, nativeEvent } = event;
    const inField = target instanceof HTMLInputElement || target instanceof HTMLTextAreaElement;
    if (event.defaultPrevented || inField) return;
    const kind = gridCommand(nativeEvent)?.kind;
    if (kind === "find") setFinding(true);
    else if (kind === "undo" || kind === "redo") store.model[kind]();
    else return;
    event.preventDefault();
  };
  return (
    <div ref={root} className="workbench" onKeyDown={onKeyDown}>
      <TitleBar {...{ book, store, language, onLanguage, onNotice, onOpen, whenEntered }} />
      <Ribbon
        {...{ ribbon, language }}
        busy={pane.busy}
        onPress={(button) => whenEntered(() => void pane.press(button))}
      />
      <section
        className="formula-row"
        aria-label={WORDS.formulaRow[language]}
        data-region="formula"
      >
        <NameBox
          {...{ store, whenEntered, onNotice }}
          onLeave={() => grid.current?.focus()}
          label={WORDS.nameBox[language]}
        />
        <FormulaBar {...{ store, editing }} label={WORDS.formula[language]} onLeave={leaveEditor} />
      </section>
      <Notice {...{ notice, language }} onClose={() => onNotice(null)} />
      <div className="desk">
        <main className="sheet-side">
          {finding && (
            <FindBar
              {...{ store, language }}
              onClose={() => {
                setFinding(false);
                grid.current?.focus();
              }}
            />
          )}
          <Grid
            {...{ store, editing, language, onRefused: onNotice }}
            dark={look.dark}
            zoom={zoom / FULL_SIZE}
            focus={grid}
            onFind={() => setFinding(true)}
          />
          <SheetTabs {...{ store, whenEntered }} label={WORDS.sheets[language]} />
        </main>
        <PaneFrame {...{ pane, language }} />
      </div>
      <StatusBar {...{ store, language, typing, look, zoom }} onZoom={setZoom} />
    </div>
  );
}
