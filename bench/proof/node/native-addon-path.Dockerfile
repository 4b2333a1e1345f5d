# rule: node/gyp
# also: node/gyp-order c/build-path node/temporary-path
FROM base
WORKDIR /srv/app
# guilty
RUN d=$(mktemp -d) && cd $d && printf '{"name":"fast","version":"1.0.0"}' > package.json && printf '{"targets":[{"target_name":"fast","sources":["fast.cc"]}]}' > binding.gyp && printf '#include <node_api.h>\nnapi_value init(napi_env env, napi_value exports) { return exports; }\nNAPI_MODULE(fast, init)\n' > fast.cc && node-gyp --nodedir=/usr configure build && mkdir -p /srv/app/node_modules && mv $d /srv/app/node_modules/fast && rm -rf /root/.cache /root/.npm /tmp/*
