/* The only place that includes curses. */
#ifndef CTERMINAL_WITH_CURSES_H
#define CTERMINAL_WITH_CURSES_H

#define _GNU_SOURCE
#define NCURSES_WIDECHAR 1
#include <ncursesw/curses.h>

/* terminal.c: a pad with keys and no delay. */
WINDOW *ct_input(void);

#endif
