# rule: general/time, general/number
# path: /etc/agent/device
FROM base
RUN mkdir /etc/agent && python3 -c 'import time; print("agent-%d" % time.time_ns())' > /etc/agent/device
