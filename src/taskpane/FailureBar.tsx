import { MessageBar, MessageBarBody, makeStyles, tokens } from "@fluentui/react-components";
import type { Text } from "../domain/text";
import { useSay } from "./language";

const useStyles = makeStyles({
  inset: { margin: `0 ${tokens.spacingHorizontalM} ${tokens.spacingVerticalS}` },
});

interface Props {
  readonly message: Text;
  /** Keeps it off the pane's edges where what is around it does not. */
  readonly inset?: boolean;
}

/** Why something could not be done, and what to do about it. */
export function FailureBar({ message, inset = false }: Props) {
  const styles = useStyles();
  const say = useSay();
  return (
    <MessageBar
      className={inset ? styles.inset : undefined}
      intent="error"
      layout="multiline"
      role="alert"
    >
      <MessageBarBody>{say(message)}</MessageBarBody>
    </MessageBar>
  );
}
