/* The C behind the real terminal. Shows no curses: Swift cannot use its macros, and would read
 * `stdscr` and `LINES` as unsafe globals.
 *
 * There is one terminal a process. All functions are for the thread that called ct_start(), except
 * ct_wake(), which is for any thread. */
#ifndef CTERMINAL_H
#define CTERMINAL_H

#include <stdbool.h>
#include <stddef.h>
#include <stdint.h>

/* What ct_start() answers. */
enum {
    CT_STARTED,
    CT_NOT_A_TERMINAL, /* standard input or output is none */
    CT_UNKNOWN_TYPE,   /* no terminfo entry for $TERM */
    CT_DUMB,           /* the cursor cannot be moved */
    CT_BUSY,           /* started already */
    CT_NO_RESOURCES    /* no memory or no file descriptors */
};

/* Put the terminal into screen mode. On failure nothing has been changed. */
int ct_start(void);
/* Give the terminal back, for an editor or before stopping; ct_enter() takes it again. */
void ct_leave(void);
void ct_enter(void);
/* Leave for good: terminal modes, signal handlers and standard error as they were. */
void ct_finish(void);
/* Leave, stop the process group as Ctrl-Z does, and enter again when it goes on. */
void ct_stop(void);

int ct_rows(void);
int ct_columns(void);
/* 0 without colours, else how many: 8, 16, 256, or 1 << 24 where a colour is 0xRRGGBB. */
int ct_colours(void);
/* Whether characters beyond ASCII can be shown. */
bool ct_is_utf8(void);

/* Output */

enum { CT_BOLD = 1, CT_DIM = 2, CT_ITALIC = 4, CT_UNDERLINE = 8, CT_REVERSE = 16 };
/* The look behind a style byte; a colour of -1 is the terminal's own. */
void ct_style(uint8_t style, unsigned attributes, int foreground, int background);
/* Take over a picture of rows * columns cells. A glyph is a scalar, 0 for the right half of the one
 * before, or has bit 31 set: a blank until ct_cluster() fills it. */
void ct_frame(const uint32_t *glyphs, const uint8_t *styles, int rows, int columns);
/* Put a base scalar and its combining marks into one cell. */
void ct_cluster(int row, int column, uint8_t style, const uint32_t *scalars, size_t count);
/* Send what differs; the cursor at a cell, or hidden with row -1. */
void ct_show(int row, int column);
/* Send everything with the next ct_show(). */
void ct_redraw(void);
void ct_mouse(bool on);
/* Bytes for the terminal itself, such as OSC 52. False when the terminal is gone. */
bool ct_write(const uint8_t *bytes, size_t count);

/* Input */

/* ct_read() answers a byte 0..255, or one of these; a key has CT_KEY with its number and modifiers. */
enum {
    CT_NOTHING = -1,
    CT_RESIZED = -2,
    CT_MOUSE_USED = -3,
    CT_KEY = 0x1000,
    CT_SHIFT = 0x100,
    CT_ALT = 0x200,
    CT_CONTROL = 0x400
};
enum {
    CT_UP = 1, CT_DOWN, CT_LEFT, CT_RIGHT, CT_HOME, CT_END, CT_PAGE_UP, CT_PAGE_DOWN, CT_INSERT,
    CT_DELETE, CT_BACKSPACE, CT_ENTER, CT_BACK_TAB,
    CT_F0 = 0x40 /* F1 is CT_F0 + 1, up to F63 */
};
int ct_read(void);
/* Bytes past the key table of ncurses, for long pastes; call only right after ct_read() gave the
 * last byte of what it had. 0: nothing there. */
size_t ct_read_raw(uint8_t *bytes, size_t room);

enum { CT_PRESS, CT_WHEEL_UP, CT_WHEEL_DOWN, CT_OTHER };
struct ct_mouse_event { int action, row, column; };
/* What the mouse did, after CT_MOUSE_USED. */
struct ct_mouse_event ct_mouse_event(void);

/* Waiting */

/* Sleep until there is input, a wake-up or a signal, at most so many milliseconds (-1: for ever).
 * False when the terminal is gone. */
bool ct_wait(int milliseconds);
/* End the sleep of ct_wait(). From any thread. */
void ct_wake(void);
enum {
    CT_WOKEN = 1, CT_INTERRUPT = 2, CT_TERMINATE = 4, CT_HANGUP = 8, CT_QUIT = 16, CT_STOP = 32,
    CT_CONTINUED = 64, CT_WINDOW = 128
};
/* What happened since the last call, as a set. */
unsigned ct_take_signals(void);
/* Milliseconds of a clock that never goes back. */
int64_t ct_milliseconds(void);

#endif
