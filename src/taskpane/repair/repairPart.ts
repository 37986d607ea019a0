// What is loaded together when the screen is first opened.
export { RepairActions as Actions } from "./RepairActions";
export { RepairScreen as Screen } from "./RepairScreen";
