import type { Setting } from "./protocol";

/** What the add-in is told about the Excel that it runs in. */
export interface HostProfile {
  /** Language of Excel's own words and of the formats, e.g. `vi-VN`. */
  readonly locale: string;
  /** Requirement sets and their versions, e.g. `{ ExcelApi: "1.14" }`: the only source of `isSetSupported`. */
  readonly requirements: Readonly<Record<string, string>>;
  readonly documentUrl: string;
  readonly addinId: string;
  readonly sharedRuntime: boolean;
}

/** The handshake's identity: one per pane. */
export interface Conversation {
  readonly id: string;
  /** `https://localhost`: the pane must have the same host name. */
  readonly origin: string;
}

/** The name that the pane's frame must have before it is inserted; Chromium ignores a later change. */
export function frameName(profile: HostProfile, conversation: Conversation): string {
  const flags = profile.sharedRuntime ? "1" : "0";
  const hostInfo = ["Excel", "Web", "16.00", profile.locale, conversation.id, ""];
  return JSON.stringify({
    baseFrameName: `pane-${conversation.id}`,
    hostInfo: [...hostInfo, "disableLogging", flags].join("$"),
    xdmInfo: `${conversation.id}|${profile.addinId}|${conversation.origin}/`,
    serializerVersion: "1",
  });
}

/** The answer to the client's first question; it insists on the first nine members. */
export function appContext(
  profile: HostProfile,
  conversation: Conversation,
  settings: readonly Setting[]
): Readonly<Record<string, unknown>> {
  return {
    _id: profile.addinId,
    _appName: 16,
    _appVersion: "16.00",
    _appUILocale: profile.locale,
    _dataLocale: profile.locale,
    _docUrl: profile.documentUrl,
    _clientMode: 1,
    _settings: settings,
    _reason: "documentOpened",
    _osfControlType: 1,
    _eToken: "",
    _correlationId: conversation.id,
    _appInstanceId: conversation.id,
    _requirementMatrix: JSON.stringify(profile.requirements),
    _hostFullVersion: "16.0.19000.10000",
    _addinName: "Sổ Kế hoạch",
    _appDomains: [conversation.origin],
    _initialDisplayMode: 0,
    _wacHostEnvironment: "0",
    _isFromWacAutomation: false,
  };
}
