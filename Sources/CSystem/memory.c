/* The defaults of the library spare small programs a page, at the price of a system call for every
 * page that a book needs; and while two threads run, each of those calls stops the other one. */
#include "CSystem.h"

#include <malloc.h>
#include <stdlib.h>

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
