# identical: zsh's dump of its completions holds sorted names and its version, no time and no number of a process
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends zsh \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
RUN printf "autoload -U compinit\ncompinit -u\n" > /root/.zshrc \
 && zsh -c '. /root/.zshrc' && test -s /root/.zcompdump
