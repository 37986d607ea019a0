import { useState } from "react";
import type { Text } from "../../domain/text";
import type { ReadyToConsolidate } from "../../services/consolidateSession";
import { ChangeList } from "./ChangeList";
import { ConflictList } from "./ConflictList";
import type { ConsolidateDesk } from "./consolidateDesk";
import { FileList } from "./FileList";
import { PreviewPart } from "./PreviewPart";
import { QuestionForm } from "./QuestionForm";
import { RosterView } from "./RosterView";
import { questionId } from "./questionWords";

const WORDS = {
  questions: { vi: "Cần trả lời", en: "To be answered" },
  roster: { vi: "Tình hình gửi báo cáo", en: "Who has sent what" },
} as const satisfies Record<string, Text>;

interface Props {
  readonly desk: Pick<ConsolidateDesk, "consolidate" | "today">;
  readonly ready: ReadyToConsolidate;
}

/** What a pull would write, part by part: what waits for a person first, then what changed, who sent what, and the files. */
export function ConsolidatePreview({ desk, ready }: Props) {
  const { consolidation, master } = ready;
  const { questions, conflicts, changes, roster, files } = consolidation;
  // Whoever decides is named once in a sitting.
  const [by, setBy] = useState("");
  return (
    <>
      <PreviewPart title={WORDS.questions} count={questions.length}>
        {questions.map((question) => (
          <QuestionForm
            key={questionId(question)}
            question={question}
            files={files}
            agencies={master.registers.agencies}
            session={desk.consolidate}
          />
        ))}
      </PreviewPart>
      <ConflictList
        conflicts={conflicts}
        files={files}
        by={by}
        onBy={setBy}
        onDecide={(decisions) => {
          const on = desk.today();
          void desk.consolidate.answer(
            "decisions",
            decisions.map((decision) => ({ ...decision, on }))
          );
        }}
      />
      {changes && <ChangeList changes={changes} />}
      <PreviewPart title={WORDS.roster} count={roster.length}>
        <RosterView roster={roster} />
      </PreviewPart>
      <FileList files={files} />
    </>
  );
}
