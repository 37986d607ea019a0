import { useEffect, useLayoutEffect, useRef, useState } from "react";
import type { RefObject } from "react";
import type { Language, Text } from "../../domain/text";
import type { WorkbookModel } from "../../model/workbookModel";
import type { RibbonButton } from "../ribbon/manifestRibbon";
import { openPane } from "./openPane";
import type { OpenPane } from "./openPane";

/** The add-in beside the sheet, as the page handles it. */
export interface PaneControl {
  /** Where its frame goes. */
  readonly place: RefObject<HTMLDivElement | null>;
  readonly open: OpenPane | null;
  readonly visible: boolean;
  /** The ribbon button whose command has not completed. */
  readonly busy: string | null;
  show(visible: boolean): void;
  press(button: RibbonButton): Promise<void>;
}

/** Excel gives an add-in about so long to start. */
const START_MS = 15_000;

/** Runs the add-in over a workbook for as long as the component lives; a command that cannot run is its sentence. */
export function usePane(
  model: WorkbookModel,
  options: {
    readonly addinId: string;
    readonly language: Language;
    readonly title: string;
    readonly notReady: Text;
    readonly failed: (why: Text) => void;
    /** What is done with a file that the add-in opens as a workbook of its own. */
    readonly onNewBook: (bytes: Uint8Array) => void;
  }
): PaneControl {
  const newBook = useRef(options.onNewBook);
  useEffect(() => {
    newBook.current = options.onNewBook;
  });
  const place = useRef<HTMLDivElement>(null);
  const [pane, setPane] = useState<OpenPane | null>(null);
  const [visible, setVisible] = useState(true);
  const [busy, setBusy] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (!place.current) return undefined;
    const opened = openPane(place.current, model, options);
    const stop = opened.host.onVisibility(setVisible);
    opened.host.onNewBook((bytes) => newBook.current(bytes));
    setPane(opened);
    return () => {
      stop();
      opened.close();
      setPane(null);
    };
    // Office tells an add-in its language once, at the start; a choice made in the pane itself goes before it.
  }, [model, options.language]);
  return {
    place,
    open: pane,
    visible,
    busy,
    show: (shown) => pane?.host.show(shown),
    async press({ id, action }) {
      if (!pane) return;
      if (action.kind === "pane") return pane.host.show(true);
      setBusy(id);
      const { web } = pane.host;
      const started = await Promise.race([web.ready.then(() => true), passed(START_MS)]);
      if (started) await web.command(action.name, id);
      else options.failed(options.notReady);
      setBusy(null);
    },
  };
}

function passed(milliseconds: number): Promise<false> {
  return new Promise((resolve) => setTimeout(() => resolve(false), milliseconds));
}
