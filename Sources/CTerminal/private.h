/* What the files of this target tell each other. */
#ifndef CTERMINAL_PRIVATE_H
#define CTERMINAL_PRIVATE_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>
#include <stdio.h>

/* terminal.c: whether the screen is ours now; bracketed paste. */
bool ct_is_on(void);
void ct_paste_mode(bool yes);

/* picture.c: what ncurses writes to, NULL where the system has no descriptor left; between hold and
 * send it collects what is written there, and sends it in one piece. */
FILE *ct_output_open(void);
void ct_output_close(void);
void ct_output_hold(void);
void ct_output_send(void);
/* All of it, past ncurses, which keeps nothing back between two pictures. */
bool ct_send(const uint8_t *bytes, size_t count);

/* draw.c, input.c: be as before ct_start(). */
void ct_draw_forget(void);
void ct_mouse_forget(void);

/* signals.c: remember the handlers that are there, before ncurses brings its own. */
void ct_signals_remember(void);
void ct_signals_install(void);
void ct_signals_restore(void);
/* SIGTSTP as it is for every program, or noted for ct_take_signals(). */
void ct_signals_stop_by_default(bool yes);
void ct_signals_forget(unsigned set);
bool ct_wake_open(void);

/* crash.c: what a dying process writes to leave the screen. */
struct termios;
void ct_crash_prepare(const char *leave, size_t length, const struct termios *modes);
void ct_crash_install(void);
void ct_crash_restore(void);
/* From now on a crash has, or has not, a screen to leave. */
void ct_crash_armed(bool yes);

/* errors.c: standard error goes to memory while the screen is on, and to its place afterwards. */
void ct_errors_hold(void);
void ct_errors_release(void);
/* Only async-signal-safe calls. */
void ct_errors_copy(void);

#endif
