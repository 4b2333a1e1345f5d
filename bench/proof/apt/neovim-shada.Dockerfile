# rule: system/shell-history, general/time
# path: /root/.local/share/nvim/shada/main.shada
FROM base
RUN apt-get update \
 && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends neovim \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/debconf/*-old
COPY <<'VIM' /root/.config/nvim/init.vim
set number expandtab shiftwidth=2
set wildignore=*.o
VIM
RUN nvim --headless '+edit /etc/hosts.allow' '+qall!'
