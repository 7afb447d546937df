/* What Swift's Glibc does not show of the C library. */
#ifndef CSYSTEM_H
#define CSYSTEM_H

/* Ask the system for memory in steps of a megabyte, and keep what was free once: it is wanted again at
 * the next change of the book. To be called before the first large allocation. */
void cs_grow_in_large_steps(void);
/* The same for the memory that the calling thread has of its own. */
void cs_prepare_thread(void);

/* Give the program's own empty memory its pages. To be called before there is a second thread: what is read
 * first and then written has its page replaced, and with two threads running that stops the other one, for
 * 20 microseconds a page on a virtual machine. */
void cs_fill_pages(void);

/* The arguments, the name of the program first: Swift reads them out of /proc, a tenth of a millisecond at
 * every start. */
int cs_argument_count(void);
const char *cs_argument(int place);
/* The variables as NAME=VALUE, up to a NULL; `environ`, which Swift takes for state that anybody may
 * write. */
char **cs_environment(void);

/* pthread_create() on another processor than this one where there is one. 0, or an error number. The
 * thread is a pthread_t; <pthread.h> here would make the times of Glibc types of this module. */
int cs_thread_beside(unsigned long *thread, void *(*work)(void *), void *given);

#endif
