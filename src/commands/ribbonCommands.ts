import type { CheckSession } from "../services/checkSession";

/** Ties the ribbon's buttons, by the function names of manifest.xml, to what they do. */
export function associateCommands(check: CheckSession): void {
  Office.actions.associate(
    "check",
    completing(() => runCheck(check))
  );
}

/** **Kiểm tra**: opens the pane on the results and runs at once. */
async function runCheck(check: CheckSession): Promise<void> {
  const shown = Office.addin.showAsTaskpane();
  await check.run();
  await shown;
}

/** Excel keeps the button busy until it is told that the work is over, however that ended. */
function completing(work: () => Promise<void>): (event: Office.AddinCommands.Event) => void {
  return (event) => {
    work().then(
      () => event.completed(),
      () => event.completed()
    );
  };
}
