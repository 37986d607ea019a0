import type { Language } from "../../domain/text";
import type { ManifestRibbon, RibbonButton } from "./manifestRibbon";

/** The add-in's tab as its manifest describes it; while a command runs its button is busy, and keeps the focus. */
export function Ribbon({
  ribbon,
  language,
  busy,
  onPress,
}: {
  readonly ribbon: ManifestRibbon;
  readonly language: Language;
  /** The id of the button whose command has not completed. */
  readonly busy: string | null;
  readonly onPress: (button: RibbonButton) => void;
}) {
  const [tab] = ribbon.tabs;
  return (
    <section data-region="ribbon" aria-label={tab?.label[language] ?? ""}>
      <div aria-hidden className="ribbon-strip">
        <span className="ribbon-tab">{tab?.label[language]}</span>
      </div>
      <div className="ribbon">
        {tab?.groups.map((group) => (
          <div
            key={group.id}
            role="group"
            aria-label={group.label[language]}
            className="ribbon-group"
          >
            <div className="ribbon-buttons">
              {group.buttons.map((button) => (
                <div key={button.id} className="ribbon-place">
                  <button
                    type="button"
                    className="ribbon-button"
                    aria-describedby={`tip-${button.id}`}
                    aria-busy={busy === button.id}
                    aria-disabled={busy === button.id}
                    onClick={() => busy !== button.id && onPress(button)}
                  >
                    <img src={button.icon} alt="" width={32} height={32} />
                    <span>{button.label[language]}</span>
                  </button>
                  <div role="tooltip" id={`tip-${button.id}`} className="ribbon-tip">
                    <strong>{button.title[language]}</strong>
                    <span>{button.tip[language]}</span>
                  </div>
                </div>
              ))}
            </div>
            <div aria-hidden className="ribbon-group-label">
              {group.label[language]}
            </div>
          </div>
        ))}
      </div>
    </section>
  );
}
