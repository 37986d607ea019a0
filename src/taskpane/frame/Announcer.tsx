import { makeStyles } from "@fluentui/react-components";
import type { Desk } from "../desk";
import { useSay } from "../language";
import { useStore } from "../store";
import { visuallyHidden } from "../visuallyHidden";
import { announcement } from "./announcement";

const useStyles = makeStyles({ hidden: visuallyHidden });

/** Tells a screen reader how the check goes: its start, its half, its end. A failure tells itself: its bar is an alert. */
export function Announcer({ check, stale }: Pick<Desk, "check" | "stale">) {
  const styles = useStyles();
  const say = useSay();
  const text = announcement(useStore(check), useStore(stale));
  return (
    <div role="status" className={styles.hidden}>
      {text && say(text)}
    </div>
  );
}
