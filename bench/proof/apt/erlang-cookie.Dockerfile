# rule: system/key, general/random, framework/secret, framework/secret-file
# path: /root/.erlang.cookie
FROM base
RUN apt-get update && DEBIAN_FRONTEND=noninteractive apt-get install -y --no-install-recommends erlang-base \
 && rm -rf /var/lib/apt/lists/* /var/log/* /var/cache/ldconfig/aux-cache /var/cache/apt/* /var/cache/debconf/*-old
# guilty
RUN HOME=/root erl -noshell -sname setup -eval 'io:format("~s~n", [erlang:system_info(otp_release)]), halt().'
