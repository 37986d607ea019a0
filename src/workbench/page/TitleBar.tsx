import { useRef, useState } from "react";
import { LANGUAGES, type Language, type Text, languages } from "../../domain/text";
import type { BookStore } from "../book/bookStore";
import type { OpenBook } from "../book/openBook";
import { saveBook } from "../book/saveBook";
import { useVersions } from "../book/useBook";
import { AboutDialog } from "./AboutDialog";
import { handOut } from "./handOut";
import { WORDS } from "./words";

/** Above the ribbon: the file, what can be done with it, and the other language. */
export function TitleBar({
  book,
  store,
  language,
  onLanguage,
  onNotice,
  onOpen,
  whenEntered,
}: {
  readonly book: OpenBook;
  readonly store: BookStore;
  readonly language: Language;
  readonly onLanguage: (language: Language) => void;
  readonly onNotice: (notice: Text | null) => void;
  readonly onOpen: (file: File) => void;
  /** Runs the action once what is being typed is entered. */
  readonly whenEntered: (action: () => void) => void;
}) {
  const picker = useRef<HTMLInputElement>(null);
  const [about, setAbout] = useState(false);
  useVersions(store);
  const { model, isChanged } = store;
  const say = (text: Text): string => text[language];
  const save = (): void => {
    const saving = saveBook(book);
    if (!saving.ok) return onNotice(saving.problem);
    handOut(saving.bytes, model.book);
    store.markSaved();
    onNotice(WORDS.saved);
  };
  const other = languages[(languages.indexOf(language) + 1) % languages.length]!;
  return (
    <header className="title-bar" data-region="title">
      <input
        ref={picker}
        type="file"
        hidden
        accept=".xlsx,.xlsm"
        onChange={({ target }) => {
          const [file] = target.files ?? [];
          // So that the same file can be opened again.
          target.value = "";
          if (file) onOpen(file);
        }}
      />
      <button
        type="button"
        className="bar-button"
        onClick={() => whenEntered(() => picker.current?.click())}
      >
        {say(WORDS.open)}
      </button>
      <button type="button" className="bar-button" onClick={() => whenEntered(save)}>
        {say(WORDS.save)}
      </button>
      <button
        type="button"
        className="bar-button"
        aria-disabled={!model.canUndo}
        onClick={() => whenEntered(() => model.undo())}
      >
        {say(WORDS.undo)}
      </button>
      <button
        type="button"
        className="bar-button"
        aria-disabled={!model.canRedo}
        onClick={() => whenEntered(() => model.redo())}
      >
        {say(WORDS.redo)}
      </button>
      <h1 className="file-name" aria-label={`${say(WORDS.file)}: ${model.book}`}>
        {model.book}
        {isChanged && <span className="file-changed"> · {say(WORDS.changed)}</span>}
      </h1>
      <button type="button" className="bar-button" onClick={() => setAbout(true)}>
        {say(WORDS.workbench)}
      </button>
      {about && <AboutDialog language={language} onClose={() => setAbout(false)} />}
      <button type="button" className="bar-button" lang={other} onClick={() => onLanguage(other)}>
        {LANGUAGES[other].name}
      </button>
    </header>
  );
}
