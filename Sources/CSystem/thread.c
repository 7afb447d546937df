/* Left alone, a new thread can wait on the processor of its maker until that one sleeps, two
 * milliseconds at the start of the screens, while the other processor idles: seen in virtual machines. */
#define _GNU_SOURCE
#include "CSystem.h"

#include <pthread.h>
#include <sched.h>

int cs_thread_beside(unsigned long *thread, void *(*work)(void *), void *given)
{
    cpu_set_t all, others;
    pthread_attr_t attributes;
    int here = sched_getcpu(), problem = -1;
    if (here >= 0 && here < CPU_SETSIZE && sched_getaffinity(0, sizeof all, &all) == 0) {
        others = all;
        CPU_CLR(here, &others);
        if (CPU_COUNT(&others) > 0 && pthread_attr_init(&attributes) == 0) {
            if (pthread_attr_setaffinity_np(&attributes, sizeof others, &others) == 0)
                problem = pthread_create(thread, &attributes, work, given);
            pthread_attr_destroy(&attributes);
            /* Where it goes from there is the scheduler's business. */
            if (problem == 0) pthread_setaffinity_np(*thread, sizeof all, &all);
        }
    }
    return problem == 0 ? 0 : pthread_create(thread, NULL, work, given);
}
