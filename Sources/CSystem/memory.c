/* The defaults of the library spare small programs a page, at the price of a system call for every
 * page that a book needs; and while two threads run, each of those calls stops the other one. */
#define _DEFAULT_SOURCE /* for MADV_POPULATE_WRITE */
#include "CSystem.h"

#include <malloc.h>
#include <stdint.h>
#include <stdlib.h>
#include <sys/mman.h>
#include <unistd.h>

enum { STEP = 1 << 20 };

void cs_grow_in_large_steps(void)
{
    mallopt(M_TOP_PAD, STEP);
    mallopt(M_TRIM_THRESHOLD, 64 * STEP);
    mallopt(M_MMAP_THRESHOLD, 4 * STEP);
}

void cs_prepare_thread(void)
{
    /* A thread's own memory grows by single pages whatever M_TOP_PAD says. One large piece, given back
     * at once, is there for the small ones that follow. */
    void *volatile piece = malloc(2 * STEP);
    free(piece);
}

void cs_fill_pages(void)
{
#ifdef MADV_POPULATE_WRITE
    /* Set by the linker: where the memory begins that no file fills, and where it ends. */
    extern char __bss_start[], _end[];
    uintptr_t page = (uintptr_t)sysconf(_SC_PAGESIZE), begin = (uintptr_t)__bss_start & ~(page - 1);
    /* The last third belongs to what swift-argument-parser brings with it, which the screens do not use. An
     * old kernel does not know the request; then all is as it was. */
    madvise((void *)begin, ((uintptr_t)_end - begin) / 3 * 2, MADV_POPULATE_WRITE);
#endif
}
