import { HostObject } from "./hostObject";

/** What the add-in did to its pane and its ribbon. */
export interface OfficeState {
  visibility: "Visible" | "Background";
  /** How the runtime starts with the document: `Background` for the API's `Load`, else `Inactive`. */
  startState: string;
  /** By control id; a control that was never set is absent. */
  readonly enabled: Map<string, boolean>;
  /** By tab id; a tab that was never set is absent. */
  readonly visibleTabs: Map<string, boolean>;
}

/** The services outside the workbook, made by type name; null when this host has no such service. */
export function officeServices(
  state: OfficeState,
  onVisibility: (visible: boolean) => void
): (typeName: string) => HostObject | null {
  const ribbon = new DynamicRibbon(state);
  const services: Readonly<Record<string, HostObject>> = {
    "Microsoft.AppRuntime.AppRuntimeService": new AppRuntimeService(state, onVisibility),
    "Microsoft.AppRuntime.AppRuntimePersistenceService": new AppRuntimePersistence(state),
    "Microsoft.InternalService.AddinInternalService": new AddinInternalService(),
    "Microsoft.DynamicRibbon.DynamicRibbon": ribbon,
  };
  return (typeName) => services[typeName] ?? null;
}

class AppRuntimeService extends HostObject {
  readonly shape = { name: "AppRuntimeService", scalars: [] };
  constructor(
    private readonly state: OfficeState,
    private readonly onVisibility: (visible: boolean) => void
  ) {
    super();
  }
  setAppRuntimeState(visibility: OfficeState["visibility"]): void {
    this.state.visibility = visibility;
    this.onVisibility(visibility === "Visible");
  }
  getAppRuntimeState(): string {
    return this.state.visibility;
  }
}

class AppRuntimePersistence extends HostObject {
  readonly shape = { name: "AppRuntimePersistenceService", scalars: [] };
  constructor(private readonly state: OfficeState) {
    super();
  }
  setAppRuntimeStartState(startState: string): void {
    this.state.startState = startState;
  }
  getAppRuntimeStartState(): string {
    return this.state.startState;
  }
}

class AddinInternalService extends HostObject {
  readonly shape = { name: "AddinInternalService", scalars: [] };
  /** The client tells, unawaited, that it can take commands. */
  notifyActionHandlerReady(): void {}
}

class DynamicRibbon extends HostObject {
  readonly shape = { name: "DynamicRibbon", scalars: [] };
  private readonly buttons = new Map<string, RibbonButton>();
  constructor(private readonly state: OfficeState) {
    super();
  }
  getButton(id: string): RibbonButton {
    const button = this.buttons.get(id) ?? new RibbonButton(id, this.state);
    this.buttons.set(id, button);
    return button;
  }
  getTab(id: string): RibbonTab {
    return new RibbonTab(id, this.state);
  }
}

class RibbonTab extends HostObject {
  readonly shape = { name: "RibbonTab", scalars: ["id"], key: "id" };
  constructor(
    readonly id: string,
    private readonly state: OfficeState
  ) {
    super();
  }
  setVisibility(visible: boolean): void {
    this.state.visibleTabs.set(this.id, visible);
  }
}

class RibbonButton extends HostObject {
  readonly shape = { name: "RibbonButton", scalars: ["id", "enabled"], key: "id" };
  constructor(
    readonly id: string,
    private readonly state: OfficeState
  ) {
    super();
  }
  get enabled(): boolean {
    return this.state.enabled.get(this.id) ?? true;
  }
  set enabled(on: boolean) {
    this.state.enabled.set(this.id, on);
  }
}
