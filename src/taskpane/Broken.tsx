import { Component } from "react";
import type { ReactNode } from "react";
import type { Language, Text } from "../domain/text";

interface Props {
  readonly language: () => Language;
  readonly children: ReactNode;
}

interface State {
  readonly detail: string | null;
}

/** Stands in for the pane when a defect of ours stops it: words and a way out, never a blank frame. */
export class Broken extends Component<Props, State> {
  override state: State = { detail: null };

  static getDerivedStateFromError(error: unknown): State {
    return { detail: error instanceof Error ? error.message : String(error) };
  }

  override render(): ReactNode {
    const { detail } = this.state;
    if (detail === null) return this.props.children;
    const language = this.props.language();
    return (
      <div
        role="alert"
        lang={language}
        style={{ margin: 16, fontFamily: "'Segoe UI', sans-serif" }}
      >
        <p>{sentence(detail)[language]}</p>
        <button type="button" onClick={() => window.location.reload()}>
          {RELOAD[language]}
        </button>
      </div>
    );
  }
}

const RELOAD: Text = { vi: "Mở lại ngăn", en: "Reload the pane" };

function sentence(detail: string): Text {
  return {
    vi: `Ngăn dừng vì một lỗi của phần mềm (${detail}). Sổ không bị thay đổi. Hãy mở lại ngăn; nếu vẫn lỗi, báo cho người phụ trách.`,
    en: `The pane stopped at a defect of the software (${detail}). The workbook is unchanged. Reload the pane; if it persists, report it.`,
  };
}
