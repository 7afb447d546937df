#include "CQR.h"
#include <qrcodegen/qrcodegen.h>
#include <string.h>

int haode_qr(const uint8_t *bytes, int count, int level, uint8_t *modules, int room) {
  if (count <= 0 || count > qrcodegen_BUFFER_LEN_MAX || level < 0 || level > 3) return 0;
  /* The library works in the buffer that holds the bytes. */
  uint8_t work[qrcodegen_BUFFER_LEN_MAX], code[qrcodegen_BUFFER_LEN_MAX];
  memcpy(work, bytes, (size_t)count);
  if (!qrcodegen_encodeBinary(work, (size_t)count, code, (enum qrcodegen_Ecc)level,
                              qrcodegen_VERSION_MIN, qrcodegen_VERSION_MAX, qrcodegen_Mask_AUTO, true))
    return 0;
  int width = qrcodegen_getSize(code);
  if (width * width > room) return 0;
  for (int y = 0; y < width; y++)
    for (int x = 0; x < width; x++) modules[y * width + x] = qrcodegen_getModule(code, x, y);
  return width;
}
