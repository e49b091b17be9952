const token = /"(?:[^"\\]|\\.)*"|[{}[\]:]/gs;

/** Keys that appear twice in one object: JSON.parse keeps the last and loses the others silently. */
export function repeatedKeys(text: string): readonly string[] {
  const objects: (Set<string> | null)[] = [];
  const repeated = new Set<string>();
  let last = "";
  for (const [found] of text.matchAll(token)) {
    if (found === "{") objects.push(new Set());
    else if (found === "[") objects.push(null);
    else if (found === "}" || found === "]") objects.pop();
    else if (found === ":") {
      const keys = objects.at(-1);
      if (keys?.has(last)) repeated.add(last);
      keys?.add(last);
    } else last = found.slice(1, -1);
  }
  return [...repeated];
}
