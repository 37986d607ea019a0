import { useState } from "react";
import type { ConsolidatedFile, Conflict } from "../../domain/consolidation/consolidation";
import type { Text } from "../../domain/text";
import { Fold } from "../Fold";
import { useLineFocus } from "../useLineFocus";
import { ConflictLine } from "./ConflictLine";
import { PreviewPart } from "./PreviewPart";
import { type DecisionDraft, conflictId } from "./conflictLines";
import { listStyle } from "./listStyle";
import { makeStyles } from "@fluentui/react-components";

const WORDS = {
  open: { vi: "Số chưa thống nhất", en: "Figures not agreed" },
  decided: { vi: "Số đã chọn", en: "Figures decided" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({ list: listStyle });

interface Props {
  readonly conflicts: readonly Conflict[];
  readonly files: readonly ConsolidatedFile[];
  /** Who decides, as last written. */
  readonly by: string;
  readonly onBy: (by: string) => void;
  readonly onDecide: (decisions: readonly DecisionDraft[]) => void;
}

/** Values that do not agree, to be decided by a person; those decided can be decided anew. */
export function ConflictList(props: Props) {
  const { conflicts } = props;
  const open = conflicts.filter(({ decision }) => decision === null);
  const decided = conflicts.filter(({ decision }) => decision !== null);
  return (
    <>
      <PreviewPart title={WORDS.open} count={open.length}>
        <Lines {...props} shown={open} />
      </PreviewPart>
      {decided.length > 0 && (
        <Fold title={WORDS.decided} count={decided.length}>
          <Lines {...props} shown={decided} />
        </Fold>
      )}
    </>
  );
}

function Lines({ shown, ...props }: Props & { readonly shown: readonly Conflict[] }) {
  const styles = useStyles();
  const [opened, setOpened] = useState<string | null>(null);
  const { list, move, reached, reach } = useLineFocus(shown.map(conflictId));
  return (
    <div ref={list} onKeyDown={move}>
      <ul className={styles.list}>
        {shown.map((conflict) => {
          const id = conflictId(conflict);
          return (
            <ConflictLine
              key={id}
              {...props}
              conflict={conflict}
              open={opened === id}
              reached={reached === id}
              onFocus={() => reach(id)}
              onOpen={(isOpen) => setOpened(isOpen ? id : null)}
            />
          );
        })}
      </ul>
    </div>
  );
}
