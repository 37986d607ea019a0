import { required } from "../hostError";
import { HostCollection, HostObject } from "../hostObject";
import type { Session } from "./session";

/** Excel.SettingCollection: what the add-in keeps in the workbook. */
export class SettingCollection extends HostCollection {
  readonly shape = { name: "SettingCollection", scalars: [] };
  constructor(private readonly session: Session) {
    super();
  }
  get items(): readonly Setting[] {
    return [...this.session.model.settings.keys()].map((key) => new Setting(this.session, key));
  }
  add(key: string, value: unknown): Setting {
    this.session.model.setSetting(key, value);
    return new Setting(this.session, key);
  }
  getItem(key: unknown): Setting {
    return required(this.getItemOrNullObject(String(key)));
  }
  getItemOrNullObject(key: string): Setting | null {
    return this.session.model.settings.has(key) ? new Setting(this.session, key) : null;
  }
  getCount(): number {
    return this.session.model.settings.size;
  }
}

/** Excel.Setting: one key and its value. */
class Setting extends HostObject {
  readonly shape = { name: "Setting", scalars: ["key", "value"], key: "_Id" };
  constructor(
    private readonly session: Session,
    readonly key: string
  ) {
    super();
  }
  get _Id(): string {
    return this.key;
  }
  get value(): unknown {
    return this.session.model.settings.get(this.key) ?? null;
  }
  set value(value: unknown) {
    this.session.model.setSetting(this.key, value);
  }
  delete(): void {
    this.session.model.deleteSetting(this.key);
  }
}
