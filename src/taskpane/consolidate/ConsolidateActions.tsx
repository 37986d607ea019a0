import { Button, makeStyles } from "@fluentui/react-components";
import { useContext } from "react";
import type { Text } from "../../domain/text";
import { PRIMARY_ACTION, passFocusOn } from "../frame/passFocusOn";
import { LanguageContext } from "../language";
import { useStore } from "../store";
import type { ConsolidateDesk } from "./consolidateDesk";
import { consolidateAction } from "./consolidateWords";
import { useFilePicker } from "./useFilePicker";

const WORDS = {
  stop: { vi: "Dừng", en: "Stop" },
  again: { vi: "Đọc lại", en: "Read again" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({ primary: { flexGrow: 1, maxWidth: "320px" } });

/** The action of *Tổng hợp*: choose a folder, then write what came of it; Dừng while files are read. */
export function ConsolidateActions({
  desk,
}: {
  readonly desk: Pick<ConsolidateDesk, "consolidate" | "write">;
}) {
  const styles = useStyles();
  const language = useContext(LanguageContext);
  const state = useStore(desk.consolidate);
  const writing = useStore(desk.write).state === "writing";
  const { openFolder, inputs } = useFilePicker(({ files }) => void desk.consolidate.add(files));
  const { action, label, busy } = consolidateAction(state, writing);
  return (
    <>
      {inputs}
      <Button
        id={PRIMARY_ACTION}
        className={styles.primary}
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => (action === "write" ? void desk.consolidate.write(language) : openFolder())}
      >
        {label[language]}
      </Button>
      {state.state === "reading" && (
        <Button ref={passFocusOn} onClick={() => desk.consolidate.cancel()}>
          {WORDS.stop[language]}
        </Button>
      )}
      {state.state === "ready" && (
        <Button
          ref={passFocusOn}
          disabledFocusable={writing}
          onClick={() => void desk.consolidate.again()}
        >
          {WORDS.again[language]}
        </Button>
      )}
    </>
  );
}
