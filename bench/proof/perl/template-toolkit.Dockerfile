# rule: general/time
# also: general/order
# path: /srv/cache/**
FROM base
WORKDIR /srv
RUN mkdir -p cache views && printf '<h1>[%% title %%]</h1>\n[%% FOREACH a IN articles %%]<p>[%% a %%]</p>[%% END %%]\n' > views/index.tt
# guilty
RUN perl -MTemplate -e 'Template->new(INCLUDE_PATH => "/srv/views", COMPILE_DIR => "/srv/cache", COMPILE_EXT => ".ttc")->process("index.tt", { title => "Shop", articles => [1, 2] }, "/dev/null") or die'
