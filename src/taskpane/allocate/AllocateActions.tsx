import { Button, makeStyles } from "@fluentui/react-components";
import type { FillDesk } from "../fill/fillDesk";
import { PRIMARY_ACTION } from "../frame/passFocusOn";
import { useSay } from "../language";
import { useStore } from "../store";
import { allocateAction } from "./allocateWords";

const useStyles = makeStyles({ primary: { flexGrow: 1, maxWidth: "320px" } });

/** The action of *Phân bổ*: write what is proposed, or read the book again. */
export function AllocateActions({
  desk,
}: {
  readonly desk: Pick<FillDesk, "allocation" | "write">;
}) {
  const styles = useStyles();
  const say = useSay();
  const state = useStore(desk.allocation);
  const writing = useStore(desk.write).state === "writing";
  const { action, label, busy } = allocateAction(state, writing);
  return (
    <Button
      id={PRIMARY_ACTION}
      className={styles.primary}
      appearance="primary"
      disabledFocusable={busy}
      onClick={() => void (action === "write" ? desk.allocation.write() : desk.allocation.read())}
    >
      {say(label)}
    </Button>
  );
}
