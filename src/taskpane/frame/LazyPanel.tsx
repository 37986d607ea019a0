import { Button, Skeleton, SkeletonItem, makeStyles, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import type { Text } from "../../domain/text";
import { FailureBar } from "../FailureBar";
import { useSay } from "../language";
import { useStore } from "../store";
import type { LazyPart } from "./lazyPart";
import type { ScreenPart, ScreenProps } from "./screenPart";

const WORDS = {
  opening: { vi: "Đang mở…", en: "Opening…" },
  again: { vi: "Thử lại", en: "Try again" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  waiting: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalM,
    padding: tokens.spacingHorizontalM,
  },
  again: { margin: tokens.spacingHorizontalM },
});

interface Props extends ScreenProps {
  readonly part: LazyPart<ScreenPart>;
}

/** A screen that is loaded when it is first shown, and stays. */
export function LazyPanel({ part, shown, onOpen }: Props) {
  const styles = useStyles();
  const say = useSay();
  const state = useStore(part);
  const [opened, setOpened] = useState(shown);
  if (shown && !opened) setOpened(true);
  useEffect(() => {
    if (shown) void part.open();
  }, [part, shown]);
  if (!opened) return null;
  switch (state.state) {
    case "there": {
      const { Screen } = state.part;
      return <Screen shown={shown} onOpen={onOpen} />;
    }
    case "failed":
      return (
        <>
          <FailureBar message={state.message} inset />
          <Button className={styles.again} onClick={() => void part.open()}>
            {say(WORDS.again)}
          </Button>
        </>
      );
    case "waiting":
    case "loading":
      return (
        <Skeleton className={styles.waiting} aria-label={say(WORDS.opening)}>
          <SkeletonItem size={40} />
          <SkeletonItem size={40} />
          <SkeletonItem size={40} />
        </Skeleton>
      );
  }
}
