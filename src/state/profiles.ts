import data from "../../data/profiles.json";
import { profilesOf } from "../model/profiles/check.ts";
import type { NetworkProfile } from "../model/profiles/profile.ts";

/** Loaded after the first map together with its check, so that the first map does without either. */
export const profileRecords = (): readonly NetworkProfile[] => profilesOf(data);
