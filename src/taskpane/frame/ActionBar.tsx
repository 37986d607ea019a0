import { Button, makeStyles, tokens } from "@fluentui/react-components";
import type { Text } from "../../domain/text";
import type { Desk } from "../desk";
import { useSay } from "../language";
import type { Parts } from "../parts";
import { useStore } from "../store";
import { PartActions } from "./PartActions";
import { PRIMARY_ACTION, passFocusOn } from "./passFocusOn";
import { primaryAction } from "./primaryAction";
import type { ScreenName } from "./screens";

const WORDS = {
  stop: { vi: "Dừng", en: "Stop" },
  opening: { vi: "Đang mở…", en: "Opening…" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  bar: {
    display: "flex",
    flexShrink: 0,
    columnGap: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    backgroundColor: tokens.colorNeutralBackground1,
    "@media (max-height: 260px)": { position: "sticky", bottom: 0 },
  },
  primary: { flexGrow: 1, maxWidth: "320px" },
});

interface Props {
  readonly desk: Pick<Desk, "check" | "book">;
  readonly parts: Parts;
  readonly screen: ScreenName;
}

/** What to do next: one primary action, always in sight. */
export function ActionBar({ desk, parts, screen }: Props) {
  const styles = useStyles();
  const say = useSay();
  const opening = <Button disabled>{say(WORDS.opening)}</Button>;
  return (
    <footer className={styles.bar}>
      {screen === "overview" || screen === "check" ? (
        <>
          <CheckAction desk={desk} screen={screen} />
          <PartActions part={parts[screen]} />
        </>
      ) : (
        <PartActions part={parts[screen]} meanwhile={opening} />
      )}
    </footer>
  );
}

/** The check is started, and stopped, before its screen is there. */
function CheckAction({ desk, screen }: Omit<Props, "parts">) {
  const styles = useStyles();
  const say = useSay();
  const check = useStore(desk.check);
  const { action, label, busy } = primaryAction(screen, check, useStore(desk.book));
  return (
    <>
      <Button
        id={PRIMARY_ACTION}
        className={styles.primary}
        appearance="primary"
        disabledFocusable={busy}
        onClick={() => void (action === "read" ? desk.book.read() : desk.check.run())}
      >
        {say(label)}
      </Button>
      {check.state === "running" && (
        <Button ref={passFocusOn} onClick={() => desk.check.cancel()}>
          {say(WORDS.stop)}
        </Button>
      )}
    </>
  );
}
