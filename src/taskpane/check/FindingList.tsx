import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { Dispatch } from "react";
import type { Finding, FindingStatus } from "../../domain/rules/finding";
import { findingTitle } from "../../services/findingGroups";
import type { FindingGroup, Grouping } from "../../services/findingGroups";
import { number } from "../counted";
import { useSay } from "../language";
import { useLineFocus } from "../useLineFocus";
import { FindingLine } from "./FindingLine";
import { type FindingsAction, lineId } from "./findingsView";

const useStyles = makeStyles({
  heading: {
    ...typographyStyles.caption1Strong,
    margin: 0,
    padding: `${tokens.spacingVerticalM} ${tokens.spacingHorizontalM} ${tokens.spacingVerticalXS}`,
    color: tokens.colorNeutralForeground2,
  },
  count: { fontWeight: tokens.fontWeightRegular },
  lines: { listStyleType: "none", margin: 0, padding: 0 },
});

interface Props {
  readonly groups: readonly FindingGroup[];
  readonly by: Grouping;
  readonly opened: ReadonlySet<string>;
  readonly current: string | null;
  readonly statusOf: (finding: Finding) => FindingStatus | null;
  readonly dispatch: Dispatch<FindingsAction>;
  readonly onReveal: (finding: Finding) => void;
}

/** The findings in their groups: one stop of the Tab key, arrows move between the lines. */
export function FindingList({ groups, by, opened, current, statusOf, dispatch, onReveal }: Props) {
  const styles = useStyles();
  const say = useSay();
  const ids = groups.flatMap((group) => group.findings.map(({ id }) => lineId(group, id)));
  const { list, move, reached, reach } = useLineFocus(ids);
  return (
    <div ref={list} onKeyDown={move}>
      {groups.map((group) => (
        <section key={group.key} aria-label={say(group.title)}>
          <h2 className={styles.heading}>
            {say(group.title)}{" "}
            <span className={styles.count}>({say(number(group.findings.length))})</span>
          </h2>
          <ul className={styles.lines}>
            {group.findings.map((finding) => {
              const line = lineId(group, finding.id);
              return (
                <FindingLine
                  key={finding.id}
                  finding={finding}
                  title={findingTitle(finding, by)}
                  status={statusOf(finding)}
                  open={opened.has(line)}
                  reached={line === reached}
                  current={line === current}
                  onFocus={() => {
                    reach(line);
                    dispatch({ kind: "reach", line });
                  }}
                  onOpen={(open) => dispatch({ kind: open ? "open" : "close", line })}
                  onReveal={() => onReveal(finding)}
                />
              );
            })}
          </ul>
        </section>
      ))}
    </div>
  );
}
