/** An order that tells nothing, the same wherever it is made: by a hash of each thing's name and a seed. */

export function shuffled<T>(list: readonly T[], nameOf: (one: T) => string, seed: string): T[] {
	return list
		.map((one) => ({ one, name: nameOf(one), at: hashOf(`${seed}\n${nameOf(one)}`) }))
		.sort((a, b) => a.at - b.at || (a.name < b.name ? -1 : 1))
		.map(({ one }) => one);
}

/** FNV-1a (Fowler, Noll, Vo), 32 bits, with the last mixing step of MurmurHash3 so that names that differ at the end part ways. */
function hashOf(text: string): number {
	let hash = 0x81_1c_9d_c5;
	for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01_00_01_93);
	hash = Math.imul(hash ^ (hash >>> 16), 0x85_eb_ca_6b);
	hash = Math.imul(hash ^ (hash >>> 13), 0xc2_b2_ae_35);
	return (hash ^ (hash >>> 16)) >>> 0;
}
