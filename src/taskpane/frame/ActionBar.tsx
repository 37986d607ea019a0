import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense } from "react";
import type { Text } from "../../domain/text";
import type { Desk } from "../desk";
import { useSay } from "../language";
import { useStore } from "../store";
import { OPENING } from "./LazyPanel";
import { PRIMARY_ACTION, passFocusOn } from "./passFocusOn";
import { primaryAction } from "./primaryAction";
import { SaveReportButton } from "./SaveReportButton";
import { isLazyScreen, lazyScreens } from "./screenParts";
import type { ScreenName } from "./screens";

const STOP: Text = { vi: "Dừng", en: "Stop" };

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
  readonly desk: Desk;
  readonly screen: ScreenName;
}

/** What to do next: one primary action, always in sight, and Dừng while it runs. */
export function ActionBar({ desk, screen }: Props) {
  const styles = useStyles();
  const say = useSay();
  const check = useStore(desk.check);
  const book = useStore(desk.book);
  if (isLazyScreen(screen)) {
    const { Actions } = lazyScreens[screen];
    return (
      <footer className={styles.bar}>
        <Suspense fallback={<Button disabled>{say(OPENING)}</Button>}>
          <Actions desk={desk} />
        </Suspense>
      </footer>
    );
  }
  const { action, label, busy } = primaryAction(screen, check, book);
  return (
    <footer className={styles.bar}>
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
          {say(STOP)}
        </Button>
      )}
      {check.state !== "running" && screen === "check" && book.checked && (
        <SaveReportButton desk={desk} report={book.checked.report} />
      )}
    </footer>
  );
}
