# rule: general/time
# path: /etc/stamp
FROM base
RUN printf '%x\n' "$(date +%s)" > /etc/stamp
