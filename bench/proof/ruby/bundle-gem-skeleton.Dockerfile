# rule: git/repository, general/time, general/number
# also: git/repository general/time general/number
# path: /srv/shop_tools/.git/index
FROM base
WORKDIR /srv
RUN git config --global init.defaultBranch main && git config --global user.name Shop && git config --global user.email shop@example.org
RUN bundle gem shop_tools --no-coc --no-mit --no-ext --no-changelog --test=rspec --ci=github --linter=rubocop
