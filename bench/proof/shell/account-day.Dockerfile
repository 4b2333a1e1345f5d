# rule: system/password-day
# path: /etc/shadow
FROM base
RUN --mount=type=secret,id=round,env=ROUND faketime -f "+${ROUND}d" useradd --system app && rm -f /etc/*-
