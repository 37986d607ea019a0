import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useEffect, useId, useRef } from "react";
import type { Text } from "../../domain/text";
import { openScreen } from "../frame/openScreen";
import { type ScreenName, tabId } from "../frame/screens";
import { useSay } from "../language";
import type { OpenStore } from "../../services/store";
import type { Tour } from "./tour";
import { stepText, tourSteps } from "./tourSteps";

const WORDS = {
  back: { vi: "Trước", en: "Back" },
  next: { vi: "Tiếp", en: "Next" },
  done: { vi: "Xong", en: "Done" },
  skip: { vi: "Bỏ qua", en: "Skip" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  card: {
    flexShrink: 0,
    maxHeight: "60dvh",
    overflowY: "auto",
    margin: tokens.spacingHorizontalS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorBrandStroke1}`,
    borderRadius: tokens.borderRadiusLarge,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
  },
  title: { ...typographyStyles.body1Strong, margin: 0 },
  step: { ...typographyStyles.caption1, color: tokens.colorNeutralForeground3 },
  does: {
    ...typographyStyles.body1,
    margin: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalS}`,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  skip: { marginInlineStart: "auto" },
});

interface Props {
  readonly tour: Tour;
  readonly step: number;
  readonly screens: OpenStore<ScreenName>;
}

/** One step of the tour, below the screen that it speaks of. Esc ends it; the focus goes back to where it came from. */
export function TourCard({ tour, step, screens }: Props) {
  const styles = useStyles();
  const say = useSay();
  const title = useId();
  const next = useRef<HTMLElement>(null);
  const from = useRef<Element | null>(null);
  const { screen, title: job, does } = tourSteps[step]!;
  const isLast = step === tourSteps.length - 1;

  useEffect(() => {
    from.current = document.activeElement;
    next.current?.focus();
  }, []);

  useEffect(() => openScreen(screens, screen), [screens, screen]);

  const end = (): void => {
    const back = from.current;
    const stays = back instanceof HTMLElement && back.isConnected && back !== document.body;
    (stays ? back : document.getElementById(tabId(screens.state)))?.focus();
    tour.end();
  };
  return (
    <section
      className={styles.card}
      aria-labelledby={title}
      onKeyDown={(event) => {
        if (event.key !== "Escape") return;
        // Excel would take the focus to the sheet.
        event.stopPropagation();
        end();
      }}
    >
      <div aria-live="polite">
        <h2 id={title} className={styles.title}>
          {say(job)} <span className={styles.step}>· {say(stepText(step))}</span>
        </h2>
        <p className={styles.does}>{say(does)}</p>
      </div>
      <div className={styles.buttons}>
        <Button
          ref={(button: HTMLElement | null) => {
            next.current = button;
          }}
          size="small"
          appearance="primary"
          onClick={() => (isLast ? end() : tour.goTo(step + 1))}
        >
          {say(isLast ? WORDS.done : WORDS.next)}
        </Button>
        <Button
          size="small"
          disabledFocusable={step === 0}
          onClick={() => step > 0 && tour.goTo(step - 1)}
        >
          {say(WORDS.back)}
        </Button>
        {!isLast && (
          <Button size="small" appearance="subtle" className={styles.skip} onClick={end}>
            {say(WORDS.skip)}
          </Button>
        )}
      </div>
    </section>
  );
}
