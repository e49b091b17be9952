export type Edge = readonly [from: string, to: string];

function neighbours(edges: Iterable<Edge>): ReadonlyMap<string, ReadonlySet<string>> {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of edges) {
    const known = next.get(from);
    if (known) known.add(to);
    else next.set(from, new Set([to]));
  }
  return next;
}

/** Every node on a way of at least one edge from a node. */
function reachable(next: ReadonlyMap<string, ReadonlySet<string>>, from: string): ReadonlySet<string> {
  const found = new Set(next.get(from));
  for (const node of found) for (const other of next.get(node) ?? []) found.add(other);
  return found;
}

/** Groups of nodes that lead back to themselves, each group sorted; empty for a graph without a circle. */
export function circlesIn(edges: readonly Edge[]): readonly (readonly string[])[] {
  const next = neighbours(edges);
  const reach = new Map([...next.keys()].map(node => [node, reachable(next, node)]));
  const circles = new Map<string, readonly string[]>();
  for (const [node, nodes] of reach) {
    if (!nodes.has(node)) continue;
    const circle = [...nodes].filter(other => reach.get(other)?.has(node)).sort();
    circles.set(circle.join(), circle);
  }
  return [...circles.values()];
}

/** The fewest edges of a graph without circles from which the same nodes can be reached (its transitive reduction). */
export function reduced(edges: readonly Edge[]): readonly Edge[] {
  const next = neighbours(edges);
  return [...next].flatMap(([from, nodes]) => {
    const beyond = new Set([...nodes].flatMap(node => [...reachable(next, node)]));
    return [...nodes].filter(to => !beyond.has(to)).map((to): Edge => [from, to]);
  });
}
