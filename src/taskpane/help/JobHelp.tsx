import { Button } from "@fluentui/react-components";
import type { Text } from "../../domain/text";
import type { ScreenName } from "../frame/screens";
import { useSay } from "../language";
import { jobs } from "../tour/jobs";
import { useHelpStyles } from "./helpStyles";

const WORDS = {
  open: { vi: "Mở màn hình", en: "Open the screen" },
  tour: { vi: "Xem lại giới thiệu", en: "Take the tour again" },
} as const satisfies Record<string, Text>;

interface Props {
  readonly onOpen: (screen: ScreenName) => void;
  readonly onTour: () => void;
}

/** What the screens are for, each a press away. */
export function JobHelp({ onOpen, onTour }: Props) {
  const styles = useHelpStyles();
  const say = useSay();
  return (
    <>
      <ul className={styles.entries}>
        {jobs.map(({ screen, title, does }) => (
          <li key={screen} className={styles.entry}>
            <h3 className={styles.title}>{say(title)}</h3>
            <p className={styles.saying}>{say(does)}</p>
            <Button
              size="small"
              aria-label={`${say(WORDS.open)}: ${say(title)}`}
              onClick={() => onOpen(screen)}
            >
              {say(WORDS.open)}
            </Button>
          </li>
        ))}
      </ul>
      <Button appearance="subtle" onClick={onTour}>
        {say(WORDS.tour)}
      </Button>
    </>
  );
}
