import {
  Button,
  MessageBar,
  MessageBarBody,
  makeStyles,
  tokens,
  typographyStyles,
} from "@fluentui/react-components";
import type { Text } from "../../domain/text";
import type { ConsolidateDesk } from "../consolidate/consolidateDesk";
import { FailureBar } from "../FailureBar";
import { useSay } from "../language";
import { useStore } from "../store";
import { outgoingText } from "./outgoingWords";

const WORDS = {
  title: { vi: "Văn bản, biểu gửi đi", en: "What goes out" },
  form: { vi: "Xuất biểu trình", en: "Export the form" },
  notes: { vi: "Lập phiếu đề nghị rà soát", en: "Make notes to agencies" },
  download: { vi: "Tải xuống", en: "Download" },
  stop: { vi: "Dừng", en: "Stop" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  part: {
    display: "flex",
    flexDirection: "column",
    rowGap: tokens.spacingVerticalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  title: { ...typographyStyles.caption1Strong, margin: 0, color: tokens.colorNeutralForeground2 },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  told: { ...typographyStyles.body1, margin: 0 },
});

interface Props {
  readonly desk: Pick<ConsolidateDesk, "outgoing" | "handOutFile">;
  /** Whether submissions were pulled together: only then can agencies be asked something. */
  readonly pulled: boolean;
}

/** What goes out after a pull: the form to be submitted, and notes to agencies; each as a file that stays on the machine. */
export function OutgoingPart({ desk, pulled }: Props) {
  const styles = useStyles();
  const say = useSay();
  const state = useStore(desk.outgoing);
  const { outgoing, handOutFile } = desk;
  const making = state.state === "making";
  const told = outgoingText(state);
  return (
    <section className={styles.part} aria-label={say(WORDS.title)}>
      <h2 className={styles.title}>{say(WORDS.title)}</h2>
      <div className={styles.buttons}>
        <Button size="small" disabledFocusable={making} onClick={() => void outgoing.makeForm()}>
          {say(WORDS.form)}
        </Button>
        {pulled && (
          <Button size="small" disabledFocusable={making} onClick={() => void outgoing.makeNotes()}>
            {say(WORDS.notes)}
          </Button>
        )}
        {making && (
          <Button size="small" onClick={() => outgoing.cancel()}>
            {say(WORDS.stop)}
          </Button>
        )}
      </div>
      <p className={styles.told} role="status">
        {told && say(told)}
      </p>
      {state.state === "made" && state.warning && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>{say(state.warning)}</MessageBarBody>
        </MessageBar>
      )}
      {state.state === "made" && handOutFile && (
        <div key={`${state.what} ${state.at}`}>
          <Button
            ref={takeFocus}
            size="small"
            appearance="primary"
            onClick={() => handOutFile(state.file)}
          >
            {say(WORDS.download)}
          </Button>
        </div>
      )}
      {state.state === "failed" && <FailureBar message={state.message} />}
    </section>
  );
}

/** The `ref` of a button that comes when a file is ready: pressing it is the next thing to do. */
function takeFocus(button: HTMLElement | null): void {
  button?.focus();
}
