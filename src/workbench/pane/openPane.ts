import { LANGUAGES, type Language } from "../../domain/text";
import type { HostProfile } from "../../host/conversation";
import { frameName } from "../../host/conversation";
import { ExcelHost } from "../../host/excelHost";
import { REQUIREMENT_LEVELS } from "../../host/requirementLevels";
import type { WorkbookModel } from "../../model/workbookModel";
import { frameChannel } from "./frameChannel";

/** The add-in, running in a frame, and the host that answers it. */
export interface OpenPane {
  readonly host: ExcelHost;
  readonly frame: HTMLIFrameElement;
  close(): void;
}

const PANE = "/taskpane.html";

/** Starts the add-in over a workbook: the frame goes into `parent`, with its name set before, as the client needs it. */
export function openPane(
  parent: HTMLElement,
  model: WorkbookModel,
  options: { readonly language: Language; readonly addinId: string; readonly title: string }
): OpenPane {
  const { origin } = window.location;
  const profile: HostProfile = {
    locale: LANGUAGES[options.language].tag,
    // The oldest Excel that the add-in supports: what works here works everywhere.
    requirements: REQUIREMENT_LEVELS.ltsc2021,
    documentUrl: `${origin}/${encodeURIComponent(model.book)}`,
    addinId: options.addinId,
    sharedRuntime: true,
  };
  const conversation = { id: crypto.randomUUID(), origin };
  const frame = document.createElement("iframe");
  frame.name = frameName(profile, conversation);
  frame.title = options.title;
  frame.src = PANE;
  const channel = frameChannel(frame, origin);
  const host = new ExcelHost(channel, conversation, profile, model);
  parent.append(frame);
  return {
    host,
    frame,
    close() {
      host.close();
      channel.close();
      frame.remove();
    },
  };
}
