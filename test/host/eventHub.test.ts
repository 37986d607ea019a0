import { ANY_SHEET, EventHub } from "../../src/host/eventHub";

function setup() {
  const sent: unknown[] = [];
  return { sent, hub: new EventHub((...message) => sent.push(message)) };
}

describe("the events that the pane asked for", () => {
  it("are sent to the sheet's handlers and to those of all sheets", () => {
    const { hub, sent } = setup();
    hub.subscribe("{1}", "DataChanged", true);
    hub.subscribe(ANY_SHEET, "DataChanged", true);
    hub.endRequest();
    hub.send("DataChanged", "{1}", { address: "A1" });
    hub.send("DataChanged", "{2}", { address: "B2" });
    hub.send("Activated", "{1}", {});
    expect(sent).toEqual([
      [65536, 10, "{1}", { worksheetId: "{1}", address: "A1" }],
      [65536, 10, "Workbook", { worksheetId: "{1}", address: "A1" }],
      [65536, 10, "Workbook", { worksheetId: "{2}", address: "B2" }],
    ]);
  });

  it("are not sent for what the registering request itself did", () => {
    const { hub, sent } = setup();
    hub.subscribe("{1}", "DataChanged", true);
    hub.send("DataChanged", "{1}", {});
    expect(hub.hears("DataChanged", "{1}")).toBe(false);
    expect(sent).toEqual([]);
  });

  it("end when they are taken back", () => {
    const { hub } = setup();
    hub.subscribe("{1}", "Activated", true);
    hub.endRequest();
    expect(hub.hears("Activated", "{1}")).toBe(true);
    hub.subscribe("{1}", "Activated", false);
    expect(hub.hears("Activated", "{1}")).toBe(false);
  });

  it("are refused when this host does not raise them", () => {
    expect(setup().hub.subscribe("{1}", "SingleClicked", true)).toBe(false);
  });
});
