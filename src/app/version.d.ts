/** The version in package.json, inserted by the build. */
declare const __ATLAS_VERSION__: string;
