# rule: general/random
# path: /srv/bot/handlers.txt
FROM base
WORKDIR /srv/bot
COPY <<'PY' bot.py
"""A chat bot: commands and what answers them."""


def start(message):
    return "Hello " + message


def price(message):
    return "12.50"


def stop(message):
    return "Bye"


HANDLERS = {"/price": price, "/start": start, "/stop": stop}

if __name__ == "__main__":
    for command, handler in sorted(HANDLERS.items()):
        print(command, "->", handler)
PY
# guilty
RUN python3 bot.py > handlers.txt
