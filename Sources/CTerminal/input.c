/* Keys and mouse, as ncurses reads them. */
#include "with-curses.h"
#include "CTerminal.h"
#include "private.h"

#include <poll.h>
#include <string.h>
#include <unistd.h>

static bool mouse_on;

void ct_mouse_forget(void) { mouse_on = false; }

void ct_mouse(bool yes)
{
    if (!ct_is_on() || mouse_on == yes) return;
    mouse_on = yes;
    mouseinterval(0); /* else ncurses waits for a second click and delays the first */
    mousemask(yes ? BUTTON1_PRESSED | BUTTON4_PRESSED | BUTTON5_PRESSED : 0, NULL);
}

/* ncurses knows many keys with modifiers only by the names of terminfo's extensions: kUP5, kDC3. */
static int extended_key(int code)
{
    static const struct { const char *name; int key; } keys[] = {
        {"kUP", CT_UP}, {"kDN", CT_DOWN}, {"kLFT", CT_LEFT}, {"kRIT", CT_RIGHT}, {"kHOM", CT_HOME},
        {"kEND", CT_END}, {"kPRV", CT_PAGE_UP}, {"kNXT", CT_PAGE_DOWN}, {"kIC", CT_INSERT},
        {"kDC", CT_DELETE},
    };
    const char *name = keyname(code);
    for (size_t i = 0; name && i < sizeof keys / sizeof *keys; i++) {
        size_t length = strlen(keys[i].name);
        if (strncmp(name, keys[i].name, length) != 0) continue;
        int number = name[length] ? name[length] - '1' : 1; /* as in CSI: 1 + shift + 2 alt + 4 ctrl */
        if (number < 0 || number > 7 || (name[length] && name[length + 1])) continue;
        return CT_KEY | keys[i].key | (number & 1 ? CT_SHIFT : 0) | (number & 2 ? CT_ALT : 0)
               | (number & 4 ? CT_CONTROL : 0);
    }
    return CT_NOTHING;
}

static int plain_key(int code)
{
    switch (code) {
    case KEY_UP: return CT_UP;
    case KEY_DOWN: return CT_DOWN;
    case KEY_LEFT: return CT_LEFT;
    case KEY_RIGHT: return CT_RIGHT;
    case KEY_HOME: case KEY_A1: case KEY_FIND: return CT_HOME;
    case KEY_END: case KEY_C1: case KEY_SELECT: return CT_END;
    case KEY_PPAGE: case KEY_A3: return CT_PAGE_UP;
    case KEY_NPAGE: case KEY_C3: return CT_PAGE_DOWN;
    case KEY_IC: return CT_INSERT;
    case KEY_DC: return CT_DELETE;
    case KEY_BACKSPACE: return CT_BACKSPACE;
    case KEY_ENTER: return CT_ENTER;
    case KEY_BTAB: return CT_BACK_TAB;
    case KEY_SR: return CT_UP | CT_SHIFT;
    case KEY_SF: return CT_DOWN | CT_SHIFT;
    case KEY_SLEFT: return CT_LEFT | CT_SHIFT;
    case KEY_SRIGHT: return CT_RIGHT | CT_SHIFT;
    case KEY_SHOME: return CT_HOME | CT_SHIFT;
    case KEY_SEND: return CT_END | CT_SHIFT;
    case KEY_SPREVIOUS: return CT_PAGE_UP | CT_SHIFT;
    case KEY_SNEXT: return CT_PAGE_DOWN | CT_SHIFT;
    case KEY_SIC: return CT_INSERT | CT_SHIFT;
    case KEY_SDC: return CT_DELETE | CT_SHIFT;
    default: return 0;
    }
}

int ct_read(void)
{
    while (ct_is_on()) {
        int code = wgetch(ct_input()); /* bytes, not wget_wch: that loses half a character at a read's end */
        int key;
        if (code == ERR) break;
        if (code < 256) return code;
        if (code == KEY_RESIZE) {
            ct_redraw(); /* the terminal has kept of the old picture what it liked */
            return CT_RESIZED;
        }
        if (code == KEY_MOUSE) return CT_MOUSE_USED;
        if (code > KEY_F(0) && code <= KEY_F(63)) return CT_KEY | (CT_F0 + code - KEY_F(0));
        key = plain_key(code);
        if (key) return CT_KEY | key;
        if (code > KEY_MAX && (key = extended_key(code)) != CT_NOTHING) return key;
    }
    return CT_NOTHING;
}

size_t ct_read_raw(uint8_t *bytes, size_t room)
{
    struct pollfd file = {.fd = STDIN_FILENO, .events = POLLIN};
    ssize_t got;
    if (!ct_is_on() || poll(&file, 1, 0) <= 0 || !(file.revents & POLLIN)) return 0;
    got = read(STDIN_FILENO, bytes, room);
    return got > 0 ? (size_t)got : 0;
}

struct ct_mouse_event ct_mouse_event(void)
{
    MEVENT event;
    struct ct_mouse_event told = {CT_OTHER, 0, 0};
    if (getmouse(&event) != OK) return told;
    told.row = event.y;
    told.column = event.x;
    if (event.bstate & BUTTON1_PRESSED) told.action = CT_PRESS;
    else if (event.bstate & BUTTON4_PRESSED) told.action = CT_WHEEL_UP;
    else if (event.bstate & BUTTON5_PRESSED) told.action = CT_WHEEL_DOWN;
    return told;
}
