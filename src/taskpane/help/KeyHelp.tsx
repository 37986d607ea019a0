import type { Text } from "../../domain/text";
import { useSay } from "../language";
import { useHelpStyles } from "./helpStyles";
import { type ShortcutKeys, excelKeys, paneKeys } from "./shortcutKeys";

const WORDS = {
  everywhere: { vi: "Ở bất cứ đâu trong Excel", en: "Anywhere in Excel" },
  inPane: { vi: "Trong ngăn", en: "In the pane" },
} as const satisfies Record<string, Text>;

/** The keys, those of Excel and those of the pane. */
export function KeyHelp() {
  return (
    <>
      <KeyList title={WORDS.everywhere} keys={excelKeys} />
      <KeyList title={WORDS.inPane} keys={paneKeys} />
    </>
  );
}

function KeyList(props: { readonly title: Text; readonly keys: readonly ShortcutKeys[] }) {
  const styles = useHelpStyles();
  const say = useSay();
  return (
    <>
      <h3 className={styles.heading}>{say(props.title)}</h3>
      <dl className={styles.entries}>
        {props.keys.map(({ keys, mac, does }) => (
          <div key={keys} className={styles.entry}>
            <dt className={styles.title}>
              {keys}
              {mac && ` · Mac: ${mac}`}
            </dt>
            <dd className={styles.saying} style={{ marginInlineStart: 0 }}>
              {say(does)}
            </dd>
          </div>
        ))}
      </dl>
    </>
  );
}
