import type { ConsolidatedFile } from "../../domain/consolidation/consolidation";
import type { Question } from "../../domain/consolidation/question";
import type { Agency } from "../../domain/plan/registers/agencies";
import type { ConsolidateSession } from "../../services/consolidateSession";
import { LatestForm } from "./LatestForm";
import { SenderForm } from "./SenderForm";
import { UnitForm } from "./UnitForm";
import { WeightForm } from "./WeightForm";

interface Props {
  readonly question: Question;
  readonly files: readonly ConsolidatedFile[];
  readonly agencies: readonly Agency[];
  readonly session: ConsolidateSession;
}

/** Something that only a person can answer; the answer shows its effect at once and is kept with the next write. */
export function QuestionForm({ question, files, agencies, session }: Props) {
  switch (question.kind) {
    case "sender":
      return (
        <SenderForm
          question={question}
          files={files}
          agencies={agencies}
          onAnswer={(answer) => void session.answer("senders", [answer])}
        />
      );
    case "latest":
      return (
        <LatestForm
          question={question}
          files={files}
          onAnswer={(answer) => void session.answer("latest", [answer])}
        />
      );
    case "weight":
      return (
        <WeightForm
          question={question}
          onAnswer={(answers) => void session.answer("weights", answers)}
        />
      );
    case "unit":
      return (
        <UnitForm
          question={question}
          onAnswer={(answer) => void session.answer("units", [answer])}
        />
      );
  }
}
