import { machineEngines } from "../tools/engines.ts";
import { journeysIn } from "./journey.ts";
import { openWebKit } from "./webkit.ts";

const { webkit } = machineEngines();

journeysIn("WebKit", webkit === null ? null : () => openWebKit(webkit));
