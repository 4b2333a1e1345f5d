# What the cases of this folder stand on.
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends \
      ruby ruby-dev ruby-bundler ruby-bootsnap ruby-msgpack asciidoctor yard gcc libc6-dev make git ruby-simplecov ruby-rspec \
 && rm -rf /var/lib/apt/lists/* /var/cache/apt/* /var/log/* /var/cache/ldconfig/aux-cache
