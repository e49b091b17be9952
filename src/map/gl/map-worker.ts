import "maplibre-gl/dist/maplibre-gl-worker.mjs";
import type { WorkerGlobalScopeInterface } from "maplibre-gl";
import { equalEarth } from "./equal-earth.ts";

(self as unknown as Pick<WorkerGlobalScopeInterface, "setProjectionHandler">).setProjectionHandler(() => equalEarth);
