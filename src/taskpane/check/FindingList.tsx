import { makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { useRef, useState } from "react";
import type { Dispatch, KeyboardEvent } from "react";
import type { Finding, FindingStatus } from "../../domain/rules/finding";
import { findingTitle } from "../../services/findingGroups";
import type { FindingGroup, Grouping } from "../../services/findingGroups";
import { number } from "../counted";
import { useSay } from "../language";
import { FindingLine } from "./FindingLine";
import { type FindingsAction, lineId } from "./findingsView";
import { lineAfterKey } from "./lineKeys";

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
  readonly statusOf: (finding: Finding) => FindingStatus | null;
  readonly dispatch: Dispatch<FindingsAction>;
  readonly onReveal: (finding: Finding) => void;
}

/** The findings in their groups: one stop of the Tab key, arrows move between the lines. */
export function FindingList({ groups, by, opened, statusOf, dispatch, onReveal }: Props) {
  const styles = useStyles();
  const say = useSay();
  const list = useRef<HTMLDivElement>(null);
  const [current, setCurrent] = useState<string | null>(null);
  const ids = groups.flatMap((group) => group.findings.map(({ id }) => lineId(group, id)));
  const reached = current !== null && ids.includes(current) ? current : ids[0];

  const move = (event: KeyboardEvent): void => {
    const lines = [...list.current!.querySelectorAll<HTMLElement>("[data-line]")];
    const from = lines.indexOf(event.target as HTMLElement);
    const to = from < 0 ? null : lineAfterKey(event.key, from, lines.length);
    if (to === null) return;
    event.preventDefault();
    lines[to]!.focus();
  };

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
                  onFocus={() => setCurrent(line)}
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
