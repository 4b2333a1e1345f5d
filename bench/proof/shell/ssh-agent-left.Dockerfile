# rule: general/temporary-path, system/temporary-files, general/random, general/number, general/one-sided
# path: /root/.ssh/agent.env
FROM base
RUN mkdir -m 700 /root/.ssh && ssh-agent -s > /root/.ssh/agent.env && . /root/.ssh/agent.env > /dev/null && (ssh-add /etc/ca/ec.key 2> /dev/null || true)
