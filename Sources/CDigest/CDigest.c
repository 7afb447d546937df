#define _GNU_SOURCE
#include "CDigest.h"
#include <unistd.h>

void haode_sha256_begin(haode_sha256 *hash) { SHA256Init(hash); }

void haode_sha256_add(haode_sha256 *hash, const void *bytes, size_t count) {
  SHA256Update(hash, bytes, count);
}

void haode_sha256_end(haode_sha256 *hash, uint8_t *digest) { SHA256Final(digest, hash); }

int haode_sync_disk(int folder) { return syncfs(folder); }
