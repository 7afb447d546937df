"""A mail server on loopback for the tests: keeps every letter as N.eml in a folder.

smtp-server.py FOLDER [REFUSAL]: writes its port as one line, then serves until it is ended.
REFUSAL is the answer to every recipient, such as "550 5.1.1 no such user", or "hang".
"""

import asyncio
import sys

from aiosmtpd.smtp import SMTP


class Letters:
    def __init__(self, folder, refusal):
        self.folder, self.refusal, self.count = folder, refusal, 0

    async def handle_RCPT(self, server, session, envelope, address, options):
        if self.refusal == "hang":
            await asyncio.Event().wait()
        if self.refusal:
            return self.refusal
        envelope.rcpt_tos.append(address)
        return "250 OK"

    async def handle_DATA(self, server, session, envelope):
        self.count += 1
        with open(f"{self.folder}/{self.count}.eml", "wb") as file:
            file.write(envelope.original_content)
        with open(f"{self.folder}/{self.count}.to", "w") as file:
            file.write("".join(f"{address}\n" for address in envelope.rcpt_tos))
        return "250 taken"


async def main(folder, refusal=""):
    letters = Letters(folder, refusal)
    server = await asyncio.get_running_loop().create_server(
        lambda: SMTP(letters, hostname="localhost"), "127.0.0.1", 0
    )
    print(server.sockets[0].getsockname()[1], flush=True)
    await server.serve_forever()


asyncio.run(main(*sys.argv[1:]))
