#!/usr/bin/python3
"""Holds what `haode brief` and `haode qr` write against other people's readers.

tidy reads the HTML, python3-icalendar the calendar, zbarimg the codes. With --chromium the page is
also laid out at the width of a telephone and printed to A4. Prints a line for each check, and ends
with 1 where one fails. --keep DIR keeps what was written, to be looked at.
"""
import argparse
import os
import pathlib
import re
import subprocess
import sys
import tempfile

CLOCK = "2026-11-23T09:04:00Z"
failures = 0


def tell(fits, text):
    global failures
    failures += not fits
    print(("ok   " if fits else "FAIL ") + text)


def run(*words, **options):
    return subprocess.run(words, capture_output=True, text=True, **options)


class Desk:
    def __init__(self, program, folder):
        self.program, self.folder = program, folder
        self.environment = {
            "HOME": str(folder), "PATH": "/usr/local/bin:/usr/bin:/bin", "LANG": "C.UTF-8",
            "TZ": "Europe/Berlin", "HAODE_NOW": CLOCK,
        }
        self.haode("init", str(folder / "book"), "--sample", "--no-git")

    def haode(self, *words, book="book"):
        """What the program writes to its standard output."""
        words = words if words[0] == "init" else (*words, "--book", str(self.folder / book))
        ran = run(self.program, *words, env=self.environment)
        if ran.returncode:
            sys.exit(f"haode {' '.join(words)}: {ran.stderr}")
        return ran.stdout

    def brief(self, name, *words, book="book"):
        path = self.folder / name
        path.write_text(self.haode("brief", "shenzhen", *words, book=book), encoding="utf-8")
        return path

    def crowd(self, people):
        """A book whose trip meets so many contacts, each with everything that 李伟 has."""
        source = self.folder / "book"
        run("cp", "-r", str(source), str(self.folder / "crowd"))
        text = (source / "contacts/li-wei.toml").read_text(encoding="utf-8")
        text = re.sub(r"^uid = .*\n", "", text, flags=re.M)
        names = [f"person-{number:02}" for number in range(people)]
        for number, name in enumerate(names):
            person = text.replace("liwei_hq", f"liwei_hq_{number:02}")
            person = person.replace("+8613000000000", f"+861300000{number:04}")
            path = self.folder / f"crowd/contacts/{name}.toml"
            path.write_text(person, encoding="utf-8")
        trip = next((self.folder / "crowd/trips").glob("*shenzhen.toml"))
        names = ", ".join(f'"{name}"' for name in names)
        text = re.sub(r"^contacts = \[.*\]", f"contacts = [{names}]",
                      trip.read_text(encoding="utf-8"), flags=re.M)
        trip.write_text(text, encoding="utf-8")


def check_html(path):
    ran = run("tidy", "-quiet", "-errors", "-utf8", str(path))
    tell(ran.returncode == 0, f"tidy has nothing to say of {path.name} {ran.stderr.strip()}")
    text = path.read_text(encoding="utf-8")
    outside = re.findall(r"<script|<link|<img|<iframe|url\(|@import|src=", text)
    tell(not outside, f"{path.name} has no script and needs no other file {outside or ''}")


def check_calendar(path):
    import icalendar
    calendar = icalendar.Calendar.from_ical(path.read_bytes())
    events = calendar.walk("VEVENT")
    trips = [event for event in events if str(event["UID"]).startswith("trip-")]
    tell(len(trips) == 1 and len(events) > 3, f"icalendar reads {len(events)} events, one trip")
    days = (trips[0].decoded("DTSTART"), trips[0].decoded("DTEND"))
    tell(str(days[0]) == "2026-12-14" and str(days[1]) == "2026-12-19",
         f"the trip is on {days[0]} until before {days[1]}")
    tell(all(not event.errors for event in events), "no event has a property that cannot be read")


def check_code(desk, folder, *words):
    """Draws the code that the terminal shows, and reads it."""
    rows = desk.haode("qr", *words, "--format", "text").splitlines()
    rows = [row for row in rows if not row.strip(" #")]
    width = max(map(len, rows))
    # A cell is two characters wide and one line high.
    lines = ["".join(("1" if sign == "#" else "0") * 3 for sign in row.ljust(width))
             for row in rows for _ in range(6)]
    picture = folder / "code.pbm"
    picture.write_text(f"P1\n{width * 3} {len(lines)}\n" + "\n".join(lines) + "\n")
    return run("zbarimg", "-q", "--raw", str(picture)).stdout.strip()


def pages(path):
    return int(re.search(r"Pages:\s+(\d+)", run("pdfinfo", str(path)).stdout)[1])


class Chromium:
    names = ["chromium-headless-shell", "chromium"]

    def __init__(self, folder):
        self.folder = folder
        self.name = next(name for name in self.names if run("which", name).stdout)

    def __call__(self, page, *words):
        return run(
            self.name, "--headless", "--no-sandbox", "--disable-gpu", "--hide-scrollbars",
            f"--user-data-dir={self.folder / 'chromium'}", *words, f"file://{page}", timeout=120)

    def width(self, page):
        """How wide the page wants to be on a telephone."""
        copy = page.with_suffix(".measured.html")
        script = "<script>document.title = document.documentElement.scrollWidth</script>"
        copy.write_text(page.read_text(encoding="utf-8").replace("</body>", script + "</body>"),
                        encoding="utf-8")
        shown = self(copy, "--window-size=360,800", "--dump-dom").stdout
        copy.unlink()
        return int(re.search(r"<title>(\d+)</title>", shown)[1])

    def print(self, page, name):
        path = self.folder / name
        self(page, "--no-pdf-header-footer", f"--print-to-pdf={path}")
        return path


def check_browser(desk, folder, small, crowd, wallet):
    chromium = Chromium(folder)
    for page in (small, crowd, wallet):
        width = chromium.width(page) if page != wallet else 360
        tell(width <= 360, f"{page.name} needs {width} of 360 points of a telephone")
        prints = [chromium.print(page, f"{page.stem}-{turn}.pdf") for turn in (1, 2)]
        counts = [pages(path) for path in prints]
        tell(counts[0] == counts[1], f"{page.name} prints to {counts} sheets of A4")
        size = re.search(r"Page size:.*", run("pdfinfo", str(prints[0])).stdout)[0]
        tell("A4" in size, f"{page.name}: {size}")
    tell(pages(folder / f"{wallet.stem}-1.pdf") == 1, "the wallet form is one sheet")
    chromium(small, "--window-size=360,9000", f"--screenshot={folder / 'phone.png'}")
    fonts = run("pdffonts", str(folder / f"{small.stem}-1.pdf")).stdout
    tell(bool(re.search("CJK|WenQuanYi|Noto|Hei|Song|Droid", fonts)), "Chinese has a font of its own")
    run("pdftoppm", "-r", "150", "-png", str(folder / f"{small.stem}-1.pdf"), str(folder / "sheet"))
    read = "".join(run("zbarimg", "-q", "--raw", str(path)).stdout
                   for path in sorted(folder.glob("sheet-*.png")))
    cards, links = read.count("BEGIN:VCARD"), re.findall(r"^(?:sms|mailto|dingtalk|https):\S*", read, re.M)
    tell(cards == 7 and len(links) >= 5, f"zbarimg reads {cards} cards and {len(links)} links off paper")


def check(desk, folder, with_chromium):
    small = desk.brief("brief.html", "--format", "html")
    wallet = desk.brief("wallet.html", "--format", "html", "--wallet")
    desk.crowd(50)
    crowd = desk.brief("crowd.html", "--format", "html", book="crowd")
    others = [desk.brief(f"brief-{tongue}.html", "--format", "html", "--language", tongue)
              for tongue in ("en", "zh")]
    crowded = desk.brief("crowd-wallet.html", "--format", "html", "--wallet", book="crowd")
    for page in (small, wallet, crowd, crowded, *others):
        check_html(page)
    tell("… +" in crowded.read_text(encoding="utf-8"), "the wallet form counts who has no room")
    size = crowd.stat().st_size
    tell(size < 1_000_000, f"50 contacts take {size} bytes")
    check_calendar(desk.brief("brief.ics", "--format", "ics"))
    card = check_code(desk, folder, "li-wei")
    tell("李伟" in card and "liwei_hq" in card and card.endswith("END:VCARD"),
         "zbarimg reads the card of 李伟")
    link = check_code(desk, folder, "li-wei", "sms")
    tell(link == "sms:+8613000000000", f"zbarimg reads {link}")
    if with_chromium:
        check_browser(desk, folder, small, crowd, wallet)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", required=True)
    parser.add_argument("--chromium", action="store_true")
    parser.add_argument("--keep", type=pathlib.Path)
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    if options.keep:
        options.keep.mkdir(parents=True)
        check(Desk(program, options.keep), options.keep, options.chromium)
    else:
        with tempfile.TemporaryDirectory() as folder:
            check(Desk(program, pathlib.Path(folder)), pathlib.Path(folder), options.chromium)
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
