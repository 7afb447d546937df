#include "CQR.h"
#include <qrencode.h>

int haode_qr(const uint8_t *bytes, int count, int level, uint8_t *modules, int room) {
  if (count <= 0 || level < 0 || level > 3) return 0;
  QRcode *code = QRcode_encodeData(count, bytes, 0, (QRecLevel)level);
  if (!code) return 0;
  int width = code->width;
  if (width * width > room) {
    QRcode_free(code);
    return 0;
  }
  for (int place = 0; place < width * width; place++) modules[place] = code->data[place] & 1;
  QRcode_free(code);
  return width;
}
