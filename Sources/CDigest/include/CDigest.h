#ifndef HAODE_CDIGEST_H
#define HAODE_CDIGEST_H

#include <stddef.h>
#include <stdint.h>
#include <sha2.h>

/* SHA-256 by libmd, under names that show no more of it than is needed. */
typedef SHA2_CTX haode_sha256;

void haode_sha256_begin(haode_sha256 *hash);
void haode_sha256_add(haode_sha256 *hash, const void *bytes, size_t count);
/* Writes 32 bytes. The hash must be begun anew before it is used again. */
void haode_sha256_end(haode_sha256 *hash, uint8_t *digest);

/* syncfs(2), which Glibc hides unless _GNU_SOURCE is defined: brings all that was written to the
   disk of this folder there. 0, or -1 with errno set. */
int haode_sync_disk(int folder);

#endif
