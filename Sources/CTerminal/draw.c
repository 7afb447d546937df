/* Pictures on their way to ncurses, which sends what differs. */
#include "with-curses.h"
#include "CTerminal.h"
#include "private.h"

#include <stdlib.h>
#include <string.h>
#include <wchar.h>

static cchar_t styles[256];
static cchar_t *cells; /* one row on its way */
/* The last picture: only rows that differ are handed over. */
static uint32_t *old_glyphs;
static uint8_t *old_styles;
static int old_rows, old_columns;

void ct_draw_forget(void)
{
    free(cells);
    free(old_glyphs);
    free(old_styles);
    cells = NULL;
    old_glyphs = NULL;
    old_styles = NULL;
    old_rows = old_columns = 0;
}

void ct_style(uint8_t style, unsigned attributes, int foreground, int background)
{
    attr_t set = 0;
    int pair = 0;
    if (attributes & CT_BOLD) set |= A_BOLD;
    if (attributes & CT_DIM) set |= A_DIM;
    if (attributes & CT_ITALIC) set |= A_ITALIC;
    if (attributes & CT_UNDERLINE) set |= A_UNDERLINE;
    if (attributes & CT_REVERSE) set |= A_REVERSE;
    if ((foreground >= 0 || background >= 0) && has_colors()) pair = alloc_pair(foreground, background);
    if (pair < 0) pair = 0; /* no pair left: without colour, as on a terminal that has none */
    setcchar(&styles[style], L" ", set, 0, &pair);
    /* Cells that did not change look different now. */
    old_rows = old_columns = 0;
}

/* Make room for a picture of this size, and forget the old one. */
static bool resize_buffers(int rows, int columns)
{
    size_t count = (size_t)rows * (size_t)columns;
    cchar_t *row = realloc(cells, ((size_t)columns + 1) * sizeof *cells);
    if (row) cells = row;
    uint32_t *glyphs = realloc(old_glyphs, count * sizeof *glyphs + 1);
    if (glyphs) old_glyphs = glyphs;
    uint8_t *looks = realloc(old_styles, count + 1);
    if (looks) old_styles = looks;
    if (!row || !glyphs || !looks) return false;
    memset(old_glyphs, 0xff, count * sizeof *glyphs); /* equal to no picture */
    old_rows = rows;
    old_columns = columns;
    return true;
}

static void send_row(int row, const uint32_t *glyphs, const uint8_t *looks, int columns)
{
    int used = 0;
    for (int i = 0; i < columns; i++) {
        uint32_t glyph = glyphs[i];
        bool wide = i + 1 < columns && glyphs[i + 1] == 0;
        cchar_t cell = styles[looks[i]];
        if (glyph == 0 || glyph >> 31) glyph = ' ';
        if (glyph >= 0x7f) {
            /* This system's C library is another one than the width table was made from: better a
             * stand-in than a row whose every later cell is off. */
            int width = wcwidth((wchar_t)glyph);
            if (width != (wide ? 2 : 1)) glyph = width > 0 && !ct_is_utf8() ? '?' : 0xfffd, wide = false;
            else if (wide) i++;
        }
        cell.chars[0] = (wchar_t)glyph; /* setcchar() for each cell would cost more than the drawing */
        cells[used++] = cell;
    }
    mvadd_wchnstr(row, 0, cells, used);
}

void ct_frame(const uint32_t *glyphs, const uint8_t *looks, int rows, int columns)
{
    if (!ct_is_on() || rows <= 0 || columns <= 0) return;
    if ((rows != old_rows || columns != old_columns) && !resize_buffers(rows, columns)) return;
    for (int row = 0; row < rows && row < LINES; row++) {
        size_t at = (size_t)row * (size_t)columns, length = (size_t)columns;
        bool same = memcmp(glyphs + at, old_glyphs + at, length * sizeof *glyphs) == 0
                    && memcmp(looks + at, old_styles + at, length) == 0;
        /* The same index can stand for another cluster. */
        for (size_t i = 0; same && i < length; i++) same = !(glyphs[at + i] >> 31);
        if (same) continue;
        memcpy(old_glyphs + at, glyphs + at, length * sizeof *glyphs);
        memcpy(old_styles + at, looks + at, length);
        send_row(row, glyphs + at, looks + at, columns < COLS ? columns : COLS);
    }
}

void ct_cluster(int row, int column, uint8_t style, const uint32_t *scalars, size_t count)
{
    wchar_t text[CCHARW_MAX + 1];
    cchar_t cell;
    attr_t attributes;
    short pair;
    int extended = 0;
    wchar_t one[CCHARW_MAX + 1];
    size_t used = 0;
    if (!ct_is_on() || count == 0 || row < 0 || column < 0 || row >= LINES || column >= COLS) return;
    for (; used < count && used < CCHARW_MAX; used++) text[used] = (wchar_t)scalars[used];
    text[used] = 0;
    if (getcchar(&styles[style], one, &attributes, &pair, &extended) == ERR) return;
    if (setcchar(&cell, text, attributes, 0, &extended) == OK) mvadd_wch(row, column, &cell);
}

void ct_show(int row, int column)
{
    if (!ct_is_on()) return;
    ct_output_hold();
    if (row >= 0 && row < LINES && column >= 0 && column < COLS) {
        leaveok(stdscr, FALSE);
        move(row, column);
        curs_set(1);
    } else {
        leaveok(stdscr, TRUE); /* bringing an unseen cursor back costs bytes at every key */
        curs_set(0);
    }
    wnoutrefresh(stdscr);
    doupdate();
    ct_output_send();
    ct_paste_mode(true);
}

void ct_redraw(void)
{
    if (ct_is_on()) clearok(curscr, TRUE);
    old_rows = old_columns = 0; /* ncurses may have lost cells as well: hand it every row */
}
