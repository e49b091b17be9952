/** What browsers that know Trusted Types offer; others have none. */
interface TrustedTypes {
  createPolicy(name: "default", rules: { createScriptURL(address: string): string | null }): void;
}

const own = new Set<string>();

// The page requires Trusted Types, so that no string becomes markup, and none but these addresses the script of a worker.
(globalThis as { readonly trustedTypes?: TrustedTypes }).trustedTypes?.createPolicy("default", {
  createScriptURL: address => (own.has(address) ? address : null),
});

/** Allows a worker to run the script at an address, and gives the address back. */
export function ownScript(address: string): string {
  own.add(address);
  return address;
}
