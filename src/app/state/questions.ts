import { batch, computed, effect } from "@preact/signals";
import { reachFrom } from "../../model/routes/reach.ts";
import { routeBetween } from "../../model/routes/route.ts";
import type { AtlasApp } from "./atlas-app.ts";

/** Keeps the answers to the question of the view; the search for ways is not loaded with the first map. */
export function answerQuestions({ store, derived }: AtlasApp): () => void {
  const question = computed(() => store.view.value.question);
  return effect(() => {
    const { from, to } = question.value;
    const ground = derived.scope.value;
    batch(() => {
      derived.route.value = from && to ? routeBetween(ground, from, to) : null;
      derived.reach.value = from ? reachFrom(ground, from) : null;
    });
  });
}
