declare module "mapshaper" {
  const mapshaper: {
    applyCommands(
      commands: string,
      input: Record<string, string>,
    ): Promise<Record<string, Uint8Array | string | undefined>>;
  };

  // biome-ignore lint/style/noDefaultExport: the package has only this one
  export default mapshaper;
}
