import { Body1, makeStyles, tokens } from "@fluentui/react-components";
import { Suspense, useState } from "react";
import type { Text } from "../../domain/text";
import type { Desk } from "../desk";
import { useSay } from "../language";
import { type LazyScreen, lazyScreens } from "./screenParts";

export const OPENING: Text = { vi: "Đang mở…", en: "Opening…" };

const useStyles = makeStyles({
  waiting: {
    display: "block",
    padding: tokens.spacingHorizontalM,
    color: tokens.colorNeutralForeground3,
  },
});

interface Props {
  readonly name: LazyScreen;
  readonly desk: Desk;
  /** Whether the screen is in sight. */
  readonly shown: boolean;
}

/** A screen that is loaded when it is first shown, and stays. */
export function LazyPanel({ name, desk, shown }: Props) {
  const styles = useStyles();
  const say = useSay();
  const [opened, setOpened] = useState(shown);
  if (shown && !opened) setOpened(true);
  if (!opened) return null;
  const { Screen } = lazyScreens[name];
  return (
    <Suspense fallback={<Body1 className={styles.waiting}>{say(OPENING)}</Body1>}>
      <Screen desk={desk} shown={shown} />
    </Suspense>
  );
}
