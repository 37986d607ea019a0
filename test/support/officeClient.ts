import { existsSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { Script } from "node:vm";
import { frameName } from "../../src/host/conversation";
import type { Conversation, HostProfile } from "../../src/host/conversation";
import { openNodeWindows } from "../../src/host/nodeWindow";
import type { NodeWindows } from "../../src/host/nodeWindow";

/** The globals that the client defines in its window. */
export interface OfficeClient {
  readonly windows: NodeWindows;
  readonly Office: typeof Office;
  readonly Excel: typeof Excel;
  readonly OfficeExtension: typeof OfficeExtension;
}

const distribution = join(dirname(require.resolve("@microsoft/office-js/package.json")), "dist");
const scripts = new Map<string, Script | null>();

/** Loads Microsoft's unmodified client from node_modules into a window of its own. */
export function loadOfficeClient(profile: HostProfile, conversation: Conversation): OfficeClient {
  const windows = openNodeWindows(
    conversation.origin,
    frameName(profile, conversation),
    clientScript
  );
  // `Excel` and `OfficeExtension` appear once the client has loaded its second file.
  return {
    windows,
    Office: windows.pane.Office as typeof Office,
    get Excel() {
      return windows.pane.Excel as typeof Excel;
    },
    get OfficeExtension() {
      return windows.pane.OfficeExtension as typeof OfficeExtension;
    },
  };
}

/** Makes the client refuse members above the requirement level; its shipped switch sits on another class. */
export function checkLevel(extension: typeof OfficeExtension): void {
  const { CommonUtility } = extension as unknown as { CommonUtility: object };
  Object.assign(CommonUtility, { _doApiNotSupportedCheck: true });
}

function clientScript(file: string): Script | null {
  const path = join(distribution, file.toLowerCase());
  let script = scripts.get(path);
  if (script === undefined) {
    script = existsSync(path) ? new Script(readFileSync(path, "utf8"), { filename: path }) : null;
    scripts.set(path, script);
  }
  return script;
}
