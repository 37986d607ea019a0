import { Button, makeStyles } from "@fluentui/react-components";
import type { Text } from "../../domain/text";
import { PRIMARY_ACTION, passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { useStore } from "../store";
import type { IssueDesk } from "./issueDesk";
import { issueAction } from "./issueWords";

const STOP: Text = { vi: "Dừng", en: "Stop" };

const useStyles = makeStyles({ primary: { flexGrow: 1, maxWidth: "320px" } });

/** The action of *Tạo biểu gửi đơn vị*: make one zip of all books; Dừng while they are made. */
export function IssueActions({
  desk,
}: {
  readonly desk: Pick<IssueDesk, "issue" | "handOutFile">;
}) {
  const styles = useStyles();
  const say = useSay();
  const state = useStore(desk.issue);
  const { handOutFile } = desk;
  const { action, label, busy } = issueAction(state, handOutFile !== null);
  const make = async (): Promise<void> => {
    const file = await desk.issue.make();
    if (file) handOutFile?.(file);
  };
  return (
    <>
      <Button
        id={PRIMARY_ACTION}
        className={styles.primary}
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => void (action === "make" ? make() : desk.issue.read())}
      >
        {say(label)}
      </Button>
      {state.state === "making" && (
        <Button ref={passFocusOn} onClick={() => desk.issue.cancel()}>
          {say(STOP)}
        </Button>
      )}
    </>
  );
}
