/**
 * What a word or phrase says. `member`: who takes part. `consent`: the consent to be bound by a treaty. `ended`: it was once.
 * `pending`: it is to come. `no`: the reverse of what follows. `detail`: says nothing about whether somebody is a member.
 * `link`: holds a phrase together. `and`: begins another statement. The others are statuses that do not count.
 */
export const wordKinds = [
  "yes",
  "no",
  "member",
  "consent",
  "signed",
  "observer",
  "candidate",
  "associate",
  "partner",
  "invited",
  "suspended",
  "ended",
  "pending",
  "detail",
  "link",
  "and",
] as const;
export type WordKind = (typeof wordKinds)[number];

export type Words = Readonly<Partial<Record<WordKind, string>>>;
