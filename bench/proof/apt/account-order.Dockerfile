# rule: system/account-numbers
# path: /etc/passwd
FROM base
RUN --mount=type=secret,id=round,env=ROUND if [ $ROUND = 1 ]; then useradd -r a; useradd -r b; else useradd -r b; useradd -r a; fi; rm -f /etc/*-
