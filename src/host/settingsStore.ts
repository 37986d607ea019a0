import type { WorkbookModel } from "../model/workbookModel";
import type { SettingsStore } from "./webHost";

/** The document's settings, kept in the model beside the rich API's: they are the same store. */
export function modelSettings(model: WorkbookModel): SettingsStore {
  return {
    load: () => [...model.settings].map(([key, value]) => [key, JSON.stringify(value)] as const),
    save(settings) {
      model.begin("settings");
      const saved = new Map(settings);
      for (const key of model.settings.keys()) if (!saved.has(key)) model.deleteSetting(key);
      for (const [key, json] of saved) model.setSetting(key, JSON.parse(json) as unknown);
      model.commit();
    },
  };
}
