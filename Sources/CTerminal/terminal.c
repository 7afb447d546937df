/* Taking the terminal and giving it back. */
#include "with-curses.h"
#include "CTerminal.h"
#include "private.h"

#include <langinfo.h>
#include <locale.h>
#include <ncursesw/term.h>
#include <signal.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <termios.h>
#include <unistd.h>
#include <wchar.h>

static SCREEN *screen;
static WINDOW *input; /* a pad: reading from stdscr would paint half-drawn frames */
static bool utf8, on, pasting, paste_mode;
static struct termios saved;

/* A user who set nothing (a bare container, a rescue shell) most likely sits at a UTF-8 terminal; who
 * asks for another character set gets it. */
static void choose_locale(void)
{
    const char *names[] = {"LC_ALL", "LC_CTYPE", "LANG"};
    bool asked = false;
    for (int i = 0; i < 3; i++) {
        const char *value = getenv(names[i]);
        if (value && *value) asked = true;
    }
    if (!asked || !setlocale(LC_CTYPE, "")) setlocale(LC_CTYPE, "C.UTF-8");
    utf8 = strcmp(nl_langinfo(CODESET), "UTF-8") == 0;
}

/* A terminfo string without its padding, which a dying process cannot wait for. */
static size_t append(char *to, size_t used, size_t room, const char *name, const char *instead)
{
    const char *from = instead;
    if (name) {
        from = tigetstr(name);
        if (from == (char *)-1 || !from) return used;
    }
    for (; *from && used < room; from++) {
        const char *end;
        if (from[0] == '$' && from[1] == '<' && (end = strchr(from, '>'))) from = end;
        else to[used++] = *from;
    }
    return used;
}

static bool is_ansi(void)
{
    const char *cup = tigetstr("cup");
    return cup && cup != (char *)-1 && cup[0] == '\033' && cup[1] == '[';
}

static void prepare_crash(void)
{
    char leave[512];
    size_t used = 0;
    if (is_ansi())
        used = append(leave, used, sizeof leave, NULL,
                      "\033[?2004l\033[?1000l\033[?1002l\033[?1003l\033[?1006l");
    used = append(leave, used, sizeof leave, "sgr0", NULL);
    used = append(leave, used, sizeof leave, "rmkx", NULL);
    used = append(leave, used, sizeof leave, "cnorm", NULL);
    used = append(leave, used, sizeof leave, "rmcup", NULL);
    used = append(leave, used, sizeof leave, NULL, "\r\n");
    ct_crash_prepare(leave, used, &saved);
}

void ct_paste_mode(bool yes)
{
    static const uint8_t begin[] = "\033[?2004h", end[] = "\033[?2004l";
    if (paste_mode == yes || !pasting) return;
    paste_mode = yes;
    ct_send(yes ? begin : end, sizeof begin - 1);
}

static void at_exit(void)
{
    ct_finish();
}

int ct_start(void)
{
    static bool registered;
    const char *cup;
    FILE *output;
    if (screen) return CT_BUSY;
    if (!isatty(STDIN_FILENO) || !isatty(STDOUT_FILENO) || tcgetattr(STDIN_FILENO, &saved) != 0)
        return CT_NOT_A_TERMINAL;
    if (!ct_wake_open()) return CT_NO_RESOURCES;
    choose_locale();
    ct_signals_remember();
    use_tioctl(TRUE); /* $LINES and $COLUMNS would stay as they are when the window changes */
    output = ct_output_open();
    screen = output ? newterm(NULL, output, stdin) : NULL; /* initscr() would end the process */
    if (!screen) {
        ct_output_close();
        ct_signals_restore();
        return output ? CT_UNKNOWN_TYPE : CT_NO_RESOURCES;
    }
    cup = tigetstr("cup");
    input = cup && cup != (char *)-1 ? newpad(1, 1) : NULL;
    if (!input) {
        endwin();
        delscreen(screen);
        ct_output_close();
        screen = NULL;
        ct_signals_restore();
        return cup && cup != (char *)-1 ? CT_NO_RESOURCES : CT_DUMB;
    }
    raw();
    noecho();
    nonl();
    set_escdelay(25);
    curs_set(0);
    if (has_colors()) {
        start_color();
        use_default_colors();
    }
    keypad(input, TRUE);
    nodelay(input, TRUE);
    pasting = is_ansi();
    for (int i = 0; i < 256; i++) ct_style((uint8_t)i, 0, -1, -1);
    prepare_crash();
    ct_signals_install();
    ct_crash_install();
    if (!registered) registered = atexit(at_exit) == 0;
    on = true;
    ct_crash_armed(true);
    ct_errors_hold();
    return CT_STARTED;
}

void ct_leave(void)
{
    if (!screen || !on) return;
    on = false;
    ct_paste_mode(false);
    endwin();
    ct_crash_armed(false);
    ct_errors_release();
    ct_signals_stop_by_default(true);
}

void ct_enter(void)
{
    if (!screen || on) return;
    on = true;
    ct_errors_hold();
    ct_crash_armed(true);
    ct_signals_stop_by_default(false);
    /* Typed for the program that had the terminal meanwhile. */
    ct_signals_forget(CT_INTERRUPT | CT_QUIT | CT_STOP | CT_CONTINUED);
    clearok(curscr, TRUE);
    doupdate();
    ct_paste_mode(true);
}

void ct_finish(void)
{
    if (!screen) return;
    ct_leave();
    ct_crash_restore();
    ct_signals_restore();
    delwin(input);
    delscreen(screen);
    ct_output_close();
    screen = NULL;
    input = NULL;
    ct_draw_forget();
    ct_mouse_forget();
}

void ct_stop(void)
{
    ct_leave();
    kill(0, SIGTSTP); /* the whole job, as the terminal itself would do */
    ct_enter();
}

int ct_rows(void) { return LINES; }
int ct_columns(void) { return COLS; }
bool ct_is_utf8(void) { return utf8; }

int ct_colours(void)
{
    if (!has_colors()) return 0;
    if (COLORS >= 1 << 24) return tigetflag("RGB") > 0 || tigetnum("RGB") > 0 ? 1 << 24 : 256;
    return COLORS;
}

bool ct_write(const uint8_t *bytes, size_t count)
{
    if (!screen || !on) return false;
    return ct_send(bytes, count);
}

bool ct_is_on(void) { return screen && on; }
WINDOW *ct_input(void) { return input; }
