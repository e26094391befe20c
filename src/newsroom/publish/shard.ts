import { createHash } from 'node:crypto';

/** Part `part` of `of`, counted from 1. */
export type Shard = { readonly part: number; readonly of: number };

/** Whether the shard makes the unit of this name: each unit is in exactly one shard, whatever machine asks. */
export function inShard(name: string, { part, of }: Shard): boolean {
  return createHash('sha256').update(name).digest().readUInt32BE(0) % of === part - 1;
}

/** `2/8` as a shard; undefined where it is none. */
export function parseShard(text: string): Shard | undefined {
  const [, part, of] = /^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? [];
  const shard = { part: Number(part), of: Number(of) };
  return shard.part >= 1 && shard.part <= shard.of ? shard : undefined;
}
