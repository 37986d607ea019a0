import { type ChangeEvent, useEffect, useRef } from "react";
import { type PickedFiles, chosenFiles } from "./pickedFiles";

/** What the file picker offers first; a folder may hold anything, and what is no workbook is told. */
const WORKBOOKS = ".xlsx,.xlsm,.xlsb,.xls,.ods";

/** The browser's own pickers of files and of a folder; `inputs` must be rendered somewhere. */
export function useFilePicker(onPick: (picked: PickedFiles) => void) {
  const files = useRef<HTMLInputElement>(null);
  const folder = useRef<HTMLInputElement>(null);
  useEffect(() => {
    folder.current!.webkitdirectory = true;
  }, []);
  const choose = ({ target }: ChangeEvent<HTMLInputElement>): void => {
    const chosen = chosenFiles(target.files ?? []);
    // The same files may be chosen again after they were mended.
    target.value = "";
    if (chosen.files.length > 0) onPick(chosen);
  };
  const common = { type: "file", multiple: true, hidden: true, onChange: choose };
  return {
    openFiles: () => files.current!.click(),
    openFolder: () => folder.current!.click(),
    inputs: (
      <>
        <input ref={files} {...common} accept={WORKBOOKS} data-picker="files" />
        <input ref={folder} {...common} data-picker="folder" />
      </>
    ),
  };
}
