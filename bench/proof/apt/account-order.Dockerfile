# rule: system/account-numbers
# path: /etc/passwd
# by hand: if [ => groupadd --system --gid 900 a && useradd --system --uid 900 --gid 900 a && groupadd --system --gid 901 b && useradd --system --uid 901 --gid 901 b; if [
FROM base
RUN --mount=type=secret,id=round,env=ROUND if [ $ROUND = 1 ]; then useradd -r a; useradd -r b; else useradd -r b; useradd -r a; fi; rm -f /etc/*-
