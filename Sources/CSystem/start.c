/* What the program was started with. */
#define _GNU_SOURCE
#include "CSystem.h"

#include <unistd.h>

static int count;
static char **arguments;

/* The C library hands them to every function that runs before main(). */
__attribute__((constructor)) static void remember(int argc, char **argv)
{
    count = argc;
    arguments = argv;
}

int cs_argument_count(void) { return count; }
const char *cs_argument(int place) { return arguments[place]; }
char **cs_environment(void) { return environ; }
