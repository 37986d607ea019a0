import {
  Button,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  type MessageBarIntent,
  makeStyles,
} from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { Text } from "../../domain/text";
import type { WriteSession, WriteState } from "../../services/writeSession";
import { useSay } from "../language";
import { useStore } from "../store";
import { passFocusOn } from "./passFocusOn";

const UNDO: Text = { vi: "Hoàn tác", en: "Undo" };
const RESTORE: Text = { vi: "Khôi phục", en: "Restore" };
const CLOSE: Text = { vi: "Đóng", en: "Close" };

const useStyles = makeStyles({ bar: { flexShrink: 0 } });

/** What was last written and the way to take it back: it stays until the next write. */
export function WriteBar({ write }: { readonly write: WriteSession }) {
  const styles = useStyles();
  const state = useStore(write);
  return <div className={styles.bar}>{barOf(state, write)}</div>;
}

function barOf(state: WriteState, write: WriteSession): ReactNode {
  const undo = () => write.undo();
  switch (state.state) {
    case "idle":
    case "writing":
      return null;
    case "refused":
      return (
        <Told intent="error" text={state.message} action={CLOSE} onAction={() => write.dismiss()} />
      );
    case "undone":
      return <Told intent="info" text={told(state)} />;
    case "written":
      return (
        <Told
          intent={state.problem ? "error" : "success"}
          text={state.problem ?? told(state)}
          action={UNDO}
          onAction={undo}
        />
      );
    case "interrupted":
      return <Told intent="error" text={state.problem} action={RESTORE} onAction={undo} />;
  }
}

interface ToldProps {
  readonly intent: MessageBarIntent;
  readonly text: Text;
  readonly action?: Text;
  readonly onAction?: () => unknown;
}

function Told({ intent, text, action, onAction }: ToldProps) {
  const say = useSay();
  return (
    <MessageBar intent={intent} role={intent === "error" ? "alert" : "status"}>
      <MessageBarBody>{say(text)}</MessageBarBody>
      {action && onAction && (
        <MessageBarActions>
          <Button ref={passFocusOn} size="small" onClick={() => onAction()}>
            {say(action)}
          </Button>
        </MessageBarActions>
      )}
    </MessageBar>
  );
}

function told(state: Extract<WriteState, { readonly state: "written" | "undone" }>): Text {
  return state.state === "written"
    ? { vi: `Đã xong: ${state.entry.label.vi}`, en: `Done: ${state.entry.label.en}` }
    : { vi: `Đã hoàn tác: ${state.label.vi}`, en: `Undone: ${state.label.en}` };
}
