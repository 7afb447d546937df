/* Standard error in memory: Swift prints "Fatal error" there before it traps, and a library may
 * complain at any time. On the screen it would only make a mess, and be lost. */
#define _GNU_SOURCE
#include "private.h"

#include <fcntl.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <unistd.h>

static int memory = -1; /* what is held */
static int real = -1;   /* the file that descriptor 2 was */

void ct_errors_hold(void)
{
    if (real >= 0 || !isatty(2)) return; /* a file or pipe does no harm to the screen */
    if (memory < 0) memory = memfd_create("errors", MFD_CLOEXEC);
    if (memory < 0) return;
    real = fcntl(2, F_DUPFD_CLOEXEC, 3);
    if (real >= 0 && dup2(memory, 2) < 0) {
        close(real);
        real = -1;
    }
}

void ct_errors_copy(void)
{
    char part[1024];
    off_t place = 0;
    ssize_t got;
    if (real < 0) return;
    while ((got = pread(memory, part, sizeof part, place)) > 0) {
        place += got;
        for (ssize_t sent = 0; sent < got;) {
            ssize_t n = write(real, part + sent, (size_t)(got - sent));
            if (n <= 0) return;
            sent += n;
        }
    }
}

void ct_errors_release(void)
{
    if (real < 0) return;
    ct_errors_copy();
    dup2(real, 2);
    close(real);
    real = -1;
    if (ftruncate(memory, 0) == 0) lseek(memory, 0, SEEK_SET);
}
