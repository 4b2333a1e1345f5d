# rule: ruby/bootsnap
# path: /srv/app/tmp/cache/**
FROM base
WORKDIR /srv/app
RUN mkdir lib && echo 'module Shop; PRICE = 3; end' > lib/shop.rb
# guilty
RUN touch lib/shop.rb && ruby -rmsgpack -I lib -e 'require "bootsnap"; Bootsnap.setup(cache_dir: "tmp/cache", development_mode: false, load_path_cache: true, compile_cache_iseq: true, compile_cache_yaml: false); require "shop"'
