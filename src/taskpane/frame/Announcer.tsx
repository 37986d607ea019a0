import { makeStyles } from "@fluentui/react-components";
import type { Text } from "../../domain/text";
import type { CheckSession, CheckState } from "../../services/checkSession";
import { basisText, verdictText } from "../check/verdict";
import { joined } from "../counted";
import { useSay } from "../language";
import { useStore } from "../store";

const WORDS = {
  started: { vi: "Đang kiểm tra", en: "Checking" },
  half: { vi: "Đã kiểm tra một nửa", en: "Half is checked" },
  done: { vi: "Kiểm tra xong", en: "The check is done" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  hidden: {
    position: "absolute",
    width: "1px",
    height: "1px",
    overflow: "hidden",
    clipPath: "inset(50%)",
    whiteSpace: "nowrap",
  },
});

/** Tells a screen reader how the check goes: its start, its half, its end. A failure tells itself: its bar is an alert. */
export function Announcer({ check }: { readonly check: CheckSession }) {
  const styles = useStyles();
  const say = useSay();
  const text = announcement(useStore(check));
  return (
    <div role="status" className={styles.hidden}>
      {text && say(text)}
    </div>
  );
}

/** What to announce of a check; null where there is nothing to say. */
export function announcement(check: CheckState): Text | null {
  switch (check.state) {
    case "idle":
    case "failed":
      return null;
    case "running": {
      const { progress } = check;
      return progress && progress.done * 2 >= progress.total ? WORDS.half : WORDS.started;
    }
    case "done": {
      const { report } = check;
      return joined([WORDS.done, verdictText(report), basisText(report)], ". ");
    }
  }
}
