import { idDegrees, idHonorifics } from '#core/language/packed-lists.ts';
import { unpack, withStops } from '#core/language/words.ts';

/** Stand right before a name and are no part of it: honorifics, degrees, military, police and religious ranks. */
export const honorifics = withStops(unpack(idHonorifics));

/** Degrees that follow a name after a comma. */
export const degrees = unpack(idDegrees);
