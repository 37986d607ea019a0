import { Button, makeStyles } from "@fluentui/react-components";
import { useContext } from "react";
import { PRIMARY_ACTION } from "../frame/passFocusOn";
import { LanguageContext } from "../language";
import { useStore } from "../store";
import type { DeadlinesDesk } from "./deadlinesDesk";
import { deadlinesAction } from "./deadlineWords";

const useStyles = makeStyles({ primary: { flexGrow: 1, maxWidth: "320px" } });

/** *Lưu trang Tiến độ*: puts what is seen on a sheet of the workbook; before that the book is read. */
export function DeadlinesActions({ desk }: { readonly desk: DeadlinesDesk }) {
  const styles = useStyles();
  const language = useContext(LanguageContext);
  const state = useStore(desk.deadlines);
  const writing = useStore(desk.write).state === "writing";
  const { last } = desk.deadlines;
  const { action, label, busy } = deadlinesAction(state, last);
  const act = () =>
    action === "save" && last ? desk.saveProgress(last.found, language) : desk.deadlines.run();
  return (
    <Button
      id={PRIMARY_ACTION}
      className={styles.primary}
      appearance="primary"
      disabledFocusable={busy || writing}
      onClick={() => void act()}
    >
      {label[language]}
    </Button>
  );
}
