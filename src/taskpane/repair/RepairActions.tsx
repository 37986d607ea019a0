import { Button, makeStyles } from "@fluentui/react-components";
import { inBulk } from "../../domain/repair/repair";
import type { Text } from "../../domain/text";
import { PRIMARY_ACTION, passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { useStore } from "../store";
import type { RepairDesk } from "./repairDesk";
import { repairAction } from "./repairWords";

const ALL_SAFE: Text = { vi: "Nhận mọi thay đổi an toàn", en: "Take all safe changes" };

const useStyles = makeStyles({ primary: { flexGrow: 1, maxWidth: "320px" } });

/** The actions of *Làm sạch bảng dán*: preview, then write what was accepted. */
export function RepairActions({ desk }: { readonly desk: Pick<RepairDesk, "repair" | "write"> }) {
  const styles = useStyles();
  const say = useSay();
  const state = useStore(desk.repair);
  const writing = useStore(desk.write).state === "writing";
  const { action, label, busy } = repairAction(state);
  const left =
    state.state === "preview" &&
    [...inBulk(state.repair, "safe")].some((id) => !state.accepted.has(id));
  return (
    <>
      <Button
        id={PRIMARY_ACTION}
        className={styles.primary}
        appearance="primary"
        disabledFocusable={busy || writing}
        onClick={() => void (action === "write" ? desk.repair.write() : desk.repair.preview())}
      >
        {say(label)}
      </Button>
      {left && (
        <Button ref={passFocusOn} onClick={() => desk.repair.acceptAllSafe()}>
          {say(ALL_SAFE)}
        </Button>
      )}
    </>
  );
}
