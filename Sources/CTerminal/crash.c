/* A crash leaves the screen first, then goes its way: the handler that was there before (a
 * backtrace, a core) runs on a usable terminal. Only async-signal-safe calls. */
#define _GNU_SOURCE
#include "private.h"

#include <errno.h>
#include <signal.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>

static const int fatal[] = {SIGSEGV, SIGBUS, SIGILL, SIGFPE, SIGABRT, SIGTRAP, SIGSYS};
enum { FATAL = sizeof fatal / sizeof *fatal };

static struct sigaction before[FATAL];
static volatile sig_atomic_t armed;
static char leave_string[512];
static size_t leave_length;
static struct termios saved;
static stack_t old_stack;
static void *stack_memory;

void ct_crash_prepare(const char *leave, size_t length, const struct termios *modes)
{
    leave_length = length < sizeof leave_string ? length : sizeof leave_string;
    memcpy(leave_string, leave, leave_length);
    saved = *modes;
}

void ct_crash_armed(bool yes)
{
    armed = yes;
}

static void crashed(int number)
{
    int error = errno;
    if (armed) {
        armed = 0;
        if (write(STDOUT_FILENO, leave_string, leave_length) < 0) errno = 0; /* nothing to be done */
        tcsetattr(STDIN_FILENO, TCSANOW, &saved);
        ct_errors_copy();
    }
    for (int i = 0; i < FATAL; i++)
        if (fatal[i] == number) sigaction(number, &before[i], NULL);
    errno = error;
    /* Blocked until this handler returns. A faulting instruction would run again and fault again by
     * itself; a signal sent by kill() or a breakpoint would not. */
    raise(number);
}

void ct_crash_install(void)
{
    struct sigaction action = {.sa_handler = crashed, .sa_flags = SA_ONSTACK};
    stack_t stack = {.ss_size = 64 * 1024};
    sigemptyset(&action.sa_mask);
    /* A stack overflow leaves no room for a handler on the stack that overflowed. */
    if (sigaltstack(NULL, &old_stack) == 0 && (old_stack.ss_flags & SS_DISABLE)) {
        if (!stack_memory) stack_memory = malloc(stack.ss_size);
        stack.ss_sp = stack_memory;
        if (stack.ss_sp) sigaltstack(&stack, NULL);
    }
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &action, &before[i]);
}

void ct_crash_restore(void)
{
    for (int i = 0; i < FATAL; i++) sigaction(fatal[i], &before[i], NULL);
    if (old_stack.ss_flags & SS_DISABLE) sigaltstack(&old_stack, NULL);
}
