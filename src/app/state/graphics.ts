import type { GraphicsChoice } from "../../draw/graphics.ts";
import type { AtlasApp } from "./atlas-app.ts";

/** An address that says how the map is drawn says it for this visit; otherwise the device's choice holds. */
export const graphicsIn = ({ store, preferences }: Pick<AtlasApp, "store" | "preferences">): GraphicsChoice =>
  store.view.value.graphics ?? preferences.graphics.value;

/** Keeps a choice for later visits, too, in place of what the address says. */
export function chooseGraphics({ store, preferences }: AtlasApp, choice: GraphicsChoice): void {
  preferences.chooseGraphics(choice);
  store.adjust({ graphics: null });
}
