import { Button, makeStyles } from "@fluentui/react-components";
import type { Desk } from "../desk";
import { PRIMARY_ACTION } from "../frame/passFocusOn";
import { useSay } from "../language";
import { useStore } from "../store";
import { fillAction } from "./fillWords";

const useStyles = makeStyles({ primary: { flexGrow: 1, maxWidth: "320px" } });

/** The action of *Phân kỳ*: write what is proposed, or read the book again. */
export function FillActions({ desk }: { readonly desk: Pick<Desk, "fill" | "write"> }) {
  const styles = useStyles();
  const say = useSay();
  const state = useStore(desk.fill);
  const writing = useStore(desk.write).state === "writing";
  const { action, label, busy } = fillAction(state, writing);
  return (
    <Button
      id={PRIMARY_ACTION}
      className={styles.primary}
      appearance="primary"
      disabledFocusable={busy}
      onClick={() => void (action === "write" ? desk.fill.write() : desk.fill.read())}
    >
      {say(label)}
    </Button>
  );
}
