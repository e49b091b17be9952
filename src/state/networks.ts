import networks from "../../data/networks.json";
import type { NetworkRecord } from "../model/network.ts";
import { networksOf } from "../model/reading/records.ts";

/** The networks of the document with all their texts, which the first map goes without. */
export const wholeNetworks = (): readonly NetworkRecord[] => networksOf(networks);
