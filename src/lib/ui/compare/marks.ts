/**
 * By which badge is each article of a comparison known? The library's marks, told apart where they would be alike: articles of
 * one author by numbers, those without an author by their titles, and each with a hue while there are enough.
 */
import type { ArticleId } from '#argument/ids.ts';
import type { ArgumentRecord } from '#argument/records.ts';
import type { AuthorMark } from '../library/author-marks.ts';

const HUES = 5;

export function marksFor(
	articleIds: readonly ArticleId[],
	known: ReadonlyMap<ArticleId, AuthorMark>,
	recordOf: (id: ArticleId) => ArgumentRecord | undefined
): ReadonlyMap<ArticleId, AuthorMark> {
	const named = articleIds.map((id): AuthorMark => {
		const mark = known.get(id);
		if (mark && mark.name !== '') return mark;
		const record = recordOf(id);
		const title = record && 'title' in record ? record.title : '';
		return { badge: initials(title), name: title, hue: mark?.hue ?? 0 };
	});
	const hues = named.map((mark) => mark.hue);
	const areDistinct = hues.every((hue) => hue > 0) && new Set(hues).size === hues.length;
	return new Map(
		articleIds.map((id, at) => {
			const mark = named[at] as AuthorMark;
			const numberBy = (field: 'badge' | 'name') => {
				const alike = named.flatMap((other, place) => (other[field] === mark[field] ? [place] : []));
				return alike.length > 1 ? alike.indexOf(at) + 1 : null;
			};
			const [byBadge, byName] = [numberBy('badge'), numberBy('name')];
			const badge = byBadge === null ? mark.badge : `${mark.badge.slice(0, 1)}${byBadge}`;
			const name = byName === null ? mark.name : `${mark.name} (${byName})`;
			return [id, { badge, name, hue: areDistinct ? mark.hue : at < HUES ? at + 1 : 0 }];
		})
	);
}

function initials(title: string): string {
	const words = title.split(/[^\p{L}\p{N}]+/u).filter((word) => word.length > 2);
	const letters = words.slice(0, 2).map((word) => word.charAt(0).toUpperCase());
	return letters.join('') || title.slice(0, 2) || '?';
}
