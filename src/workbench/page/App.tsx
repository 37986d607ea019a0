import { useCallback, useEffect, useState } from "react";
import type { Language, Text } from "../../domain/text";
import type { Calculator } from "../../model/calculation/calculator";
import { BookStore } from "../book/bookStore";
import { openBook } from "../book/openBook";
import type { OpenBook } from "../book/openBook";
import type { ManifestRibbon } from "../ribbon/manifestRibbon";
import { DropZone } from "./DropZone";
import { Workbench } from "./Workbench";
import { WORDS } from "./words";

interface Desk {
  readonly book: OpenBook;
  readonly store: BookStore;
}

/** The page: one open workbook after the other. */
export function App({
  ribbon,
  first,
  calculator,
}: {
  readonly ribbon: ManifestRibbon;
  readonly first: OpenBook;
  readonly calculator: Calculator | null;
}) {
  const [language, setLanguage] = useState<Language>("vi");
  const [notice, setNotice] = useState<Text | null>(null);
  const [{ book, store }, setDesk] = useState(() => deskOf(first));

  useEffect(() => {
    document.documentElement.lang = language;
  }, [language]);

  const open = useCallback(
    (bytes: Uint8Array, name: string) => {
      if (store.isChanged && !window.confirm(WORDS.lose[language])) return;
      const opening = openBook(bytes, name, calculator);
      if (!opening.ok) return setNotice(opening.problem);
      store.close();
      setNotice(null);
      setDesk(deskOf(opening.book));
    },
    [calculator, language, store]
  );
  const openFile = async (file: File): Promise<void> => {
    open(new Uint8Array(await file.arrayBuffer()), file.name);
  };

  return (
    <>
      <Workbench
        key={store.id}
        {...{ book, store, ribbon, language, notice }}
        onLanguage={setLanguage}
        onNotice={setNotice}
        onOpen={(file) => void openFile(file)}
        onNewBook={(bytes) => open(bytes, `${WORDS.newBook[language]}.xlsx`)}
      />
      <DropZone label={WORDS.drop[language]} onFile={(file) => void openFile(file)} />
    </>
  );
}

function deskOf(book: OpenBook): Desk {
  return { book, store: new BookStore(book.model, book.digitPixels) };
}
