/* Signals and wake-ups, noted in a set and told to the sleeping loop through an event descriptor. */
#define _GNU_SOURCE
#include "CTerminal.h"
#include "private.h"

#include <errno.h>
#include <poll.h>
#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <string.h>
#include <sys/eventfd.h>
#include <time.h>
#include <unistd.h>

static const struct { int number; unsigned bit; } noted[] = {
    {SIGINT, CT_INTERRUPT}, {SIGTERM, CT_TERMINATE}, {SIGHUP, CT_HANGUP}, {SIGQUIT, CT_QUIT},
    {SIGTSTP, CT_STOP}, {SIGCONT, CT_CONTINUED}, {SIGWINCH, CT_WINDOW},
};
enum { NOTED = sizeof noted / sizeof *noted };

static struct sigaction before[NOTED];
static void (*ncurses_resized)(int);
static atomic_uint pending;
static int event = -1;
static pthread_once_t once = PTHREAD_ONCE_INIT;

static void open_event(void)
{
    event = eventfd(0, EFD_CLOEXEC | EFD_NONBLOCK);
}

bool ct_wake_open(void)
{
    pthread_once(&once, open_event);
    return event >= 0;
}

static void tell(unsigned bit)
{
    int error = errno;
    uint64_t one = 1;
    atomic_fetch_or(&pending, bit);
    if (event >= 0 && write(event, &one, sizeof one) < 0) errno = 0; /* full: it is awake anyway */
    errno = error;
}

void ct_wake(void)
{
    if (ct_wake_open()) tell(CT_WOKEN);
}

static void note(int number)
{
    /* ncurses notes the new size itself: first, as this can be another thread than the one that is
     * told, which would ask ncurses too early. The event closes the gap between its last read and
     * poll(). */
    if (number == SIGWINCH && ncurses_resized) ncurses_resized(number);
    for (int i = 0; i < NOTED; i++)
        if (noted[i].number == number) tell(noted[i].bit);
}

unsigned ct_take_signals(void)
{
    return atomic_exchange(&pending, 0);
}

void ct_signals_forget(unsigned set)
{
    atomic_fetch_and(&pending, ~set);
}

void ct_signals_remember(void)
{
    for (int i = 0; i < NOTED; i++) sigaction(noted[i].number, NULL, &before[i]);
}

void ct_signals_install(void)
{
    struct sigaction action = {.sa_handler = note, .sa_flags = SA_RESTART}, old;
    sigset_t all;
    sigemptyset(&all);
    sigemptyset(&action.sa_mask);
    for (int i = 0; i < NOTED; i++) {
        /* Started from a thread that blocks signals, a program would never learn of a new size. */
        sigaddset(&all, noted[i].number);
        /* What the caller wants ignored (nohup) stays ignored. */
        if (before[i].sa_handler == SIG_IGN && noted[i].number == SIGHUP) continue;
        sigaction(noted[i].number, &action, &old);
        if (noted[i].number == SIGWINCH && old.sa_handler != SIG_DFL && old.sa_handler != SIG_IGN
            && old.sa_handler != note)
            ncurses_resized = old.sa_handler;
    }
    pthread_sigmask(SIG_UNBLOCK, &all, NULL);
}

void ct_signals_restore(void)
{
    for (int i = 0; i < NOTED; i++) sigaction(noted[i].number, &before[i], NULL);
}

void ct_signals_stop_by_default(bool yes)
{
    struct sigaction action = {.sa_handler = yes ? SIG_DFL : note, .sa_flags = SA_RESTART};
    sigemptyset(&action.sa_mask);
    sigaction(SIGTSTP, &action, NULL);
}

bool ct_wait(int milliseconds)
{
    struct pollfd files[] = {{.fd = STDIN_FILENO, .events = POLLIN}, {.fd = event, .events = POLLIN}};
    uint64_t count;
    int ready = poll(files, 2, milliseconds);
    if (ready <= 0) return true;
    if (files[1].revents && read(event, &count, sizeof count) < 0) errno = 0; /* taken already */
    return !(files[0].revents & (POLLHUP | POLLERR | POLLNVAL));
}

int64_t ct_milliseconds(void)
{
    struct timespec now = {0};
    clock_gettime(CLOCK_MONOTONIC, &now);
    return (int64_t)now.tv_sec * 1000 + now.tv_nsec / 1000000;
}
