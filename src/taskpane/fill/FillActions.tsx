import { Button, makeStyles } from "@fluentui/react-components";
import { AllocateActions } from "../allocate/AllocateActions";
import { PRIMARY_ACTION } from "../frame/passFocusOn";
import { useSay } from "../language";
import { useStore } from "../store";
import type { FillDesk } from "./fillDesk";
import { fillAction } from "./fillWords";

const useStyles = makeStyles({ primary: { flexGrow: 1, maxWidth: "320px" } });

interface Props {
  readonly desk: Pick<FillDesk, "fill" | "allocation" | "fillView" | "write">;
}

/** The action of *Phân kỳ*: write what is proposed, or read the book again. */
export function FillActions({ desk }: Props) {
  const styles = useStyles();
  const say = useSay();
  const view = useStore(desk.fillView);
  const state = useStore(desk.fill);
  const writing = useStore(desk.write).state === "writing";
  if (view === "localities") return <AllocateActions desk={desk} />;
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
