import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { explainFill } from "../../domain/targets/explainFill";
import { paceSentence } from "../../domain/targets/pace";
import type { ProposedRow } from "../../domain/targets/proposal";
import type { Text } from "../../domain/text";
import { useSay } from "../language";

const WORDS = {
  basis: { vi: "Cách tính, nguồn số", en: "How it is computed, from what" },
  demanding: {
    vi: "Mục tiêu đòi hỏi nhanh hơn hẳn các năm qua.",
    en: "The goal asks for clearly more than the past years did.",
  },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  term: { ...typographyStyles.caption1Strong },
  list: { margin: 0 },
  saying: { margin: 0, color: tokens.colorNeutralForeground2 },
});

/** From what the numbers of a row come, in words, and how its goal compares with its own past. */
export function FillBasis({ row }: { readonly row: ProposedRow }) {
  const styles = useStyles();
  const say = useSay();
  const { pace } = row;
  return (
    <dl className={styles.list}>
      <dt className={styles.term}>{say(WORDS.basis)}</dt>
      <dd className={styles.saying}>{say(explainFill(row))}</dd>
      {pace && (
        <dd className={styles.saying}>
          {say(paceSentence(pace))} {pace.demanding && say(WORDS.demanding)}
        </dd>
      )}
    </dl>
  );
}
