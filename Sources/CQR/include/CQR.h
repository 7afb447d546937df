#ifndef HAODE_CQR_H
#define HAODE_CQR_H

#include <stdint.h>

/* Encodes bytes as a QR code by libqrcodegen. `level` is 0 (L) to 3 (H) and the least that is given: a code
   of the same size with more correction is preferred. Writes one byte a module, row by row, 1 for a dark one.
   Returns the modules of a side, or 0 where the bytes do not fit into any code or the room is too small
   (177 * 177 is enough for all). */
int haode_qr(const uint8_t *bytes, int count, int level, uint8_t *modules, int room);

#endif
