import { machineEngines } from "../tools/engines.ts";
import { openFirefox } from "./firefox.ts";
import { journeysIn } from "./journey.ts";

const { firefox } = machineEngines();

journeysIn("Firefox", firefox === null ? null : () => openFirefox(firefox));
