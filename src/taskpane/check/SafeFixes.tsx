import { Button, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import { Wrench20Regular } from "@fluentui/react-icons";
import { useId, useMemo, useState } from "react";
import { combineFixes } from "../../domain/fixes/combineFixes";
import { safeFixes } from "../../domain/fixes/safeFixes";
import { bySheet } from "../../domain/rules/grouping";
import type { Text } from "../../domain/text";
import type { CheckReport } from "../../services/checkPlan";
import { number } from "../counted";
import { passFocusOn } from "../frame/passFocusOn";
import { useSay } from "../language";
import { useFindingActions } from "./findingActions";
import { FixTable } from "./FixTable";

const WORDS = {
  preview: { vi: "Các ô sẽ sửa", en: "The cells that would change" },
  promise: {
    vi: "Chỉ sửa cách ghi; không số nào đổi ý nghĩa.",
    en: "Only how it is written changes; no number means anything else.",
  },
  leave: { vi: "Thôi", en: "Cancel" },
} as const satisfies Record<string, Text>;

const useStyles = makeStyles({
  preview: {
    maxHeight: "220px",
    overflowY: "auto",
    marginBottom: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
  },
  note: { ...typographyStyles.caption1, margin: `${tokens.spacingVerticalS} 0` },
  buttons: { display: "flex", columnGap: tokens.spacingHorizontalS },
});

/** *Sửa mọi lỗi an toàn*: what would change, cell by cell, before it is made in one write. */
export function SafeFixes({ report }: { readonly report: CheckReport }) {
  const styles = useStyles();
  const say = useSay();
  const { busy, fix } = useFindingActions();
  const [open, setOpen] = useState(false);
  const preview = useId();
  const { findings, statuses } = report;
  const fixes = useMemo(() => safeFixes(findings, statuses), [findings, statuses]);
  const { edits, left } = useMemo(() => combineFixes(fixes), [fixes]);
  if (fixes.length === 0) return null;
  const make = async (): Promise<void> => {
    if (await fix(fixes)) setOpen(false);
  };
  return (
    <div>
      <Button
        ref={passFocusOn}
        size="small"
        icon={<Wrench20Regular />}
        aria-expanded={open}
        {...(open && { "aria-controls": preview })}
        onClick={() => setOpen(!open)}
      >
        {say(allText(fixes.length))}
      </Button>
      {open && (
        <div id={preview}>
          <p className={styles.note}>{say(WORDS.promise)}</p>
          <div className={styles.preview} tabIndex={0} role="group" aria-label={say(WORDS.preview)}>
            {bySheet(edits).map((own) => (
              <FixTable key={own[0]!.sheet} caption={titleOf(own[0]!.sheet)} edits={own} />
            ))}
          </div>
          {left > 0 && <p className={styles.note}>{say(leftText(left))}</p>}
          <div className={styles.buttons}>
            <Button
              ref={passFocusOn}
              size="small"
              appearance="primary"
              disabledFocusable={busy}
              onClick={() => void make()}
            >
              {say(makeText(edits.length))}
            </Button>
            <Button ref={passFocusOn} size="small" onClick={() => setOpen(false)}>
              {say(WORDS.leave)}
            </Button>
          </div>
        </div>
      )}
    </div>
  );
}

function titleOf(sheet: string): Text {
  return { vi: sheet, en: sheet };
}

function allText(count: number): Text {
  const shown = number(count);
  return { vi: `Sửa mọi lỗi an toàn (${shown.vi})`, en: `Make all safe corrections (${shown.en})` };
}

function makeText(cells: number): Text {
  const shown = number(cells);
  return { vi: `Sửa ${shown.vi} ô`, en: `Correct ${shown.en} ${cells === 1 ? "cell" : "cells"}` };
}

function leftText(left: number): Text {
  const shown = number(left);
  return {
    vi: `${shown.vi} chỗ còn lại sẽ được đề nghị ở lần kiểm tra sau.`,
    en: `${shown.en} more will be proposed by the next check.`,
  };
}
