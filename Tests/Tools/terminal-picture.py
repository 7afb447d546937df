#!/usr/bin/env python3
"""Draws what a terminal shows as a PNG, for the README and for looking at screens.

    tmux capture-pane -e -p | terminal-picture.py --size 24x100 -o docs/screen.png

Needs Debian's python3-pyte, python3-pil, fonts-dejavu-core and fonts-wqy-zenhei.
"""
import argparse, sys
import pyte
from PIL import Image, ImageDraw, ImageFont

WIDTH, HEIGHT, EDGE = 10, 21, 12
NAMED = {
    "default": "#d8dee4", "black": "#1c2128", "red": "#f47067", "green": "#6bc46d", "brown": "#daaa3f",
    "blue": "#6cb6ff", "magenta": "#dcbdfb", "cyan": "#56d4dd", "white": "#adbac7",
    "brightblack": "#768390", "brightred": "#ff938a", "brightgreen": "#8ddb8c", "brightbrown": "#eac55f",
    "brightblue": "#96d0ff", "brightmagenta": "#dcbdfb", "brightcyan": "#b3f0ff", "brightwhite": "#ffffff",
}
GROUND = "#22272e"


# Which of left, right, up and down a line of a box goes to.
BOX = {"─": "lr", "│": "ud", "┌": "rd", "┐": "ld", "└": "ru", "┘": "lu"}


def line(draw, left, top, ways, fill):
    x, y = left + WIDTH // 2, top + HEIGHT // 2
    ends = {"l": (left, y), "r": (left + WIDTH, y), "u": (x, top), "d": (x, top + HEIGHT)}
    for way in ways:
        draw.line([(x, y), ends[way]], fill=fill)


def colour(name, fallback):
    if name == "default":
        return fallback
    return NAMED.get(name) or "#" + name


def fonts():
    folder = "/usr/share/fonts/truetype/"
    plain = ImageFont.truetype(folder + "dejavu/DejaVuSansMono.ttf", 16)
    bold = ImageFont.truetype(folder + "dejavu/DejaVuSansMono-Bold.ttf", 16)
    han = ImageFont.truetype(folder + "wqy/wqy-zenhei.ttc", 18, index=1)
    return plain, bold, han


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--size", default="24x80"), p.add_argument("-o", required=True)
    options = p.parse_args()
    rows, columns = map(int, options.size.split("x"))
    screen = pyte.Screen(columns, rows)
    pyte.Stream(screen).feed("\r\n".join(sys.stdin.read().rstrip("\n").split("\n")))
    picture = Image.new("RGB", (columns * WIDTH + 2 * EDGE, rows * HEIGHT + 2 * EDGE), GROUND)
    draw = ImageDraw.Draw(picture)
    plain, bold, han = fonts()
    for y in range(rows):
        for x in range(columns):
            cell = screen.buffer[y][x]
            front, back = colour(cell.fg, NAMED["default"]), colour(cell.bg, GROUND)
            if cell.reverse:
                front, back = back, front
            wide = x + 1 < columns and screen.buffer[y][x + 1].data == "" and cell.data != ""
            left, top = EDGE + x * WIDTH, EDGE + y * HEIGHT
            if cell.data == "":
                continue
            draw.rectangle([left, top, left + WIDTH * (2 if wide else 1) - 1, top + HEIGHT - 1], fill=back)
            if cell.data in BOX:
                line(draw, left, top, BOX[cell.data], front)
                continue
            font = han if wide else bold if cell.bold else plain
            draw.text((left + (1 if wide else 0), top - (2 if wide else 0)), cell.data, font=font, fill=front)
            if cell.underscore:
                draw.line([left, top + HEIGHT - 2, left + WIDTH, top + HEIGHT - 2], fill=front)
    picture.save(options.o, optimize=True)


if __name__ == "__main__":
    main()
