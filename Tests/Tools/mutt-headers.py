"""Prints what mutt reads in the headers of mails, a line each in the order of the files: names and addresses of From and
To, the subject, Message-ID, In-Reply-To and References, parted by tabs.

mutt-headers.py FILE…

mutt runs in a pseudo-terminal of its own: it opens all files as one mailbox, decodes the headers and pipes them out.
"""

import email.utils
import os
import pty
import select
import sys
import tempfile

FIELDS = ("from", "to", "subject", "message-id", "in-reply-to", "references")
SEPARATOR = b"\x1e"
SETTINGS = """
set header_cache="" certificate_file="" record="" postponed="" confirmappend=no quit=yes move=no
set folder="{folder}" spoolfile="{folder}/box" sort=mailbox-order sleep_time=0 timeout=1 beep=no
set charset=utf-8 pipe_decode=yes pipe_split=yes pipe_sep="" wait_key=no wrap=0 reflow_wrap=0 mailcap_path=""
unset mark_old
ignore *
unignore {fields}
unhdr_order *
hdr_order {fields}
push "<tag-pattern>~A<enter><tag-prefix><pipe-message>cat >>{folder}/out; printf '\\\\036' >>{folder}/out<enter><exit>"
"""


def run(folder):
    with open(f"{folder}/muttrc", "w") as file:
        file.write(SETTINGS.format(folder=folder, fields=" ".join(f"{field}:" for field in FIELDS)))
    process, terminal = pty.fork()
    if process == 0:
        environment = {"HOME": folder, "TERM": "vt100", "LANG": "C.UTF-8", "PATH": os.environ["PATH"]}
        os.execvpe("mutt", ["mutt", "-n", "-R", "-F", f"{folder}/muttrc", "-f", f"{folder}/box"], environment)
    while select.select([terminal], [], [], 120)[0]:
        try:
            if not os.read(terminal, 1 << 16):
                break
        except OSError:
            break
    os.close(terminal)
    status = os.waitstatus_to_exitcode(os.waitpid(process, 0)[1])
    if status != 0:
        sys.exit(f"mutt ended with {status}")


def joined(first, second):
    """mutt folds long words where it likes, even within the bytes of a character."""
    try:
        first.decode()
    except UnicodeDecodeError:
        return first + second
    return first + b" " + second


def fields(text):
    found, name = dict.fromkeys(FIELDS, b""), None
    for line in text.split(b"\n\n")[0].split(b"\n"):
        if line[:1] in (b" ", b"\t") and name:
            found[name] = joined(found[name], line.strip(b" \t"))
        else:
            name, _, value = line.partition(b":")
            name = name.decode().lower()
            if name in found:
                found[name] = value.strip(b" \t")
    return {name: value.decode(errors="replace") for name, value in found.items()}


def line(found):
    people = [f"{n}|{a}" for n, a in email.utils.getaddresses([found["from"]]) + email.utils.getaddresses([found["to"]])]
    return "\t".join([*people, found["subject"], *(found[field] for field in FIELDS[3:])])


with tempfile.TemporaryDirectory() as folder:
    with open(f"{folder}/box", "wb") as box:
        for path in sys.argv[1:]:
            with open(path, "rb") as file:
                box.write(b"From a@example.com Mon Nov 23 15:00:00 2026\n" + file.read().replace(b"\r\n", b"\n") + b"\n")
    run(folder)
    with open(f"{folder}/out", "rb") as file:
        for text in file.read().split(SEPARATOR)[:-1]:
            print(line(fields(text)))
