/* One write a picture. ncurses hands over what it has at every jump of the cursor: two hundred writes
 * for a first screen, each a wake-up of the terminal and, through SSH, perhaps a packet. Its own
 * descriptor of the terminal is a file in memory meanwhile. */
#define _GNU_SOURCE
#include "private.h"

#include <errno.h>
#include <fcntl.h>
#include <poll.h>
#include <sys/mman.h>
#include <unistd.h>

static int memory = -1; /* a picture on its way */
static bool held;
static FILE *output; /* what ncurses writes to */

FILE *ct_output_open(void)
{
    int copy = fcntl(STDOUT_FILENO, F_DUPFD_CLOEXEC, 3);
    if (copy < 0) return NULL;
    output = fdopen(copy, "w");
    if (!output) close(copy);
    if (memory < 0) memory = memfd_create("picture", MFD_CLOEXEC);
    return output;
}

void ct_output_close(void)
{
    if (output) fclose(output);
    output = NULL;
}

bool ct_send(const uint8_t *bytes, size_t count)
{
    for (size_t sent = 0; sent < count;) {
        ssize_t n = write(STDOUT_FILENO, bytes + sent, count - sent);
        if (n > 0) {
            sent += (size_t)n;
        } else if (n < 0 && errno == EAGAIN) {
            struct pollfd file = {.fd = STDOUT_FILENO, .events = POLLOUT};
            poll(&file, 1, -1);
        } else if (n == 0 || errno != EINTR) {
            return false;
        }
    }
    return true;
}

void ct_output_hold(void)
{
    if (held || memory < 0 || !output) return;
    held = dup3(memory, fileno(output), O_CLOEXEC) >= 0;
}

void ct_output_send(void)
{
    uint8_t part[16384];
    off_t size, place = 0;
    ssize_t got;
    if (!held) return;
    dup3(STDOUT_FILENO, fileno(output), O_CLOEXEC);
    held = false;
    size = lseek(memory, 0, SEEK_CUR);
    lseek(memory, 0, SEEK_SET);
    while (place < size) {
        size_t room = size - place < (off_t)sizeof part ? (size_t)(size - place) : sizeof part;
        got = pread(memory, part, room, place);
        if (got <= 0 || !ct_send(part, (size_t)got)) return;
        place += got;
    }
}
