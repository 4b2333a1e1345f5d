# rule: general/number, general/time
# path: /var/log/app-build.log
FROM base
SHELL ["/bin/bash", "-c"]
RUN { time (for i in {1..300}; do echo $((i * i)); done | sha256sum > /dev/null); } 2> /var/log/app-build.log
