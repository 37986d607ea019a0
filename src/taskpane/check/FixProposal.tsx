import { Button, makeStyles, tokens } from "@fluentui/react-components";
import { Wrench20Regular } from "@fluentui/react-icons";
import type { Fix } from "../../domain/rules/rule";
import type { Text } from "../../domain/text";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { useFindingActions } from "./findingActions";
import { FixTable } from "./FixTable";

const FIX: Text = { vi: "Sửa", en: "Correct" };

const useStyles = makeStyles({
  proposal: { marginBottom: tokens.spacingVerticalM },
});

/** A proposed change, cell by cell, and the button that makes it. */
export function FixProposal({ fix }: { readonly fix: Fix }) {
  const styles = useStyles();
  const say = useSay();
  const actions = useFindingActions();
  return (
    <div className={styles.proposal}>
      <FixTable caption={fix.label} edits={fix.edits} />
      <Button
        ref={passFocusOn}
        size="small"
        icon={<Wrench20Regular />}
        disabledFocusable={actions.busy}
        aria-label={`${say(FIX)}: ${say(fix.label)}`}
        onClick={() => void actions.fix([fix])}
      >
        {say(FIX)}
      </Button>
    </div>
  );
}
